"""Check your answers: every answer by chapter, in words, with the page that changes it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.paper.figures import telephone
from kiosk.paper.values import shown
from kiosk.rules.answers import Answers
from kiosk.rules.journey import Journey
from kiosk.rules.pages import CHAPTERS, Page
from kiosk.rules.phone import spaced
from kiosk.rules.problem import Checked
from kiosk.rules.procedure import Desk
from kiosk.rules.reading import Context, read
from kiosk.web.forms import Words
from kiosk.web.kiosk import kiosk
from kiosk.web.visitor import language, say

_UNSHOWN = frozenset({"mrz", "transfer_to_again", "contact_country", "signature"})
_DOUBTED = frozenset({"iccid", "msisdn", "id_number", "rep_id_number", "contact_phone"})
"""Answers that may be taken and still deserve a second look, such as a foreign card number."""


@dataclass(frozen=True)
class Line:
    """One answer: its question, its words ("" when not given), remarks, where to change it."""

    name: str
    label: str
    value: str
    remarks: tuple[str, ...]
    slug: str


Saying = Callable[[Desk, str, Answers, str], str]


def read_back(desk: Desk, name: str, answers: Answers, language: str) -> str:
    """As a person may see it; the contact number whole, with its country: messages go there."""
    number = answers.get(name, "") if name == "contact_phone" else ""
    if number:
        return telephone(spaced(number), number, language)
    return shown(desk, name, answers, language)


def chapters(
    desk: Desk, path: Journey, answers: Answers, words: Saying = read_back
) -> list[tuple[str, list[Line]]]:
    """(chapter, lines) in the order of the journey; chapters without answers are left out. `words`
    says an answer: masked, unless told otherwise."""
    lines: dict[str, list[Line]] = {chapter: [] for chapter in CHAPTERS}
    for at in path.pages:
        lines[at.chapter] += _lines(desk, at, answers, words)
    return [(chapter, found) for chapter, found in lines.items() if found]


def _lines(desk: Desk, at: Page, answers: Answers, words: Saying) -> list[Line]:
    asks = Words(desk, answers, language(), say())
    return [
        Line(
            name,
            asks.label(name),
            words(desk, name, answers, language()),
            _remarks(desk, name, answers),
            at.slug,
        )
        for name in at.fields
        if name not in _UNSHOWN and not (name == "signature_name" and answers.get("signature"))
    ]


def _remarks(desk: Desk, name: str, answers: Answers) -> tuple[str, ...]:
    """What was said when the field was left, for whoever has no JavaScript to hear it."""
    if name not in _DOUBTED or not answers.get(name):
        return ()
    verdict = read(name, answers[name], Context(desk, answers, kiosk().today()))
    found = verdict.remarks if isinstance(verdict, Checked) else ()
    return tuple(say()(remark.key, **remark.args) for remark in found)
