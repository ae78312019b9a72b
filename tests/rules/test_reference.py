"""References: no look-alikes, and slips of the hand are found."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.locale import LANGUAGES, words
from kiosk.rules.problem import Problem
from kiosk.rules.reference import ALPHABET, LENGTH, group, new_reference, read_reference


def drawn(places: list[int]) -> str:
    """The reference for a row of random numbers."""
    left = iter(places)
    return new_reference(lambda bound: next(left) % bound)


references = st.lists(st.integers(0, 29), min_size=8, max_size=8).map(drawn)
places = st.integers(0, LENGTH - 1)


def refused(raw: str) -> str:
    problem = read_reference(raw)
    assert isinstance(problem, Problem)
    assert all(words(language, problem.key, **problem.args) for language in LANGUAGES)
    return problem.key


def test_the_alphabet_has_thirty_and_no_look_alike() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET) == 30
    assert not set("01IOQZ") & set(ALPHABET)


@given(references)
def test_what_is_made_is_read_however_it_is_spelt(reference: str) -> None:
    assert len(reference) == LENGTH
    full_width = "".join(chr(ord(c) + 0xFEE0) for c in reference)
    dashed = group(reference).lower().replace("-", " \u2013 ")
    for spelling in (reference, dashed, f"\u200e{group(reference)}\n", full_width):
        assert read_reference(spelling) == reference


@given(references, places, st.sampled_from(ALPHABET))
def test_a_wrong_character_is_found(reference: str, place: int, wrong: str) -> None:
    assume(wrong != reference[place])
    assert refused(reference[:place] + wrong + reference[place + 1 :]) == "reference-check"


@given(references, st.integers(0, LENGTH - 2))
def test_a_swap_is_found_unless_the_alphabet_has_them_side_by_side(
    reference: str, place: int
) -> None:
    one, other = reference[place], reference[place + 1]
    assume((ALPHABET.index(one) - ALPHABET.index(other)) % len(ALPHABET) not in (0, 1, 29))
    assert refused(reference[:place] + other + one + reference[place + 2 :]) == "reference-check"


def test_one_swap_in_435_is_not_found() -> None:
    """The claim of the module's docstring, at every total the characters before can come to."""
    missed = total = 0
    for first in range(30):
        for one in range(30):
            for other in range(30):
                if one != other:
                    reference = drawn([0, first, one, other, 0, 0, 0, 0])
                    swapped = reference[:2] + reference[3] + reference[2] + reference[4:]
                    total += 1
                    missed += read_reference(swapped) == swapped
    assert missed * 435 == total


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ("", "reference-missing"),
        (" - ", "reference-missing"),
        ("K7M-4TX-92", "reference-length"),
        ("K", "reference-length"),
        ("K7M-4TX-92AA", "reference-length"),
        ("K7M-4TX-9OA", "reference-character"),
        ("K7M-4TX-9\x00A", "reference-character"),
        ("编号七", "reference-character"),
    ],
)
def test_what_is_wrong_is_said(raw: str, key: str) -> None:
    assert refused(raw) == key


def test_what_cannot_be_shown_is_named() -> None:
    problem = read_reference("K7M-4TX-9\x00A")
    assert isinstance(problem, Problem)
    assert problem.args == {"character": "U+0000", "place": 8}
