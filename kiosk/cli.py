"""The `kiosk` command. Exit 0: done; 1: refused, with the reason on stderr; 2: wrong usage."""

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from kiosk.commands.table import COMMANDS, FAMILIES, Command
from kiosk.commands.usage import UsageError


def parser() -> argparse.ArgumentParser:
    """Every command with its arguments. The result holds besides them `chosen`, the Command, and
    `refuse`, which says how it is called and leaves."""
    top = argparse.ArgumentParser("kiosk", description="A counter kiosk that closes a SIM card.")
    families = {"": top.add_subparsers(title="commands", required=True, metavar="COMMAND")}
    for command in COMMANDS:
        family, _, word = command.words.rpartition(" ")
        if family not in families:
            families[family] = (
                families[""]
                .add_parser(family, help=FAMILIES[family])
                .add_subparsers(title="actions", required=True, metavar="ACTION")
            )
        made = families[family].add_parser(word, help=command.help, usage=command.usage)
        for argument in command.arguments:
            made.add_argument(argument.name, **argument.how)
        made.set_defaults(chosen=command, refuse=made.error)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. Wrong usage leaves by SystemExit(2)."""
    given = vars(parser().parse_args(arguments))
    command, refuse = given.pop("chosen"), given.pop("refuse")
    from kiosk.settings import SettingsError, read

    try:
        return done_by(command)(*([read()] if command.shop else []), **given)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 1
    except UsageError as error:
        refuse(str(error))
        return 2


def done_by(command: Command) -> Callable[..., int]:
    """The function that does it; only now is its module imported."""
    module, _, name = command.does.partition(" ")
    found: Callable[..., int] = getattr(import_module(f"kiosk.commands.{module}"), name)
    return found


if __name__ == "__main__":
    sys.exit(main())
