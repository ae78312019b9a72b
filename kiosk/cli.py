"""The `kiosk` command. Exit 0: done; 1: refused, with the reason on stderr; 2: wrong usage.

Each command imports what it needs when it is called, so that a small one answers at once.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kiosk.settings import Settings

FILE = click.Path(path_type=Path)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. Wrong usage leaves by SystemExit(2)."""
    try:
        code: int = kiosk.main(arguments, "kiosk", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        sys.exit(error.exit_code)
    except click.ClickException as refused:
        print(refused.format_message(), file=sys.stderr)
        return refused.exit_code
    except click.Abort:
        print("kiosk: stopped; nothing more was done", file=sys.stderr)
        return 1
    return code


def shop() -> "Settings":
    """The settings of this process. Raises ClickException for a value that makes no sense."""
    from kiosk.settings import SettingsError, read

    try:
        return read()
    except SettingsError as error:
        raise click.ClickException(str(error)) from error


@click.group
def kiosk() -> None:
    """A counter kiosk that closes a SIM card."""


@kiosk.command
def serve() -> int:
    """Serve the kiosk until stopped."""
    from kiosk.commands.serve import start

    return start(shop())


@kiosk.command
def migrate() -> int:
    """Bring the database up to date."""
    from kiosk.commands.database import migrate

    return migrate(shop())


@kiosk.command
@click.argument("url")
@click.option("--shop", "name", metavar="NAME", help="Its name there; default: KIOSK_SHOP.")
def migrate_to_postgres(url: str, name: str | None) -> int:
    """Move the shop's file to a server.

    URL is postgresql://... of a database that is ready.
    """
    from kiosk.commands.database import transfer

    return transfer(shop(), url, name)


@kiosk.command
@click.option("--dry-run", is_flag=True, help="Only say what would be deleted.")
@click.option("--all", "trust", is_flag=True, help="The date of this machine is right.")
def purge(dry_run: bool, trust: bool) -> int:
    """Delete what is to be kept no longer."""
    from kiosk.commands.database import purge

    return purge(shop(), dry_run=dry_run, trust=trust)


@kiosk.command
@click.argument("words", nargs=-1, metavar="[FOLDER | verify BACKUP]")
def backup(words: tuple[str, ...]) -> int:
    """Copy the shop's data while it serves, or try a copy out.

    FOLDER is KIOSK_BACKUPS when not given.
    """
    from kiosk.commands import backups

    match words:
        case ["verify", found]:
            return backups.verify(shop(), Path(found))
        case ["verify"]:
            raise click.UsageError("kiosk backup verify needs the folder of a backup")
        case [] | [_]:
            return backups.make(shop(), Path(words[0]) if words else None)
    raise click.UsageError("one folder at most")


@kiosk.command
@click.argument("backup", type=FILE)
@click.option("--erased", multiple=True, type=FILE, help="A newer erased.txt: stays deleted.")
@click.option("--withdrawn", multiple=True, type=FILE, help="A newer withdrawn.txt: not genuine.")
def restore(backup: Path, erased: tuple[Path, ...], withdrawn: tuple[Path, ...]) -> int:
    """Put a backup back into an empty KIOSK_DATA."""
    from kiosk.commands.backups import restore

    return restore(shop(), backup, erased, withdrawn)


@kiosk.group
def outbox() -> None:
    """Messages to customers."""


@outbox.command
def deliver() -> int:
    """Send what is due now, once."""
    from kiosk.commands.papers import deliver

    return deliver(shop())


@kiosk.group
def receipt() -> None:
    """Papers that are out."""


@receipt.command("verify")
@click.argument("file", type=FILE)
def receipt_verify(file: Path) -> int:
    """Say whether a PDF is genuine, byte by byte."""
    from kiosk.commands.papers import verify

    return verify(shop(), file)


@kiosk.group
def staff() -> None:
    """Who may sign in at the counter."""


@staff.command("add")
@click.argument("name")
@click.option("--role", required=True, type=click.Choice(["clerk", "manager"]))
@click.option("--pin", help="Asked for when not given, or read from a pipe.")
def staff_add(name: str, role: str, pin: str | None) -> int:
    """Take somebody on."""
    from kiosk.commands.staff import add

    return add(shop(), name, role, pin)


@staff.command("list")
def staff_list() -> int:
    """Everybody, with role."""
    from kiosk.commands.staff import listed

    return listed(shop())


@staff.command
@click.argument("name")
def unlock(name: str) -> int:
    """Lift the lock after too many wrong PINs."""
    from kiosk.commands.staff import unlock

    return unlock(shop(), name)


@kiosk.group
def station() -> None:
    """Devices on which staff sign in."""


@station.command("add")
@click.argument("name")
def station_add(name: str) -> int:
    """Print the code that makes a device a station."""
    from kiosk.commands.staff import add_station

    return add_station(shop(), name)


@kiosk.group
def audit() -> None:
    """Who did what, and whether anybody changed it."""


@audit.command("verify")
@click.option("--head", "files", multiple=True, type=FILE, help="Signed heads copied elsewhere.")
def audit_verify(files: tuple[Path, ...]) -> int:
    """Walk the chain and name its first bad line."""
    from kiosk.commands.audit import verify

    return verify(shop(), files)


@audit.command
def head() -> int:
    """Print the head, signed, to be copied elsewhere."""
    from kiosk.commands.audit import head

    return head(shop())


@kiosk.group
def keys() -> None:
    """What the shop's data is encrypted and papers signed with."""


@keys.command("list")
def keys_list() -> int:
    """Every key, without its secret."""
    from kiosk.commands.keys import listed

    return listed(shop())


@keys.command
def rotate() -> int:
    """New keys, and all data encrypted with them."""
    from kiosk.commands.keys import rotate

    return rotate(shop())


@keys.command
@click.argument("id")
def revoke(id: str) -> int:
    """A key that signs papers got into wrong hands."""
    from kiosk.commands.keys import revoke

    return revoke(shop(), id)


@keys.command
@click.argument("id")
def forget(id: str) -> int:
    """Delete a former data key; old copies need it."""
    from kiosk.commands.keys import forget

    return forget(shop(), id)


@kiosk.group
def procedures() -> None:
    """Check the carriers' files, print their schema."""


@procedures.command
@click.argument("folder", required=False, type=FILE)
def check(folder: Path | None) -> int:
    """Say which files are sound, or what is wrong in them.

    FOLDER is KIOSK_PROCEDURES when not given.
    """
    from kiosk.commands.procedures import check

    return check(shop(), folder)


@procedures.command
@click.argument("kind", default="procedure", type=click.Choice(["procedure", "carrier", "shared"]))
def schema(kind: str) -> int:
    """Print the JSON Schema of a kind of file."""
    from kiosk.commands.procedures import schema

    return schema(kind)


if __name__ == "__main__":
    sys.exit(main())
