"""Forms, as they stand in a page: what a person without a browser would send."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Form:
    """`fixed` is sent as it is; `choices` are radios and checkboxes, `blanks` are typed into."""

    id: str
    action: str
    fixed: list[tuple[str, str]] = field(default_factory=list)
    choices: dict[str, list[str]] = field(default_factory=dict)
    blanks: dict[str, str] = field(default_factory=dict)
    button: tuple[str, str] | None = None

    def filled(self, answers: Mapping[str, str]) -> list[tuple[str, str]]:
        """The fields to post: the wanted choice, else the first one; "" for what is not known."""
        sent = list(self.fixed)
        for name, offered in self.choices.items():
            wanted = [value for value in answers.get(name, "").split() if value in offered]
            sent += [(name, value) for value in wanted or offered[:1]]
        sent += [(name, answers.get(name, there)) for name, there in self.blanks.items()]
        return [*sent, self.button] if self.button else sent


@dataclass
class Page:
    """What the bench reads in HTML: forms, what is loaded with it, the text at `#reference`."""

    forms: list[Form]
    loads: list[str]
    reference: str

    @property
    def step(self) -> Form | None:
        return next((form for form in self.forms if form.id == "step"), None)


def read(html: str) -> Page:
    """Parse a page or a fragment."""
    reader = _Reader()
    reader.feed(html)
    return Page(reader.forms, reader.loads, reader.reference.strip())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.loads: list[str] = []
        self.reference = ""
        self.inside: Form | None = None
        self.capturing = ""
        self.selecting = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.inside = Form(found.get("id", ""), found.get("action", ""))
            self.forms.append(self.inside)
        elif tag in ("script", "img") and found.get("src"):
            self.loads.append(found["src"])
        elif tag == "link" and found.get("rel", "") in ("stylesheet", "icon", "preload"):
            self.loads.append(found["href"])
        elif self.inside is not None:
            self._field(tag, found, self.inside)
        if found.get("id") == "reference" and not self.reference:
            self.capturing = tag

    def _field(self, tag: str, found: dict[str, str], form: Form) -> None:
        name, value, kind = found.get("name", ""), found.get("value", ""), found.get("type", "")
        if tag == "button" or kind == "submit":
            if form.button is None and kind in ("", "submit"):
                form.button = (name, value) if name else ("", "")
        elif tag == "select":
            self.selecting = name
        elif tag == "option":
            form.choices.setdefault(self.selecting, []).append(value)
        elif not name:
            return
        elif kind == "hidden":
            form.fixed.append((name, value))
        elif kind in ("radio", "checkbox"):
            form.choices.setdefault(name, []).append(value)
        elif tag in ("input", "textarea"):
            form.blanks[name] = value

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = None
        if tag == self.capturing:
            self.capturing = ""

    def handle_data(self, data: str) -> None:
        if self.capturing:
            self.reference += data
