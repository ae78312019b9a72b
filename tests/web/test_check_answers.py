"""Before anything is sent, all answers are shown and each can be changed."""

import re

import pytest

from tests.web.customers import CARDS, answers_for
from tests.web.linter import Linter
from tests.web.walker import fill, go, read, start, walk

CHANGE = re.compile(r'href="(/apply/[\w-]*\?back=check)"')


@pytest.mark.parametrize("card", CARDS)
def test_every_answer_is_shown_and_can_be_changed(client: Linter, card: str) -> None:  # R49
    check = walk(client, start(client, card), answers_for(card), until="check")[-1]
    pages = {way: read(client.get(way)) for way in dict.fromkeys(CHANGE.findall(check.text))}
    assert all(page.slug and way.startswith(page.url) for way, page in pages.items()), list(pages)
    asked = {name for page in pages.values() for name in page.fields}
    assert {"holder_name", "id_type", "card_state", "contact_phone", "signature_name"} <= asked
    way, page = next(pair for pair in pages.items() if "holder_name" in pair[1].fields)
    assert page.values["holder_name"] in check.text
    changed = fill(page, {**answers_for(card), "holder_name": "王小华"})
    back = read(client.post(way, data=changed, follow_redirects=True))
    assert back.slug == "signature"
    back = go(client, back, answers_for(card))
    assert back.slug == "check"
    assert "<dd>王小华</dd>" in back.text
