"""Check your answers: every answer by chapter, in words, with the page that changes it."""

from dataclasses import dataclass

from kiosk.paper.values import shown
from kiosk.rules.answers import Answers
from kiosk.rules.journey import Journey
from kiosk.rules.pages import CHAPTERS, Page
from kiosk.rules.procedure import Desk
from kiosk.web.forms import Words
from kiosk.web.visitor import language, say

_UNSHOWN = frozenset({"mrz", "transfer_to_again", "signature"})


@dataclass(frozen=True)
class Line:
    """One answer: its question, its words ("" when not given), and where to change it."""

    name: str
    label: str
    value: str
    slug: str


def chapters(desk: Desk, path: Journey, answers: Answers) -> list[tuple[str, list[Line]]]:
    """(chapter, lines) in the order of the journey; chapters without answers are left out."""
    lines: dict[str, list[Line]] = {chapter: [] for chapter in CHAPTERS}
    words = Words(desk, answers, language(), say())
    for at in path.pages:
        lines[at.chapter] += _lines(words, at)
    return [(chapter, found) for chapter, found in lines.items() if found]


def _lines(words: Words, at: Page) -> list[Line]:
    desk, answers = words.desk, words.answers
    return [
        Line(name, words.label(name), shown(desk, name, answers, words.language), at.slug)
        for name in at.fields
        if name not in _UNSHOWN and not (name == "signature_name" and answers.get("signature"))
    ]
