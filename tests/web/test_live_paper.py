"""The paper on the screen, the roll and the sheet say the same words."""

import re
from collections import Counter

import pytest
from flask import Flask

from kiosk.paper.contents import Contents, Steps, words
from kiosk.rules.journey import relevant
from kiosk.web import live, visitor
from kiosk.web.kiosk import kiosk
from tests.web import test_rules_on_screen as texts
from tests.web.customers import AIS, CARDS, DESKS, answers_for, reach
from tests.web.holdings import draft, only_case
from tests.web.linter import Linter, parse
from tests.web.walker import walk


def bare(said: str) -> str:
    return "".join(said.split())


def on_screen(page: str) -> str:
    """The words of the live paper."""
    found = next(n for n in parse(page).iter() if n.get("id") == "paper")
    return bare("".join(found.itertext()))


def of_contents(contents: Contents) -> Counter[str]:
    return Counter(bare("".join(words(contents))))


@pytest.mark.parametrize("card", CARDS)
def test_the_screen_shows_the_words_of_the_paper(app: Flask, client: Linter, card: str) -> None:
    """Before submission, after it, and as a roll."""
    check = reach(client, card, "check", "en")
    with app.test_request_context():
        visitor.session["language"] = "en"
        growing = live.paper("receipt", live.of_draft(DESKS[card], draft(app)))
        assert Counter(on_screen(check.text)) == of_contents(growing)
        assert relevant(DESKS[card], draft(app))["procedure"] == card
    done = walk(client, check, answers_for(card))[-1]
    with app.test_request_context():
        printed = live.paper("receipt", live.of_case(only_case(app)))
        assert kiosk().settings.shop_language == "en"
    screen = on_screen(done.text)
    for said in filter(None, map(bare, words(printed))):
        assert said in screen, said
    assert Counter(screen) == of_contents(printed)
    numbers = [str(n + 1) for b in printed.blocks if isinstance(b, Steps)
               for n in range(len(b.items))]  # fmt: skip
    roll = texts.words(client.get("/papers/receipt.pdf?size=80").data)
    roll = re.sub("[-\u2010\u00ad\ufffe]", "", roll)
    expected = of_contents(printed) + Counter("".join(numbers))
    for sign in "-\u2010\u00ad":
        expected.pop(sign, None)
    assert Counter(roll) == expected


def test_newest_answers_are_lit(client: Linter) -> None:
    step = reach(client, AIS, "identity")
    form = {**step.values.to_dict(), "holder_name": "Anna Berg", "id_number": "E70704999",
            "id_country": "CHN", "id_expires": "2033-12-31"}  # fmt: skip
    page = client.post(step.url, data=form, headers={"HX-Request": "true"}).text
    lit = [n for n in parse(page).iter("div") if "lit" in (n.get("class") or "").split()]
    assert "Anna Berg" in "".join("".join(n.itertext()) for n in lit)
