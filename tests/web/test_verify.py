"""Checking a paper: every answer told apart, nothing of a person, nothing looked up without a seal;
a certificate withdrawn by a manager is so everywhere."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from flask import Flask
from msgspec.structs import replace

from kiosk.cli import main
from kiosk.keys.body import Body, new_signer
from kiosk.keys.file import change
from kiosk.paper.contents import Code
from kiosk.paper.seal import sign
from kiosk.rules.seal_fields import Fields
from kiosk.store import withdrawn_list
from kiosk.store.tables import withdrawn_papers
from kiosk.web import live
from kiosk.web.kiosk import EXTENSION
from tests.web.at_the_counter import press
from tests.web.clerks import signed_in
from tests.web.customers import AIS
from tests.web.decided import completed, handed_in
from tests.web.holdings import contents, only_case, store_of
from tests.web.linter import Linter
from tests.web.walker import go, read

DAY = date(2026, 11, 20)


def sealed(app: Flask, kind: str = "certificate") -> str:
    """The code on this paper of the only case."""
    with app.test_request_context():
        paper = live.paper(kind, live.of_case(only_case(app)))  # type: ignore[arg-type]
    return next(b.data for b in paper.blocks if isinstance(b, Code) and b.seal)


def answer(client: Linter, code: str) -> str:
    """The heading of the answer."""
    page = client.get("/verify", query_string={"seal": code})
    assert page.status_code == 200
    found = re.search(r'class="verdict (?:un)?sound" role="status">\s*<h2>([^<]+)', page.text)
    assert found, page.text
    return found[1]


def made(app: Flask, issued: date | None = DAY) -> str:
    """The code of a paper of this shop, whose case is not there any more."""
    key = store_of(app).vault.keyring.signing
    return sign(Fields(key.id, "receipt", "K7M4TX922", issued, None, bytes(8)), key)


def ended(app: Flask, **end: date) -> None:
    """What becomes of the shop's key, written to its file; without an end the shop has another."""

    def turned(body: Body) -> Body:
        private, others = new_signer()
        if not end:
            return replace(body, private=private, signers=others)
        signers = {name: replace(key, **end) for name, key in body.signers.items()}
        return replace(body, signers=signers)

    change(app.extensions[EXTENSION].settings.data / "keys", turned)


def test_the_form_is_there_and_an_empty_one_says_what_to_do(client: Linter) -> None:
    assert read(client.get("/verify")).values.keys() >= {"seal"}
    assert client.get("/verify?seal=").status_code == 422
    assert 'href="/verify"' in client.get("/track").text


def test_each_answer_has_its_own_words(app: Flask, client: Linter) -> None:
    code = made(app)
    assert answer(client, code) == "Genuine"
    assert "K7M-4TX-922" in client.get("/verify", query_string={"seal": code}).text
    changed = str((int(code[-1]) + 1) % 10)
    assert answer(client, code[:-1] + changed) == "Changed"
    assert answer(client, "hello") == "No code of a paper"
    assert "not on this paper" in client.get(f"/verify?seal={made(app, None)}").text
    ended(app, retired_on=DAY)
    assert answer(client, code) == "Genuine"
    assert "was replaced on Fri 20 Nov 2026" in client.get(f"/verify?seal={code}").text
    ended(app, revoked_on=DAY)
    assert answer(client, code) == "Not to be trusted"
    assert "K7M" not in client.get(f"/verify?seal={code}").text
    ended(app)
    assert answer(client, code) == "Not of this shop"


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "th", "id", "fil"])
def test_every_answer_is_said_in_every_language(app: Flask, language: str) -> None:
    client = app.test_client()
    with client.session_transaction() as session:
        session["language"] = language
    codes = [made(app), made(app)[:-1] + "x", "1" * 210]
    said = [client.get("/verify", query_string={"seal": code}).text for code in codes]
    assert not any("verify-" in page or "Genuine" in page for page in said)


def test_without_a_valid_seal_nothing_is_looked_up(app: Flask, client: Linter) -> None:
    """No enumeration: with the table gone, everything but a genuine paper has its answer."""
    code = made(app)
    last = str((int(code[-1]) + 1) % 10)
    with store_of(app).write() as connection:
        withdrawn_papers.drop(connection)
    assert answer(client, code[:-1] + last) == "Changed"
    assert answer(client, "K7M-4TX-922") == "No code of a paper"
    assert client.get("/verify", query_string={"seal": code}).status_code == 503


def test_a_paper_is_checked_before_and_after_its_certificate_was_withdrawn(
    app: Flask, client: Linter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    reference = completed(client, app, AIS)
    code, clerk, manager = sealed(app), signed_in(app), signed_in(app, "manager")
    go(client, read(client.get("/track")), {"reference": reference, "code": "8000"})
    file = tmp_path / "certificate.pdf"
    file.write_bytes(client.get("/papers/certificate.pdf?of=track").data)
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "var"))
    monkeypatch.delenv("DATABASE_URL", raising=False)

    assert answer(client, code) == "Genuine"
    shown = client.get("/verify", query_string={"seal": code}).text
    case = only_case(app)
    for private in (case.answers["holder_name"], case.answers["msisdn"][-4:], "Completed"):
        assert private not in re.sub(r'name="csrf_token" value="[^"]+"', "", shown)
    assert main(["receipt", "verify", str(file)]) == 0
    assert "genuine: certificate" in capsys.readouterr().out

    scanned = go(clerk, read(clerk.get("/counter/search")), {"typed": f"SIGNOFF{code[-210:]}\n"})
    assert "Genuine" in scanned.text
    assert f'href="/counter/cases/{reference}"' in scanned.text

    action = "withdraw-certificate"
    assert press(clerk, reference, action, reason="x").status_code == 403
    assert press(manager, reference, action, reason=" ").status_code == 422
    assert press(manager, reference, action, version=1, reason="x").status_code == 409
    before = contents(app)["history"]
    assert press(manager, reference, action, reason="Still billed in December").status_code == 303
    assert len(contents(app)["history"]) == len(before) + 1
    assert press(manager, reference, action, reason="again").status_code == 409
    case = only_case(app)
    assert case.state == "completed"

    assert answer(client, code) == "Withdrawn"
    assert f"{reference} certificate " in (tmp_path / "var" / withdrawn_list.NAME).read_text()
    assert answer(client, sealed(app, "receipt")) == "Genuine"
    scanned = go(clerk, read(clerk.get("/counter/search")), {"typed": code})
    assert "Withdrawn" in scanned.text
    page = manager.get(f"/counter/cases/{reference}").text
    assert "The certificate was withdrawn on" in page
    assert "Still billed in December" in page
    assert press(clerk, reference, "print", kind="certificate").status_code == 404
    assert "was withdrawn on" in client.get("/track").text
    assert client.get("/papers/certificate.pdf?of=track").status_code == 404
    assert main(["receipt", "verify", str(file)]) == 1
    assert "withdrew it on 2026-11-20" in capsys.readouterr().err
    file.write_bytes(file.read_bytes() + b" ")
    assert main(["receipt", "verify", str(file)]) == 1
    assert "changed after it was made" in capsys.readouterr().err


def test_a_paper_withdrawn_stays_so_in_a_database_that_does_not_know(
    app: Flask, client: Linter, opened: Callable[..., Flask]
) -> None:
    code, data = made(app), app.extensions[EXTENSION].settings.data
    known = "K7M4TX922 receipt 2026-11-20T05:00:00+00:00\n"
    (data / withdrawn_list.NAME).write_text(known, "ascii")
    assert answer(client, code) == "Genuine"
    assert answer(opened().test_client(), code) == "Withdrawn"  # type: ignore[arg-type]


def test_a_case_that_is_not_completed_has_no_certificate_to_withdraw(
    app: Flask, client: Linter
) -> None:
    reference, manager = handed_in(client, app, AIS), signed_in(app, "manager")
    before = contents(app)["withdrawn_papers"]
    refused = press(manager, reference, "withdraw-certificate", reason="x")
    assert refused.status_code == 409
    assert "Only a case that is completed" in refused.text
    assert contents(app)["withdrawn_papers"] == before
