"""Zones of real documents that stray from Doc 9303, made here for people nobody is."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.mrz import Mrz, read_mrz
from kiosk.rules.problem import Problem
from tests.rules.zones import NAME, PEOPLE, TODAY, Person, field, seven_three_one, written

LETTERS = st.from_regex(r"[A-Z]{2,25}", fullmatch=True)
OFFICE = st.from_regex(r"[0-9][0-9AB][0-9]{4}", fullmatch=True) | st.just("<<<<<<")


def read(raw: str) -> Mrz | Problem:
    return read_mrz(raw, today=TODAY)


def french(surname: str, given: str, number: str, birth: str, sex: str, office: str) -> str:
    """The two lines of a French identity card given out until 2021."""
    first = f"IDFRA{surname.ljust(25, '<')}{office}"
    second = f"{field(number, 12)}{given.replace(' ', '<<').ljust(14, '<')}{field(birth, 6)}{sex}"
    return f"{first}\n{second}{seven_three_one(first + second)}"


def belgian(number: str, *, filler_counted: bool) -> str:
    """The three lines of a Belgian card, whose number has twelve digits."""
    counted = f"{number[:9]}<{number[9:]}" if filler_counted else number
    overflow = f"{number[:9]}<{number[9:]}{seven_three_one(counted)}".ljust(25, "<")
    birth, expires = field("900215", 6), field("310815", 6)
    end = seven_three_one(overflow + birth + expires + "<" * 11)
    return f"IDBEL{overflow}\n{birth}F{expires}BEL{'<' * 11}{end}\n{'PEETERS<<AN'.ljust(30, '<')}"


@given(
    LETTERS, NAME, st.from_regex(r"[0-9]{2}(0[1-9]|1[0-2])[0-9]{8}", fullmatch=True),
    st.dates(date(1930, 1, 1), TODAY), st.sampled_from("FM"), OFFICE,
)  # fmt: skip
def test_a_french_card_of_before_2021_is_read(
    surname: str, given: str, number: str, birth: date, sex: str, office: str
) -> None:
    found = read(french(surname, given[:14], number, f"{birth:%y%m%d}", sex, office))
    assert isinstance(found, Mrz), found
    assert (found.surname, found.given_names) == (surname, given[:14])
    assert (found.number, found.issuer, found.nationality) == (number, "FRA", "FRA")
    assert (found.birth, found.sex, found.expires) == (birth, sex, None)


@given(st.integers(36, 70), st.sampled_from("0123456789"))
def test_a_slip_in_a_french_card_is_never_laid_at_a_character_that_is_right(
    index: int, digit: str
) -> None:
    right = french("MARTIN", "ANNE", "990775000123", "700101", "F", "750001").replace("\n", "")
    if right[index] == digit:
        return
    found = read(right[:index] + digit + right[index + 1 :])
    if isinstance(found, Mrz):  # a check digit misses one slip in ten
        return
    first = found.args.get("position", found.args.get("first"))
    last = found.args.get("position", found.args.get("last"))
    place = index - 36 + 1
    assert found.key == "mrz-check-composite" or first <= place <= last, found


@pytest.mark.parametrize("filler_counted", [False, True])
@given(number=st.from_regex(r"[0-9]{12}", fullmatch=True))
def test_a_belgian_card_is_read_whichever_way_its_digit_was_counted(
    filler_counted: bool, number: str
) -> None:
    found = read(belgian(number, filler_counted=filler_counted))
    assert isinstance(found, Mrz), found
    assert found.number == number


def test_a_fault_in_a_long_number_is_looked_for_in_all_of_it() -> None:
    right = belgian("592130123209", filler_counted=False)
    wrong = right[:16] + ("1" if right[16] != "1" else "2") + right[17:]
    found = read(wrong)
    assert isinstance(found, Problem)
    assert (found.key, found.args["first"], found.args["last"]) == ("mrz-check-number", 6, 19)


@pytest.mark.parametrize("birth", ["680000", "680700", "000000", "68<<<<", "<<<<<<"])
@given(person=PEOPLE, layout=st.sampled_from(["TD3", "TD2", "TD1"]))
def test_a_birth_date_with_unknown_parts_is_open(birth: str, person: Person, layout: str) -> None:
    class Open(date):
        def __format__(self, form: str) -> str:
            return birth

    found = read(written(replace(person, birth=Open(1968, 1, 1)), layout))
    assert isinstance(found, Mrz), found
    assert found.birth is None


@pytest.mark.parametrize("end", ["999999", "990101", "991231", "<<<<<<"])
@given(person=PEOPLE, layout=st.sampled_from(["TD3", "TD2", "TD1"]))
def test_a_card_for_life_has_not_run_out(end: str, person: Person, layout: str) -> None:
    class Never(date):
        def __format__(self, form: str) -> str:
            return end

    found = read(written(replace(person, expires=Never(9999, 1, 1)), layout))
    assert isinstance(found, Mrz), found
    assert found.expires is None
