"""The messages of one language, each parsed when it is first said.

To parse all six languages takes 0.6 s and makes 130,000 objects, among which every collection of
garbage would look again; a first screen says sixty of ten thousand messages (decision 020).
"""

import re
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, MessageReference, Resource
from fluent.syntax.visitor import Visitor

_BEGINS = re.compile(r"^(?=([A-Za-z][\w-]*) *=)", re.MULTILINE)
"""A message begins where a line begins with its name; what belongs to it is indented."""


def country(language: str, alpha2: object) -> str:
    """The name of a country in `language` (CLDR); the code itself where there is none.

    >>> country("zh-Hans", "TH"), country("fil", "ZX")
    ('泰国', 'ZX')
    """
    return str(Locale.parse(language, sep="-").territories.get(str(alpha2), alpha2))


class Messages:
    """Fluent's bundle of one language, filled as it is asked. Safe to use from threads.

    Of Fluent it reads messages, not terms: `make check` finds one.
    """

    def __init__(self, language: str, files: Iterable[Path]) -> None:
        self._language = language
        self._parser = FluentParser(with_spans=False)
        said: Any = {"COUNTRY": partial(country, language)}
        self._bundle = FluentBundle([language], functions=said, use_isolating=False)
        self._sources: dict[str, str] = {}
        for file in files:
            text = file.read_text("utf-8")
            starts = [(found.start(), found[1]) for found in _BEGINS.finditer(text)]
            ends = [*(start for start, _ in starts), len(text)][1:]
            for (start, key), end in zip(starts, ends, strict=True):
                self._sources.setdefault(key, text[start:end])

    def __len__(self) -> int:
        return len(self._sources)

    def __contains__(self, key: str) -> bool:
        return key in self._sources

    def format(self, key: str, arguments: dict[str, object]) -> str:
        """The words of a message.

        Raises KeyError for an unknown key, or one without words, and ValueError when an argument
        is missing or the message is not Fluent.
        """
        if not self._bundle.has_message(key):
            self._learn(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        said, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise ValueError(f"{self._language}/{key}: {errors[0]}")
        return str(said)

    def _learn(self, key: str) -> None:
        """Parse a message, after those it refers to: another thread may say it at once."""
        entry = self._parser.parse_entry(self._sources[key])
        if not isinstance(entry, Message):
            raise ValueError(f"{self._language}/{key}: not Fluent")
        needed = _References()
        needed.visit(entry)
        for other in needed.keys - {key}:
            if other in self and not self._bundle.has_message(other):
                self._learn(other)
        self._bundle.add_resource(Resource([entry]))


class _References(Visitor):
    """Which messages a message refers to."""

    def __init__(self) -> None:
        self.keys: set[str] = set()

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802 - its name
        self.keys.add(node.id.name)
