"""The office's figures: a manager's alone, as table and as chart, from totals (R17 R56 R73)."""

import re
from datetime import date
from xml.etree.ElementTree import fromstring

import pytest
from flask import Flask

from kiosk.store import totals
from kiosk.store.changes import Change, change
from kiosk.web.office.drawn import across, along
from kiosk.web.office.rows import ROW
from tests.clock import Clock
from tests.web.clerks import signed_in
from tests.web.customers import AIS, answers_for
from tests.web.holdings import only_case, store_of
from tests.web.linter import Linter
from tests.web.walker import start, walk

TODAY = date(2026, 11, 20)
CHARTS = ("days", "cards", "states", "reasons", "waits", "promises", "failures")
SVG = "{http://www.w3.org/2000/svg}"


def counted(app: Flask, client: Linter) -> None:
    """A case handed in and completed, a wait of 13 minutes, a message given up, money taken."""
    walk(client, start(client, AIS), answers_for(AIS))
    case, store = only_case(app), store_of(app)
    done = Change("complete", "staff:1", "completed", sums=(("taken", "THB", 12050),))
    change(store, case.reference, 1, done, case.created_at, TODAY)
    with store.write() as connection:
        totals.waited(connection, store.shop, TODAY, 13 * 60)
        totals.add(connection, store.shop, TODAY, "message_failed", "sms")


def heads(text: str) -> list[str]:
    return re.findall(r"<dd>([^<]+)</dd>", text)


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("period", ["day", "week", "month"])
def test_every_figure_is_in_a_table_and_in_a_chart(
    app: Flask, client: Linter, period: str, language: str
) -> None:
    counted(app, client)
    manager = signed_in(app, "manager", language=language)
    text = manager.get(f"/office/?period={period}&on=2026-11-20").text
    assert [head.split()[0] for head in heads(text)] == ["1", "1", "13", "–", "1"]
    assert "฿120.50" in text
    pictures = re.findall(r'<img src="([^"]+)"[^>]*alt="([^"]+)"', text)
    assert len(pictures) == len(CHARTS) - (period == "day")
    for address, words in pictures:
        chart = manager.get(address.replace("&amp;", "&"))
        assert (chart.status_code, chart.mimetype) == (200, "image/svg+xml")
        assert fromstring(chart.text).tag == f"{SVG}svg"  # noqa: S314 - our own
        assert words


def test_another_day_has_other_figures_and_an_empty_one_says_so(app: Flask, client: Linter) -> None:
    counted(app, client)
    manager = signed_in(app, "manager")
    assert heads(manager.get("/office/?on=2026-11-19").text)[0] == "0"
    assert "Nothing was counted" in manager.get("/office/?on=2026-11-19").text
    assert heads(manager.get("/office/?period=week&on=2026/11/16").text)[0] == "1"


@pytest.mark.parametrize("on", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("period", ["day", "week", "month"])
def test_a_day_beyond_all_calendars_is_told(app: Flask, on: str, period: str) -> None:
    page = signed_in(app, "manager").get(f"/office/?period={period}&on={on}")
    assert page.status_code == 422


@pytest.mark.parametrize("typed", ["yesterday", "2026-02-30", "2569-11-20"])
def test_what_is_no_date_is_told_and_today_stands_in(app: Flask, typed: str) -> None:
    answer = signed_in(app, "manager").get("/office/", query_string={"on": typed})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert "Fri 20 Nov 2026" in answer.text


def test_there_is_no_chart_of_another_name(app: Flask) -> None:
    assert signed_in(app, "manager").get("/office/charts/people.svg").status_code == 404


ROOMS = ("/office/", "/office/charts/days.svg", "/office/staff", "/office/stations",
         "/office/hotlines")  # fmt: skip


@pytest.mark.parametrize("room", ROOMS)
def test_the_office_is_the_managers(app: Flask, client: Linter, room: str) -> None:
    assert signed_in(app, "manager").get(room).status_code == 200
    assert signed_in(app, "clerk").get(room).status_code == 403
    assert client.get(room).status_code == 303


def rectangles(svg: str) -> list[tuple[float, float, float]]:
    """(x, y, width) of every bar, in the order drawn."""
    found = [node for node in fromstring(svg).iter(f"{SVG}g")]  # noqa: S314 - our own
    bars = [node for group in found for node in group.findall(f"{SVG}rect")]
    return [(float(b.get("x", 0)), float(b.get("y", 0)), float(b.get("width", 0))) for b in bars]


def test_a_bar_lies_in_the_row_of_its_number() -> None:
    bars = rectangles(across([1, 4, 2]))
    rows = sorted(bars, key=lambda bar: -bar[1])  # y grows upwards inside the drawing
    assert [width / rows[1][2] for _, _, width in rows] == [0.25, 1, 0.5]
    assert [round((y + 9) / ROW, 2) for _, y, _ in rows] == [2.5, 1.5, 0.5]


def test_nothing_counted_makes_a_chart_too() -> None:
    assert rectangles(across([0, 0])) == []
    assert "svg" in across([])
    assert "svg" in along([1, 2], [[0, 0], [0, 0]])


def test_the_wait_until_a_call_is_what_is_counted(app: Flask, client: Linter, clock: Clock) -> None:
    """From the ticket to the first call at a window; calling again counts nothing."""
    walk(client, start(client, AIS), answers_for(AIS))
    clock.move(minutes=7)
    clerk = signed_in(app)
    token = re.findall(r'name="csrf_token" value="([^"]+)"', clerk.get("/counter/search").text)[0]
    clerk.post("/counter/queue/next", data={"csrf_token": token})
    assert "7 min" in heads(signed_in(app, "manager").get("/office/").text)
