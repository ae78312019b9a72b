"""Backups in the office and on /healthz: how old, how large, whether one was tried out."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from kiosk.store.backups import drills, shelf
from kiosk.web.kiosk import EXTENSION
from tests.clock import NOON, Clock
from tests.web.clerks import signed_in
from tests.web.linter import Linter

ROOM = "/office/backups"


@pytest.fixture
def manager(app: Flask) -> Linter:
    """Somebody in the office."""
    return signed_in(app, "manager", language="en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where backups are."""
    return tmp_path / "var" / "backups"


def pressed(manager: Linter) -> str:
    token = manager.get(ROOM).text.partition('name="csrf_token" value="')[2].partition('"')[0]
    answer = manager.post(f"{ROOM}/now", data={"csrf_token": token})
    assert (answer.status_code, answer.location) == (303, ROOM)
    return manager.get(ROOM).text


def test_it_is_for_managers(app: Flask, client: Linter) -> None:
    assert client.get(ROOM).status_code == 303
    assert signed_in(app).get(ROOM).status_code == 403


def test_a_manager_makes_one_and_sees_its_age(
    app: Flask, client: Linter, manager: Linter, folder: Path, clock: Clock
) -> None:
    assert client.get("/healthz").json["backup_age"] is None  # type: ignore[index]
    assert "There is no backup yet" in manager.get(ROOM).text
    assert "A backup was made." in pressed(manager)
    assert len(shelf.shelved(folder)) == 1
    assert "Backup made" in manager.get("/office/audit").text
    clock.move(minutes=2)
    text = manager.get(ROOM).text
    assert "A backup was made." not in text
    assert "older than 2 minutes is missing" in text
    assert "This is too old" not in text
    assert client.get("/healthz").json["backup_age"] == 120  # type: ignore[index]
    shelf.still_fresh(shelf.shelved(folder)[0], NOON - timedelta(minutes=15))
    assert "This is too old" in manager.get(ROOM).text


def test_one_that_fails_is_said_calmly(manager: Linter, folder: Path) -> None:
    folder.write_bytes(b"in the way")
    assert "No backup was made: the disk is full or cannot be written" in pressed(manager)


def test_while_one_is_made_or_tried_out_nobody_waits(manager: Linter, folder: Path) -> None:
    pressed(manager)
    with shelf.alone(folder):
        assert "One is being made or tried out just now" in pressed(manager)
    assert "A backup was made." in pressed(manager)
    assert len(shelf.shelved(folder)) == 2


def test_the_last_trial_stands_there(manager: Linter, folder: Path) -> None:
    assert "Not yet" in pressed(manager)
    drills.note(folder, drills.Drill(NOON, "20261120T050000000Z", ""))
    assert "Fri 20 Nov 2026: whole" in manager.get(ROOM).text.replace("\u00a0", " ")
    drills.note(folder, drills.Drill(NOON, "20261120T050000000Z", "<b> is damaged"))
    text = manager.get(ROOM).text.replace("\u00a0", " ")
    assert "Fri 20 Nov 2026: failed" in text
    assert "&lt;b&gt; is damaged" in text


def test_a_shop_on_a_server_is_told_so(manager: Linter, app: Flask) -> None:
    house = app.extensions[EXTENSION]
    settings = replace(house.settings, database_url="postgresql+psycopg://x@y/z")
    app.extensions[EXTENSION] = replace(house, settings=settings)
    assert "on a server of its own" in manager.get(ROOM).text
