"""The first screens: the attract screen, the language, and which card."""

from urllib.parse import urlsplit

from flask import Flask, abort, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from kiosk.locale import LANGUAGES
from kiosk.rules.journey import journey, mark
from kiosk.rules.pages import Page
from kiosk.rules.procedure import Desk
from kiosk.store import visits
from kiosk.web import typed, visitor
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.left_alone import allowance
from kiosk.web.template import page

CARDS = Page("cards", "card", ("procedure",))


@door("public")
def attract() -> ResponseReturnValue:
    """The screen that waits: what this is, and a button a language. Where a visit is open it leads
    on to that first, and nothing of it is lost but by starting anew."""
    return page("customer/attract.html", begun=visitor.begun())


@door("public")
def speak() -> ResponseReturnValue:
    """Change the language; answers stay as they are, and so does the screen."""
    code = request.form.get("language", "")
    if code not in LANGUAGES:
        abort(400)
    response = redirect(local(request.form.get("next", "/")), 303)
    if request.form.get("start"):  # the first screen: whoever stood here before has left
        view = session.get(visitor.VIEW) if visitor.TOKEN not in session else None
        visitor.end()
        visitor.cleared(response)
        if view:  # chosen on this very screen
            session[visitor.VIEW] = view
    session["language"] = code
    current = visitor.visit()
    if current and not visitor.in_hand():  # a clerk's own language is not the customer's
        visits.speak(kiosk().store, current, code)
    typed.keep()
    return response


def local(address: str) -> str:
    """The address if it lies on this kiosk, else the first screen.

    >>> local("/apply/how"), local("///evil.example/"), local("/\\\\evil.example")
    ('/apply/how', '/', '/')
    """
    try:
        parts = urlsplit(address)
    except ValueError:  # not an address at all, such as "//["
        return "/"
    plain = not parts.scheme and not parts.netloc and "\\" not in address
    rooted = address.startswith("/") and address[1:2] != "/"  # of `///x` a browser makes http://x
    return address if plain and rooted and address.isprintable() else "/"


def open_desks() -> list[Desk]:
    """The procedures customers may choose, in a steady order."""
    return [desk for desk in kiosk().desks.values() if desk.procedure.published]


@door("public")
def cards(error: str = "") -> ResponseReturnValue:
    """Which card? Tiles say what to bring and how long it takes."""
    found = visitor.visit()
    chosen = found.answers.get("procedure", "") if found and not found.reference else ""
    return page(
        "customer/cards.html", 422 if error else 200, desks=open_desks(), chosen=chosen, error=error
    )


@door("public")
def choose_card() -> ResponseReturnValue:
    """Begin a visit with this card. Another card keeps what was said about the person."""
    wanted = request.form.get("procedure", "")
    desk = kiosk().desks.get(wanted)
    if desk is None or not desk.procedure.published:
        return cards(error=visitor.say()("need-procedure"))
    current = visitor.begin()
    if current.reference:
        current = visits.fresh_draft(kiosk().store, current, kiosk().now())
    if current.tracked:  # papers are now this draft's again
        visits.track(kiosk().store, current, None, kiosk().now())
    answers = dict(current.answers)
    if answers.get("procedure") != wanted:
        answers = {**answers, "procedure": wanted, "seen": ""}
        if desk.procedure.channel(answers.get("channel", "")) is None:
            answers.pop("channel", None)
    at = journey(desk, answers, kiosk().today()).pages[0].slug
    visitor.keep(current, mark(answers, CARDS), allowance(at).whole)
    return redirect(url_for("step", slug=at), 303)


def install(app: Flask) -> None:
    """The routes of these screens."""
    app.add_url_rule("/", "attract", attract)
    app.add_url_rule("/language", "language", speak, methods=["POST"])
    app.add_url_rule("/cards", "cards", cards)
    app.add_url_rule("/cards", "choose_card", choose_card, methods=["POST"])
