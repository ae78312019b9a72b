from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.rules.identity import expired, read_number
from kiosk.rules.problem import Checked, Problem, Verdict
from tests.rules.zones import LAYOUT, PEOPLE, Person, written

TODAY = date(2026, 3, 31)
DIGITS = "0123456789"


def read(id_type: str, raw: str) -> Verdict:
    return read_number(id_type, raw, today=TODAY)


def digits(count: int) -> st.SearchStrategy[str]:
    return st.text(alphabet=DIGITS, min_size=count, max_size=count)


def other_digit(number: str, place: int, step: int) -> str:
    """`number` with the digit at `place` moved on by `step` (1 to 9)."""
    return number[:place] + str((int(number[place]) + step) % 10) + number[place + 1 :]


def thai(body: str) -> str:
    """The rule of the Department of Provincial Administration, written as it is told."""
    total = sum(int(d) * weight for d, weight in zip(body, range(13, 1, -1), strict=True))
    return body + str((11 - total % 11) % 10)


def resident(body: str) -> str:
    """GB 11643: weights 2 ** (18 - i) mod 11 and the published row of check characters."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(d) * weight for d, weight in zip(body, weights, strict=True))
    return body + "10X98765432"[total % 11]


@given(digits(12))
def test_a_right_thai_number_is_taken_however_it_is_grouped(body: str) -> None:
    number = thai(body)
    grouped = f"{number[0]}-{number[1:5]}-{number[5:10]}-{number[10:12]}-{number[12]}"
    assert read("th-national-id", grouped) == Checked(number)


@given(digits(12), st.integers(1, 9))
def test_a_wrong_thai_check_digit_names_the_right_one(body: str, step: int) -> None:
    right = thai(body)
    wrong = other_digit(right, 12, step)
    expected = {"found": wrong[-1], "last": right[-1]}
    assert read("th-national-id", wrong) == Problem("th-id-check", expected)


PAST = st.dates(min_value=date(1900, 1, 1), max_value=TODAY)


@given(digits(6), PAST, digits(3))
def test_a_right_resident_number_is_taken(place: str, birth: date, order: str) -> None:
    number = resident(f"{place}{birth:%Y%m%d}{order}")
    assert read("cn-resident-id", number.lower()) == Checked(number)


@given(digits(6), PAST, digits(3), st.integers(0, 16), st.integers(1, 9))
def test_any_changed_digit_of_a_resident_number_is_refused(
    place: str, birth: date, order: str, at: int, step: int
) -> None:
    number = resident(f"{place}{birth:%Y%m%d}{order}")
    assert isinstance(read("cn-resident-id", other_digit(number, at, step)), Problem)


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (resident("11010519910231001"), "cn-id-birth"),
        (resident("11010520260401001"), "cn-id-birth"),
        (resident("11010518010101001"), "cn-id-birth"),
        ("11010519491231002", "cn-id-length"),
        ("11010519491231002XX", "digits-only"),
        ("1101051949123100X2", "digits-only"),
        ("110105194912310021", "cn-id-check"),
    ],
)
def test_a_wrong_resident_number_says_which_part(number: str, key: str) -> None:
    found = read("cn-resident-id", number)
    assert isinstance(found, Problem)
    assert found.key == key


@given(digits(6), st.dates(date(1930, 1, 1), TODAY), st.booleans(), digits(4))
def test_a_nik_of_any_birthday_is_taken(place: str, birth: date, woman: bool, order: str) -> None:
    number = f"{place}{birth.day + 40 * woman:02d}{birth:%m%y}{order}"
    assert read("id-nik", number) == Checked(number)


@pytest.mark.parametrize("birth", ["000190", "320190", "400190", "720190", "810190", "011390"])
def test_a_nik_without_a_real_day_is_refused(birth: str) -> None:
    found = read("id-nik", f"317101{birth}0001")
    assert isinstance(found, Problem)
    assert (found.key, found.args) == ("nik-birth", {"date": birth})


def test_a_leap_day_in_a_nik_is_looked_for_in_either_century() -> None:
    assert isinstance(read("id-nik", "3171012902000001"), Checked)
    assert isinstance(read("id-nik", "3171012902990001"), Problem)


def test_the_secret_philippine_number_is_refused_and_never_repeated() -> None:
    found = read("ph-philsys", "1234-5678-9012")
    assert found == Problem("philsys-secret")
    assert read("ph-philsys", "1234-5678-9012-3456") == Checked("1234567890123456")
    assert read("ph-philsys", "123") == Problem("philsys-length", {"count": 3})


@pytest.mark.parametrize(
    ("id_type", "raw", "offered"),
    [
        ("th-national-id", "I2345454678781", None),
        ("th-national-id", "I-2345-45678-78-1", "1234545678781"),
        ("ph-philsys", "1234S6789O123456", "1234567890123456"),
        ("cn-resident-id", "IIO1O51949123100 2x", "11010519491231002x"),
    ],
)
def test_letters_that_look_like_digits_are_offered_as_digits(
    id_type: str, raw: str, offered: str | None
) -> None:
    found = read(id_type, raw)
    assert isinstance(found, Problem)
    assert found.suggestion == offered


@given(st.from_regex(r"[A-Z0-9]{6,9}", fullmatch=True))
def test_a_passport_number_is_never_blocked_by_its_letters(number: str) -> None:
    found = read("passport", number.lower())
    assert isinstance(found, Checked)
    assert found.value == number


@pytest.mark.parametrize("raw", ["12345", "1234567890", "E1234567É", "<b>E123</b>"])
def test_a_passport_number_of_another_form_is_refused(raw: str) -> None:
    assert isinstance(read("passport", raw), Problem)


@pytest.mark.parametrize("raw", ["O1234567", "EO123456", "E12345678"])
def test_a_leading_letter_o_is_not_remarked_on(raw: str) -> None:
    assert read("passport", raw) == Checked(raw)


def test_a_letter_o_among_digits_is_remarked_on_with_zeros_offered() -> None:
    found = read("passport", "E1OO45O7")
    assert isinstance(found, Checked)
    assert found.remarks == (Problem("passport-letter-o", {"position": 3}, "E1004507"),)


@pytest.mark.parametrize("raw", ["H12345678", "M1234567801", "12345678", "C12345678", "CA1234567"])
def test_known_travel_permits_are_taken_without_remark(raw: str) -> None:
    assert read("cn-travel-permit", raw) == Checked(raw)


def test_other_travel_permits_are_taken_with_a_remark() -> None:
    found = read("cn-travel-permit", "F290299977")
    assert found == Checked("F290299977", (Problem("permit-unknown-form"),))
    assert read("cn-travel-permit", "H1234567O") == Problem(
        "permit-digits", {"count": 8}, "H12345670"
    )


@given(st.from_regex(r"[A-Z0-9]{3,30}", fullmatch=True))
def test_any_other_paper_of_sensible_length_is_taken(number: str) -> None:  # R45
    assert read("other", number) == Checked(number)


def test_an_unknown_kind_and_an_empty_number_are_said() -> None:
    assert read("library-card", "123") == Problem("id-type-choose")
    assert read("passport", " - ") == Problem("id-number-missing")


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 4000))
def test_a_document_is_good_through_its_last_day(last: date, days: int) -> None:
    assume(days)
    assert not expired(last, last)
    assert not expired(last, last - timedelta(days))
    assert expired(last, last + timedelta(days))


@given(PEOPLE, LAYOUT)
def test_of_a_zone_scanned_for_a_number_the_number_is_taken(person: Person, layout: str) -> None:
    found = read("other", written(person, layout))
    assert isinstance(found, Checked)
    assert found.value == person.number


@pytest.mark.parametrize(
    ("id_type", "scan", "number"),
    [
        (
            "ph-philsys",
            '{"Issuer":"PSA","subject":{"PCN":"1234-5678-9012-3456"}}',
            "1234567890123456",
        ),
        ("other", "001090123456|012345678|AI ĐÓ|01011990|Nam|Hà Nội|15042021\r", "001090123456"),
        ("th-national-id", "]C01234545678781\r", "1234545678781"),
    ],
)
def test_of_what_a_card_tells_the_number_is_taken(id_type: str, scan: str, number: str) -> None:
    assert read(id_type, scan) == Checked(number)


HKID = st.tuples(
    st.from_regex("[A-Z]{1,2}", fullmatch=True), st.from_regex("[0-9]{6}", fullmatch=True)
)


def of_brackets(letters: str, digits: str) -> str:
    """Immigration Department's rule, written out: letters from 10, a blank 36, weights 9 to 2."""
    values = [36] * (2 - len(letters)) + [ord(c) - 55 for c in letters] + [int(d) for d in digits]
    last = -sum(v * (9 - i) for i, v in enumerate(values)) % 11
    return "A" if last == 10 else str(last)


@pytest.mark.parametrize("brackets", ["{}({})", "{} ({})", "{}（{}）"])
@given(number=HKID)
def test_the_brackets_of_hong_kong_are_printed(brackets: str, number: tuple[str, str]) -> None:
    right = of_brackets(*number)
    for last in "0123456789A":
        raw = brackets.format("".join(number), last)
        found = read("other", raw)
        if last == right:
            assert found == Checked("".join(number) + last)
        else:
            assert isinstance(found, Problem)
            assert found.key == "hkid-check"


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("1234567(8)", "12345678"),  # Macao: no rule is published
        ("1/234567/8", "12345678"),  # Macao, older cards
        ("12/OUKAMA(N)123456", "12OUKAMAN123456"),  # Myanmar
        ("784-1987-1234567-1", "784198712345671"),  # Emirates
        ("27-01-70-12345", "270170" + "12345"),  # Nepal
    ],
)
def test_strokes_and_brackets_of_other_papers_are_printed(raw: str, value: str) -> None:
    assert read("other", raw) == Checked(value)
