"""A damaged database: refused at opening and left as it is, with what to run; met while serving, a
calm page, and nothing more is written into it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from flask import Flask

from kiosk.cli import main
from kiosk.store.opening import open_store
from kiosk.web.kiosk import EXTENSION
from tests.store.shop import all_bytes
from tests.web.customers import AIS, post, reach
from tests.web.linter import Linter

pytestmark = pytest.mark.sqlite_files(reason="a server looks after its pages itself")

PAGE = 4096


def zeroed_header(body: bytes) -> bytes:
    return bytes(100) + body[100:]


def a_page_of_noise(body: bytes) -> bytes:
    return body[: 9 * PAGE] + b"\xa5" * PAGE + body[10 * PAGE :]


def flipped_bytes(body: bytes) -> bytes:
    """The first bytes of each third page: which kind of page it is, and how many cells it has."""
    image = bytearray(body)
    for start in range(2 * PAGE, len(image), 3 * PAGE):
        for at in range(start, start + 8):
            image[at] ^= 0xFF
    return bytes(image)


def cut_in_half(body: bytes) -> bytes:
    return body[: len(body) // 2]


def cut_in_a_page(body: bytes) -> bytes:
    return body[: -PAGE - 7]


DAMAGES = [zeroed_header, a_page_of_noise, flipped_bytes, cut_in_half, cut_in_a_page]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_database_is_refused_and_kept(
    app: Flask,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    damage: Callable[[bytes], bytes],
) -> None:
    house = app.extensions[EXTENSION]
    house.store.close()
    path: Path = house.settings.data / "signoff.db"
    bad = damage(path.read_bytes())
    path.write_bytes(bad)
    monkeypatch.setenv("KIOSK_DATA", str(path.parent))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert main(["serve"]) == 1
    said = capfd.readouterr().err
    assert said.startswith("kiosk serve: The database ")
    assert "`kiosk restore`" in said
    assert said.count("\n") == 1
    assert path.read_bytes() == bad
    assert list(path.parent.glob("signoff.db-*")) == []


def test_the_same_database_undamaged_opens(app: Flask) -> None:
    """The control of the test above."""
    house = app.extensions[EXTENSION]
    house.store.close()
    open_store(house.settings).close()


def test_damage_met_while_serving_stops_all_writing(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "who")
    house = app.extensions[EXTENSION]
    path: Path = house.settings.data / "signoff.db"
    _spoil(path, "visits")
    told = post(client, step)
    assert told.status_code == 503
    assert "本机暂时无法保存" in told.text
    health = app.test_client().get("/healthz")
    assert (health.status_code, health.json and health.json["database"]) == (503, "corrupt")
    before = all_bytes(path.parent)
    assert client.get("/cards").status_code == 503
    assert app.test_client().post("/counter/sign-in", data={}).status_code in {400, 403, 503}
    assert all_bytes(path.parent) == before


def _spoil(path: Path, table: str) -> None:
    """Overwrite the first page of a table, and of its index, as a dying disk would."""
    with closing(sqlite3.connect(path)) as plain:
        query = "SELECT rootpage FROM sqlite_master WHERE tbl_name = ? AND rootpage > 0"
        pages = [page for (page,) in plain.execute(query, (table,))]
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * PAGE)
            file.write(b"\xa5" * PAGE)
        file.seek(24)  # the counter by which other connections know that pages changed
        count = int.from_bytes(file.read(4), "big")
        file.seek(24)
        file.write((count + 1).to_bytes(4, "big"))
