"""The last page sent twice is one case; sent with answers other than it showed, it is 422."""

from concurrent.futures import ThreadPoolExecutor

from flask import Flask

from tests.web.customers import AIS, follow, reach
from tests.web.holdings import counts, store_of
from tests.web.linter import Linter
from tests.web.test_visits import twin
from tests.web.walker import fill, read

CHANGED = "回答有过改动"


def another_reason(client: Linter) -> None:
    """One answer changed from the last page, and signed again."""
    unsigned = follow(client, read(client.get("/apply/reason?back=check")), reason="other")
    assert follow(client, unsigned, signature_name="Li Ming").slug == "check"


def test_answers_changed_since_the_page_was_shown_are_shown_once_more(
    app: Flask, client: Linter
) -> None:
    shown = reach(client, AIS, "check")
    another_reason(client)
    told = client.post(shown.url, data=fill(shown, {}))
    assert told.status_code == 422
    assert CHANGED in told.text
    assert counts(app)["cases"] == 0
    assert client.post(shown.url, data=fill(read(told), {})).location == "/done"
    assert counts(app)["cases"] == 1


def test_the_same_page_sent_late_leads_to_the_end_and_another_is_refused(
    app: Flask, client: Linter
) -> None:
    other = fill(reach(client, AIS, "check"), {})
    another_reason(client)
    shown = fill(read(client.get("/apply/check")), {})
    assert client.post("/apply/check", data=shown).location == "/done"
    assert client.post("/apply/check", data=shown).location == "/done"
    told = client.post("/apply/check", data=other)
    assert told.status_code == 422
    assert "/done" in told.text
    assert counts(app)["cases"] == 1


def test_two_differing_pages_at_once_are_one_case_and_one_422(app: Flask, client: Linter) -> None:
    """Whichever is looked at first: the page with the answers that stand is taken."""
    older = fill(reach(client, AIS, "check"), {})
    another_reason(client)
    newer = fill(read(client.get("/apply/check")), {})
    with ThreadPoolExecutor(4) as hands:
        sent = hands.map(lambda f: twin(app, client).post("/apply/check", data=f).status_code,
                         [older, newer, older, newer])  # fmt: skip
        assert list(sent) == [422, 303, 422, 303]
    assert counts(app)["cases"] == 1
    assert store_of(app).ailment is None


def test_a_page_that_does_not_say_what_it_showed_is_believed(app: Flask, client: Linter) -> None:
    form = fill(reach(client, AIS, "check"), {})
    del form["shown"]
    assert client.post("/apply/check", data=form).location == "/done"
