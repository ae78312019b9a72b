"""What is changed after it was signed is signed again; and one tap on the name loses nothing."""

import pytest

from tests.web.customers import AIS, answers_for, follow, reach
from tests.web.linter import Linter, parse
from tests.web.walker import Step, read, start, walk

SAYS = "sign again"


def token_in(text: str) -> str:
    """The token of a page's forms."""
    return next(
        n.get("value", "") for n in parse(text).iter("input") if n.get("name") == "csrf_token"
    )


def change(client: Linter, slug: str, **fields: str) -> Step:
    """By Change from the last page, and on."""
    page = client.get(f"/apply/{slug}?back=check")
    return follow(client, read(page), **fields)


@pytest.mark.parametrize(
    ("slug", "fields"),
    [
        ("reason", {"remarks": "another remark"}),
        ("contact", {"contact_email": "other@example.com"}),
        ("identity", {"holder_name": "Chan Siu Ming"}),
        ("privacy", {"consents": "process"}),
    ],
)
def test_a_changed_answer_takes_the_signature_and_says_so(
    client: Linter, slug: str, fields: dict[str, str]
) -> None:
    reach(client, AIS, "check", "en")
    told = change(client, slug, **fields)
    assert told.slug == "signature"
    assert SAYS in told.text
    assert not told.values["signature_name"]
    early = client.post("/apply/check", data={"csrf_token": told.values["csrf_token"]})
    assert early.location.endswith("/apply/signature")
    signed = follow(client, told, signature_name="Chan Siu Ming")
    assert signed.slug == "check"
    assert SAYS not in client.get("/apply/signature").get_data(as_text=True)


def test_what_stayed_as_it_was_stays_signed(client: Linter) -> None:
    """Looking at a page again, or reading in another language, changes nothing that was signed."""
    check = reach(client, AIS, "check", "en")
    form = {"csrf_token": check.values["csrf_token"], "language": "th", "next": check.url}
    client.post("/language", data=form)
    assert change(client, "reason").slug == "check"


def test_the_name_at_the_top_loses_nothing(client: Linter) -> None:
    """The first screen leads on to an open draft first, in whatever language is chosen there."""
    card = reach(client, AIS, "card", "en")
    home = client.get("/").get_data(as_text=True)
    assert home.index('href="/go-on"') < home.index('class="start"')
    assert 'name="start"' not in home
    assert 'action="/number"' not in home
    form = {"csrf_token": token_in(home), "next": "/", "language": "th"}
    assert client.post("/language", data=form).location == "/"
    client.post("/view", data={"csrf_token": token_in(home), "next": "/", "text": "large"})
    assert client.get("/go-on").location.endswith(card.url)


def test_starting_anew_is_pressed_and_then_nothing_is_left(client: Linter) -> None:
    reach(client, AIS, "card", "en")
    home = client.get("/").get_data(as_text=True)
    client.post("/finish", data={"csrf_token": token_in(home)})
    assert 'href="/go-on"' not in client.get("/").get_data(as_text=True)
    assert client.get("/go-on").status_code == 410


def test_a_handed_in_request_is_gone_back_to_and_the_next_starts(client: Linter) -> None:
    walk(client, start(client, AIS, "en"), answers_for(AIS))
    home = client.get("/").get_data(as_text=True)
    assert 'name="start"' in home
    assert client.get("/go-on").location.endswith("/done")
