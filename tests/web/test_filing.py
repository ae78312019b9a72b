"""The work-order number comes back through tracking (R11), once, and stands on the paper."""

import pytest

from tests.web.linter import Linter, parse
from tests.web.test_journeys import answers_for, words
from tests.web.walker import Step, go, read, start, walk


def tracked(client: Linter, channel: str) -> Step:
    """Hand in a data card by this channel, and open it by reference and code."""
    done = walk(client, start(client, "ais-data-card", "en"), answers_for("ais-data-card", channel))
    tree = parse(done[-1].text)
    reference = next(n.text or "" for n in tree.iter() if n.get("id") == "reference")
    form = read(client.get("/track"))
    return go(client, form, {"reference": reference, "code": "8000"})


@pytest.mark.parametrize("channel", ["hotline", "online"])
def test_a_work_order_number_is_taken_and_printed(client: Linter, channel: str) -> None:
    opened = tracked(client, channel)
    filed = client.post(
        "/track/file",
        data={"csrf_token": opened.values["csrf_token"], "work_order": "WO-77 1"},
        follow_redirects=True,
    ).get_data(as_text=True)
    assert "With the carrier" in filed
    assert "WO-77 1" in filed
    assert 'name="work_order"' not in filed
    assert "WO-771" in words(client.get("/papers/receipt.pdf").data)


@pytest.mark.parametrize("number", ["", "  ", "x" * 41, "a\x1bb", "😀"])
def test_a_number_that_cannot_be_one_changes_nothing(client: Linter, number: str) -> None:
    opened = tracked(client, "hotline")
    data = {"csrf_token": opened.values["csrf_token"], "work_order": number}
    told = client.post("/track/file", data=data)
    assert told.status_code == 422
    assert 'role="alert"' in told.get_data(as_text=True)
    assert "Accepted, waiting" in client.get("/track").get_data(as_text=True)


def test_at_the_counter_there_is_nothing_to_file(client: Linter) -> None:
    opened = tracked(client, "counter")
    assert 'name="work_order"' not in opened.text
    token = read(client.get("/cards")).values["csrf_token"]
    told = client.post("/track/file", data={"csrf_token": token, "work_order": "1"})
    assert told.status_code == 422
    assert "handled at the counter" in told.get_data(as_text=True)
