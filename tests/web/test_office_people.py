"""A manager keeps staff and stations; the shop is never left without a manager."""

import re
from datetime import timedelta

import pytest
from flask import Flask

from kiosk.store import lockouts, staff, staff_sessions, staffing, stations
from tests.clock import NOON, Clock
from tests.web.clerks import PIN, hired, signed_in
from tests.web.holdings import contents, store_of
from tests.web.linter import Linter

NEW = "571938"


@pytest.fixture
def manager(app: Flask) -> Linter:
    """The shop's one manager, at work."""
    return signed_in(app, "manager", language="en")


def press(client: Linter, address: str, **fields: str) -> tuple[int, str]:
    """Post from the page that the address belongs to; the answer, redirects not followed."""
    room = "/".join(address.split("/")[:3])
    token = re.findall(r'name="csrf_token" value="([^"]+)"', client.get(room).text)[0]
    answer = client.post(address, data={"csrf_token": token, **fields})
    return answer.status_code, answer.text


def role_of(app: Flask, name: str) -> tuple[str, bool]:
    return next((m.role, m.active) for m in staff.everyone(store_of(app)) if m.name == name)


def test_somebody_new_can_sign_in(app: Flask, manager: Linter) -> None:
    assert press(manager, "/office/staff", name="林美玲", role="clerk", pin=NEW)[0] == 303
    assert "林美玲" in manager.get("/office/staff").text
    assert role_of(app, "林美玲") == ("clerk", True)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"name": "", "pin": NEW}, "give a name"),
        ({"name": "Malee", "pin": NEW}, "on the staff already"),
        ({"name": "Ken", "pin": "123456"}, "first anyone would try"),
        ({"name": "Ken", "pin": "82"}, "at least 6 characters"),
    ],
)
def test_what_will_not_do_is_told_and_the_name_stays(
    app: Flask, manager: Linter, fields: dict[str, str], words: str
) -> None:
    status, text = press(manager, "/office/staff", role="manager", **fields)
    assert (status, words in text, len(staff.everyone(store_of(app)))) == (422, True, 1)
    assert f'name="name" value="{fields["name"]}"' in text
    assert f'value="{fields["pin"]}"' not in text


def test_who_is_changed_is_signed_out_by_the_same_stroke(
    app: Flask, manager: Linter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When it cannot be kept that they are out, their PIN is not changed either."""
    clerk, store = hired(app), store_of(app)
    before = contents(app)["staff"]

    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(staff_sessions, "end_all", broken)
    with pytest.raises(RuntimeError):
        staffing.set_pin(store, clerk.id, NEW, "staff:1", NOON)
    assert contents(app)["staff"] == before


@pytest.mark.parametrize("action", ["manager", "pin", "leave"])
def test_who_is_changed_is_signed_out_at_once(app: Flask, manager: Linter, action: str) -> None:
    clerk, member = signed_in(app), hired(app)
    assert clerk.get("/counter/search").status_code == 200
    assert press(manager, f"/office/staff/{member.id}/{action}", pin=NEW)[0] == 303
    assert clerk.get("/counter/search").status_code == 303
    assert manager.get("/office/staff").status_code == 200


def test_a_role_and_an_employment_change_and_change_back(app: Flask, manager: Linter) -> None:
    member = hired(app)
    for action, expected in (
        ("manager", ("manager", True)),
        ("leave", ("manager", False)),
        ("return", ("manager", True)),
        ("clerk", ("clerk", True)),
    ):
        assert press(manager, f"/office/staff/{member.id}/{action}")[0] == 303
        assert role_of(app, "Somchai") == expected


@pytest.mark.parametrize("action", ["clerk", "leave"])
def test_the_last_manager_stays(app: Flask, manager: Linter, action: str) -> None:
    mine = hired(app, "Malee", "manager")
    before = contents(app)["staff"]
    status, text = press(manager, f"/office/staff/{mine.id}/{action}")
    assert (status, "only manager" in text) == (422, True)
    assert contents(app)["staff"] == before
    former = hired(app, "Ken", "manager")
    press(manager, f"/office/staff/{former.id}/leave")
    assert press(manager, f"/office/staff/{mine.id}/{action}")[0] == 422, "one who left is none"
    press(manager, f"/office/staff/{former.id}/return")
    assert press(manager, f"/office/staff/{mine.id}/{action}")[0] == 303
    assert manager.get("/office/staff").status_code == 303, "signed out by their own hand"


def test_a_bad_new_pin_changes_nothing(app: Flask, manager: Linter) -> None:
    member, before = hired(app), contents(app)["staff"]
    status, text = press(manager, f"/office/staff/{member.id}/pin", pin="424242")
    assert (status, "424242" in text) == (422, False)
    assert contents(app)["staff"] == before


def test_a_lock_is_shown_and_lifted(app: Flask, manager: Linter) -> None:
    member, store = hired(app), store_of(app)
    for _ in range(5):
        lockouts.admit(store, lockouts.key_of(member.id), "1", NOON)
    assert "Lift the lock" in manager.get("/office/staff").text
    assert press(manager, f"/office/staff/{member.id}/unlock")[0] == 303
    assert "Lift the lock" not in manager.get("/office/staff").text
    assert not lockouts.locked(store, NOON)


@pytest.mark.parametrize("address", ["/office/staff/99/leave", "/office/staff/1/king"])
def test_nobody_and_nothing_are_not_found(manager: Linter, address: str) -> None:
    assert press(manager, address)[0] == 404


def test_every_change_is_audited_without_a_pin(app: Flask, manager: Linter) -> None:
    member = hired(app)
    for action in ("manager", "clerk", "leave", "return", "pin", "unlock"):
        press(manager, f"/office/staff/{member.id}/{action}", pin=NEW)
    press(manager, "/office/staff", name="Ken", role="clerk", pin=NEW)
    rows = [(row[4], row[5]) for row in contents(app)["audit"]]
    mine = f"staff:{member.id}"
    whats = ("role", "role", "leave", "return", "pin", "unlock")
    assert sorted(rows)[-7:] == sorted([*((f"staff_{w}", mine) for w in whats),
                                        ("staff_add", "staff:3")])  # fmt: skip
    assert NEW not in str(contents(app))
    assert PIN not in str(contents(app))


def test_a_stations_code_is_shown_once_and_opens_it(
    app: Flask, manager: Linter, clock: Clock
) -> None:
    status, text = press(manager, "/office/stations", name="Window 2")
    code = re.findall(r'<p class="reference">([^<]+)</p>', text)[0]
    assert status == 200
    assert code not in manager.get("/office/stations").text
    assert "Waiting for its code" in manager.get("/office/stations").text
    token = stations.enrol(store_of(app), code.replace("-", ""), clock())
    assert token
    stations.seen(store_of(app), "Window 2", clock() + timedelta(minutes=1))
    listed = manager.get("/office/stations").text
    assert "Enrolled" in listed
    assert "2026-11-20 12:01" in listed
    station = stations.all(store_of(app))[0]
    assert press(manager, f"/office/stations/{station.id}/revoke")[0] == 303
    assert "Window 2" not in manager.get("/office/stations").text
    assert stations.find(store_of(app), token) is None


@pytest.mark.parametrize("name", ["", " ", "Window 2"])
def test_a_station_needs_a_name_of_its_own(app: Flask, manager: Linter, name: str) -> None:
    stations.add(store_of(app), "Window 2", NOON)
    assert press(manager, "/office/stations", name=name)[0] == 422
    assert len(stations.all(store_of(app))) == 1
