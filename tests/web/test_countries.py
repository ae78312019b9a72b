"""The list of countries: the same for everybody, but for what was chosen."""

from html import unescape

import pytest

from kiosk.locale import LANGUAGES
from kiosk.web.countries import FIRST, countries, country_options
from tests.web.customers import AIS, post, reach
from tests.web.linter import Linter, parse


def listed(language: str, chosen: str) -> tuple[list[tuple[str, str]], list[str]]:
    """(all options, the chosen ones) as a browser reads them."""
    found = list(parse(f"<select>{country_options(language, chosen)}</select>").iter("option"))
    pairs = [(option.get("value", ""), unescape(option.text or "")) for option in found]
    return pairs, [option.get("value", "") for option in found if "selected" in option.attrib]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_sees_all_of_them_and_their_own_choice(language: str) -> None:
    for chosen in ("", "CHN", "PHL"):
        found, marked = listed(language, chosen)
        assert found[1:] == [*countries(language)]
        assert found[0][0] == ""
        assert tuple(code for code, _ in found[1:13]) == FIRST
        assert marked == [chosen]


@pytest.mark.parametrize("odd", ["UTO", 'X" onclick="', "<b>", "china"])
def test_a_code_that_is_no_country_stays_choosable(odd: str) -> None:
    found, marked = listed("en", odd)
    assert found[1] == (odd, odd)
    assert (marked, len(found)) == ([odd], len(countries("en")) + 2)
    assert listed("en", "")[0][1][0] == FIRST[0], "and is nobody else's"


@pytest.mark.parametrize("code", ["XQZ", "YUG", "sdn"])
def test_a_state_that_no_list_knows_is_remarked_on_and_taken(client: Linter, code: str) -> None:
    step = reach(client, AIS, "identity", "en")
    form = {"id_country": code, "csrf_token": step.values["csrf_token"]}
    seen = client.post("/apply/identity/look?field=id_country", data=form).text
    assert (code in seen) is (code.isupper()), "the Sudan is no surprise"
    kept = post(client, step, holder_name="Li Ming", id_number="E70704999", id_country=code,
                id_expires="2033-12-31")  # fmt: skip
    assert kept.status_code == 303


@pytest.mark.parametrize("odd", ["C1", "CHNX", "中国", "<b>"])
def test_what_has_not_three_letters_is_no_country(client: Linter, odd: str) -> None:
    step = reach(client, AIS, "identity", "en")
    kept = post(client, step, holder_name="Li Ming", id_number="E70704999", id_country=odd,
                id_expires="2033-12-31")  # fmt: skip
    assert kept.status_code == 422
