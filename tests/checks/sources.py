"""The files that the checks look through."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
KIOSK = ROOT / "kiosk"
TEMPLATES = ROOT / "templates"
LOCALE = KIOSK / "locale"
DOCS = ROOT / "docs"


def python() -> list[Path]:
    """Every Python file that a shop runs."""
    return [ROOT / "app.py", *sorted(KIOSK.rglob("*.py"))]


def templates() -> list[Path]:
    """Every page and part of a page."""
    return sorted(TEMPLATES.rglob("*.html"))


def named(path: Path) -> str:
    """The path as people know it, from the root of the repository."""
    return str(path.relative_to(ROOT))


def documentation() -> str:
    """All that is written for people: the README and docs/."""
    files = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
    return "\n".join(path.read_text("utf-8") for path in files if path.exists())
