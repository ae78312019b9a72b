from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.plain import read_amount, read_date, read_line, read_remarks, tidy
from kiosk.rules.problem import Problem


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("０８１－２３４　５６７８", "0812345678"),
        ("๐๘๑ ๒๓๔ ๕๖๗๘", "0812345678"),
        ("٠٨١", "081"),
        ("08\u201112\u221234\r\n", "081234"),
        ("0812.345.678", "0812345678"),
        ("a.b", "a.b"),
    ],
)
def test_separators_and_digits_of_any_script_are_forgiven(raw: str, expected: str) -> None:
    assert tidy(raw) == expected


def test_what_nobody_sees_is_not_quietly_removed() -> None:
    assert tidy("12\x0034\u202e") == "12\x0034\u202e"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2300, 1, 1)))
def test_every_date_is_read_in_every_form(day: date) -> None:
    forms = (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.year}/{day.month}/{day.day}",
        f"{day.year}.{day.month}.{day.day}",
        f" {day.year} - {day.month} - {day.day} ",
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
        ("1,50,000", 2, "amount-form"),
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
    ],
)
def test_the_other_half_of_the_worlds_habit_is_read(raw: str, amount: str) -> None:
    assert read_amount(raw, 2) == Decimal(amount)


@given(st.decimals(min_value=0, max_value=9_999_999, places=2))
def test_both_habits_are_the_same_amount(amount: Decimal) -> None:
    swapped = f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))
    assert read_amount(swapped, 2) == amount


@pytest.mark.parametrize(
    "character",
    ["\x00", "\x1b", "\x7f", "\u200b", "\u200f", "\u202e", "\u2066", "\ud800", "\ue000"],
)
def test_characters_nobody_sees_are_refused_with_their_place(character: str) -> None:
    for read in (read_line, read_remarks):
        found = read(f"ab{character}c", 80)
        assert isinstance(found, Problem)
        assert (found.key, found.args["position"]) == ("text-hidden-character", 3)


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
