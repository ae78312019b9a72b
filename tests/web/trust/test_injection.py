"""XSS, SQL, templates and paths: whatever is posted to any form and asked in any query stays words
(ASVS 1.2, 1.3). What a customer types on each page is tried in tests/web/test_bad_input.py."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from kiosk.web.counter.set_up import code_of
from tests.web.desk import forms
from tests.web.linter import Linter, parse
from tests.web.trust.house import SIGNS_OF_LIFE, Shop, address, opened, send

PAYLOADS = (
    "\"'><xss-el xss-at=1><img src=xss onerror=xss()><svg/onload=xss()>{{7*7191}}${7*7191}",
    "' xss-at=1 hx-get=/xss hx-vals=js:xss() hx-on:click=xss() \" xss-at=2 onfocus=xss() x='",
    "javascript:xss()",
    "'; DROP TABLE cases; --",
    "1' OR '1'='1' UNION SELECT pin_hash FROM staff -- ",
    "../../../../../../etc/passwd%00",
)
ENDING = (
    "/sign-out", "/finish", "/view", "/leave", "/clerk", "/pin", "/manager", "/revoke", "/language",
    "/call",
)  # fmt: skip
"""Forms that stand on every page (tried on the open ones), or end what is needed to go on."""
CHOSEN = {"hidden", "radio", "checkbox", "button", "submit", "select"}
KEPT = {"csrf_token", "version"}
STAFF_PAGES = (
    "/counter/", "/counter/search", "/counter/messages", "/counter/prints", "/counter/overdue",
    "/office/", "/office/staff", "/office/stations", "/office/hotlines", "/office/printers",
)  # fmt: skip
OPEN_PAGES = ("/", "/cards", "/track", "/book", "/book/arrive", "/resume", "/number",
              "/counter/enrol", "/counter/sign-in")  # fmt: skip
QUERY = ("field", "seen", "page", "theirs", "next", "size", "large", "of", "full", "path", "on",
         "language", "period", "step", "typed", "card", "deed")  # fmt: skip
OWN_SCRIPT = re.compile(r"^\s*(?:javascript|data:text|vbscript):", re.I)


def inert(answer: TestResponse) -> None:
    """The page is of our making alone: what was typed made no element, attribute or address."""
    assert answer.status_code < 500, (answer.request.path, answer.status_code)
    if answer.mimetype != "text/html":
        return
    text = answer.get_data(as_text=True)
    assert "50337" not in text, "a template or a formula was worked out"
    assert "root:" not in text, "a file of the machine"
    assert "$argon2" not in text, "a column nobody asked for"
    for node in parse(text).iter():
        assert "xss" not in str(node.tag)
        for name, value in node.attrib.items():
            assert "xss" not in name, (answer.request.path, name)
            hot = name in {"src", "href", "action", "formaction"} or name.startswith("hx-")
            assert not (hot and OWN_SCRIPT.match(value)), (name, value)
            if name in {"src", "href"} or name.startswith("hx-get"):
                assert "xss" not in value or "next=" in value or value.startswith("/"), value


def named(form: Element) -> Iterator[tuple[str, str, str]]:
    """(name, kind, value) of each field of a form."""
    for node in form.iter():
        if node.tag in {"input", "select", "textarea", "button"} and node.get("name"):
            kind = node.get("type") if node.tag == "input" else str(node.tag)
            options = [o.get("value", o.text or "") for o in node.iter("option")]
            value = options[-1] if options else node.get("value", node.text or "")
            yield node.get("name", ""), str(kind), value


def typed_at(form: Element, payload: str, only: str | None = None) -> MultiDict[str, str]:
    """What a form posts with this in each field, or in one of them."""
    posted: MultiDict[str, str] = MultiDict()
    for name, kind, value in named(form):
        hit = name not in KEPT and (only == name or (only is None and kind != "hidden"))
        posted[name] = payload if hit else value or "2026-11-20" * (kind == "date")
    return posted


def try_forms(client: Linter, where: str) -> int:
    """Post every form of a page: each payload in all fields, then in each field alone."""
    tried = 0
    page = client.get(where, follow_redirects=True)
    for form in forms(page.text):
        action = form.get("action", "")
        if action.endswith(ENDING[:-2] if where == "/" else ENDING):
            continue
        words = next(value for name, _, value in named(form) if name == "csrf_token")
        alone = [name for name, kind, _ in named(form) if kind not in CHOSEN]
        tries = [(payload, None) for payload in (PAYLOADS[0], PAYLOADS[4])]
        for payload, only in [*tries, *((PAYLOADS[1], name) for name in alone)]:
            data = {**typed_at(form, payload, only).to_dict(), "csrf_token": words}
            answer = client.post(action, data=data)
            inert(answer)
            tried += 1
    return tried


def test_nothing_posted_by_staff_becomes_more_than_words(another: Callable[..., Shop]) -> None:
    """Every form of every page for staff and of the case page; then every page is looked at."""
    shop = another()
    manager = shop.browser("manager")
    tables = set(shop.kept())
    case = f"/counter/cases/{shop.lived.ours.reference}"
    for text in PAYLOADS[:2]:
        version = re.search(r'name="version" value="(\d+)"', manager.get(case).text)
        assert version
        fields = {"version": version[1], "note": text, "reason": text}
        assert send(manager, "POST", f"{case}/note", **fields).status_code == 303
    tried = sum(try_forms(manager, where) for where in (case, *STAFF_PAGES))
    assert tried > 100
    for rule, method in shop.routes(unsafe=False):
        for who in ("manager",):
            inert(shop.browser(who).open(address(rule, shop.lived.ours), method=method))
    assert set(shop.kept()) == tables
    assert "xss-el" in manager.get(case).text, "what was noted stands there, as words"


def test_nothing_posted_by_anybody_becomes_more_than_words(another: Callable[..., Shop]) -> None:
    shop = another()
    assert sum(try_forms(shop.browser(), where) for where in OPEN_PAGES) > 20


def test_setting_up_as_well(tmp_path: Path, shop: Shop) -> None:
    app = opened(tmp_path / "new", shop.clock)
    client = app.test_client()
    assert isinstance(client, Linter)
    assert code_of(app)
    assert try_forms(client, "/counter/set-up") >= 5


def test_a_query_is_words_and_changes_nothing(shop: Shop) -> None:
    payload = PAYLOADS[0] + PAYLOADS[4] + PAYLOADS[5]
    client, before = shop.browser("manager"), shop.kept(SIGNS_OF_LIFE)
    for rule, method in shop.routes(unsafe=False):
        asked = dict.fromkeys(QUERY, payload)
        inert(client.open(address(rule, shop.lived.ours), method=method, query_string=asked))
    assert shop.kept(SIGNS_OF_LIFE) == before


@pytest.mark.parametrize(
    "where",
    ["/static/x/../../settings.py", "/static/0/..%2f..%2fkeys%2fkeyring.json",
     "/static/..%2f..%2fkeys/keyring.json", "/papers/..%2f..%2fetc%2fpasswd.pdf",
     "/papers/....//receipt.pdf", "/office/charts/..%2f..%2fx.svg", "/counter/forms/..%2f..%2f.pdf",
     "/pictures/..%2f..%2fkeys", "/pictures/%00", "/papers/jobs/..%2f..", "/static/%2e%2e/%2e%2e/x",
     "/counter/cases/..%2f..%2fkeys", "/apply/..%2fcheck", "/continue/..%2f..%2fx"],
)  # fmt: skip
def test_a_path_leads_nowhere_else(shop: Shop, where: str) -> None:
    for who in ("customer", "manager"):
        answer = shop.browser(who).get(where)
        assert answer.status_code in {404, 410}, (who, where)
        inert(answer)
