"""By which words a case is found again."""

import pytest

from kiosk.rules.search_keys import asked_key, search_keys


@pytest.mark.parametrize(
    "typed", ["ho", "lee", "Lee Ah Kow", "HO @ LEE AH KOW", "ho @ lee  ah kow", "HO@LEE AH KOW"]
)
@pytest.mark.parametrize("name", ["HO @ LEE AH KOW", "HO@LEE AH KOW"])
def test_either_name_of_a_person_known_by_two_finds_them(name: str, typed: str) -> None:
    assert asked_key(typed) in search_keys({"holder_name": name})


def test_the_mark_between_two_names_finds_nobody() -> None:
    assert asked_key("@") is None
    assert "name:@" not in search_keys({"holder_name": "HO @ LEE AH KOW"})
