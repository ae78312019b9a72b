"""Writing in two languages at once: the customer's, and the shop's beneath."""

import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.locale import speaker
from kiosk.paper.contents import Row, Said
from kiosk.paper.figures import day, listed, locale
from kiosk.paper.subject import Subject
from kiosk.paper.values import shown
from kiosk.rules.procedure import Text
from kiosk.rules.texts import choose, spoken

NOTHING = Said("")


@dataclass(frozen=True)
class Pen:
    """Makes every `Said` of one paper."""

    subject: Subject

    def both(self, words: Callable[[str], str]) -> Said:
        """The same words in both languages; nothing beneath where they are the same."""
        text = words(self.subject.language)
        if self.subject.shop_language == self.subject.language:
            return Said(text)
        under = words(self.subject.shop_language)
        return Said(text, "" if under == text else under)

    def say(self, key: str, **arguments: object) -> Said:
        """A message of `kiosk/locale`."""
        if not arguments:
            return _phrase(key, self.subject.language, self.subject.shop_language)
        return self.both(lambda language: speaker(language)(key, **arguments))

    def dated(self, key: str, on: date, **arguments: object) -> Said:
        """A message about a day, which each language writes in its own way."""
        return self.both(
            lambda language: speaker(language)(key, day=day(on, language), **arguments)
        )

    def day(self, on: date) -> Said:
        """A date with its weekday."""
        return self.both(lambda language: day(on, language))

    def tell(self, text: Text, unverified: bool = False) -> Said:
        """A text of a procedure, marked when nobody has confirmed it."""
        return self.both(lambda language: told(text, language, unverified))

    def all(self, texts: Iterable[Text]) -> Said:
        """Several texts as one list."""
        kept = list(texts)
        return self.both(lambda language: listed((told(t, language) for t in kept), language))

    def shown(self, name: str) -> Said:
        """An answer in words, masked where it must be."""
        about = self.subject
        if not about.answers.get(name):
            return NOTHING
        return self.both(lambda language: shown(about.desk, name, about.answers, language))

    def row(self, name: str, value: Said | None = None, *, strong: bool = False) -> Row:
        """The row of a question or fact, by the message `slip-<name>`; empty without words."""
        words = self.shown(name) if value is None else value
        label = _label(name, self.subject.language, self.subject.shop_language)
        return Row(name, label, words, strong=strong, empty=not words.text)


@functools.cache
def _phrase(key: str, language: str, shop_language: str) -> Said:
    """A message without arguments: the same on every paper, and so made once."""
    text, under = speaker(language)(key), speaker(shop_language)(key)
    return Said(text, "" if under == text else under)


@functools.cache
def _label(name: str, language: str, shop_language: str) -> Said:
    return _phrase(f"slip-{name.replace('_', '-')}", language, shop_language)


def told(text: Text, language: str, unverified: bool = False) -> str:
    """A procedure's text in `language`, or in another and then saying in which."""
    words = choose(text, language)
    remarks = []
    if (other := spoken(text, language)) != language:
        name = locale(language).languages.get(other.partition("-")[0], other)
        remarks.append(speaker(language)("slip-fallback", spoken=name))
    if unverified:
        remarks.append(speaker(language)("unverified"))
    return spaced((words, *remarks), language)


def spaced(words: Iterable[str], language: str) -> str:
    """Words side by side: with a space where the language has any."""
    return ("" if language.startswith("zh") else " ").join(word for word in words if word)


def colon(head: str, rest: str, language: str) -> str:
    """`head: rest`, as the language writes a colon; none after a question."""
    if head.endswith(("?", "？")):
        return spaced((head, rest), language)
    return f"{head}{'：' if language.startswith('zh') else ': '}{rest}"
