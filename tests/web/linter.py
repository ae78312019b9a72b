"""A test client that is a linter: every page any test fetches is parsed and checked."""

import pickle
import re
from collections import Counter
from functools import lru_cache
from hashlib import sha256
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

NAMESPACE = "{http://www.w3.org/1999/xhtml}"
HANDLERS = re.compile(r"^on[a-z]+$")
TOKEN = re.compile(r'(?<=name="csrf_token" value=")[^"]+')


class Linter(FlaskClient):
    """Flask's test client; an HTML answer that breaks a rule of the house fails the test."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        """Fetch, then check what came."""
        response = super().open(*args, **kwargs)
        if response.mimetype == "text/html" and response.status_code not in {301, 302, 303, 308}:
            lint(response)
        return response


def parse(text: str) -> Element:
    """A whole page or a fragment as a tree of its own; HTML5 errors are test failures.

    Most pages come again and again, alike but for the token of their session.
    """
    found = TOKEN.search(text)
    tree: Element = pickle.loads(_parsed(TOKEN.sub("", text)))  # noqa: S301, pickled just below
    for node in tree.iter("input") if found else ():
        if node.get("name") == "csrf_token":
            node.set("value", found[0])
    return tree


@lru_cache(maxsize=1024)
def _parsed(text: str) -> bytes:
    """The tree in one piece: as many trees of many small ones would be walked through by each
    collection of garbage, which takes longer than to parse them."""
    whole = "<!doctype" in text[:40].lower()
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(text) if whole else parser.parseFragment(text)
    faults = [(place, code) for place, code, _ in parser.errors]
    assert not faults, (faults[:3], text[:300])
    return pickle.dumps(tree)


_sound: set[bytes] = set()
"""Hashes of the pages in which nothing was found, without their tokens."""


def lint(response: TestResponse) -> None:
    """The rules of every page (style.md item 3). One that was sound is not read a second time."""
    text, where = response.get_data(as_text=True), response.request.path
    assert response.headers["Cache-Control"] == "no-store", where
    assert "HX-Request" in response.headers.get("Vary", ""), where
    digest = sha256(TOKEN.sub("", text).encode()).digest()
    if digest not in _sound:
        _lint(text, where)
        _sound.add(digest)


def _lint(text: str, where: str) -> None:
    tree = parse(text)
    nodes = [node for node in tree.iter() if isinstance(node.tag, str)]
    assert "Traceback" not in text, where
    twice = [i for i, n in Counter(n.get("id") for n in nodes if n.get("id")).items() if n > 1]
    assert not twice, (where, "ids twice", twice)
    for node in nodes:
        assert "style" not in node.attrib, (where, "inline style")
        assert not any(HANDLERS.match(name) for name in node.attrib), (where, "inline handler")
        if node.tag == "form":
            assert node.get("action"), (where, "a form without an action")
            if node.get("method", "get").lower() == "post":
                fields = [f.get("name") for f in node.iter("input")]
                assert "csrf_token" in fields, (where, "a form without a token")
        if node.tag == "script":
            assert node.get("src"), (where, "inline script")
            assert not (node.text or "").strip(), (where, "inline script")
        if node.tag in {"input", "select", "textarea"} and node.get("type") != "hidden":
            named = node.get("id") or node.get("type") in {"radio", "checkbox"}
            assert named, (where, "a field without a label", node.attrib)
        for reference in (node.get("aria-describedby") or "").split():
            assert any(n.get("id") == reference for n in nodes), (where, reference)
        if node.tag == "label" and node.get("for"):
            assert any(n.get("id") == node.get("for") for n in nodes), (where, node.get("for"))
    if "<main" in text:
        assert sum(n.tag == "h1" for n in nodes) == 1, (where, "not one h1")
        assert any(n.tag == "title" and (n.text or "").strip() for n in nodes), where
    if "<!doctype" in text[:40].lower():
        assert next(n for n in nodes if n.tag == "html").get("lang"), where
        languages = [f for f in tree.iter("form") if f.get("action") == "/language"]
        assert languages, (where, "no way to change the language")
