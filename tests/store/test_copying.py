"""A database copied beside somebody who writes between any two steps."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store.backups import copying


def test_a_counter_that_writes_without_end_does_not_keep_a_backup_from_ending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, calls = tmp_path / "signoff.db", list[int]()
    with closing(sqlite3.connect(source)) as shop, shop:
        shop.execute("CREATE TABLE calls (at)")
        shop.execute("CREATE TABLE many AS SELECT zeroblob(100000) AS bytes")

    class Busy(copying._Patience):
        def __call__(self, status: int, left: int, total: int) -> None:
            with closing(sqlite3.connect(source)) as clerk, clerk:
                clerk.execute("INSERT INTO calls VALUES (0)")
            calls.append(left)
            super().__call__(status, left, total)

    monkeypatch.setattr(copying, "STEP", 1)
    monkeypatch.setattr(copying, "_Patience", Busy)
    copying.copy_database(source, tmp_path / "copy.db")
    assert len(calls) > copying.RESTARTS
    assert max(calls) == calls[0]
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("SELECT count(*) FROM calls").fetchone() == (len(calls),)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_only_whole_lines_of_a_list_are_copied(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(b"one\ntwo\nthr")
    copying.copy_lines(tmp_path / "list", tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == b"one\ntwo\n"
    copying.copy_lines(tmp_path / "none", tmp_path / "other")
    assert not (tmp_path / "other").exists()


def test_files_come_out_as_they_went_in(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.eml"):
        (tmp_path / "in" / name).write_bytes(name.encode() * 1000)
    copying.pack(tmp_path / "in", tmp_path / "packed")
    copying.unpack(tmp_path / "packed", tmp_path / "out")
    for name in ("a.txt", "b.eml"):
        assert (tmp_path / "out" / name).read_bytes() == name.encode() * 1000
    assert len(list((tmp_path / "out").iterdir())) == 2
