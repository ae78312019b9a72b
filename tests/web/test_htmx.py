"""With htmx: fragments that say what the whole page says, looks that save nothing."""

import re

import pytest
from flask import Flask

from tests.rules.test_mrz import TD3
from tests.web.customers import AIS, PHONE, post, reach
from tests.web.holdings import contents
from tests.web.linter import Linter, parse
from tests.web.walker import Step, read

HX = {"HX-Request": "true"}


def inside(text: str, place: str) -> str:
    """The words of an element by its id, tokens left out, and what the browser keeps of its own."""
    found = next(n for n in parse(text).iter() if n.get("id") == place)
    for kept in [n for n in found.iter() if "hx-preserve" in n.keys()]:  # noqa: SIM118
        kept.clear()
    return " ".join("".join(found.itertext()).split())


def test_a_step_answers_with_the_next_page_as_a_fragment(client: Linter) -> None:
    step = reach(client, AIS, "who")
    answer = post(client, step, HX, acting_as="holder")
    text = answer.text
    assert answer.status_code == 200
    assert answer.headers["HX-Push-Url"] == "/apply/document"
    assert "<!doctype" not in text
    assert text.lstrip().startswith("<title>")
    assert '<main id="screen"' in text
    assert re.search(r'<aside id="paper"[^>]*hx-swap-oob="true"', text)
    assert re.search(r'<header id="top"[^>]*hx-swap-oob="innerHTML"', text)


@pytest.mark.parametrize("slug", ["how", "before", "identity", "money", "signature", "check"])
def test_the_fragment_says_what_the_page_says(client: Linter, slug: str) -> None:
    step = reach(client, AIS, slug)
    whole, part = client.get(step.url).text, client.get(step.url, headers=HX).text
    assert "<!doctype" in whole
    assert "<!doctype" not in part
    for place in ("screen", "paper", "top"):
        assert inside(whole, place) == inside(part, place)


def test_faults_are_a_fragment_of_200_and_a_page_of_422(client: Linter) -> None:
    step = reach(client, AIS, "identity")
    wrong = {"id_number": "1", "id_expires": "soon"}
    part, whole = post(client, step, HX, **wrong), post(client, step, **wrong)
    assert (part.status_code, whole.status_code) == (200, 422)
    assert "HX-Push-Url" not in part.headers
    assert inside(part.text, "screen") == inside(whole.text, "screen")
    assert inside(part.text, "summary")


def look(client: Linter, step: Step, field: str, **fields: str) -> str:
    form = {**step.values.to_dict(), **fields}
    answer = client.post(f"{step.url}/look?field={field}", data=form, headers=HX)
    assert answer.status_code == 200
    return answer.text


def test_a_field_that_was_left_is_answered_and_nothing_is_saved(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "identity")
    before = contents(app)
    wrong = look(client, step, "id_number", id_number="1", holder_name="Anna Berg")
    assert inside(wrong, "wrong-id_number")
    assert "said-holder_name" not in wrong, "only the field that was left is spoken of"
    right = look(client, step, "holder_name", id_number="1", holder_name="Anna Berg")
    assert "wrong-" not in right
    assert re.search(r'class="row[^"]* lit"[^>]*><dt>[^<]*<[^/]*?.*?<dd>Anna Berg', right, re.S)
    assert contents(app) == before


def test_a_field_left_blank_is_not_scolded(client: Linter) -> None:
    step = reach(client, AIS, "identity")
    assert "wrong-" not in look(client, step, "id_number", id_number="")


def test_a_field_of_another_page_is_not_looked_at(client: Linter) -> None:
    step = reach(client, AIS, "who")
    for field in ("id_number", "nonsense", ""):
        answer = client.post(f"{step.url}/look?field={field}", data=step.values, headers=HX)
        assert answer.status_code == 404


def test_the_first_of_two_equal_numbers_may_be_left(client: Linter) -> None:
    step = reach(client, AIS, "payee", settlement="transfer")
    said = look(client, step, "transfer_to", transfer_to="0899999999", transfer_to_again="")
    assert "wrong-" not in said


def test_a_zone_fills_the_page_in(app: Flask, client: Linter) -> None:
    step = reach(client, PHONE, "identity")
    before = contents(app)
    form = {**step.values.to_dict(), "mrz": TD3}
    answer = client.post(f"{step.url}/look?field=mrz", data=form, headers=HX)
    assert answer.headers["HX-Retarget"] == "#screen"
    filled = read(answer).values
    assert filled["holder_name"] == "ANNA MARIA ERIKSSON"
    assert (filled["id_number"], filled["id_country"]) == ("L898902C3", "UTO")
    assert filled["id_expires"] == "2012-04-15"
    assert contents(app) == before


def test_history_gets_the_whole_page(client: Linter) -> None:
    step = reach(client, AIS, "who")
    restored = client.get(step.url, headers={**HX, "HX-History-Restore-Request": "true"})
    assert "<!doctype" in restored.text
    assert "HX-Request" in restored.headers["Vary"]
