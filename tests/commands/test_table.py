"""What is typed reaches the function that does it."""

import inspect
from collections.abc import Iterator

import click
import pytest

from kiosk.cli import kiosk

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


def commands(of: click.Command, words: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command in full, e.g. "procedures check"."""
    if not isinstance(of, click.Group):
        yield words, of
        return
    for word, command in of.commands.items():
        yield from commands(command, f"{words} {word}".strip())


@pytest.mark.parametrize(("words", "command"), list(commands(kiosk)))
def test_what_is_typed_reaches_the_function_by_name(words: str, command: click.Command) -> None:
    given = command.make_context(words, [*ASKED.get(words, [])]).params
    assert command.callback is not None
    inspect.signature(command.callback).bind(**given)


@pytest.mark.parametrize("words", ASKED)
def test_what_is_missing_is_wrong_usage(words: str) -> None:
    with pytest.raises(click.MissingParameter):
        dict(commands(kiosk))[words].make_context(words, [])
