"""What was typed, put back into the forms of a page: whichever they are, also without a script."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

Fields = Sequence[tuple[str, str]]
MARKS = frozenset(
    ["tick", "what", "deed", "kind", "about", "carrier", "on", "draft", "ticket", "number"]
)
"""Fields that nobody types: they say which of several forms of an address it is."""
_UNTYPED = frozenset(["hidden", "password", "file", "submit", "button"])
_TICKED = frozenset(["radio", "checkbox"])
Attributes = dict[str, str | None]


def marks(fields: Fields) -> set[tuple[str, str]]:
    """What tells these fields' form from others that are posted to the same address."""
    return {pair for pair in fields if pair[0] in MARKS}


@dataclass
class _Field:
    """A field between `start` and `end` of the page; `within` are the folds it lies in."""

    tag: str
    attributes: Attributes
    start: int
    end: int
    within: tuple[tuple[int, int], ...]
    content: tuple[int, int] = (0, 0)


@dataclass
class _Form:
    start: int
    end: int
    attributes: Attributes
    actions: set[str]
    holds: set[tuple[str, str]] = field(default_factory=set)
    fields: list[_Field] = field(default_factory=list)

    def takes(self, path: str, fields: Fields) -> bool:
        """Whether these fields may have been posted there by it."""
        asked = {one.attributes.get("name") for one in self.fields}
        own = all(pair in self.holds or pair[0] in asked for pair in marks(fields))
        return path in self.actions and own


class _Reader(HTMLParser):
    """The forms of a page, and where in it their fields stand."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.forms: list[_Form] = []
        self._folds: list[tuple[int, int]] = []
        self._within = False
        self._select = ""
        self._lines = [0]
        for line in page.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self.feed(page)

    def _at(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        had, start = dict(attrs), self._at()
        end = start + len(self.get_starttag_text() or "")
        if tag == "form":
            self.forms.append(_Form(start, end, had, {had.get("action") or ""}))
            self._within = True
        elif tag == "details":
            shut = start + len("<details") if "open" not in had else start
            self._folds.append((start, shut))
        elif self._within:
            self._field(tag, had, start, end)

    def _field(self, tag: str, had: Attributes, start: int, end: int) -> None:
        form, name = self.forms[-1], had.get("name") or ""
        if tag == "select":
            self._select = name
        elif tag == "option":
            had["name"], tag = self._select, "option"
            form.fields.append(_Field(tag, had, start, end, tuple(self._folds)))
        elif tag == "button" or had.get("type") == "hidden":
            form.holds.add((name, had.get("value") or ""))
            form.actions.add(had.get("formaction") or "")
        elif tag == "textarea" or (tag == "input" and had.get("type") not in _UNTYPED):
            form.fields.append(_Field(tag, had, start, end, tuple(self._folds), (end, end)))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._within = False
        elif tag == "details" and self._folds:
            self._folds.pop()
        elif tag == "textarea" and self._within:
            last = self.forms[-1].fields[-1]
            last.content = (last.end, self._at())

    def of(self, path: str, fields: Fields) -> _Form | None:
        """The form that was posted there with these fields."""
        return next((form for form in self.forms if form.takes(path, fields)), None)


Edit = tuple[int, int, str]


def fill(page: str, typed: Sequence[tuple[str, Fields]]) -> tuple[str, list[bool]]:
    """The page with these (address, fields) in their forms, folds around them opened; and for each
    whether its form is there."""
    reader = _Reader(page)
    edits: set[Edit] = set()
    found = []
    for path, fields in typed:
        form = reader.of(path, fields)
        found.append(form is not None)
        if form is not None and (made := _edits(form, fields)):
            edits |= made | {
                (form.start, form.end, _tag("form", {**form.attributes, "data-kept": ""}))
            }
    for start, end, text in sorted(edits, reverse=True):
        page = page[:start] + text + page[end:]
    return page, found


def _edits(form: _Form, fields: Fields) -> set[Edit]:
    left: dict[str, list[str]] = {}
    for name, value in fields:
        left.setdefault(name, []).append(value)
    edits: set[Edit] = set()
    for one in form.fields:
        name = one.attributes.get("name") or ""
        if name not in left and one.attributes.get("type") != "checkbox":
            continue
        made = _edit(one, left.get(name, []))
        if made:
            edits |= {made} | {
                (start, shut, "<details open") for start, shut in one.within if shut > start
            }
    return edits


def _edit(one: _Field, values: list[str]) -> Edit | None:
    """What puts one of the values into this field; None where it has it already."""
    had = one.attributes
    if one.tag == "textarea":
        start, end = one.content
        return (start, end, "\n" + escape(values.pop(0))) if values else None
    if one.tag == "option" or had.get("type") in _TICKED:
        sign = "selected" if one.tag == "option" else "checked"
        wanted = had.get("value") in values
        if wanted == (sign in had):
            return None
        own = {
            key: said
            for key, said in had.items()
            if key != sign and (one.tag, key) != ("option", "name")
        }
        return one.start, one.end, _tag(one.tag, {**own, sign: ""} if wanted else own)
    if not values or had.get("value") == values[0]:
        return None
    return one.start, one.end, _tag(one.tag, {**had, "value": values.pop(0)})


def _tag(name: str, attributes: Attributes) -> str:
    said = (key if said is None else f'{key}="{escape(said)}"' for key, said in attributes.items())
    return f"<{' '.join([name, *said])}>"
