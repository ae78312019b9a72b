"""Marks nobody sees change nothing where they mean nothing; what is refused can be told by name."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.paper.coverage import unprintable
from kiosk.rules import plain, reference, seal_fields, search_keys
from kiosk.rules.card import read_contact_phone
from kiosk.rules.problem import Problem
from kiosk.rules.unseen import meant, named, no_print
from tests.rules.test_wrong_input import READERS

SAID = (
    "\u200b\u200c\u200d\u200e\u200f\ufeff\u00ad\u2060\u034f\u061c\u3164\uffa0\U000e0101"
    + "".join(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xFE00, 0xFE10)]))
)
RIGHT = {
    "passport": "L898902C3",
    "th-national-id": "1234545678781",
    "ph-philsys": "1234567890123456",
    "id-nik": "3171015708450001",
    "cn-resident-id": "11010519491231002X",
    "cn-travel-permit": "H12345678",
    "other": "AB12",
    "mrz": "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    "iccid": "8966012345678901231",
    "eid": "89001012012341234012345678901224",
    "msisdn": "+66812345678",
    "email": "lin@example.org",
    "date": "2031-04-09",
    "amount": "1,250.50",
    "line": "李小明 Nguyễn",
    "remarks": "one\ntwo",
    "reference": "AAA-AAA-AAJ",
    "phone": "+8613812345678",
}
OTHERS: dict[str, Callable[[str], object]] = {
    "reference": reference.read_reference,
    "phone": lambda raw: read_contact_phone(raw, country="TH", msisdn=None),
}


@pytest.mark.parametrize("name", RIGHT)
@given(data=st.data())
def test_marks_around_and_within_change_nothing(name: str, data: st.DataObject) -> None:
    right, read = RIGHT[name], {**READERS, **OTHERS}[name]
    assert not isinstance(read(right), Problem)
    marks = st.text(st.sampled_from(SAID), max_size=3)
    raw = "".join(data.draw(marks) + c for c in right) + data.draw(marks)
    assert read(raw) == read(right)


def test_every_mark_of_the_standard_that_may_be_ignored_is() -> None:
    """But for the letters of Khmer and Mongolian, which no sample of ours has: Unicode 15."""
    hidden = {chr(c) for c in range(0x110000) if unicodedata.category(chr(c)) == "Cf"}
    kept = {c for c in hidden if meant(f"a{c}b") != "ab"}
    assert all(0x600 <= ord(c) <= 0x8E2 or ord(c) in range(0xFFF9, 0xFFFC) or ord(c) > 0x110BC
               for c in kept), sorted(map(ascii, kept))  # fmt: skip


def test_a_joiner_stays_where_its_script_is_written_with_it() -> None:
    persian, sinhala = "می\u200cرود", "ශ්\u200dරී"
    assert (plain.read_line(persian, 80), plain.read_line(sinhala, 80)) == (persian, sinhala)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=4))
def test_what_cannot_be_printed_can_be_seen(text: str) -> None:
    left = unprintable(text)
    said = str(no_print(left).args["characters"])
    assert said.isprintable()
    for character in left:
        assert named(character) in said
        shown = named(character)
        assert shown.startswith("U+") or unicodedata.category(shown[0])[0] not in "CMZ"


def test_a_search_and_a_seal_are_found_with_marks_around_them() -> None:
    assert search_keys.asked_key("\u202aLi\u200b Ming\u202c") == "name:li ming"
    assert search_keys.asked_key("\u202a+66 81 234 5678\u202c") == "phone:5678"
    seal = seal_fields.write(bytes(seal_fields.SIZE + seal_fields.SIGNATURE))
    assert seal_fields.read(f"\ufeff{seal}\u200e") == seal_fields.read(seal)
