"""The Chromium that the tests drive: one that is here, else one that can be had.

    python -m tests.browser.find_browser     prints its path, or says on stderr why there is none

`CHROMIUM` in the environment chooses one; then comes the PATH, then Playwright's own download,
then the distribution's package where it may be installed, and at last Playwright downloads one.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FONTS = ("fonts-liberation", "fonts-noto-cjk", "fonts-noto-core")
"""A browser without any font draws nothing, and a bare machine has none. Chinese and Thai are
measured as a tablet shows them, not as boxes."""
PATIENCE = 60  # seconds for a browser to say its version


def usable(path: str | None) -> bool:
    """True when the browser at `path` starts; Ubuntu's `chromium-browser` only asks for a snap."""
    if not path or not Path(path).exists():
        return False
    try:
        said = subprocess.run([path, "--version"], capture_output=True, timeout=PATIENCE)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return said.returncode == 0


def present() -> Iterator[str | None]:
    """The browsers this machine may have, best first."""
    yield from map(shutil.which, NAMES)
    yield downloaded()


def downloaded() -> str | None:
    """Where Playwright keeps its own Chromium, there or not."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def install() -> Iterator[str | None]:
    """The browsers that can be had, cheapest first: each is fetched when it is asked for."""
    if packages("chromium", *FONTS):
        yield shutil.which("chromium")
    _done([sys.executable, "-m", "playwright", "install", "chromium"])
    yield downloaded()


def packages(*names: str) -> bool:
    """Install packages of the distribution, where that may be done; False where not."""
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not shutil.which("apt-get") or not _done([*root, "true"]):
        return False
    _done([*root, "apt-get", "update", "-qq"])
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq"]
    return _done([*root, *quiet, "--no-install-recommends", *names])


def dress() -> None:
    """Install the fonts of Chinese and Thai where there are none; without them the tests go on."""
    if shutil.which("fc-list"):
        for language in ("zh", "th"):
            said = subprocess.run(["fc-list", f":lang={language}"], capture_output=True)
            if not said.stdout.strip():
                packages(*FONTS)
                return


def _done(command: list[str]) -> bool:
    """Run `command`, its words on stderr, so that stdout holds the path alone."""
    try:
        return subprocess.run(command, stdout=sys.stderr, stdin=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def find() -> str:
    """A browser that works; installs one when there is none. Raises LookupError."""
    chosen = os.environ.get("CHROMIUM")
    if chosen:
        path = shutil.which(chosen)
        if path and usable(path):
            return path
        raise LookupError(f"CHROMIUM is {chosen!r}, which is no browser that starts")
    for candidates in (present, install):
        for path in candidates():
            if path and usable(path):
                return path
    raise LookupError("no Chromium here and none could be installed; set CHROMIUM to one")


if __name__ == "__main__":
    try:
        browser = find()
        dress()
        print(browser)
    except LookupError as fault:
        sys.exit(str(fault))
