"""Every card, in every language and channel, from the attract screen to a PDF, without JavaScript.

Procedure files get these tests by existing (style.md item 4).
"""

import io

import pypdfium2
import pytest
from werkzeug.datastructures import MultiDict

from tests.web.customers import CARDS, DESKS, SPOKEN, answers_for
from tests.web.linter import Linter, parse
from tests.web.walker import fill, go, read, start, walk

KEPT = [("sqlite", *spoken) for spoken in SPOKEN] + [("postgresql", CARDS[0], "th")]
"""Which database it is makes no difference to the words."""
WAYS = [(card, c.id) for card in CARDS for c in DESKS[card].procedure.channels]


def words(pdf: bytes) -> str:
    """The text of a PDF, all pages, without white space."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in document)


@pytest.mark.parametrize(("engine", "card", "language"), KEPT, indirect=["engine"])
def test_each_card_ends_in_a_receipt(client: Linter, card: str, language: str) -> None:  # R42
    steps = walk(client, start(client, card, language), answers_for(card))
    tree = parse(steps[-1].text)
    reference = next(n for n in tree.iter() if n.get("id") == "reference").text or ""
    papers = [n.get("href", "") for n in tree.iter("a") if n.get("href", "").startswith("/papers/")]
    assert any("receipt" in paper for paper in papers)
    for paper in papers:
        response = client.get(paper)
        assert response.status_code == 200, paper
        assert response.mimetype == "application/pdf"
        if "receipt" in paper or "ticket" in paper:
            assert reference in words(response.data), paper


@pytest.mark.engines
@pytest.mark.parametrize(("card", "channel"), WAYS)
def test_each_channel_ends_in_a_case(client: Linter, card: str, channel: str) -> None:
    steps = walk(client, start(client, card), answers_for(card, channel))
    assert steps[-1].slug == "done"


@pytest.mark.parametrize("card", CARDS)
def test_nothing_answered_is_said_field_by_field(client: Linter, card: str) -> None:  # R50
    """Each page is first posted empty: it says what is missing, or takes blank for an answer."""
    step, answers = start(client, card), answers_for(card)
    while step.slug != "check":
        empty = MultiDict({"csrf_token": step.values["csrf_token"]})
        told = read(client.post(step.url, data=empty, follow_redirects=True))
        if told.slug == step.slug and told.status == 422:
            assert "有误" in told.text
            assert 'class="summary"' in told.text
            step = go(client, told, answers)
        else:
            step = told
    assert step.slug == "check"


@pytest.mark.parametrize("card", CARDS)
def test_every_choice_of_a_way_shows_its_guidance(client: Linter, card: str) -> None:
    for channel in DESKS[card].procedure.channels:
        step = start(client, card)
        step = go(client, step, {"channel": channel.id})
        if step.slug == "guide":
            assert client.get("/guidance").status_code == 200
            for size in ("", "?size=80"):
                paper = client.get(f"/papers/guidance.pdf{size}")
                assert paper.mimetype == "application/pdf"


@pytest.mark.engines
def test_what_was_answered_is_found_again_on_the_way_back(client: Linter) -> None:
    card = CARDS[0]
    steps = walk(client, start(client, card), answers_for(card), until="check")
    for step in steps[:-1]:
        again = read(client.get(step.url))
        posted = fill(step, answers_for(card))
        for name, value in posted.items():
            own = {"csrf_token", "contact_phone", "contact_country"}
            if name in again.values and value and name not in own:
                assert again.values.getlist(name) == posted.getlist(name), (step.slug, name)
