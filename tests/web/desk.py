"""What a clerk's or customer's hand does on a page: press a button of a form by its address."""

from xml.etree.ElementTree import Element

from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from tests.web.linter import Linter, parse


def forms(text: str) -> list[Element]:
    """Every form of a page that posts."""
    return [node for node in parse(text).iter("form") if node.get("method") == "post"]


def press(client: Linter, at: str, action: str, **fields: str) -> TestResponse:
    """Fetch the page `at`, and post its form that goes to an address ending in `action`."""
    text = client.get(at, follow_redirects=True).get_data(as_text=True)
    form = next((f for f in forms(text) if f.get("action", "").endswith(action)), None)
    assert form is not None, (at, action, [f.get("action") for f in forms(text)])
    return client.post(form.get("action", ""), data=_filled(form) | fields)


def pressed(client: Linter, at: str, action: str, **fields: str) -> str:
    """Press, go where it leads, and what stands there."""
    answer = press(client, at, action, **fields)
    assert answer.status_code in {200, 303}, answer.status_code
    return (
        client.get(answer.location, follow_redirects=True).text if answer.location else answer.text
    )


def _filled(form: Element) -> dict[str, str]:
    posted: MultiDict[str, str] = MultiDict()
    for node in form.iter():
        name = node.get("name") if isinstance(node.tag, str) else None
        if name and node.tag == "input" and node.get("type") in {"hidden", "text"}:
            posted[name] = node.get("value", "")
        if name and node.tag == "select":
            options = list(node.iter("option"))
            chosen = next((o for o in options if "selected" in o.attrib), options[0])
            posted[name] = chosen.get("value") or (chosen.text or "").strip()
    return posted.to_dict()
