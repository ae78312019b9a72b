"""The table of commands fits the functions that it names."""

import inspect

import pytest

from kiosk.cli import done_by, parser
from kiosk.commands.table import COMMANDS, Command

ASKED = {
    "migrate-to-postgres": ["postgresql://nobody@nowhere/none"],
    "receipt verify": ["paper.pdf"],
    "staff add": ["Nok", "--role", "clerk"],
    "staff unlock": ["Nok"],
    "station add": ["Tablet"],
    "restore": ["20261126T230236000Z"],
    "keys revoke": ["s1"],
    "keys forget": ["d1"],
}
"""What a command cannot be called without."""


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.words)
def test_what_is_typed_reaches_the_function_by_name(command: Command) -> None:
    given = vars(parser().parse_args([*command.words.split(), *ASKED.get(command.words, [])]))
    assert given.pop("chosen") is command
    del given["refuse"]
    inspect.signature(done_by(command)).bind(*([object()] if command.shop else []), **given)
