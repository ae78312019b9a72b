"""Every message stands in every language with the same variables, is said, and is known."""

import re
from pathlib import Path

import pytest

from kiosk.locale import LANGUAGES
from tests.checks.fluent_files import Words, add, read
from tests.checks.message_keys import ANY, in_python, in_template
from tests.checks.sources import python, templates

ENGLISH = read("en")
NO_MESSAGE = {"missing"}
"""A problem that forms.py turns into the `need-` message of its question."""


def keys() -> tuple[set[str], set[str]]:
    """(said, quoted) of the whole program."""
    said: set[str] = set()
    quoted: set[str] = set()
    for path in [*python(), *templates()]:
        found = in_template(path) if path.suffix == ".html" else in_python(path)
        said |= found[0]
        quoted |= found[1]
    return said, quoted


def unknown(said: set[str], messages: set[str]) -> set[str]:
    """What is said and is no message."""
    return {key for key in said if not any(re.fullmatch(key, name) for name in messages)}


def unused(messages: set[str], quoted: set[str]) -> set[str]:
    """Messages that nobody says: what is computed in a key must be a word of the program too."""
    words = {_hyphened(re.sub(r"\\(.)", r"\1", key)) for key in quoted if ANY not in key}
    patterns = [re.compile(_hyphened(key).replace(ANY, "(.+)")) for key in quoted if ANY in key]

    def made(name: str) -> bool:
        found = filter(None, (pattern.fullmatch(name) for pattern in patterns))
        return any(all(g in words or g.isdigit() for g in match.groups()) for match in found)

    names = {name: _hyphened(name) for name in messages}
    return {key for key, name in names.items() if name not in words and not made(name)}


def _hyphened(text: str) -> str:
    return text.replace("_", "-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_sound(language: str) -> None:
    assert not read(language).faults


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_a_language_has_what_english_has(language: str) -> None:
    theirs = read(language).messages
    assert theirs.keys() == ENGLISH.messages.keys()
    assert {k: v for k, v in theirs.items() if v != ENGLISH.messages[k]} == {}


def test_what_is_said_is_a_message() -> None:
    said, _ = keys()
    assert len(said) > 100
    assert unknown(said, set(ENGLISH.messages)) == NO_MESSAGE


def test_every_message_is_said_somewhere() -> None:
    _, quoted = keys()
    assert not unused(set(ENGLISH.messages) - ENGLISH.called, quoted)


def test_what_is_wrong_is_found(tmp_path: Path) -> None:
    words = Words()
    add(
        words,
        "one = One { $count }\none = Again\n# FUZZY\ntwo = Two\n-three = Three\nnot fluent\n",
        "a.ftl",
    )
    assert [fault.partition(":")[2][:14] for fault in words.faults] == [
        " FUZZY",
        " one stands tw",
        " -three is a t",
        " not Fluent: n",
    ]
    module, page = tmp_path / "a.py", tmp_path / "a.html"
    module.write_text('say("one" if x else f"two-{y}")\nTABLE = {"k": "three"}\n', "utf-8")
    page.write_text("""{{ say("four-" ~ x) }}{{ say("five" if y else "six") }}""", "utf-8")
    assert in_python(module) == ({"one", r"two\-.+"}, {"one", r"two\-", r"two\-.+", "k", "three"})
    assert in_template(page)[0] == {r"four\-.+", "five", "six"}
    assert unknown({"one", r"two\-.+"}, {"one", "three"}) == {r"two\-.+"}
    said = {"one", "a_b", r"two\-.+"}
    assert unused({"one", "two-a-b", "two-c", "two-1", "three"}, said) == {"two-c", "three"}
