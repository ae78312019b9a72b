"""First run (ASVS 13.3, 6.3.2): a real kiosk, served: its code is shown once and dead after use,
its files are its owner's alone, and keys that somebody typed open nothing."""

import json
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener

import pytest

from kiosk.cli import main
from kiosk.keys import Keyring, KeyringError
from tests.migrated import database
from tests.web.clerks import PIN
from tests.web.trust.house import Shop
from tests.web.trust.test_hosts import MANY

CODE = re.compile(r"code for /counter/set-up: ([A-Z0-9-]+)")
TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


class Served:
    """A kiosk in a process of its own; `said` is what stands on its console."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process, self.said = process, ""
        assert process.stderr is not None
        while "open at" not in self.said:
            line = process.stderr.readline()
            assert line, self.said
            self.said += line
        self.url = re.findall(r"http://[^/]+", self.said)[0]
        self.web = build_opener(HTTPCookieProcessor(CookieJar()))

    def ask(self, where: str, form: dict[str, str] | None = None, **said: str) -> tuple[int, str]:
        """Status and text of one request; a form gets its token from the page before."""
        data = None
        if form is not None:
            token = TOKEN.findall(self.ask("/cards")[1])[0]
            data = urlencode({"csrf_token": token, **form}).encode()
        headers = {name.replace("_", "-"): value for name, value in said.items()}
        try:
            asked = Request(self.url + where, data, headers)  # noqa: S310 - http, our own
            with self.web.open(asked) as answer:
                return answer.status, answer.read().decode()
        except HTTPError as refused:
            with refused:
                return refused.code, refused.read().decode()

    def stop(self) -> str:
        """All that it said on its console, from start to end."""
        self.process.terminate()
        _, rest = self.process.communicate(timeout=20)
        self.said += rest
        return self.said


@contextmanager
def serving(data: Path, **environment: str) -> Iterator[Served]:
    """`kiosk serve` on a free port of this machine."""
    ours = {"KIOSK_DATA": str(data), "KIOSK_PORT": "0", **environment}
    command = [sys.executable, "-m", "kiosk.cli", "serve"]
    with subprocess.Popen(
        command, env={**os.environ, **ours}, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Served(process)
        finally:
            process.kill()


def modes(data: Path) -> set[tuple[bool, int]]:
    """(whether a folder, mode) of all that lies in the data folder."""
    found = [data, *data.rglob("*")]
    return {(path.is_dir(), stat.S_IMODE(path.stat().st_mode)) for path in found}


def test_the_code_is_shown_once_and_dead_after_use(tmp_path: Path) -> None:
    """And a later start says no code, believes a proxy only when told to, and answers as before."""
    data = tmp_path / "var"
    database(data / "signoff.db")
    with serving(data) as first:
        rest = first.process.stderr
        assert rest is not None
        first.said += rest.readline()
        (code,) = CODE.findall(first.said)
        named = {"code": code, "name": "Malee", "pin": PIN}
        assert first.ask("/counter/set-up", {**named, "code": "AAA-AAA-AAJ"})[0] == 422
        assert first.ask("/counter/set-up", named)[0] == 200
        for form in (None, named, {**named, "name": "Nok"}):
            assert first.ask("/counter/set-up", form)[0] == 404
        assert first.stop().count(code) == 1
    assert modes(data) == {(True, 0o700), (False, 0o600)}
    with serving(data, KIOSK_TRUSTED_PROXY="1") as later:
        assert later.ask("/counter/set-up", named)[0] == 404
        wrong = {"code": "AAAAAAAAJ"}
        told = [later.ask("/counter/enrol", wrong, X_Forwarded_For=seen)[0] for seen in MANY]
        assert told == [422] * 7
        assert later.ask("/", None, Host="evil.example")[0] == 400
        assert "set-up" not in later.stop()
        assert not re.search(r"[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}", later.said)
    assert modes(data) == {(True, 0o700), (False, 0o600)}


@pytest.mark.parametrize("debug", ["1", "true", "on"])
def test_a_debugger_keeps_the_kiosk_shut(
    debug: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.setenv("FLASK_DEBUG", debug)
    assert main(["serve"]) in {1, 2}
    assert "FLASK_DEBUG" in capfd.readouterr().err
    assert not (tmp_path / "var").exists()


@pytest.mark.parametrize("typed", ["dev", "secret", "", "A" * 43 + "=", "MTIz" * 10 + "MTI="])
def test_a_key_that_somebody_typed_opens_nothing(tmp_path: Path, typed: str) -> None:
    """As cookie secret, as an older one, and as any other key."""
    Keyring.load_or_create(tmp_path / "keys")
    path = tmp_path / "keys" / "keyring.json"
    good = json.loads(path.read_text("utf-8"))
    for part in ({"cookie": [typed]}, {"cookie": [*good["cookie"], typed]}, {"lookup": typed},
                 {"data": {"k1": typed}}):  # fmt: skip
        path.write_text(json.dumps({**good, **part}), "utf-8")
        with pytest.raises(KeyringError):
            Keyring.load_or_create(tmp_path / "keys")
    path.write_text(json.dumps(good), "utf-8")
    assert Keyring.load_or_create(tmp_path / "keys").cookie_secret == good["cookie"][0]


def test_after_a_new_cookie_key_the_old_cookies_stand_and_a_dropped_key_ends_them(
    another: Callable[..., Shop], tmp_path: Path
) -> None:
    """SECRET_KEY_FALLBACKS: who is signed in goes on; once the old key is gone, nobody is."""
    shop = another()
    fresh = Keyring.load_or_create(tmp_path / "other").cookie_secret
    old = str(shop.app.config["SECRET_KEY"])
    for keys, status in (([fresh, old], 200), ([fresh], 303)):
        path = shop.house.settings.data / "keys" / "keyring.json"
        body = json.loads(path.read_text("utf-8"))
        path.write_text(json.dumps({**body, "cookie": keys}), "utf-8")
        again = shop.reopened()
        assert again.browser("clerk").get("/counter/").status_code == status
