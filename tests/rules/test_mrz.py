"""Zones are the specimens of ICAO Doc 9303 (parts 4, 5 and 6), or made by its rules (zones.py)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.identity import Mrz, read_mrz
from kiosk.rules.problem import Problem
from tests.rules.zones import LAYOUT, PEOPLE, TODAY, Person, field, seven_three_one, written

TD3 = """P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10"""
TD2 = """I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
D231458907UTO7408122F1204159<<<<<<<6"""
TD1 = """I<UTOD231458907<<<<<<<<<<<<<<<
7408122F1204159UTO<<<<<<<<<<<6
ERIKSSON<<ANNA<MARIA<<<<<<<<<<"""


def read(raw: str) -> Mrz | Problem:
    return read_mrz(raw, today=TODAY)


def zone(raw: str) -> Mrz:
    found = read(raw)
    assert isinstance(found, Mrz), found
    return found


def problem(raw: str) -> Problem:
    found = read(raw)
    assert isinstance(found, Problem), found
    return found


@pytest.mark.parametrize(
    ("raw", "layout", "number"),
    [(TD3, "TD3", "L898902C3"), (TD2, "TD2", "D23145890"), (TD1, "TD1", "D23145890")],
)
def test_the_specimens_of_icao_are_read(raw: str, layout: str, number: str) -> None:
    assert zone(raw) == Mrz(
        format=layout,
        document_code=raw[0],
        issuer="UTO",
        surname="ERIKSSON",
        given_names="ANNA MARIA",
        name="ANNA MARIA ERIKSSON",
        number=number,
        nationality="UTO",
        birth=date(1974, 8, 12),
        sex="F",
        expires=date(2012, 4, 15),
    )


@pytest.mark.parametrize("raw", [TD3, TD2, TD1])
def test_scanners_and_keyboards_are_forgiven(raw: str) -> None:
    wide = raw.translate({ord(c): ord(c) + 0xFEE0 for c in "ABCDEFGHIJKLMNO0123456789<"})
    forms = (
        raw.replace("\n", "\r"),
        raw.replace("\n", "\r\n") + "\r\n",
        raw.replace("\n", ""),
        raw.lower(),
        " ".join(raw),
        wide,
        raw + "\r" + raw,
    )
    assert {zone(form) for form in forms} == {zone(raw)}


@given(PEOPLE, LAYOUT)
def test_what_was_written_is_read_back(person: Person, layout: str) -> None:
    found = zone(written(person, layout))
    assert found.name == f"{person.given} {person.surname}".strip()
    assert (found.number, found.birth, found.expires) == (
        person.number,
        person.birth,
        person.expires,
    )
    assert (found.format, found.sex) == (layout, person.sex.replace("<", "X"))


@given(PEOPLE, LAYOUT, st.data())
def test_any_changed_digit_is_refused(person: Person, layout: str, data: st.DataObject) -> None:
    right = written(person, layout)
    place = data.draw(st.sampled_from([i for i, c in enumerate(right) if c.isdigit()]))
    step = data.draw(st.integers(1, 9))
    wrong = right[:place] + str((int(right[place]) + step) % 10) + right[place + 1 :]
    assert isinstance(read(wrong), Problem)


@given(PEOPLE, LAYOUT, st.integers(1, 3), st.data())
def test_letters_typed_for_digits_are_offered_back(
    person: Person, layout: str, most: int, data: st.DataObject
) -> None:
    number = data.draw(st.from_regex(r"[0-9]{9}", fullmatch=True))
    right = written(Person(**{**vars(person), "number": number, "extra": ""}), layout)
    start = right.index(number)
    places = [i for i in range(start, start + 9) if right[i] in "01258"]
    wrong = list(right)
    for place in places[:most]:
        wrong[place] = "OIZSB"["01258".index(right[place])]
    found = read("".join(wrong))
    if not places[:most]:
        assert isinstance(found, Mrz)
    elif most == 1:
        assert isinstance(found, Problem)
        assert found.suggestion == right
    elif isinstance(found, Problem):  # else two letters cancel out, and no check digit can tell
        assert found.suggestion in (right, None)


@given(PEOPLE, LAYOUT, st.integers(0, 5), st.integers(1, 9))
def test_nothing_is_offered_for_a_slip_that_is_no_look_alike(
    person: Person, layout: str, at: int, step: int
) -> None:
    number = person.number.translate(str.maketrans("OIZSB", "AAAAA")).ljust(9, "7")
    right = written(Person(**{**vars(person), "number": number, "extra": ""}), layout)
    place = right.index(number) + at
    wrong = right[:place] + str((ord(right[place]) + step) % 10) + right[place + 1 :]
    found = read(wrong)
    assert isinstance(found, Mrz) or found.suggestion is None


def replaced(raw: str, line: int, position: int, text: str) -> str:
    lines = raw.split("\n")
    row = lines[line - 1]
    lines[line - 1] = row[: position - 1] + text + row[position - 1 + len(text) :]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("raw", "at", "key", "expected"),
    [
        (TD3, (2, 9, "4"), "mrz-check-number", (2, 1, 10)),
        (TD3, (2, 14, "75"), "mrz-check-birth", (2, 14, 20)),
        (TD3, (2, 27, "6"), "mrz-check-expiry", (2, 22, 28)),
        (TD3, (2, 31, "7"), "mrz-check-personal", (2, 29, 43)),
        (TD1, (1, 15, "8"), "mrz-check-number", (1, 6, 15)),
        (TD1, (2, 1, "75"), "mrz-check-birth", (2, 1, 7)),
        (TD1, (2, 14, "6"), "mrz-check-expiry", (2, 9, 15)),
        (TD2, (2, 10, "8"), "mrz-check-number", (2, 1, 10)),
        (TD2, (2, 27, "6"), "mrz-check-expiry", (2, 22, 28)),
    ],
)
def test_the_failing_check_digit_is_named_with_its_place(
    raw: str, at: tuple[int, int, str], key: str, expected: tuple[int, int, int]
) -> None:
    found = problem(replaced(raw, *at))
    assert found.key == key
    assert (found.args["line"], found.args["first"], found.args["last"]) == expected


@pytest.mark.parametrize(("raw", "line", "position"), [(TD3, 2, 44), (TD2, 2, 36), (TD1, 2, 30)])
def test_the_composite_digit_is_named_when_all_others_fit(
    raw: str, line: int, position: int
) -> None:
    found = problem(replaced(raw, line, position, "9"))
    assert found == Problem("mrz-check-composite", {"line": line, "position": position})


def test_optional_data_is_covered_by_the_composite_digit() -> None:
    assert problem(replaced(TD1, 1, 30, "5")).key == "mrz-check-composite"
    assert problem(replaced(TD1, 2, 29, "5")).key == "mrz-check-composite"
    assert problem(replaced(TD2, 2, 35, "5")).key == "mrz-check-composite"


@pytest.mark.parametrize(
    ("raw", "at", "key"),
    [
        (TD3, (2, 20, "Z"), "mrz-wants-digit"),
        (TD3, (2, 14, "74O8"), "mrz-wants-digit"),
        (TD3, (2, 44, "O"), "mrz-wants-digit"),
        (TD3, (2, 11, "UT0"), "mrz-wants-letter"),
        (TD3, (1, 6, "ER1KSS0N"), "mrz-wants-letter"),
        (TD1, (3, 1, "ER1KSS0N"), "mrz-wants-letter"),
    ],
)
def test_look_alikes_in_certain_places_are_offered_not_taken(
    raw: str, at: tuple[int, int, str], key: str
) -> None:
    found = problem(replaced(raw, *at))
    assert found.key == key
    assert found.suggestion == raw


def test_a_zero_in_the_number_read_as_letter_o_is_offered() -> None:
    found = problem(replaced(TD3, 2, 6, "O"))
    assert (found.key, found.suggestion) == ("mrz-check-number", TD3)


def test_a_long_number_goes_on_in_the_optional_data() -> None:
    """The example of 9303-5: number D23145890734, check digit 9."""
    first = "I<UTOD23145890<7349<<<<<<<<<<<"
    covered = first[5:] + "7408122" + "1204159" + "<" * 11
    second = f"7408122F1204159UTO<<<<<<<<<<<{seven_three_one(covered)}"
    raw = "\n".join((first, second, TD1.split("\n")[2]))
    assert zone(raw).number == "D23145890734"
    assert problem(replaced(raw, 1, 17, "4")).key == "mrz-check-number"


def test_a_filler_for_check_digit_without_a_long_number_is_refused() -> None:
    assert problem(replaced(TD1, 1, 15, "<")).key == "mrz-check-number"
    assert problem(replaced(TD3, 2, 10, "<")).key == "mrz-check-number"


@pytest.mark.parametrize("digit", ["<", "0"])
def test_an_empty_personal_number_may_have_a_filler_for_check_digit(digit: str) -> None:
    middle = "L898902C36UTO7408122F1204159" + "<" * 14 + digit
    end = seven_three_one(middle[:10] + middle[13:20] + middle[21:43])
    assert zone(f"{TD3[:44]}\n{middle}{end}").number == "L898902C3"


def with_dates(birth: str, expires: str) -> str:
    """TD3 with these six characters for dates, check digits made to fit."""
    number, extra = field("L898902C3", 9), field("", 14)
    born, ends = field(birth, 6), field(expires, 6)
    end = seven_three_one(number + born + ends + extra)
    return f"{TD3[:44]}\n{number}UTO{born}F{ends}{extra}{end}"


@pytest.mark.parametrize(
    ("birth", "expires", "born", "ends"),
    [
        ("260331", "360331", date(2026, 3, 31), date(2036, 3, 31)),
        ("260401", "360331", date(1926, 4, 1), date(2036, 3, 31)),
        ("000229", "751231", date(2000, 2, 29), date(2075, 12, 31)),
        ("990101", "770101", date(1999, 1, 1), date(1977, 1, 1)),
        ("74<<<<", "<<<<<<", None, None),
        ("<<<<<<", "300101", None, date(2030, 1, 1)),
    ],
)
def test_two_digit_years_find_their_century(
    birth: str, expires: str, born: date | None, ends: date | None
) -> None:
    found = zone(with_dates(birth, expires))
    assert (found.birth, found.expires) == (born, ends)


@pytest.mark.parametrize(
    ("birth", "expires", "key"),
    [
        ("741301", "300101", "mrz-birth-date"),
        ("740230", "300101", "mrz-birth-date"),
        ("740101", "300431", "mrz-expiry-date"),
    ],
)
def test_days_that_are_none_are_refused(birth: str, expires: str, key: str) -> None:
    assert problem(with_dates(birth, expires)).key == key


def test_one_name_only_is_a_name() -> None:
    raw = replaced(TD3, 1, 6, "SUHARTO".ljust(39, "<"))
    found = zone(raw)
    assert (found.name, found.surname, found.given_names) == ("SUHARTO", "SUHARTO", "")


def test_a_german_passport_gets_three_letters() -> None:
    raw = replaced(replaced(TD3, 1, 3, "D<<"), 2, 11, "D<<")
    assert (zone(raw).issuer, zone(raw).nationality) == ("DEU", "DEU")


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ("", "mrz-length"),
        ("P<UTO", "mrz-length"),
        ("V" + TD3[1:], "mrz-visa"),
        (TD3.replace("<", "«"), "mrz-characters"),
        (TD3.replace("ANNA", "安娜"), "mrz-characters"),
        (replaced(TD3, 1, 6, "<" * 39), "mrz-no-name"),
        (replaced(TD3, 2, 1, "<<<<<<<<<0"), "mrz-no-number"),
        (replaced(TD3, 2, 21, "Q"), "mrz-sex"),
    ],
)
def test_other_faults_are_named(raw: str, key: str) -> None:
    if key == "mrz-no-number":
        end = seven_three_one("<<<<<<<<<0" + raw[58:65] + raw[66:88])
        raw = raw[:-1] + end
    assert problem(raw).key == key


def test_a_wrong_length_names_the_line_and_offers_to_fill_up_the_names() -> None:
    first, second = TD3.split("\n")
    short = problem(f"{first.rstrip('<')}<<\n{second}")
    assert short.key == "mrz-line-length"
    assert short.args == {"line": 1, "count": 27, "width": 44}
    assert short.suggestion == TD3
    assert problem(f"{first}\n{second[:-1]}").args == {"line": 2, "count": 43, "width": 44}
    assert problem(f"{first}\n{second[:-1]}").suggestion is None
    assert problem(f"{first}\n{second}\nX").args["width"] == 30
    assert problem(f"{first[:-1]}\n{second}0").args["line"] == 1
