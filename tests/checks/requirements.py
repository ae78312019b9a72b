"""docs/requirements.md: where each requirement is met, and by which tests it is shown.

    python -m tests.checks.requirements     writes it anew

A file meets or shows a requirement when it names its number, in a remark or a docstring.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.rules.yaml_reader import read

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "docs" / "requirements.yaml"
PAGE = ROOT / "docs" / "requirements.md"
NUMBER = re.compile(r"\bR([1-9]\d?)\b")
WHERE = ("procedures/**/*.yaml", "kiosk/**/*.py", "templates/**/*.html")
SHOWN = ("tests/**/test_*.py",)
HEAD = """# Requirements

Written by `make requirements` from requirements.yaml and the numbers (R1 to R84) that files name.

| | what | due in issue | where | shown by |
|---|---|---|---|---|
"""


@dataclass
class Requirement:
    """One requirement, the issue it is due in, and the files that name it."""

    number: int
    words: str
    due: int
    where: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    @property
    def row(self) -> str:
        cells = (f"R{self.number}", self.words, str(self.due), _links(self.where))
        return f"| {' | '.join(cells)} | {_links(self.shown)} |\n"


def _links(files: list[str]) -> str:
    return ", ".join(f"[{Path(file).name}](../{file})" for file in files) or "-"


def requirements(root: Path = ROOT) -> dict[int, Requirement]:
    """All requirements by number, with the files under `root` that name them."""
    found = {
        int(number): Requirement(int(number), words, int(due))
        for due, listed in read(WORDS, WORDS).tree.items()
        for number, words in listed.items()
    }
    for number, file in _named(root, WHERE):
        found[number].where.append(file)
    for number, file in _named(root, SHOWN):
        found[number].shown.append(file)
    return dict(sorted(found.items()))


def _named(root: Path, patterns: tuple[str, ...]) -> list[tuple[int, str]]:
    files = {file for pattern in patterns for file in root.glob(pattern)}
    return [
        (number, file.relative_to(root).as_posix())
        for file in sorted(files)
        for number in sorted({int(one) for one in NUMBER.findall(file.read_text("utf-8"))})
    ]


def page() -> str:
    """The whole of docs/requirements.md."""
    return HEAD + "".join(one.row for one in requirements().values())


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
