"""`kiosk keys`: done with a line on stdout, refused with one on stderr; and nothing opens, and
nothing is written, while keyring and database do not belong together."""

import base64
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands import keys
from kiosk.keys import Keyring, turning
from kiosk.rules.loader import load
from kiosk.settings import ROOT, read
from kiosk.store import procedures, resealing, visits
from kiosk.store.database import Store
from kiosk.store.opening import open_store
from tests.migrated import database
from tests.store.filled import fill, opened
from tests.store.shop import NOON, ask


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with a database in which nothing is."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    database(tmp_path / "var" / "signoff.db")
    return tmp_path / "var"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop that has sealed something of everything, and rotated its keys once."""
    folder = tmp_path_factory.mktemp("shop") / "var"
    database(folder / "signoff.db")
    settings = read({"KIOSK_DATA": str(folder)})
    made, desk = open_store(settings), load(ROOT / "tests" / "data" / "sixth").popitem()[1]
    procedures.publish(made, [desk], NOON)
    fill(made, desk, 1)
    made.close()
    assert keys.rotate(settings) == 0
    return folder


@pytest.fixture
def store(data: Path, pattern: Path) -> Iterator[Store]:
    """A copy of it for this test."""
    shutil.copytree(pattern, data, dirs_exist_ok=True)
    made = open_store(read())
    yield made
    made.close()


def test_a_rotation_says_what_it_did(
    store: Store, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, count = opened(store), resealing.counted(store, "k2")
    capsys.readouterr()
    assert main(["keys", "rotate"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith(f"k3 seals now, {count} values anew; ")
    assert said.err == ""
    assert opened(store) == before
    assert not store.vault.keyring.rotating
    assert resealing.counted(store, "k3") == count
    noted = "SELECT actor, subject FROM audit WHERE what = 'keys_rotate' ORDER BY id"
    assert ask(data, noted) == [("console", "k2"), ("console", "k3")]


def test_keys_are_listed_without_their_secrets(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["keys", "list"]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [line[:2] for line in lines[:2]] == [["k1", "seals"], ["k2", "seals"]]
    assert [line[1] for line in lines[2:]] == ["signs", "signs"]
    assert lines[1][-1] == f"{resealing.counted(store, 'k2')} values"
    ring = store.vault.keyring
    for secret in (*ring.data.values(), ring.signing.private, ring.audit, ring.lookup):
        assert base64.b64encode(secret).decode() not in str(lines)


def test_a_former_key_is_forgotten_when_nothing_needs_it(store: Store, data: Path) -> None:
    before = opened(store)
    turning.rotate(data / "keys")  # and no more than that: all values are still under k2
    assert main(["keys", "forget", "k2"]) == 0
    assert set(store.vault.keyring.data) == {"k1", "k3"}
    assert opened(open_store(read())) == before


def test_a_key_is_not_forgotten_while_a_value_does_not_open(
    store: Store, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with store.write() as connection:
        connection.exec_driver_sql("UPDATE ticks SET detail = zeroblob(60)")
    keyring = data / "keys" / "keyring.json"
    kept = keyring.read_bytes()
    capsys.readouterr()
    assert main(["keys", "forget", "k1"]) == 1
    assert "ticks.detail" in capsys.readouterr().err
    assert keyring.read_bytes() == kept


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (["forget", "k2"], "k2 is the key in use"),
        (["forget", "k9"], "no data key is called k9"),
        (["revoke", "k2"], "no key that signs is called k2"),
    ],
)
@pytest.mark.usefixtures("store")
def test_what_is_refused_is_one_line(
    capsys: pytest.CaptureFixture[str], command: list[str], why: str
) -> None:
    capsys.readouterr()
    assert main(["keys", *command]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert why in said.err


def test_a_leaked_key_is_revoked(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    leaked = store.vault.keyring.signing.id
    assert main(["keys", "revoke", leaked]) == 0
    assert (
        f"{leaked} is revoked; {store.vault.keyring.signing.id} signs." in capsys.readouterr().out
    )
    assert store.vault.keyring.verifying[leaked].revoked_on


def lost(keyring: Path) -> None:
    keyring.unlink()


def lost_with_its_folder(keyring: Path) -> None:
    keyring.unlink()
    keyring.parent.rmdir()


def of_another_shop(keyring: Path) -> None:
    keyring.unlink()
    Keyring.load_or_create(keyring.parent)


def of_before_the_rotation(keyring: Path) -> None:
    body = json.loads(keyring.read_bytes())
    del body["data"]["k2"]
    keyring.write_text(json.dumps(body | {"current": "k1"}))


def an_older_one_of_another_shop(keyring: Path) -> None:
    secret = base64.b64encode(bytes(range(32))).decode()
    body = {"version": 1, "cookie": [secret], "current": "k2", "lookup": secret}
    keyring.write_text(json.dumps(body | {"data": {"k2": secret}}))


def half(keyring: Path) -> None:
    keyring.write_bytes(keyring.read_bytes()[:-100])


WRONG: dict[Callable[[Path], None], str] = {
    lost: "keyring.json is missing, and the database holds values sealed with it",
    lost_with_its_folder: "keyring.json is missing",
    of_another_shop: "The keyring is not the one of this database",
    of_before_the_rotation: "was sealed with a key this keyring lacks",
    an_older_one_of_another_shop: "does not open in its place",
    half: "keyring.json is not a keyring",
}
COMMANDS = ("outbox deliver", "staff list", "keys rotate", "keys list", "serve")


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("harm", WRONG, ids=lambda harm: harm.__name__)
def test_with_wrong_keys_nothing_opens_and_nothing_is_written(
    data: Path, capfd: pytest.CaptureFixture[str], harm: Callable[[Path], None]
) -> None:
    harm(data / "keys" / "keyring.json")
    before = held(data)
    for command in COMMANDS:
        capfd.readouterr()
        assert main(command.split()) == 1, command
        said = capfd.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1)
        assert WRONG[harm] in said.err
        assert held(data) == before


def held(data: Path) -> dict[str, bytes | None]:
    """Everything in the folder."""
    return {
        str(path.relative_to(data)): path.read_bytes() if path.is_file() else None
        for path in sorted(data.rglob("*"))
    }


def test_a_draft_alone_wants_its_keyring(data: Path) -> None:
    store = open_store(read())
    visits.save(store, visits.begin(store, "a", "en", NOON), {"holder_name": "A"}, NOON)
    store.close()
    (data / "keys" / "keyring.json").unlink()
    assert main(["staff", "list"]) == 1


def test_nothing_sealed_needs_no_old_keyring(data: Path) -> None:
    assert main(["staff", "list"]) == 0
    first = Keyring.load_or_create(data / "keys")
    (data / "keys" / "keyring.json").unlink()
    assert main(["staff", "list"]) == 0
    assert Keyring.load_or_create(data / "keys") != first
