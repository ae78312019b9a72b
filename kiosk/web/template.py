"""What every template may say: words, texts of a procedure, assets, the layout to stand in."""

import functools
from collections.abc import Container, Hashable, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, cast

from flask import Flask, current_app, make_response, render_template, request
from flask.typing import ResponseReturnValue
from markupsafe import Markup, escape
from werkzeug.routing import Map

from kiosk.locale import LANGUAGES, speaker
from kiosk.paper import figures
from kiosk.paper.contents import DASH, Rows, Said
from kiosk.paper.times import takes
from kiosk.rules.pages import CHAPTERS
from kiosk.rules.procedure import Desk, Review
from kiosk.rules.workdays import Promise
from kiosk.web import assets
from kiosk.web.fallback import marked
from kiosk.web.kiosk import EXTENSION, Kiosk, kiosk
from kiosk.web.once import csrf_token
from kiosk.web.qr import drawn
from kiosk.web.staff import staffer
from kiosk.web.visitor import is_htmx, language, say

MACROS = {
    "errors": ("summary",),
    "field": ("one", "tick", "said", "live"),
    "notes": ("notes", "carrier"),
    "paper": ("sheet",),
}
"""Macros that templates may use without importing them: four imports a page took a twentieth of its
time."""
_STAY, _TOKEN = "\0stay", "\0token"
"""Places in what is kept: no template, phrase or address holds such a character."""


def install(app: Flask) -> None:
    """Give templates their words."""
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    shop = cast(Kiosk, app.extensions[EXTENSION]).settings.shop_language
    app.jinja_env.globals.update(
        asset=assets.address, languages=LANGUAGES, greet=_greet, invite=_invite, chapters=CHAPTERS
    )
    app.jinja_env.filters["qr"] = drawn
    app.jinja_env.filters["twice"] = partial(_twice, shop)
    app.jinja_env.filters["lines"] = partial(_lines, shop)
    app.jinja_env.tests["rows"] = lambda block: isinstance(block, Rows)
    for name, macros in MACROS.items():
        module = app.jinja_env.get_template(f"shared/{name}.html").module
        app.jinja_env.globals.update({macro: getattr(module, macro) for macro in macros})


def page(name: str, status: int = 200, **context: Any) -> ResponseReturnValue:
    """Render a template, whole or as a fragment, in the visitor's language."""
    code = language()
    body = render_template(
        name,
        layout="shared/part.html" if is_htmx() else "shared/whole.html",
        say=say(),
        lang=code,
        tell=partial(_tell, code),
        day=partial(_day, code),
        money=partial(_money, code),
        review=lambda time: takes(time, code),
        promise_words=partial(_promise, code),
        house=kiosk(),
        me=staffer(),
        same=partial(_same, code),
        csrf_token=csrf_token,
        **{"path": place(), **context},
    )
    return make_response(body, status)


def _same(code: str, name: str, stay: str = "", **facts: Hashable) -> Markup:
    """A part that says the same to all who read this language, for these facts: rendered once
    (decision 030). `stay` is where its forms lead back to; their token is the browser's own."""
    kept = _kept(code, name, **facts)
    if not stay:
        return kept
    return Markup(kept.replace(_STAY, escape(stay)).replace(_TOKEN, csrf_token()))  # noqa: S704


@functools.lru_cache(512)
def _kept(code: str, name: str, **facts: Hashable) -> Markup:
    """Such a part, with places for what is not the same for everybody."""
    template = current_app.jinja_env.get_template(f"shared/{name}.html")
    body = template.render(
        say=speaker(code),
        lang=code,
        same=partial(_kept, code),
        stay=_STAY,
        csrf_token=lambda: _TOKEN,
        **facts,
    )
    return Markup(body)  # noqa: S704


def _twice(shop: str, words: Said) -> Markup:
    """Words with the shop's own beneath. As a macro it made a paper a quarter slower to render."""
    if not words.under:
        return escape(words.text)
    text, under = escape(words.text), escape(words.under)
    return Markup(f'{text}<small lang="{shop}">{under}</small>')  # noqa: S704 - both are escaped


def _lines(shop: str, block: Rows, lit: Container[str]) -> Markup:
    """A group of rows; those in `lit` are the newest answers. Written by hand, since a live paper
    has two dozen rows."""
    lines = [f"<h3>{_twice(shop, block.title)}</h3>"] if block.title else []
    lines.append("<dl>")
    for row in block.rows:
        marks = f"{' strong' * row.strong}{' empty' * row.empty}{' lit' * (row.id in lit)}"
        value = _twice(shop, row.value) if row.value.text else DASH
        lines.append(
            f'<div class="row{marks}"><dt>{_label(shop, row.label)}</dt><dd>{value}</dd></div>'
        )
    lines.append("</dl>\n")
    return Markup("".join(lines))  # noqa: S704 - every word in it is escaped


@functools.lru_cache(2048)
def _label(shop: str, words: Said) -> Markup:
    """What stands at the left of a row: phrases, never an answer."""
    return _twice(shop, words)


def _greet(code: str) -> str:
    return speaker(code)("greeting")


def _invite(code: str) -> str:
    return speaker(code)("attract-invite")


def _tell(code: str, text: Mapping[str, str] | None) -> str:
    return marked(dict(text), code) if text else ""


def place() -> str:
    """Where a language button leads back to: this page, if it can be fetched at all.

    What was looked at stays: a query is kept, unless it holds what `local` would refuse.
    """
    rule = request.url_rule
    found = rule is not None and _fetched(current_app.url_map, rule.rule)
    if not found or not request.path.isprintable():
        return "/"
    query = request.query_string.decode("latin-1") if request.method in {"GET", "HEAD"} else ""
    plain = query.isascii() and query.isprintable() and "\\" not in query
    return f"{request.path}?{query}" if query and plain else request.path


@functools.cache
def _fetched(routes: Map, rule: str) -> bool:
    """Whether what this rule finds can also be fetched: looked for once."""
    return any(one.rule == rule and "GET" in (one.methods or ()) for one in routes.iter_rules())


def _day(code: str, on: date) -> str:
    return figures.day(on, code)


def _money(code: str, amount: Decimal, desk: Desk) -> str:
    carrier = desk.carrier
    return figures.money(amount, carrier.currency, carrier.country, carrier.currency_digits, code)


def _promise(code: str, made: Promise | None, time: Review | None, held: bool) -> str:
    words = speaker(code)
    if made is not None:
        return words("promise-by", day=_day(code, made.latest), how=takes(time, code))
    begins = words("promise-held" if held else "promise-guided") if time else ""
    return f"{takes(time, code)} {begins}".strip()
