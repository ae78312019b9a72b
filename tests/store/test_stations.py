"""A device becomes a station by a code that works once, for an hour."""

from datetime import timedelta
from pathlib import Path

from kiosk.rules.problem import Problem
from kiosk.store import staff, staff_sessions, stations
from kiosk.store.database import Store
from kiosk.store.staff import Member
from tests.store.shop import NOON, all_bytes


def made(store: Store, name: str = "2") -> str:
    """The code of a new station."""
    code = stations.add(store, name, NOON)
    assert isinstance(code, str)
    return code


def test_a_code_makes_one_device_the_station(store: Store, tmp_path: Path) -> None:
    code = made(store)
    token = stations.enrol(store, code, NOON)
    assert token
    assert stations.find(store, token) == "2"
    assert stations.enrol(store, code, NOON) is None
    assert stations.find(store, "another") is None
    for secret in (code, token):
        assert secret.encode() not in all_bytes(tmp_path)


def test_a_code_lives_an_hour(store: Store) -> None:
    code = made(store)
    assert stations.enrol(store, code, NOON + timedelta(hours=1)) is None
    assert stations.enrol(store, code, NOON + timedelta(minutes=59))


def test_a_station_has_a_name_of_its_own(store: Store) -> None:
    made(store)
    problems = [stations.add(store, name, NOON) for name in ("2", " ", "n" * 41)]
    assert [p.key for p in problems if isinstance(p, Problem)] == [
        "station-name-taken",
        "station-name-missing",
        "text-too-long",
    ]
    assert [(s.name, s.enrolled, s.seen_at) for s in stations.all(store)] == [("2", False, None)]


def test_revoking_signs_out_who_is_there(store: Store) -> None:
    member = staff.add(store, "Malee", "manager", "824913", NOON)
    assert isinstance(member, Member)
    token = stations.enrol(store, made(store), NOON)
    assert token
    for session, place in (("here", "2"), ("there", "3")):
        staff_sessions.begin(store, session, member.id, place, NOON)
    stations.seen(store, "2", NOON)
    [station] = stations.all(store)
    assert (station.enrolled, station.seen_at) == (True, NOON)
    stations.revoke(store, station.id, "staff:1", NOON)
    assert stations.find(store, token) is None
    assert staff_sessions.find(store, "here", NOON) is None
    assert staff_sessions.find(store, "there", NOON)
    assert made(store)
