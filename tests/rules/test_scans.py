"""Recorded scans (tests/data/scans) are read as what was scanned, and what was odd is said."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.rules.card import read_eid, read_iccid
from kiosk.rules.compare import compare
from kiosk.rules.layouts import LAYOUTS, relaid, scanned
from kiosk.rules.mrz import Mrz, read_mrz
from kiosk.rules.problem import Checked, Problem, Verdict
from kiosk.rules.reference import new_reference, read_reference

SCANS = Path(__file__).parents[1] / "data" / "scans"
TODAY = date(2026, 11, 21)
ICCID = "8965880812100011146"


def scan(name: str) -> str:
    """The keystrokes of a scan."""
    return (SCANS / f"{name}.txt").read_bytes().decode()


def iccid(text: str) -> Verdict:
    return scanned(lambda each: read_iccid(each, prefix="8965"), text)


def is_zone(text: str) -> bool:
    return isinstance(read_mrz(text, today=TODAY), Mrz)


@pytest.mark.parametrize("name", ["mrz-two-lines", "mrz-joined", "mrz-three-lines"])
def test_the_lines_of_a_document_are_read(name: str) -> None:
    found = read_mrz(scan(name), today=TODAY)
    assert isinstance(found, Mrz)
    assert found.name == "ANNA MARIA ERIKSSON"


@pytest.mark.parametrize("layout", ["thai", "chinese"])
def test_another_layout_is_put_right(layout: str) -> None:
    assert relaid(scan(f"mrz-two-lines-{layout}"), is_zone) == (scan("mrz-two-lines"), layout)


def test_a_check_digit_tells_layouts_apart_and_where_none_does_nothing_is_guessed() -> None:
    """German swaps Y and Z, other layouts with ; for < do not."""
    assert relaid(scan("mrz-two-lines-german"), is_zone) == (scan("mrz-two-lines"), "german")
    name = scan("mrz-three-lines").replace("MARIA", "MARYA").replace("<", ";")
    assert relaid(name, is_zone) is None


@pytest.mark.parametrize(
    ("name", "remark"),
    [
        ("iccid-code128", None),
        ("iccid-twice", Problem("scan-twice")),
        ("iccid-thai", Problem("scan-layout", {"layout": "thai"})),
        ("iccid-french", Problem("scan-layout", {"layout": "french"})),
    ],
)
def test_a_cards_code_is_read_and_what_was_odd_is_said(name: str, remark: Problem | None) -> None:
    assert iccid(scan(name)) == Checked(ICCID, (remark,) if remark else ())


def test_a_wrong_digit_stays_wrong() -> None:
    found = iccid(ICCID[:-1] + "9")
    assert isinstance(found, Problem)
    assert found.key == "iccid-check"


def test_an_eid_is_read() -> None:
    assert scanned(read_eid, scan("eid")) == Checked("89001012012341234012345678901224")


@pytest.mark.parametrize("name", ["iccid-code128", "iccid-twice", "iccid-thai"])
def test_at_the_counter_the_card_is_the_customers(name: str) -> None:
    assert compare("card", scan(name), {"iccid": ICCID}, TODAY) is None
    other = compare("card", scan(name), {"iccid": "8965880812100022222"}, TODAY)
    assert other is not None


def test_an_address_with_a_reference_is_read_and_one_without_is_explained() -> None:
    mine = new_reference(lambda n: n - 1)
    for address in (f"https://shop.example/track#{mine}", f"{mine}\r", mine * 2):
        assert read_reference(address) == mine
    assert read_reference("https://shop.example/track") == Problem("reference-address")


def test_every_layout_has_every_key() -> None:
    for layout in ("thai", "french"):
        assert len(LAYOUTS[layout]) == len(set(LAYOUTS[layout].values())) == 63
