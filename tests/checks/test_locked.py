"""The locks hold hashes and no index, agree with each other, and the dependencies are explained."""

import re
import tomllib

from tests.checks.sources import DOCS, ROOT

PIN = re.compile(
    r"^([a-z0-9-]+)==(\S+)(?: ;[^\n\\]*)? \\\n((?:    --hash=sha256:[0-9a-f]{64}.*\n)+)", re.M
)
LOCKS = {
    name: (ROOT / name).read_text("utf-8") for name in ("requirements.txt", "requirements-dev.txt")
}


def pins(name: str) -> dict[str, str]:
    """Package -> version; only those that have a hash."""
    return {package: version for package, version, _ in PIN.findall(LOCKS[name])}


def asked(*extras: str) -> set[str]:
    """What pyproject.toml asks for, as a lock spells it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = project["dependencies"] + [
        line for extra in extras for line in project["optional-dependencies"][extra]
    ]
    return {re.split(r"[<>=!~;\[ ]", line)[0].lower().replace(".", "-") for line in lines}


def test_every_line_of_a_lock_has_a_hash_and_no_address() -> None:
    for name, text in LOCKS.items():
        lines = [line for line in text.splitlines() if re.match(r"[^\s#]", line)]
        assert len(lines) == len(pins(name)) > 20
        assert not re.search(r"https?:|file:|--(?:extra-)?index|--find-links|/tmp|@", text)


def test_the_locks_hold_what_is_asked_for() -> None:
    assert asked("build", "devices", "seal", "chain") <= pins("requirements.txt").keys()
    assert asked("build", "devices", "seal", "chain", "dev") <= pins("requirements-dev.txt").keys()


def test_the_locks_agree() -> None:
    assert pins("requirements.txt").items() <= pins("requirements-dev.txt").items()


def test_every_dependency_is_explained() -> None:
    text = (DOCS / "decisions" / "002-dependencies.md").read_text("utf-8")
    rows = dict(
        re.findall(r"^\| ([\w.-]+) (\d\S*) \| [^|]+ \| \d{4}-\d\d \| [^|]+ \| \S", text, re.M)
    )
    told = {package.replace(".", "-"): version for package, version in rows.items()}
    locked = pins("requirements.txt")
    assert told == {package: locked[package] for package in asked("devices", "seal", "chain")}
