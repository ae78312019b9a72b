"""No script, style or handler inside a page, and nothing printed unescaped (trust.md, "XSS")."""

import re
from pathlib import Path

import pytest

from tests.checks.sources import named, templates

FORBIDDEN = {
    "an inline script": re.compile(r"<script(?![^>]*\ssrc=)", re.I),
    "a style sheet in the page": re.compile(r"<style\b", re.I),
    "an inline style": re.compile(r"""\sstyle\s*=""", re.I),
    "an inline handler": re.compile(r"""\son[a-z]+\s*=\s*["']""", re.I),
    "an htmx handler": re.compile(r"\shx-(?:on\b|vals\s*=\s*[\"']js:)", re.I),
    "unescaped words": re.compile(r"\|\s*safe\b|autoescape\s+false|Markup\("),
    "an address elsewhere": re.compile(r"""(?:src|href)\s*=\s*["'](?:https?:)?//""", re.I),
}


def faults(text: str) -> list[str]:
    """What a template must not hold."""
    return [what for what, pattern in FORBIDDEN.items() if pattern.search(text)]


@pytest.mark.parametrize("path", templates(), ids=named)
def test_a_template_is_plain(path: Path) -> None:
    assert not faults(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "<script>go()</script>",
        "<style>p {}</style>",
        '<p style="color: red">',
        '<p onclick="go()">',
        '<p hx-on:click="go()">',
        "<p hx-vals='js:{a: b}'>",
        "{{ name | safe }}",
        '<link href="https://cdn.example/htmx.js">',
    ],
)
def test_what_is_not_plain_is_found(text: str) -> None:
    assert faults(text)
