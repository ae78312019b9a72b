from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.plain import read_amount, read_date, read_line, read_remarks, tidy
from kiosk.rules.problem import Problem

THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("０８１－２３４　５６７８", "0812345678"),
        ("๐๘๑ ๒๓๔ ๕๖๗๘", "0812345678"),
        ("٠٨١", "081"),
        ("08\u201112\u221234\r\n", "081234"),
        ("0812.345.678", "0812345678"),
        ("a.b", "a.b"),
        ("138。1234．5678", "13812345678"),
        ("138·1234・5678", "13812345678"),
        ("090ー1234ー5678", "09012345678"),
        ("\u202a+66\u00a081 234 5678\u202c", "+66812345678"),
        ("\ufeff12\u200b34\ufe0f", "1234"),
    ],
)
def test_separators_and_digits_of_any_script_are_forgiven(raw: str, expected: str) -> None:
    assert tidy(raw) == expected


def test_a_control_character_is_not_quietly_removed() -> None:
    assert tidy("12\x0034\ue000") == "12\x0034\ue000"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2300, 1, 1)))
def test_every_date_is_read_in_every_form(day: date) -> None:
    forms = (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.year}/{day.month}/{day.day}",
        f"{day.year}.{day.month}.{day.day}",
        f" {day.year} - {day.month} - {day.day} ",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.year} 年 {day.month} 月 {day.day} 號",
        f"{day.year}년 {day.month}월 {day.day}일",
        f"{day.year}。{day.month}。{day.day}",
        f"{day.year}—{day:%m}—{day:%d}",
        f"{day.year}ー{day:%m}ー{day:%d}",
        f"{day.year}. {day:%m}. {day:%d}.",
        f"{day.year}／{day.month}／{day.day}",
        f"\u200e{day.isoformat()}\u200e",
        day.isoformat().translate(THAI),
        f"\u200f{day.year}/{day.month}/{day.day}".translate(ARABIC),
    )
    assert {read_date(form) for form in forms} == {day}


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ("", "date-form"),
        ("09/04/2031", "date-form"),
        ("2031-04/09", "date-form"),
        ("2031-4-9x", "date-form"),
        ("2031-02-29", "date-not-real"),
        ("0000-01-01", "date-not-real"),
        ("2031-13-01", "date-not-real"),
    ],
)
def test_a_wrong_date_is_refused(raw: str, key: str) -> None:
    found = read_date(raw)
    assert isinstance(found, Problem)
    assert found.key == key


def test_a_buddhist_year_is_offered_in_the_common_calendar() -> None:
    found = read_date("2571-02-29")
    assert isinstance(found, Problem)
    assert found.suggestion == "2028-02-29"


@given(
    st.decimals(
        min_value=0, max_value=9_999_999_999, places=2, allow_nan=False, allow_infinity=False
    )
)
def test_an_amount_is_read_as_written(amount: Decimal) -> None:
    assert read_amount(f"{amount:.2f}", 2) == amount
    assert read_amount(f"{amount:,.2f}", 2) == amount


@pytest.mark.parametrize(
    ("raw", "digits", "key"),
    [
        ("", 2, "amount-form"),
        ("-5", 2, "amount-negative"),
        ("−5", 2, "amount-negative"),
        ("1e5", 2, "amount-form"),
        ("NaN", 2, "amount-form"),
        ("Infinity", 2, "amount-form"),
        ("1,50,00", 2, "amount-form"),
        ("1,5,000", 2, "amount-form"),
        ("500--", 2, "amount-form"),
        ("1'50", 2, "amount-form"),
        ("1.50.000", 2, "amount-form"),
        ("1.250,50.00", 2, "amount-form"),
        ("0,500", 2, "amount-decimals"),
        ("1.250,505", 2, "amount-decimals"),
        ("1_000", 2, "amount-form"),
        ("฿100", 2, "amount-form"),
        (".5", 2, "amount-form"),
        ("1.234", 2, "amount-dots"),
        ("1.2345", 2, "amount-decimals"),
        ("1.5", 0, "amount-decimals"),
        ("12345678901", 2, "amount-too-large"),
        ("9" * 10_000, 2, "amount-too-large"),
    ],
)
def test_a_wrong_amount_is_refused(raw: str, digits: int, key: str) -> None:
    found = read_amount(raw, digits)
    assert isinstance(found, Problem)
    assert found.key == key


@pytest.mark.parametrize("digits", [0, 2])
def test_one_dot_before_three_digits_is_asked_about_never_taken(digits: int) -> None:
    found = read_amount("50.000", digits)
    assert isinstance(found, Problem)
    assert (found.key, found.suggestion) == ("amount-dots", "50000")


@pytest.mark.parametrize(
    ("raw", "amount"),
    [
        ("1.120,50", "1120.50"),
        ("1120,5", "1120.5"),
        ("0,50", "0.50"),
        ("1.250.000", "1250000"),
        ("1.250.000,75", "1250000.75"),
        ("๑,๑๒๐.๕๐", "1120.50"),
        ("１２０。５０", "120.50"),
        ("120｡50", "120.50"),
        ("１，２５０．５", "1250.5"),
        ("1、250。50", "1250.50"),
        ("١٬٢٥٠٫٥٠", "1250.50"),
        ("1\u202f250,50", "1250.50"),
        ("1'250.50", "1250.50"),
        ("1’250’000", "1250000"),
        ("1,50,000.25", "150000.25"),
        ("500.-", "500"),
        ("500,–", "500"),
        ("1.250.000,-", "1250000"),
        ("120。", "120"),
    ],
)
def test_the_other_half_of_the_worlds_habit_is_read(raw: str, amount: str) -> None:
    assert read_amount(raw, 2) == Decimal(amount)


@given(st.decimals(min_value=0, max_value=9_999_999, places=2))
def test_both_habits_are_the_same_amount(amount: Decimal) -> None:
    swapped = f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))
    assert read_amount(swapped, 2) == amount


@pytest.mark.parametrize(
    ("character", "code"),
    [
        ("\x00", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x7f", "U+007F"),
        ("\ud800", "U+D800"),
        ("\ue000", "U+E000"),
        ("\ufff9", "U+FFF9 INTERLINEAR ANNOTATION ANCHOR"),
        ("\u0600", "U+0600 ARABIC NUMBER SIGN"),
    ],
)
def test_characters_nobody_sees_are_refused_by_place_and_name(character: str, code: str) -> None:
    for read in (read_line, read_remarks):
        found = read(f"ab{character}c", 80)
        assert isinstance(found, Problem)
        assert found == Problem("text-hidden-character", {"position": 3, "code": code})


def test_one_line_has_no_line_end_and_remarks_may() -> None:
    assert read_line("a\nb", 80) == Problem(
        "text-hidden-character", {"position": 2, "code": "U+000A"}
    )
    assert read_remarks("a\r\nb\rc", 80) == "a\nb\nc"


def test_text_is_composed_and_counted() -> None:
    assert read_line("Nguye\u0302\u0303n", 6) == "Nguyễn"
    assert read_line("x" * 81, 80) == Problem("text-too-long", {"longest": 80, "count": 81})
    assert read_remarks("x" * 10_000, 1000) == Problem(
        "text-too-long", {"longest": 1000, "count": 10_000}
    )


def test_markup_is_text() -> None:
    assert read_line("<img src=/etc/passwd>", 80) == "<img src=/etc/passwd>"
