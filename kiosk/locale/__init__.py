"""The words of the screens and papers: one folder a language, Fluent files (`*.ftl`) inside.

Texts of a carrier are not here but in `procedures/`. Every language has every message;
`make check` keeps that true.
"""

import functools
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.locale.reader import Messages

HERE = Path(__file__).parent
LANGUAGES = {
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
    "en": "English",
    "th": "ไทย",
    "id": "Bahasa Indonesia",
    "fil": "Filipino",
}
"""Code and own name of every language the screens speak, in the order they are offered."""
PROOFREAD: dict[str, date] = {}
"""When a reader of the language went through all its texts; `docs/glossary` says who it was."""

Say = Callable[..., str]
"""`say(key, **arguments) -> words` in one language."""


@functools.cache
def messages(language: str) -> Messages:
    """All messages of one language."""
    return Messages(language, sorted((HERE / language).glob("*.ftl")))


@functools.cache
def plain(language: str, key: str) -> str:
    """A message without arguments. Kept, since a screen says the same words all day."""
    return words(language, key)


def words(language: str, key: str, **arguments: object) -> str:
    """The message `key` in `language`.

    Raises KeyError for an unknown key and ValueError when an argument is missing: both are
    mistakes of ours that a test must see.
    """
    return messages(language).format(key, arguments)


@functools.cache
def speaker(language: str) -> Say:
    """A `say` of one language; unknown languages are a KeyError."""
    LANGUAGES[language]

    def say(key: str, **arguments: object) -> str:
        return words(language, key, **arguments) if arguments else plain(language, key)

    return say
