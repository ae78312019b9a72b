"""Signing in and out, and what is left in a browser that staff and customers share."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from kiosk.store import stations
from kiosk.web.counter.set_up import code_of
from kiosk.web.staff import TOKEN
from tests.clock import Clock
from tests.web.clerks import PIN, hired, signed_in
from tests.web.customers import AIS, answers_for, post, reach
from tests.web.holdings import contents, draft
from tests.web.linter import Linter, parse
from tests.web.walker import Step, read, start, walk

STAFF_PAGE = "/counter/awake"
"""A route for staff that says 204 when they are."""


def sign_in(client: Linter, name: str = "Somchai", pin: str = PIN, at: str = "") -> TestResponse:
    """Type name and PIN into the form."""
    form = read(client.get(f"/counter/sign-in{at}"))
    return post(client, form, name=name, pin=pin)


def lock(client: Linter) -> TestResponse:
    """Press the button in the top bar."""
    token = read(client.get("/cards")).values["csrf_token"]
    return client.post("/counter/sign-out", data={"csrf_token": token})


def is_in(client: Linter) -> bool:
    """True when staff are signed in at this browser."""
    return client.get(STAFF_PAGE, headers={"X-Background": "1"}).status_code == 204


@pytest.fixture
def staffed(app: Flask) -> Flask:
    """A kiosk with a manager and a clerk."""
    hired(app, "Malee", "manager")
    hired(app)
    return app


def plain(page: str) -> str:
    """A page without its form tokens, which differ each second."""
    return re.sub('name="csrf_token" value="[^"]*"', "", page)


def only_token(client: Linter) -> str | None:
    """The staff token in the cookie."""
    with client.session_transaction() as session:
        found: str | None = session.get(TOKEN)
    return found


class TestForm:
    """Name and PIN."""

    @pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
    def test_a_wrong_name_and_a_wrong_pin_get_the_same_answer(
        self, staffed: Flask, language: str
    ) -> None:
        answers = []
        for name, pin in (("Somchai", "111222"), ("Somebody", PIN)):
            client = staffed.test_client()
            assert isinstance(client, Linter)
            with client.session_transaction() as session:
                session["language"] = language
            told = sign_in(client, name, pin)
            assert told.status_code == 422
            step = read(told)
            assert step.values["name"] == name
            assert step.values["pin"] == ""
            answers.append(plain(told.text).replace(name, ""))
            assert not is_in(client)
        assert answers[0] == answers[1]

    def test_after_five_wrong_tries_even_the_right_pin_waits(
        self, staffed: Flask, client: Linter, clock: Clock
    ) -> None:
        assert {sign_in(client, pin="111222").status_code for _ in range(5)} == {422}
        told = sign_in(client)
        assert told.status_code == 429
        assert "Too many tries" in told.text
        clock.move(minutes=5)
        assert sign_in(client).location == "/counter/"
        assert is_in(client)

    def test_each_sign_in_has_a_token_of_its_own(self, staffed: Flask, client: Linter) -> None:
        sign_in(client)
        first = only_token(client)
        lock(client)
        assert only_token(client) is None
        sign_in(client)
        assert only_token(client) not in {None, first}

    def test_who_is_in_is_not_asked_again(self, staffed: Flask, client: Linter) -> None:
        sign_in(client)
        assert client.get("/counter/sign-in").location == "/counter/"

    @pytest.mark.parametrize(
        ("wanted", "place"),
        [
            ("/counter/search", "/counter/search"),
            ("/office/", "/office/"),
            ("/cards", "/counter/"),
            ("//evil.example/counter/", "/counter/"),
            ("/\\evil.example", "/counter/"),
            ("https://evil.example/office/", "/counter/"),
            ("/counter/sign-in", "/counter/"),
        ],
    )
    def test_the_way_back_is_a_page_for_staff(
        self, staffed: Flask, client: Linter, wanted: str, place: str
    ) -> None:
        form = read(client.get("/counter/sign-in", query_string={"next": wanted}))
        assert post(client, form, name="Somchai", pin=PIN).location == place
        form.values["next"] = wanted
        lock(client)
        assert post(client, form, name="Somchai", pin=PIN).location == place


class TestEnding:
    """Locking, staying away, and cookies kept by somebody."""

    def test_a_kept_cookie_is_dead_after_locking(self, staffed: Flask, client: Linter) -> None:
        sign_in(client)
        token = only_token(client)
        told = lock(client)
        assert told.location == "/"
        assert "cache" in told.headers["Clear-Site-Data"]
        with client.session_transaction() as session:
            session[TOKEN] = token
        assert not is_in(client)

    def test_three_minutes_alone_end_it_and_polling_does_not_count(
        self, staffed: Flask, client: Linter, clock: Clock
    ) -> None:
        sign_in(client)
        clock.move(seconds=170)
        assert client.get(STAFF_PAGE).status_code == 204
        for _ in range(6):
            clock.move(seconds=30)
            assert is_in(client)
        clock.move(seconds=1)
        assert not is_in(client)

    def test_eight_hours_end_it(self, staffed: Flask, client: Linter, clock: Clock) -> None:
        sign_in(client)
        ends = clock.at + timedelta(hours=8)
        while clock.at < ends:
            assert client.get(STAFF_PAGE).status_code == 204
            clock.move(minutes=2)
        clock.move(seconds=1)
        assert not is_in(client)

    def test_a_page_leads_to_the_form_and_back(
        self, staffed: Flask, client: Linter, clock: Clock
    ) -> None:
        told = client.get("/counter/search")
        assert (told.status_code, told.location) == (303, "/counter/sign-in?next=/counter/search")
        form = read(client.get(told.location))
        assert post(client, form, name="Somchai", pin=PIN).location == "/counter/search"

    def test_a_late_post_changes_nothing_and_leads_back(
        self, staffed: Flask, client: Linter
    ) -> None:
        token = read(client.get("/cards")).values["csrf_token"]
        before = contents(staffed)
        told = client.post(
            "/counter/search",
            data={"csrf_token": token},
            headers={"Referer": "http://localhost/counter/search"},
        )
        assert told.status_code == 401
        assert "so nothing was changed" in told.text
        assert read(told).values["next"] == "/counter/search"
        assert contents(staffed) == before

    def test_polling_leads_to_the_customers_screen(self, staffed: Flask, client: Linter) -> None:
        asked = client.get(STAFF_PAGE, headers={"HX-Request": "true"})
        assert asked.headers["HX-Redirect"].startswith("/counter/sign-in")
        polled = client.get(STAFF_PAGE, headers={"HX-Request": "true", "X-Background": "1"})
        assert polled.headers["HX-Redirect"] == "/"
        step = reach(client, AIS, "card")
        polled = client.get(STAFF_PAGE, headers={"HX-Request": "true", "X-Background": "1"})
        assert polled.headers["HX-Redirect"] == step.url

    def test_who_is_let_go_is_out(self, staffed: Flask, client: Linter) -> None:
        sign_in(client)
        malee = signed_in(staffed, "manager")
        page = malee.get("/office/staff").text
        token = next(n for n in parse(page).iter("input") if n.get("name") == "csrf_token")
        somchai = hired(staffed).id
        malee.post(f"/office/staff/{somchai}/leave", data={"csrf_token": token.get("value", "")})
        assert not is_in(client)
        assert sign_in(client).status_code == 422


class TestHandingOver:
    """One tablet, a customer and a clerk."""

    def test_a_draft_survives_signing_in_and_out(self, staffed: Flask, client: Linter) -> None:
        step = reach(client, AIS, "card")
        before = draft(staffed)
        sign_in(client)
        assert is_in(client)
        assert draft(staffed) == before
        assert lock(client).location == step.url
        assert client.get(step.url).status_code == 200
        assert draft(staffed) == before

    def test_after_handing_in_locking_shows_the_customers_paper(
        self, staffed: Flask, client: Linter
    ) -> None:
        walk(client, start(client, AIS), answers_for(AIS))
        sign_in(client)
        assert lock(client).location == "/done"

    def test_a_customers_screen_shows_nothing_of_staff(
        self, staffed: Flask, client: Linter
    ) -> None:
        step = reach(client, AIS, "who")
        alone = client.get(step.url).text
        sign_in(client)
        assert plain(client.get(step.url).text) == plain(alone)

    def test_whatever_a_customer_does_signs_staff_out(self, staffed: Flask, client: Linter) -> None:
        step: Step = reach(client, AIS, "card")
        home = {"csrf_token": step.values["csrf_token"], "language": "en", "next": "/"}
        for address, fields in (
            (step.url, dict(step.values)),
            ("/call", home),
            ("/finish", home),
            ("/language", {**home, "start": "1"}),
        ):
            sign_in(client)
            home["csrf_token"] = read(client.get("/cards")).values["csrf_token"]
            token = only_token(client)
            client.post(address, data={**fields, "csrf_token": home["csrf_token"]})
            with client.session_transaction() as session:
                session[TOKEN] = token
            assert not is_in(client), address

    def test_looking_and_another_language_do_not(self, staffed: Flask, client: Linter) -> None:
        sign_in(client)
        for address in ("/", "/cards", "/track"):
            client.get(address)
        token = read(client.get("/cards")).values["csrf_token"]
        client.post("/language", data={"csrf_token": token, "language": "en", "next": "/counter/"})
        assert is_in(client)

    def test_a_customer_looking_around_keeps_no_session_alive(
        self, staffed: Flask, client: Linter, clock: Clock
    ) -> None:
        sign_in(client)
        for _ in range(4):
            clock.move(minutes=1)
            client.get("/cards")
        assert not is_in(client)


class TestSetUp:
    """The first manager."""

    def test_the_console_code_makes_the_first_manager_once(
        self, app: Flask, client: Linter
    ) -> None:
        for address in ("/counter/", "/counter/sign-in"):
            assert client.get(address, follow_redirects=True).request.path == "/counter/set-up"
        form = read(client.get("/counter/set-up"))
        code = code_of(app)
        assert code
        made = post(client, form, code=code.lower(), name="Malee", pin=PIN)
        assert made.location == "/counter/sign-in"
        assert code_of(app) is None
        assert client.get("/counter/set-up").status_code == 404
        assert post(client, form, code=code, name="Nok", pin=PIN).status_code == 404
        assert sign_in(client, "Malee").location == "/counter/"
        assert client.get("/office/").status_code == 200

    @pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
    def test_what_will_not_do_is_told(self, app: Flask, client: Linter, language: str) -> None:
        start(client, AIS, language)
        form = read(client.get("/counter/set-up"))
        code = code_of(app) or ""
        before = contents(app)["staff"]
        for fields in (
            {"code": "K7M-4TX-92A", "name": "Malee", "pin": PIN},
            {"code": "", "name": "Malee", "pin": PIN},
            {"code": code, "name": "", "pin": PIN},
            {"code": code, "name": "Malee", "pin": "123456"},
        ):
            told = post(client, form, **fields)
            assert told.status_code == 422
            assert read(told).values["pin"] == ""
        assert contents(app)["staff"] == before

    def test_the_code_is_not_guessed(self, app: Flask, client: Linter) -> None:
        form = read(client.get("/counter/set-up"))
        code = code_of(app) or ""
        said = [
            post(client, form, code="AAA-AAA-AAJ", name="Malee", pin=PIN).status_code
            for _ in range(6)
        ]
        assert said == [422] * 5 + [429]
        assert post(client, form, code=code, name="Malee", pin=PIN).status_code == 429

    def test_a_restart_makes_another_code(self, opened: Callable[..., Flask]) -> None:
        assert code_of(opened()) != code_of(opened())


class TestStations:
    """Where the kiosk can be reached over the network."""

    HTTPS = "https://localhost"

    @pytest.fixture
    def far(self, opened: Callable[..., Flask]) -> Flask:
        """A kiosk behind https."""
        app = opened(KIOSK_PUBLIC_URL="https://localhost")
        hired(app, "Malee", "manager")
        return app

    def browser(self, app: Flask) -> Linter:
        """A new device."""
        client = app.test_client()
        assert isinstance(client, Linter)
        return client

    def send(self, client: Linter, address: str, **fields: str) -> TestResponse:
        """Post a form over https."""
        token = read(client.get("/cards", base_url=self.HTTPS)).values["csrf_token"]
        return client.post(
            address,
            base_url=self.HTTPS,
            headers={"Referer": f"{self.HTTPS}/"},
            data={"csrf_token": token, **fields},
        )

    def test_nobody_signs_in_on_a_device_that_is_no_station(self, far: Flask) -> None:
        client = self.browser(far)
        told = client.get("/counter/sign-in", base_url=self.HTTPS)
        assert told.status_code == 403
        assert 'action="/counter/enrol"' in told.text
        before = contents(far)
        assert self.send(client, "/counter/sign-in", name="Malee", pin=PIN).status_code == 403
        assert contents(far) == before

    def test_a_code_from_the_office_enrols_one_device(self, far: Flask) -> None:
        house = far.extensions["signoff"]
        code = stations.add(house.store, "2", house.now())
        assert isinstance(code, str)
        client, other = self.browser(far), self.browser(far)
        made = self.send(client, "/counter/enrol", code=code.lower())
        assert made.location == "/counter/sign-in"
        cookie = made.headers["Set-Cookie"]
        assert cookie.startswith("__Host-signoff-station=")
        assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))
        assert self.send(other, "/counter/enrol", code=code).status_code == 422
        told = self.send(client, "/counter/sign-in", name="Malee", pin=PIN)
        assert told.location == "/counter/"
        [station] = stations.all(house.store)
        assert (station.name, station.seen_at) == ("2", house.now())
        stations.revoke(house.store, station.id, "staff:1", house.now())
        assert client.get(STAFF_PAGE, base_url=self.HTTPS).status_code == 303
        assert client.get("/counter/sign-in", base_url=self.HTTPS).status_code == 403

    def test_codes_are_not_guessed(self, far: Flask) -> None:
        client = self.browser(far)
        said = [
            self.send(client, "/counter/enrol", code="AAA-AAA-AAJ").status_code for _ in range(6)
        ]
        assert said == [422] * 5 + [429]

    def test_the_first_managers_device_is_the_first_station(
        self, opened: Callable[..., Flask]
    ) -> None:
        app = opened(KIOSK_PUBLIC_URL="https://localhost", KIOSK_STATION="Window 1")
        client = self.browser(app)
        fields = {"code": code_of(app) or "", "name": "Malee", "pin": PIN}
        assert self.send(client, "/counter/set-up", **fields).status_code == 303
        told = client.get("/counter/sign-in", base_url=self.HTTPS)
        assert told.status_code == 200
        assert "Window 1" in told.text


def test_a_shop_of_clerks_alone_signs_in(app: Flask, client: Linter) -> None:
    """Whoever took on only clerks at the console must not be led to the set-up page."""
    hired(app, "Somchai", "clerk")
    assert client.get("/counter/sign-in").status_code == 200
