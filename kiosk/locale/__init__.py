"""The words of the screens and papers: one folder a language, Fluent files (`*.ftl`) inside.

Texts of a carrier are not here but in `procedures/`. Every language has every message;
`make check` keeps that true.
"""

import functools
from collections.abc import Callable
from datetime import date
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message

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
def bundle(language: str) -> FluentBundle:
    """All messages of one language.

    Raises ValueError when a file holds something that is not Fluent.
    """
    found = FluentBundle([language], use_isolating=False)
    for path in sorted((HERE / language).glob("*.ftl")):
        found.add_resource(FluentResource(path.read_text("utf-8")))
    return found


@functools.cache
def count(language: str) -> int:
    """How many messages a language has."""
    parsed = (FluentResource(path.read_text("utf-8")) for path in (HERE / language).glob("*.ftl"))
    return sum(isinstance(entry, Message) for file in parsed for entry in file.body)


@functools.cache
def plain(language: str, key: str) -> str:
    """A message without arguments. Kept, since a screen says the same words all day."""
    return words(language, key)


def words(language: str, key: str, **arguments: object) -> str:
    """The message `key` in `language`.

    Raises KeyError for an unknown key and ValueError when an argument is missing: both are
    mistakes of ours that a test must see.
    """
    messages = bundle(language)
    pattern = messages.get_message(key).value
    if pattern is None:
        raise KeyError(key)
    said, errors = messages.format_pattern(pattern, arguments)
    if errors:
        raise ValueError(f"{language}/{key}: {errors[0]}")
    return str(said)


@functools.cache
def speaker(language: str) -> Say:
    """A `say` of one language; unknown languages are a KeyError."""
    LANGUAGES[language]

    def say(key: str, **arguments: object) -> str:
        return words(language, key, **arguments) if arguments else plain(language, key)

    return say
