"""By which words a case may be found again: name, the last four digits of its phones, its card.

The store keeps keyed hashes of these, never the words.
"""

import re
import unicodedata

from kiosk.rules import plain
from kiosk.rules.answers import Answers
from kiosk.rules.unseen import meant

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
CARD = ("msisdn", "iccid", "eid", "account_ref")
LEAST = 2
"""A single letter finds everybody; a single Han character is a family name."""


def search_keys(answers: Answers) -> frozenset[str]:
    """The keys of a case.

    >>> sorted(search_keys({"holder_name": "Li Ming", "contact_phone": "+8613800138000"}))
    ['name:li', 'name:li ming', 'name:ming', 'phone:8000']
    """
    names = (answers.get("holder_name", ""), answers.get("rep_name", ""))
    phones = (answers.get("msisdn", ""), answers.get("contact_phone", ""))
    return card_keys(answers).union(
        [f"name:{word}" for name in names for word in _words(name)],
        [f"phone:{number[-4:]}" for number in phones if len(number) > 4],
    )


def card_keys(answers: Answers) -> frozenset[str]:
    """The keys that say which card a case is about: every number of it that was given, whole.

    >>> sorted(card_keys({"msisdn": "+66812345678", "contact_phone": "+8613800138000"}))
    ['card:msisdn:+66812345678']
    """
    return frozenset(f"card:{name}:{answers[name]}" for name in CARD if answers.get(name))


def asked_key(typed: str) -> str | None:
    """The key that a search for `typed` looks up; None when it is neither digits nor a name.

    >>> asked_key(" LI  Ming "), asked_key("8000"), asked_key("+66 81-234-5678"), asked_key("8")
    ('name:li ming', 'phone:8000', 'phone:5678', None)
    """
    digits = plain.tidy(typed).removeprefix("+")
    said = _plain(meant(typed))
    if digits.isdigit():
        return f"phone:{digits[-4:]}" if len(digits) >= 4 else None
    return f"name:{said}" if len(said) >= LEAST or _HAN.match(said) else None


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _words(name: str) -> set[str]:
    whole = _plain(name)
    found = {whole, *whole.split()} if whole else set()
    if _HAN.search(whole):
        found |= {whole[0], whole[:2]}
    return {word for word in found if len(word) >= LEAST or _HAN.match(word)}
