"""The seal's QR code is segno's own at every length of an address, and every scanner reads it."""

import pytest
import segno
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from segno import consts

from kiosk.paper import seal_code
from kiosk.paper.contents import Code
from kiosk.paper.papers import build
from kiosk.rules.seal_fields import DIGITS, LONGEST_LINK

NEARLY_FULL = (17, 33, 63, 91, 124)
"""Lengths before the digits that leave a code fewer than four bits (ISO/IEC 18004:2015, 7.4.9)."""
digits = st.text("0123456789", min_size=DIGITS, max_size=DIGITS)


def by_segno(before: str, number: str) -> list[bytes]:
    parts = [(before.encode(), consts.MODE_BYTE), number]
    made = segno.make(parts, error="m", micro=False, boost_error=False, mask=0)  # type: ignore[arg-type]
    return [bytes(row) for row in made.matrix]


def scanned(rows: list[bytes]) -> list[str]:
    side, quiet, dots = len(rows), 4, 4
    grey = bytes(255 * (1 - module) for row in rows for module in row)
    image = Image.new("L", (side + 2 * quiet, side + 2 * quiet), 255)
    image.paste(Image.frombytes("L", (side, side), grey), (quiet, quiet))
    return [
        found.text
        for found in zxingcpp.read_barcodes(image.resize([dots * n for n in image.size], 0))
    ]


@pytest.mark.parametrize("length", range(1, LONGEST_LINK + 1))
def test_the_code_is_segnos_and_is_read_at_every_length(length: int) -> None:
    before = "https://shop.example/verify?seal=".rjust(length, "a")[-length:]
    number = ("1357902468" * 21)[:DIGITS]
    rows = seal_code.modules(before, number)
    assert rows == by_segno(before, number)
    assert scanned(rows) == [before + number]


@given(st.sampled_from((*NEARLY_FULL, 1, 16, 18, 92, LONGEST_LINK)), digits)
def test_whatever_the_digits_are_and_the_code_is_nearly_full(length: int, number: str) -> None:
    before = "x" * length
    assert seal_code.modules(before, number) == by_segno(before, number)


@pytest.mark.parametrize("before", ["https://café.example/verify?seal=", "https://店.example/"])
def test_letters_beyond_ascii_are_laid_out_as_they_are_counted(before: str) -> None:
    assert seal_code.modules(before, "1" * DIGITS) == by_segno(before, "1" * DIGITS)


@pytest.mark.parametrize("length", range(len("https://a.b"), 160))
def test_tracking_codes_are_made_or_left_out(subject_of, length: int) -> None:
    address = "https://a.b".ljust(length, "c")
    codes = [
        b for b in build("receipt", subject_of(public_url=address)).blocks if isinstance(b, Code)
    ]
    links = [each.data for each in codes if each.data.startswith(address)]
    assert links == [f"{address}/track"] * (length + len("/track") <= LONGEST_LINK)
