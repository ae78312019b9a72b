"""Invented customers of the real cards, brought to the page a test is about."""

from collections.abc import Mapping

from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from kiosk.locale import LANGUAGES
from kiosk.rules.loader import load
from kiosk.settings import ROOT
from tests.web.cards import card_answers
from tests.web.known_way import lead
from tests.web.linter import Linter
from tests.web.walker import PERSON, Step, fill, read

Given = dict[str, str | list[str]]

DESKS = load(ROOT / "procedures")
CARDS = sorted(DESKS)
NEAR, FAR = [*LANGUAGES][:3], [*LANGUAGES][3:]
SPOKEN = [(CARDS[0], language) for language in LANGUAGES] + [
    (card, spoken[n % 3]) for n, card in enumerate(CARDS[1:], 1) for spoken in (NEAR, FAR)
]
"""One card in every language, the others in two: what differs beside the words is the card's, and
papers are compared in every language without a walk (tests/paper)."""
AIS, ESIM, AXIS, PHONE, UNLIMITED = (
    "ais-data-card",
    "ais-esim",
    "axis-data-card",
    "smart-phone-card",
    "smart-unlimited",
)


def answers_for(card: str, channel: str = "counter", **other: str | list[str]) -> Given:
    """An invented customer with this card, going this way, with `other` answers on top."""
    return {**PERSON, **card_answers(DESKS[card]), "channel": channel, **other}


def reach(
    client: Linter, card: str, slug: str, language: str = "zh-Hans", **other: str | list[str]
) -> Step:
    """The page `slug` of a card's journey, everything before it answered."""
    answers = answers_for(card, **other)  # type: ignore[arg-type] # channel is a plain word
    return lead(client, card, language, answers, slug)


def post(
    client: Linter, step: Step, headers: Mapping[str, str] | None = None, **fields: str | list[str]
) -> TestResponse:
    """Post a step as it stands with these fields changed; the answer, redirects not followed."""
    form: MultiDict[str, str] = fill(step, {})
    for name, value in fields.items():
        form.setlist(name, value if isinstance(value, list) else [value])
    return client.post(step.url, data=form, headers=headers)


def follow(client: Linter, step: Step, **fields: str | list[str]) -> Step:
    """Post a step with these fields changed, and the page that comes then."""
    answer = post(client, step, **fields)
    return read(client.get(answer.location)) if answer.location else read(answer)
