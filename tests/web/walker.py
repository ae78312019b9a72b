"""Walking the journey as a person without JavaScript would: read the form, fill it, press on."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from tests.web.linter import Linter, parse

PERSON = {
    "holder_name": "李小明",
    "id_type": "passport",
    "id_number": "E70704999",
    "id_country": "CHN",
    "id_expires": "2033-12-31",
    "acting_as": "holder",
    "rep_name": "Somchai Jaidee",
    "rep_id_type": "passport",
    "rep_id_number": "AA1234567",
    "rep_id_expires": "2031-05-05",
    "consents": ["process", "notify"],
    "balance": "120.50",
    "settlement": "waive",
    "payee_name": "LI XIAO MING",
    "bank_name": "Bangkok Bank",
    "bank_account": "1234567890",
    "reason": "moved",
    "contact_phone": "+8613800138000",
    "contact_email": "li@example.com",
    "signature_name": "李小明",
}
"""An invented customer. Anything not here takes the first choice offered, or stays blank."""


@dataclass
class Step:
    """A page of the journey as fetched: its address, its text, and its form's fields."""

    url: str
    text: str
    status: int
    fields: dict[str, list[str]] = field(default_factory=dict)
    values: MultiDict[str, str] = field(default_factory=MultiDict)
    types: dict[str, str] = field(default_factory=dict)

    @property
    def slug(self) -> str:
        """The last part of the address."""
        return urlsplit(self.url).path.rpartition("/")[2]


def read(response: TestResponse) -> Step:
    """The form `id="step"` of a page: names, choices, values filled in."""
    text = response.get_data(as_text=True)
    step = Step(response.request.path, text, response.status_code)
    form = next((f for f in parse(text).iter("form") if f.get("id") == "step"), None)
    if form is None:
        return step
    for node in form.iter():
        name = node.get("name") if isinstance(node.tag, str) else None
        if name and node.tag in {"input", "select", "textarea"}:
            _take(step, node, name)
    return step


def _take(step: Step, node: Element, name: str) -> None:
    kind = node.get("type", node.tag)
    step.types[name] = kind
    step.fields.setdefault(name, [])
    if kind in {"radio", "checkbox"}:
        step.fields[name].append(node.get("value", ""))
        if "checked" in node.attrib:
            step.values.add(name, node.get("value", ""))
    elif node.tag == "select":
        chosen = [o.get("value", "") for o in node.iter("option") if "selected" in o.attrib]
        step.fields[name] = [o.get("value", "") for o in node.iter("option")]
        step.values[name] = chosen[0] if chosen else ""
    else:
        step.values[name] = node.get("value") or (node.text or "").strip()


def fill(step: Step, answers: dict[str, str | list[str]]) -> MultiDict[str, str]:
    """The post of a step: given answers, first choices elsewhere, what stands there kept."""
    posted: MultiDict[str, str] = MultiDict(step.values)
    for name, choices in step.fields.items():
        known = answers.get(name)
        if known is not None:
            posted.setlist(name, known if isinstance(known, list) else [known])
        elif step.types[name] == "radio" and not step.values.get(name):
            posted[name] = choices[0]
    return posted


def go(client: Linter, step: Step, answers: dict[str, str | list[str]]) -> Step:
    """Post a step and follow to the next."""
    return read(client.post(step.url, data=fill(step, answers), follow_redirects=True))


def on_cards(client: Linter, language: str = "zh-Hans") -> Step:
    """From the attract screen to the choice of a card."""
    home = client.get("/").get_data(as_text=True)
    token = next(
        n.get("value", "") for n in parse(home).iter("input") if n.get("name") == "csrf_token"
    )
    cards = client.post(
        "/language",
        data={"csrf_token": token, "language": language, "next": "/cards", "start": "1"},
        follow_redirects=True,
    )
    return read(cards)


def start(client: Linter, procedure: str, language: str = "zh-Hans") -> Step:
    """From the attract screen to the first page of a card's journey."""
    return go(client, on_cards(client, language), {"procedure": procedure})


def walk(
    client: Linter, step: Step, answers: dict[str, str | list[str]], until: str = "done"
) -> list[Step]:
    """Go on until the page `until`; every step on the way. At most 40, then it is a circle."""
    steps = [step]
    while step.slug != until:
        assert len(steps) < 40, [s.slug for s in steps]
        step = go(client, step, answers)
        steps.append(step)
    return steps
