"""Every language keeps to its glossary, and the program says the same of its readers as docs do."""

import pytest

from kiosk.locale import LANGUAGES, PROOFREAD
from tests.checks.glossary import avoided, breaches, proofread, texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_says_what_its_glossary_avoids(language: str) -> None:
    words = avoided(language)
    assert len(words) > 2
    assert not breaches(words, texts(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_office_and_the_glossary_say_the_same_of_who_has_read_it(language: str) -> None:
    said = proofread(language)
    if language in PROOFREAD:
        assert said.startswith(f"{PROOFREAD[language]} by ")
    else:
        assert said == "nobody yet"


def test_a_breach_is_found_as_a_whole_word() -> None:
    found = breaches({"kita": "kami", "อีซิม": "eSIM"}, iter([("a", "Sekitar kami"), ("b", "Kita")]))
    assert found == ["b: kita (say kami)"]
    assert breaches({"อีซิม": "eSIM"}, iter([("c", "ลบอีซิมก่อน")])) == ["c: อีซิม (say eSIM)"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_and_procedures_are_both_looked_through(language: str) -> None:
    places = {where.partition("/")[0] for where, _ in texts(language)}
    assert places == {"kiosk", "procedures"}
