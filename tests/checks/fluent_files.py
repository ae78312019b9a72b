"""The words of one language as Fluent's own parser reads them."""

from dataclasses import dataclass, field

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from tests.checks.sources import LOCALE, named


@dataclass
class Words:
    """The messages of a language: id -> the variables it needs; and what is wrong in the files."""

    messages: dict[str, frozenset[str]] = field(default_factory=dict)
    called: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


class _Needs(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - its name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - its name
        self.messages.add(node.id.name)


def add(words: Words, text: str, file: str) -> None:
    """Read the messages of one file into `words`; what a translator marked `# FUZZY` is a fault."""
    for line in text.splitlines():
        if line.startswith("#") and "FUZZY" in line:
            words.faults.append(f"{file}: {line.strip('# ')}")
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Junk):
            words.faults.append(f"{file}: not Fluent: {(entry.content or '').strip()[:60]}")
        if isinstance(entry, ast.Term):
            words.faults.append(f"{file}: -{entry.id.name} is a term; make it a message")
        if not isinstance(entry, ast.Message):
            continue
        if entry.id.name in words.messages:
            words.faults.append(f"{file}: {entry.id.name} stands twice")
        needs = _Needs()
        needs.visit(entry)
        words.called |= needs.messages
        words.messages[entry.id.name] = frozenset(needs.variables)


def read(language: str) -> Words:
    """All words of `language`."""
    words = Words()
    for path in sorted((LOCALE / language).glob("*.ftl")):
        add(words, path.read_text("utf-8"), named(path))
    return words
