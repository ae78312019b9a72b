"""The way to the page that a test is about. The first of a process goes it page by page; who comes
after posts the same, and looks at no page between: those are looked at in tests of their own."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from werkzeug.datastructures import MultiDict

from tests.web.linter import Linter
from tests.web.walker import Step, fill, on_cards, read

Given = dict[str, str | list[str]]
Posted = tuple[str, Mapping[str, list[str]], str]
"""Where, what, and where that led."""
LAST = "check"
"""What is posted there is about what was shown there."""

_ways: dict[str, list[Posted]] = {}


def lead(client: Linter, card: str, language: str, answers: Given, until: str = "done") -> Step:
    """The page `until` of a card's journey, everything before it answered.

    Where a kiosk leads elsewhere than the first one did, the rest is gone page by page.
    """
    given: Given = {"procedure": card, **answers}
    way = _ways.setdefault(repr((card, language, sorted(given.items()))), [])
    step = on_cards(client, language)
    token = step.values["csrf_token"]
    done = 0
    for url, posted, led in way:
        if _slug(url) in {until, LAST}:
            break
        answer = client.post(url, data={**posted, "csrf_token": [token]})
        done += 1
        if answer.location != led or _slug(led) in {until, LAST} or done == len(way):
            step = read(client.get(answer.location)) if answer.location else read(answer)
            break
    return _on(client, step, given, until, way, done)


def _on(client: Linter, step: Step, given: Given, until: str, way: list[Posted], done: int) -> Step:
    """The rest of the way, page by page; what is posted is kept for who comes after."""
    for number in range(done, 40):
        if step.slug == until:
            return step
        posted: MultiDict[str, str] = fill(step, given)
        answer = client.post(step.url, data=posted)
        if number == len(way) and answer.location:
            kept = {name: posted.getlist(name) for name in posted if name != "csrf_token"}
            way.append((step.url, kept, answer.location))
        step = read(client.get(answer.location)) if answer.location else read(answer)
    raise AssertionError(f"{until} is never reached; now at {step.slug}")


def _slug(url: str) -> str:
    return urlsplit(url).path.rpartition("/")[2]
