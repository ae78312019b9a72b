"""The glossaries: the words a language uses, those it avoids, and who has read its texts."""

import re
from collections.abc import Iterator

import yaml
from fluent.syntax import FluentParser, FluentSerializer, ast

from tests.checks.sources import DOCS, LOCALE, ROOT, named

GLOSSARIES = DOCS / "glossary"
AVOIDED = "## Avoid"


def avoided(language: str) -> dict[str, str]:
    """What no text of `language` may say -> the term to say instead."""
    _, _, table = (GLOSSARIES / f"{language}.md").read_text("utf-8").partition(AVOIDED)
    rows = [line.strip("| \n").split(" | ") for line in table.splitlines() if line[:1] == "|"]
    return {word.strip(): term for word, term in rows[2:]}


def proofread(language: str) -> str:
    """The line of a glossary that says who has read the texts over."""
    text = (GLOSSARIES / f"{language}.md").read_text("utf-8")
    found = re.search(r"^Proofread: (.+)$", text, re.M)
    assert found, language
    return found[1]


def texts(language: str) -> Iterator[tuple[str, str]]:
    """(where, words) of every message and every procedure text of `language`."""
    for path in sorted((LOCALE / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                entry.comment = None
                said = FluentSerializer().serialize_entry(entry).partition(" =")[2]
                said = re.sub(r"\$\w+", "", said)
                yield f"{named(path)} {entry.id.name}", said
    for path in sorted((ROOT / "procedures").rglob("*.yaml")):
        for said in _spoken(yaml.safe_load(path.read_text("utf-8")), language):
            yield named(path), said


def _spoken(tree: object, language: str) -> Iterator[str]:
    children = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ()
    if isinstance(tree, dict) and isinstance(tree.get(language), str):
        yield tree[language]
    for child in children:
        yield from _spoken(child, language)


def breaches(words: dict[str, str], said: Iterator[tuple[str, str]]) -> list[str]:
    """Where a text says what is avoided; a Latin word counts as a whole word only."""
    found = []
    for where, text in said:
        for word, term in words.items():
            edge = r"\b" if word.isascii() else ""
            if re.search(f"{edge}{re.escape(word)}{edge}", text, re.I):
                found.append(f"{where}: {word} (say {term})")
    return found
