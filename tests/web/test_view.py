"""Larger text, contrast and low controls: chosen without JavaScript, kept for the visit only."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.web.clerks import signed_in
from tests.web.customers import AIS, post, reach
from tests.web.linter import Linter, parse
from tests.web.walker import read


def chosen(client: Linter, address: str) -> dict[str, str]:
    """What the page says of how it is seen."""
    html = parse(client.get(address).get_data(as_text=True))
    names = ("text", "contrast", "reach")
    return {name: html.get(f"data-{name}", "") for name in names if html.get(f"data-{name}")}


def view(client: Linter, address: str, **asked: str) -> int:
    """Press a button of the panel; the status."""
    forms = parse(client.get(address).get_data(as_text=True)).iter("form")
    form = next(each for each in forms if each.get("action") == "/view")
    hidden = {n.get("name"): n.get("value") for n in form.iter("input")}
    answer = client.post("/view", data={**hidden, **asked})
    assert answer.status_code != 303 or answer.location == address
    return answer.status_code


def test_a_view_is_kept_with_the_place_until_the_visit_ends(client: Linter) -> None:
    step = reach(client, AIS, "card")
    assert chosen(client, step.url) == {}
    assert view(client, "/apply/card", text="largest") == 303
    assert view(client, "/apply/card", contrast="high") == 303
    assert view(client, "/apply/card", reach="1") == 303
    seen = {"text": "largest", "contrast": "high", "reach": "1"}
    assert chosen(client, "/apply/card") == seen
    assert chosen(client, "/track") == seen
    assert view(client, "/apply/card", text="normal") == 303
    assert "text" not in chosen(client, "/apply/card")
    token = read(client.get("/apply/card")).values["csrf_token"]
    client.post("/finish", data={"csrf_token": token})
    assert chosen(client, "/") == {}


def test_a_view_chosen_on_the_first_screen_is_the_next_visits(client: Linter) -> None:
    view(client, "/", text="large")
    reach(client, AIS, "how")
    assert chosen(client, "/apply/how") == {"text": "large"}


def test_staff_who_choose_a_view_stay_signed_in(app: Flask) -> None:
    clerk = signed_in(app)
    assert view(clerk, "/counter/", text="large") == 303
    assert chosen(clerk, "/counter/") == {"text": "large"}
    assert 'action="/counter/sign-out"' in clerk.get("/counter/").text


def test_a_view_chosen_on_the_first_screen_costs_no_draft(client: Linter) -> None:
    reach(client, AIS, "card")
    view(client, "/apply/card", contrast="high")
    view(client, "/", text="large")
    assert chosen(client, "/") == {"text": "large", "contrast": "high"}
    assert client.get("/apply/card").status_code == 200


@pytest.mark.parametrize("asked", [{}, {"text": "huge"}, {"text": "large", "reach": "yes"}])
def test_what_is_no_view_is_refused(client: Linter, asked: dict[str, str]) -> None:
    assert view(client, "/", **asked) == 400
    assert chosen(client, "/") == {}


def test_a_scan_through_another_layout_is_said(client: Linter) -> None:
    step = reach(client, AIS, "card", language="en")
    look = client.post(
        "/apply/card/look?field=iccid",
        data={**step.values, "iccid": "คตุถคคจคๅ/ๅจจจๅๅๅภุ"},
        headers={"HX-Request": "true"},
    ).get_data(as_text=True)
    assert "Thai" in look
    assert post(client, step, iccid="คตุถคคจคๅ/ๅจจจๅๅๅภุ").status_code == 303


def test_only_a_station_of_the_shop_has_keys_on_the_screen(
    opened: Callable[..., Flask], client: Linter
) -> None:
    """A telephone has a keyboard of its own."""
    assert "data-station" in client.get("/").get_data(as_text=True)
    phone = opened(KIOSK_PUBLIC_URL="https://shop.example").test_client()
    assert "data-station" not in phone.get("/").get_data(as_text=True)
