"""`kiosk backup`, `kiosk backup verify` and `kiosk restore`, as a shop types them."""

import json
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.cli import main
from kiosk.keys import Keyring
from kiosk.settings import Settings
from kiosk.store import dated_list, erased, withdrawn_list
from kiosk.store.backups import manifest, shelf
from kiosk.store.database import Store
from kiosk.store.tables import cases
from kiosk.store.withdrawn_papers import withdraw_certificate, withdrawn
from tests.store.backed_up import MESSAGE, empty_place, shop
from tests.store.filled import opened
from tests.store.shop import NOON, SENTINEL, ask, draw

Said = pytest.CaptureFixture[str]


@pytest.fixture
def was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Settings, Store, str]:
    """The shop before its disk broke."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return shop(tmp_path / "var")


@pytest.fixture
def backup(was: tuple[Settings, Store, str]) -> Path:
    """A backup of it."""
    assert main(["backup"]) == 0
    return shelf.shelved(was[0].backups)[0]


@pytest.fixture
def new(
    was: tuple[Settings, Store, str], backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Settings:
    """The new machine, as far as its keyring."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "new"))
    return empty_place(was[0], tmp_path / "new")


def refused(said: Said, *words: str) -> str:
    said.readouterr()
    assert main(list(words)) == 1
    out, err = said.readouterr()
    assert not out
    assert err.count("\n") == 1
    return err


def nothing_came(new: Settings) -> None:
    assert [path.name for path in new.data.iterdir()] == ["keys"]


def test_everything_comes_back_whole(
    was: tuple[Settings, Store, str], backup: Path, new: Settings, capsys: Said
) -> None:
    _, store, gone = was
    before = opened(store)
    assert main(["restore", str(backup)]) == 0
    told = capsys.readouterr().out
    assert f"2 cases, {len(before)} sealed values open" in told
    back = Store(new.database_url, Keyring.load_or_create(new.data / "keys"))
    assert opened(back) == before
    assert (new.data / "messages" / "a.txt").read_bytes() == MESSAGE
    assert gone in erased.listed(new.data / "erased.txt")
    assert {path.name for path in new.data.iterdir()} == {
        "signoff.db", "keys", "messages", "heads.txt", "erased.txt", "withdrawn.txt",
    }  # fmt: skip
    assert main(["audit", "verify"]) == 0
    assert ask(new.data, "SELECT what FROM audit ORDER BY number DESC LIMIT 1") == [
        ("backup_restored",)
    ]
    back.close()


def test_a_backup_is_for_one_person_only_and_holds_no_key_and_no_name(
    was: tuple[Settings, Store, str], backup: Path
) -> None:
    ring = json.loads((was[0].data / "keys" / "keyring.json").read_text())
    for path in (backup, *backup.iterdir()):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)
    whole = b"".join(path.read_bytes() for path in backup.iterdir())
    for secret in (SENTINEL, ring["lookup"], ring["audit"], ring["private"], ring["cookie"][0]):
        assert secret.encode() not in whole
    told = json.loads((backup / "manifest.json").read_text())
    assert told["counts"]["cases"] == 2
    assert told["keys"] == ["k1"]
    assert told["signer"] in ring["signers"]
    assert told["head"].startswith("signoff-audit main ")


def test_another_folder_may_be_named(was: tuple[Settings, Store, str], tmp_path: Path) -> None:
    assert main(["backup", str(tmp_path / "stick")]) == 0
    assert len(shelf.shelved(tmp_path / "stick")) == 1
    assert not was[0].backups.exists()


def test_a_trial_leaves_nothing(backup: Path, capsys: Said) -> None:
    before = sorted(backup.parent.rglob("*"))
    assert main(["backup", "verify", str(backup)]) == 0
    assert "whole: 2 cases" in capsys.readouterr().out
    assert sorted(backup.parent.rglob("*")) == before


@pytest.mark.parametrize(
    "name", ["signoff.db", "heads.txt", "erased.txt", "withdrawn.txt", "messages.tar"]
)
def test_a_flipped_byte_is_named(backup: Path, new: Settings, capsys: Said, name: str) -> None:
    body = bytearray((backup / name).read_bytes())
    body[len(body) // 2] ^= 1
    (backup / name).write_bytes(body)
    assert f"{backup / name} is not as it was written" in refused(capsys, "restore", str(backup))
    nothing_came(new)
    assert str(backup / name) in refused(capsys, "backup", "verify", str(backup))
    (backup / name).unlink()
    assert f"{backup / name} is missing" in refused(capsys, "restore", str(backup))
    nothing_came(new)


def test_a_file_that_fits_its_checksum_is_still_proven(
    backup: Path, new: Settings, capsys: Said
) -> None:
    """Somebody who writes the manifest anew has no keys: a value, a row or a line gives it away."""
    sound = shutil.copytree(backup, backup.with_name("20260101T000000000Z"))
    for change, told in (
        ("UPDATE cases SET answers = CAST('k1' || x'00' || 'ab' AS BLOB)", "does not open"),
        ("DELETE FROM money_lines WHERE id = 1", "rows in money_lines"),
        ("INSERT INTO audit SELECT id + 9, shop, number + 9, at, actor, what, subject, hash "
         "FROM audit WHERE number = 1", "rows in audit"),
        ("PRAGMA foreign_keys = OFF; UPDATE ticks SET case_id = 99 WHERE id = 1",
         "belongs to no cases"),
        ("UPDATE audit_heads SET number = 1", "The audit is not whole"),
    ):  # fmt: skip
        shutil.copytree(sound, backup, dirs_exist_ok=True)
        with closing(sqlite3.connect(backup / "signoff.db")) as database:
            database.executescript(change)
        checked_anew(backup)
        assert told in refused(capsys, "restore", str(backup))
        nothing_came(new)


def checked_anew(backup: Path) -> None:
    """Make the manifest fit the database as it is now."""
    said = json.loads((backup / "manifest.json").read_text())
    part = manifest.part(backup / "signoff.db")
    said["files"]["signoff.db"] = {"bytes": part.bytes, "sha256": part.sha256}
    (backup / "manifest.json").write_text(json.dumps(said))


def test_other_keys_and_no_keys_are_named(backup: Path, new: Settings, capsys: Said) -> None:
    signer = json.loads((backup / "manifest.json").read_text())["signer"]
    shutil.rmtree(new.data / "keys")
    assert "keyring.json is missing" in refused(capsys, "restore", str(backup))
    Keyring.load_or_create(new.data / "keys")
    told = refused(capsys, "restore", str(backup))
    assert f"The keyring is not the one of {backup}: it lacks {signer}" in told
    nothing_came(new)


def test_a_newer_schema_and_a_newer_form_are_refused(
    backup: Path, new: Settings, capsys: Said
) -> None:
    path = backup / "manifest.json"
    said = json.loads(path.read_text())
    path.write_text(json.dumps({**said, "schema": "0999"}))
    assert "belongs to a newer Signoff" in refused(capsys, "restore", str(backup))
    path.write_text(json.dumps({**said, "version": 2, "more": 1}))
    assert "newer Signoff" in refused(capsys, "restore", str(backup))
    for torn in (path.read_text()[:40], json.dumps({**said, "files": {}}), "\xff"):
        path.write_text(torn, "latin-1")
        assert f"{path} is not as it was written" in refused(capsys, "restore", str(backup))
    path.unlink()
    assert "no whole backup" in refused(capsys, "restore", str(backup))
    nothing_came(new)


def test_a_place_with_something_in_it_is_left_alone(
    backup: Path, was: tuple[Settings, Store, str], new: Settings, capsys: Said
) -> None:
    (new.data / "signoff.db").write_bytes(b"")
    assert "is not empty (signoff.db" in refused(capsys, "restore", str(backup))
    (new.data / "signoff.db").rename(new.data / "heads.txt")
    assert "is not empty (heads.txt)" in refused(capsys, "restore", str(backup))


def test_what_was_erased_since_stays_erased_by_whichever_list_knows(
    was: tuple[Settings, Store, str], backup: Path, new: Settings, tmp_path: Path, capsys: Said
) -> None:
    _, store, gone = was
    with store.read() as connection:
        one, other = connection.scalars(select(cases.c.reference)).all()
    beside = shutil.copytree(backup, backup.with_name("20990101T000000000Z"))
    erased.note(beside / "erased.txt", one, NOON)
    erased.note(tmp_path / "newer.txt", other, NOON)
    assert "no list" in refused(capsys, "restore", str(backup), "--erased", str(tmp_path / "no"))
    assert main(["restore", str(backup), "--erased", str(tmp_path / "newer.txt")]) == 0
    assert "2 cases erased again" in capsys.readouterr().out
    assert ask(new.data, "SELECT count(*) FROM cases") == [(0,)]
    assert set(erased.listed(new.data / "erased.txt")) == {one, other, gone}


def test_what_was_withdrawn_since_is_not_genuine_again(
    was: tuple[Settings, Store, str], backup: Path, new: Settings, tmp_path: Path, capsys: Said
) -> None:
    """By the list of the disk that broke, and by one of a backup beside it; the case may be newer
    than the backup."""
    settings, store, _ = was
    with store.read() as connection:
        (case, *_) = connection.execute(select(cases.c.reference, cases.c.version)).all()
    since = withdraw_certificate(store, case.reference, case.version, "Wrong", "staff:1", NOON)
    assert since == case.version + 1
    withdrawn_list.keep(store, settings.data / withdrawn_list.NAME, NOON)
    beside, newer = shutil.copytree(backup, backup.with_name("20990101T000000000Z")), draw()
    dated_list.note(beside / withdrawn_list.NAME, f"{newer} certificate", NOON)
    known = settings.data / withdrawn_list.NAME
    assert "no list" in refused(capsys, "restore", str(backup), "--withdrawn", str(tmp_path / "no"))
    assert main(["restore", str(backup), "--withdrawn", str(known)]) == 0
    assert "2 papers withdrawn again" in capsys.readouterr().out
    back = Store(new.database_url, Keyring.load_or_create(new.data / "keys"))
    assert withdrawn(back, case.reference) == withdrawn(back, newer) == NOON
    assert withdrawn_list.keep(back, new.data / withdrawn_list.NAME, NOON) == 0
    assert main(["audit", "verify"]) == 0
    back.close()


def test_a_database_on_a_server_is_backed_up_there(
    was: tuple[Settings, Store, str], monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+psycopg://nobody@127.0.0.1:1/none")
    assert "pg_dump" in refused(capsys, "backup")
    assert "pg_restore" in refused(capsys, "restore", "anywhere")


def test_wrong_usage_is_two() -> None:
    for words in (["backup", "a", "b"], ["backup", "verify"], ["backup", "verify", "a", "b"]):
        with pytest.raises(SystemExit) as left:
            main(words)
        assert left.value.code == 2
