"""A scan held against what the customer gave: yes to the whole number alone, in all its forms."""

import string
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.compare import compare
from kiosk.rules.layouts import LAYOUTS
from kiosk.rules.problem import Problem
from tests.rules.test_card_numbers import BODY18, BODY30, with_97, with_luhn
from tests.rules.zones import LAYOUT, LONG_NUMBER, PEOPLE, TODAY, Person, written

SENT: dict[str, Callable[[str], str]] = {
    "lines": lambda zone: zone.replace("\n", "\r") + "\r",
    "windows": lambda zone: zone.replace("\n", "\r\n") + "\r\n",
    "joined": lambda zone: zone.replace("\n", ""),
    "small": str.lower,
    "twice": lambda zone: (zone.replace("\n", "\r") + "\r") * 2,
    "joined-twice": lambda zone: zone.replace("\n", "") * 2,
}
TYPED = {
    layout: {key: shown for shown, key in table.items()}
    for layout, table in LAYOUTS.items()
    if layout in ("thai", "french", "german")
} | {"us": {}}
KIND = st.sampled_from(["document", "rep_document"])
HOW = st.sampled_from(sorted(set(SENT) - {"small"}))


def given_as(kind: str, number: str) -> dict[str, str]:
    return {"rep_id_number" if kind == "rep_document" else "id_number": number}


@given(PEOPLE, LAYOUT, KIND, HOW, st.sampled_from(sorted(TYPED)))
def test_the_zone_of_the_document_fits(
    person: Person, layout: str, kind: str, how: str, keys: str
) -> None:
    """However its lines are sent, once or twice, through any keyboard."""
    scan = SENT[how](written(person, layout)).translate(TYPED[keys])
    assert compare(kind, scan, given_as(kind, person.number), TODAY) is None


@given(PEOPLE, LAYOUT, KIND)
def test_small_letters_fit_as_well(person: Person, layout: str, kind: str) -> None:
    scan = SENT["small"](written(person, layout))
    assert compare(kind, scan, given_as(kind, person.number), TODAY) is None


@given(PEOPLE, LONG_NUMBER, st.sampled_from(["TD1", "TD2"]), KIND)
def test_a_number_too_long_for_its_place_fits(
    person: Person, number: str, layout: str, kind: str
) -> None:
    whole = Person(**{**vars(person), "number": number, "extra": ""})
    assert compare(kind, written(whole, layout), given_as(kind, number), TODAY) is None


@given(PEOPLE, LAYOUT, HOW, st.sampled_from(sorted(TYPED)))
def test_the_zone_of_a_case_that_is_over_fits_its_hash(
    person: Person, layout: str, how: str, keys: str
) -> None:
    scan = SENT[how](written(person, layout)).translate(TYPED[keys])
    left = {"id_number": "••••" + person.number[-4:]}
    assert compare("document", scan, left, TODAY, person.number.__eq__) is None
    other = compare("document", SENT[how](written(person, layout)), left, TODAY, "X1".__eq__)
    assert other == Problem("scan-other")


@given(PEOPLE, LAYOUT, KIND, HOW, st.data())
def test_the_zone_of_another_document_never_fits(
    person: Person, layout: str, kind: str, how: str, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(person.number) - 1))
    instead = data.draw(st.sampled_from(sorted({*"07AZ"} - {person.number[place]})))
    other = person.number[:place] + instead + person.number[place + 1 :]
    scan = SENT[how](written(person, layout))
    assert isinstance(compare(kind, scan, given_as(kind, other), TODAY), Problem)


@given(PEOPLE, st.from_regex(r"[B-L0-9]{6,9}", fullmatch=True), LAYOUT, st.data())
def test_a_zone_that_was_misread_says_where(
    person: Person, number: str, layout: str, data: st.DataObject
) -> None:
    """Of letters that are the same on every keyboard: else another layout may explain the slip."""
    person = replace(person, number=number, extra="")
    right = written(person, layout)
    place = data.draw(st.sampled_from([i for i, c in enumerate(right) if c.isdigit()]))
    wrong = right[:place] + str((int(right[place]) + 1) % 10) + right[place + 1 :]
    found = compare("document", wrong, {"id_number": person.number}, TODAY)
    assert found is not None
    assert found.key.startswith("mrz-")


DIGITS = st.text(string.digits, max_size=40)
NATIONAL = {"TH": ("+66", "81"), "PH": ("+63", "917"), "ID": ("+62", "831")}
LENGTH = {"TH": 9, "PH": 10, "ID": 10}


@st.composite
def cards(draw: st.DrawFn) -> tuple[dict[str, str], set[str]]:
    """What a customer may have given of a card, and every scan that is one of its numbers whole."""
    answers, fits = {}, set[str]()
    if draw(st.booleans()):
        bare = draw(BODY18)
        number = with_luhn(bare)
        fits |= {number, bare, *(number + filler for filler in string.digits + "F")}
        answers["iccid"] = number
    elif draw(st.booleans()):
        number = with_luhn(draw(BODY18)) + draw(st.sampled_from(string.digits))
        fits |= {number, number[:19], number[:18]}
        answers["iccid"] = number
    if draw(st.booleans()):
        answers["eid"] = with_97(draw(BODY30))
        fits.add(answers["eid"])
    if draw(st.booleans()):
        country = draw(st.sampled_from(sorted(NATIONAL)))
        code, begins = NATIONAL[country]
        rest = LENGTH[country] - len(begins)
        national = begins + draw(st.text("2345678", min_size=rest, max_size=rest))
        answers["msisdn"] = code + national
        fits |= {code + national, code[1:] + national, "00" + code[1:] + national}
        fits |= {"0" + national, national}
    if draw(st.booleans()):
        answers["account_ref"] = draw(st.from_regex(r"[A-Z0-9]{5,12}", fullmatch=True))
        fits.add(answers["account_ref"])
    return answers, fits


def dressed(scan: str) -> tuple[str, ...]:
    """What a scanner or a label puts around a number."""
    return scan, f"{scan}\r", f"{scan}{scan}", f"]C1{scan}", f"ICCID: {scan}", f"]C0EID:{scan}\r"


@given(cards(), st.data())
def test_a_card_fits_by_each_of_its_numbers(
    card: tuple[dict[str, str], set[str]], data: st.DataObject
) -> None:
    answers, fits = card
    if fits:
        scan = data.draw(st.sampled_from(sorted(fits)))
        for sent in dressed(scan):
            assert compare("card", sent, answers, TODAY) is None, sent


@given(cards(), DIGITS, st.integers(0, 40), st.integers(0, 40), st.data())
def test_no_other_scan_fits_a_card(
    card: tuple[dict[str, str], set[str]], noise: str, start: int, stop: int, data: st.DataObject
) -> None:
    """Ends, beginnings and middles of its numbers, zeros or others around them, anything."""
    answers, fits = card
    number = data.draw(st.sampled_from([*answers.values(), ""]))
    cut = number[start:] if start <= stop else number[:stop]
    for scan in (noise, cut, "0" * start + cut, noise + cut, cut + noise, cut.lstrip("0")):
        if scan not in fits and not {scan[: len(scan) // 2] * 2} & {scan}:
            assert isinstance(compare("card", scan, answers, TODAY), Problem), scan


@pytest.mark.parametrize(
    ("scan", "given"),
    [
        ("09 7812 34567", "+959781234567"), ("020 5512 3456", "+8562055123456"),
        ("012 345 678", "+85512345678"), ("8 (912) 345-67-89", "+79123456789"),
        ("010-1234-5678", "+821012345678"), ("090-1234-5678", "+819012345678"),
        ("050-234-5678", "+972502345678"), ("0904 123 4567", "+639041234567"),
        ("069 123 4567", "+66691234567"),
    ],
)  # fmt: skip
def test_a_number_dialled_at_home_is_the_one_of_the_card(scan: str, given: str) -> None:
    """Also of a range that no list knows."""
    assert compare("card", scan, {"msisdn": given}, TODAY) is None
    assert compare("card", scan[:-1] + "1", {"msisdn": given}, TODAY) is not None


@pytest.mark.parametrize("scan", ["00008312222222", "000812345678", "0008312222222"])
def test_what_is_dialled_from_abroad_has_the_countrys_code(scan: str) -> None:
    for number in ("+628312222222", "+66812345678"):
        assert isinstance(compare("card", scan, {"msisdn": number}, TODAY), Problem)


@pytest.mark.parametrize("scan", ["00000000", "00000001", "00000008", "12345678", "000000002348"])
def test_the_end_of_a_number_is_no_number(scan: str) -> None:
    answers = {"iccid": "8966123456789012348", "msisdn": "+66812345678", "account_ref": "77120001"}
    assert isinstance(compare("card", scan, answers, TODAY), Problem)


@pytest.mark.parametrize(
    "scan", ["LPA:1$smdp.example.com$MATCH-ME", "lpa:1$smdp.example.com$", "1$smdp.example.com$X"]
)
def test_the_code_that_installs_an_esim_is_said_to_be_that(scan: str) -> None:
    answers = {"eid": "89001012012341234012345678901224"}
    assert compare("card", scan, answers, TODAY) == Problem("lpa-code")


PCN = "1234567890123456"
SUBJECT = (
    '{"DateIssued":"11 August 2021","Issuer":"PSA","subject":{"Suffix":"","lName":"NOBODY",'
    '"fName":"INVENTED","mName":"","sex":"Male","BF":"[1,6]","DOB":"January 1, 1990",'
    '"POB":"City of Nowhere","PCN":"1234-5678-9012-3456"},"alg":"EDDSA","signature":"AAAA=="}'
)
NEWER = (
    '{"d":"2022-10-01","i":"PSA","img":"UklGRg==","sb":{"BF":"[1,6]","DOB":"1990-01-01",'
    '"PCN":"1234567890123456","POB":"Nowhere","fn":"INVENTED","ln":"NOBODY","s":"M"},"z":"AA"}'
)


@pytest.mark.parametrize("scan", [SUBJECT, NEWER, f"]Q1{SUBJECT}\r", SUBJECT.upper()])
@pytest.mark.parametrize("kind", ["document", "rep_document"])
def test_a_philsys_code_is_the_number_on_its_card(scan: str, kind: str) -> None:
    assert compare(kind, scan, given_as(kind, PCN), TODAY) is None
    assert compare(kind, scan, given_as(kind, "1234567890123457"), TODAY) == Problem(
        "scan-differs", {"place": 16, "seen": "6", "given": "7"}
    )
