"""The public board (R17): numbers and windows, no names, the same after a restart."""

from collections.abc import Callable

from flask import Flask

from tests.clock import Clock
from tests.web.clerks import signed_in
from tests.web.customers import AIS, answers_for
from tests.web.desk import pressed
from tests.web.holdings import only_case
from tests.web.linter import Linter
from tests.web.walker import start, walk


def test_who_is_served_where_and_nobodys_name(app: Flask, client: Linter, clock: Clock) -> None:
    empty = client.get("/board").text
    assert "No number is being served just now" in empty
    walk(client, start(client, AIS, "en"), answers_for(AIS))
    board = app.test_client()
    assert "1 person is waiting" in board.get("/board/now").text
    clerk = signed_in(app, station="4")
    pressed(clerk, "/counter/", "/queue/next")
    page = board.get("/board").text
    assert "A 001, please go to window 4" in page
    assert 'class="at new"' in page
    assert "Nobody is waiting" in page
    assert only_case(app).reference not in page
    assert "李小明" not in page
    clock.move(minutes=1)
    assert 'class="at new"' not in board.get("/board/now").text, "only a new call stands out"
    pressed(clerk, "/counter/", "/again")
    assert 'class="at new"' in board.get("/board/now").text, "called again, it does so again"
    pressed(clerk, "/counter/", "/serve")
    pressed(clerk, "/counter/", "/finish")
    done = board.get("/board/now").text
    assert "A 001<small>Window 4" in done


def test_it_answers_only_what_is_new(app: Flask, client: Linter) -> None:
    now = client.get("/board/now").text
    address = now.partition('hx-get="')[2].partition('"')[0]
    assert client.get(address).status_code == 204
    walk(client, start(client, AIS), answers_for(AIS))
    assert app.test_client().get(address).status_code == 200


def test_a_restart_changes_nothing_on_it(opened: Callable[..., Flask], client: Linter) -> None:
    walk(client, start(client, AIS), answers_for(AIS))
    app = client.application
    pressed(signed_in(app), "/counter/", "/queue/next")
    before = app.test_client().get("/board/now").text
    assert opened().test_client().get("/board/now").text == before


def test_without_a_script_the_page_comes_again_by_itself(client: Linter) -> None:
    page = client.get("/board").text
    assert '<noscript><meta http-equiv="refresh"' in page
    assert "set-cookie" not in {k.lower() for k, _ in client.get("/board/now").headers}
