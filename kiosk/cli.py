"""The `kiosk` command. Exit 0: done; 1: refused, with the reason on stderr; 2: wrong usage.

Each command imports what it needs when it runs, so that the small ones answer at once.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.rules.schema import KINDS


def parser() -> argparse.ArgumentParser:
    """Every command with its arguments; `run` in the result is the function that does it."""
    top = argparse.ArgumentParser("kiosk", description="A counter kiosk that closes a SIM card.")
    commands = top.add_subparsers(title="commands", required=True, metavar="COMMAND")
    commands.add_parser("serve", help="serve the kiosk until stopped").set_defaults(run=_serve)
    migrate = commands.add_parser("migrate", help="bring the database up to date")
    migrate.set_defaults(run=_migrate)
    move = commands.add_parser("migrate-to-postgres", help="move the shop's file to a server")
    move.add_argument("url", metavar="URL", help="postgresql://... of a database that is ready")
    move.add_argument("--shop", metavar="NAME", help="its name there; default: KIOSK_SHOP")
    move.set_defaults(run=_move)
    messages = commands.add_parser("outbox", help="messages to customers")
    deeds = messages.add_subparsers(title="actions", required=True, metavar="ACTION")
    deliver = deeds.add_parser("deliver", help="send what is due now, once")
    deliver.set_defaults(run=_deliver)
    papers = commands.add_parser("receipt", help="papers that are out")
    proofs = papers.add_subparsers(title="actions", required=True, metavar="ACTION")
    verify = proofs.add_parser("verify", help="say whether a PDF is genuine, byte by byte")
    verify.add_argument("file", type=Path)
    verify.set_defaults(run=_verify)
    _people(commands)
    _backups(commands)
    _audit(commands)
    _keys(commands)
    old = commands.add_parser("purge", help="delete what is to be kept no longer")
    old.add_argument("--dry-run", action="store_true", help="only say what would be deleted")
    old.add_argument("--all", action="store_true", help="the date of this machine is right")
    old.set_defaults(run=_purge)
    about = commands.add_parser("procedures", help="check the carriers' files, print their schema")
    actions = about.add_subparsers(title="actions", required=True, metavar="ACTION")
    check = actions.add_parser("check", help="say which files are sound, or what is wrong in them")
    check.add_argument("folder", nargs="?", type=Path, help="default: KIOSK_PROCEDURES")
    check.set_defaults(run=_check)
    schema = actions.add_parser("schema", help="print the JSON Schema of a kind of file")
    schema.add_argument("kind", nargs="?", choices=KINDS, default=KINDS[0])
    schema.set_defaults(run=_schema)
    return top


def _people(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    staff = commands.add_parser("staff", help="who may sign in at the counter")
    deeds = staff.add_subparsers(title="actions", required=True, metavar="ACTION")
    add = deeds.add_parser("add", help="take somebody on")
    add.add_argument("name")
    add.add_argument("--role", required=True, choices=("clerk", "manager"))
    add.add_argument("--pin", help="asked for when not given, or read from a pipe")
    add.set_defaults(run=_staff_add)
    deeds.add_parser("list", help="everybody, with role").set_defaults(run=_staff_list)
    unlock = deeds.add_parser("unlock", help="lift the lock after too many wrong PINs")
    unlock.add_argument("name")
    unlock.set_defaults(run=_staff_unlock)
    station = commands.add_parser("station", help="devices on which staff sign in")
    kinds = station.add_subparsers(title="actions", required=True, metavar="ACTION")
    new = kinds.add_parser("add", help="print the code that makes a device a station")
    new.add_argument("name")
    new.set_defaults(run=_station_add)


def _backups(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    backup = commands.add_parser(
        "backup",
        help="copy the shop's data while it serves, or try a copy out",
        usage="kiosk backup [FOLDER] | kiosk backup verify BACKUP",
    )
    backup.add_argument("words", nargs="*", metavar="FOLDER", help="default: KIOSK_BACKUPS")
    backup.set_defaults(run=_backup, refuse=backup.error)
    restore = commands.add_parser("restore", help="put a backup back into an empty KIOSK_DATA")
    restore.add_argument("backup", type=Path)
    restore.add_argument(
        "--erased",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="a newer erased.txt: what it names stays deleted",
    )
    restore.set_defaults(run=_restore)


def _audit(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    audit = commands.add_parser("audit", help="who did what, and whether anybody changed it")
    deeds = audit.add_subparsers(title="actions", required=True, metavar="ACTION")
    verify = deeds.add_parser("verify", help="walk the chain and name its first bad line")
    verify.add_argument(
        "--head",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="signed heads copied elsewhere, besides KIOSK_DATA/heads.txt",
    )
    verify.set_defaults(run=_audit_verify)
    head = deeds.add_parser("head", help="print the head, signed, to be copied elsewhere")
    head.set_defaults(run=_audit_head)


def _keys(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    keys = commands.add_parser("keys", help="what the shop's data is sealed and papers signed with")
    deeds = keys.add_subparsers(title="actions", required=True, metavar="ACTION")
    deeds.add_parser("list", help="every key, without its secret").set_defaults(run=_keys_list)
    rotate = deeds.add_parser("rotate", help="new keys, and all data sealed with them")
    rotate.set_defaults(run=_keys_rotate)
    revoke = deeds.add_parser("revoke", help="a key that signs papers got into wrong hands")
    revoke.add_argument("id")
    revoke.set_defaults(run=_keys_revoke)
    forget = deeds.add_parser("forget", help="delete a former data key; old copies need it")
    forget.add_argument("id")
    forget.set_defaults(run=_keys_forget)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. Wrong usage leaves by SystemExit(2)."""
    chosen = parser().parse_args(arguments)
    from kiosk.settings import SettingsError

    try:
        return int(chosen.run(chosen))
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 1


def _serve(_: argparse.Namespace) -> int:
    from kiosk.commands.start import start
    from kiosk.settings import read

    return start(read())


def _migrate(_: argparse.Namespace) -> int:
    from kiosk.commands.migrate import migrate
    from kiosk.settings import read

    return migrate(read())


def _move(chosen: argparse.Namespace) -> int:
    from kiosk.commands.move import move
    from kiosk.settings import moved_to, read

    return move(read(), moved_to(chosen.url, chosen.shop))


def _deliver(_: argparse.Namespace) -> int:
    from kiosk.commands.outbox import deliver
    from kiosk.settings import read

    return deliver(read())


def _purge(chosen: argparse.Namespace) -> int:
    from kiosk.commands import purge
    from kiosk.settings import read

    return purge.purge(read(), dry_run=chosen.dry_run, trust=chosen.all)


def _backup(chosen: argparse.Namespace) -> int:
    from kiosk.commands import backup
    from kiosk.settings import read

    match chosen.words:
        case ["verify", found]:
            return backup.verify(read(), Path(found))
        case ["verify"]:
            chosen.refuse("kiosk backup verify needs the folder of a backup")
        case [] | [_]:
            return backup.make(read(), Path(chosen.words[0]) if chosen.words else None)
    chosen.refuse("one folder at most")
    return 2


def _restore(chosen: argparse.Namespace) -> int:
    from kiosk.commands import restore
    from kiosk.settings import read

    return restore.restore(read(), chosen.backup, chosen.erased)


def _verify(chosen: argparse.Namespace) -> int:
    from kiosk.commands.receipt import verify
    from kiosk.settings import read

    return verify(read(), chosen.file)


def _staff_add(chosen: argparse.Namespace) -> int:
    from kiosk.commands import staff
    from kiosk.settings import read

    return staff.add(read(), chosen.name, chosen.role, chosen.pin)


def _staff_list(_: argparse.Namespace) -> int:
    from kiosk.commands import staff
    from kiosk.settings import read

    return staff.listed(read())


def _staff_unlock(chosen: argparse.Namespace) -> int:
    from kiosk.commands import staff
    from kiosk.settings import read

    return staff.unlock(read(), chosen.name)


def _station_add(chosen: argparse.Namespace) -> int:
    from kiosk.commands import staff
    from kiosk.settings import read

    return staff.add_station(read(), chosen.name)


def _audit_verify(chosen: argparse.Namespace) -> int:
    from kiosk.commands import audit
    from kiosk.settings import read

    return audit.verify(read(), chosen.head)


def _audit_head(_: argparse.Namespace) -> int:
    from kiosk.commands import audit
    from kiosk.settings import read

    return audit.head(read())


def _keys_list(_: argparse.Namespace) -> int:
    from kiosk.commands import keys
    from kiosk.settings import read

    return keys.listed(read())


def _keys_rotate(_: argparse.Namespace) -> int:
    from kiosk.commands import keys
    from kiosk.settings import read

    return keys.rotate(read())


def _keys_revoke(chosen: argparse.Namespace) -> int:
    from kiosk.commands import keys
    from kiosk.settings import read

    return keys.revoke(read(), chosen.id)


def _keys_forget(chosen: argparse.Namespace) -> int:
    from kiosk.commands import keys
    from kiosk.settings import read

    return keys.forget(read(), chosen.id)


def _check(chosen: argparse.Namespace) -> int:
    from kiosk.commands import procedures
    from kiosk.settings import read

    return procedures.check(chosen.folder or read().procedures)


def _schema(chosen: argparse.Namespace) -> int:
    from kiosk.commands import procedures

    return procedures.schema(chosen.kind)


if __name__ == "__main__":
    sys.exit(main())
