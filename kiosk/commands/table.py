"""Every `kiosk` command: how it is called, and which function does it.

The function is named, not imported, so that a small command answers at once. It gets the shop's
settings and then its arguments, each by its own name (`dest`).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.rules.schema import KINDS


class Argument(NamedTuple):
    """What `ArgumentParser.add_argument` is told."""

    name: str
    how: Mapping[str, Any]


class Command(NamedTuple):
    """`words` as typed; `does` as "module function" within kiosk.commands; `shop` says whether it
    needs the settings. `usage` where argparse would not tell it well."""

    words: str
    help: str
    does: str
    arguments: tuple[Argument, ...] = ()
    usage: str | None = None
    shop: bool = True


FAMILIES: Mapping[str, str] = {
    "outbox": "messages to customers",
    "receipt": "papers that are out",
    "staff": "who may sign in at the counter",
    "station": "devices on which staff sign in",
    "audit": "who did what, and whether anybody changed it",
    "keys": "what the shop's data is sealed and papers signed with",
    "procedures": "check the carriers' files, print their schema",
}
"""The first word of commands that have two."""


def _argument(name: str, **how: Any) -> Argument:
    return Argument(name, how)


def _files(name: str, dest: str, help: str) -> Argument:
    """An option that may come again, with a file each time."""
    how = {"action": "append", "default": [], "type": Path, "metavar": "FILE"}
    return Argument(name, {"dest": dest, "help": help, **how})


COMMANDS = (
    Command("serve", "serve the kiosk until stopped", "start start"),
    Command("migrate", "bring the database up to date", "migrate migrate"),
    Command(
        "migrate-to-postgres",
        "move the shop's file to a server",
        "move move",
        (
            _argument("url", metavar="URL", help="postgresql://... of a database that is ready"),
            _argument("--shop", metavar="NAME", help="its name there; default: KIOSK_SHOP"),
        ),
    ),
    Command("outbox deliver", "send what is due now, once", "outbox deliver"),
    Command(
        "receipt verify",
        "say whether a PDF is genuine, byte by byte",
        "receipt verify",
        (_argument("file", type=Path),),
    ),
    Command(
        "staff add",
        "take somebody on",
        "staff add",
        (
            _argument("name"),
            _argument("--role", required=True, choices=("clerk", "manager")),
            _argument("--pin", help="asked for when not given, or read from a pipe"),
        ),
    ),
    Command("staff list", "everybody, with role", "staff listed"),
    Command(
        "staff unlock",
        "lift the lock after too many wrong PINs",
        "staff unlock",
        (_argument("name"),),
    ),
    Command(
        "station add",
        "print the code that makes a device a station",
        "staff add_station",
        (_argument("name"),),
    ),
    Command(
        "backup",
        "copy the shop's data while it serves, or try a copy out",
        "backup backup",
        (_argument("words", nargs="*", metavar="FOLDER", help="default: KIOSK_BACKUPS"),),
        usage="kiosk backup [FOLDER] | kiosk backup verify BACKUP",
    ),
    Command(
        "restore",
        "put a backup back into an empty KIOSK_DATA",
        "restore restore",
        (
            _argument("backup", type=Path),
            _files("--erased", "erased_lists", "a newer erased.txt: what it names stays deleted"),
            _files(
                "--withdrawn", "withdrawn_lists", "a newer withdrawn.txt: no such paper is genuine"
            ),
        ),
    ),
    Command(
        "audit verify",
        "walk the chain and name its first bad line",
        "audit verify",
        (_files("--head", "files", "signed heads copied elsewhere, besides KIOSK_DATA/heads.txt"),),
    ),
    Command("audit head", "print the head, signed, to be copied elsewhere", "audit head"),
    Command("keys list", "every key, without its secret", "keys listed"),
    Command("keys rotate", "new keys, and all data sealed with them", "keys rotate"),
    Command(
        "keys revoke",
        "a key that signs papers got into wrong hands",
        "keys revoke",
        (_argument("name", metavar="id"),),
    ),
    Command(
        "keys forget",
        "delete a former data key; old copies need it",
        "keys forget",
        (_argument("name", metavar="id"),),
    ),
    Command(
        "purge",
        "delete what is to be kept no longer",
        "purge purge",
        (
            _argument("--dry-run", action="store_true", help="only say what would be deleted"),
            _argument(
                "--all",
                dest="trust",
                action="store_true",
                help="the date of this machine is right",
            ),
        ),
    ),
    Command(
        "procedures check",
        "say which files are sound, or what is wrong in them",
        "procedures check",
        (_argument("folder", nargs="?", type=Path, help="default: KIOSK_PROCEDURES"),),
    ),
    Command(
        "procedures schema",
        "print the JSON Schema of a kind of file",
        "procedures schema",
        (_argument("kind", nargs="?", choices=KINDS, default=KINDS[0]),),
        shop=False,
    ),
)
