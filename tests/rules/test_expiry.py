"""A document that never ends, in every way a card or a person says it."""

import pytest

from kiosk.locale import LANGUAGES, words
from kiosk.rules.expiry import never


@pytest.mark.parametrize(
    "said",
    ["ตลอดชีพ", " ตลอดชีพ ", "SEUMUR HIDUP", "Seumur-hidup", "长期", "長期", "长期有效", "lifetime",
     "LIFE TIME", "99999999", "9999-99-99", "9999/12/31", "９９９９９９９９", "No expiry",
     "Không thời hạn", "бессрочно"],
)  # fmt: skip
def test_a_lifetime_card_is_known_by_its_words(said: str) -> None:
    assert never(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_screen_says_is_read_again(language: str) -> None:
    assert never(words(language, "no-expiry"))


@pytest.mark.parametrize("said", ["", "2099-12-31", "life", "长", "9999", "soon"])
def test_other_words_are_no_end(said: str) -> None:
    assert not never(said)
