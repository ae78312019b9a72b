"""Whatever is posted, a reader answers: a value or a Problem that can be said in every language."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.locale import LANGUAGES, words
from kiosk.rules import card, identity, plain
from kiosk.rules.problem import Checked, Problem

TODAY = date(2026, 3, 31)
KINDS = (
    "passport", "th-national-id", "ph-philsys", "id-nik", "cn-resident-id", "cn-travel-permit",
    "other", "none-of-these",
)  # fmt: skip

READERS: dict[str, Callable[[str], object]] = {
    **{
        kind: lambda raw, kind=kind: identity.read_number(kind, raw, today=TODAY)  # type: ignore[misc]
        for kind in KINDS
    },
    "mrz": lambda raw: identity.read_mrz(raw, today=TODAY),
    "iccid": lambda raw: card.read_iccid(raw, prefix="8966"),
    "eid": card.read_eid,
    "msisdn": lambda raw: card.read_msisdn(raw, country="TH", prefixes=("081",)),
    "contact": lambda raw: card.read_contact_phone(raw, country="TH", msisdn=raw),
    "transfer": lambda raw: card.read_transfer_to(raw, raw, country="TH", msisdn=raw),
    "email": card.read_email,
    "date": plain.read_date,
    "amount": lambda raw: plain.read_amount(raw, 2),
    "line": lambda raw: plain.read_line(raw, 80),
    "remarks": lambda raw: plain.read_remarks(raw, 1000),
}


def say(problem: Problem) -> None:
    for language in LANGUAGES:
        said = words(language, problem.key, **problem.args)
        assert said
        assert said.isprintable()


@pytest.mark.parametrize("name", READERS)
@given(raw=st.text() | st.text(alphabet="0123456789OISBZX<+ -.@\r\n\x00\u202e٠๑８"))
@example("\x00")
@example("😀")
@example("9" * 10_000)
@example("\u202e123456789\u202c")
@example("\ud800")
@example("²³¼Ⅷ①")
@example("<img src=x>")
def test_any_text_gets_an_answer_that_can_be_said(name: str, raw: str) -> None:
    found = READERS[name](raw)
    if isinstance(found, Problem):
        say(found)
    if isinstance(found, Checked):
        assert found.value.isprintable()
        for remark in found.remarks:
            say(remark)


UNSEEN = ["\x00", "\x1b", "\ue000", "\ud800", "😀"]


@pytest.mark.parametrize("name", [n for n in READERS if n not in ("line", "remarks")])
@pytest.mark.parametrize("character", UNSEEN)
@pytest.mark.parametrize("raw", ["{}1234567", "123{}4567", "1234567{}"])
def test_no_number_with_an_unseen_character_or_emoji_passes(
    name: str, character: str, raw: str
) -> None:
    assert isinstance(READERS[name](raw.format(character)), Problem)
