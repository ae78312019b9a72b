"""Book a time, keep its code, come and give it: no name, no number is asked (R16, R18)."""

import secrets
from datetime import date, timedelta

from babel.dates import format_skeleton, get_day_names
from flask import Flask, abort, request, session
from flask.typing import ResponseReturnValue

from kiosk.paper.figures import day as dated
from kiosk.paper.figures import locale
from kiosk.rules import opening
from kiosk.rules.plain import fold
from kiosk.rules.queueing import Priority, arrival
from kiosk.rules.reference import ALPHABET, group
from kiosk.store import attempts, bookings, tickets
from kiosk.store.bookings import Booking
from kiosk.web import visitor
from kiosk.web.counter import waiting
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.number import newcomer
from kiosk.web.template import page
from kiosk.web.track import PATIENT
from kiosk.web.visible import visible

AHEAD = 14
"""Days ahead for which times can be booked, today among them."""
CODE = 6
"""Characters of a code: 30 to the power of 6 are too many to guess at 40 in five minutes."""


@door("public")
def choose() -> ResponseReturnValue:
    """Which day, and which time of it."""
    return form()


def form(error: str = "", status: int = 200) -> ResponseReturnValue:
    """The days with their free times; the times of the day that was chosen."""
    free = free_times()
    if not free:
        abort(404)
    asked = request.values.get("day", "")
    first = next((on for on, times in free.items() if any(times.values())), next(iter(free)))
    chosen = next((on for on in free if on.isoformat() == asked), first)
    return page("customer/book.html", status, free=free, chosen=chosen, short=short, error=error)


def free_times() -> dict[date, dict[int, int]]:
    """The open days of the next two weeks: each time (minute of the day) with its places left."""
    house = kiosk()
    knobs, today = house.settings, house.today()
    if not knobs.slot_places:
        return {}
    days = [today + timedelta(days=ahead) for ahead in range(AHEAD)]
    taken = bookings.taken(house.store, days[0], days[-1])
    now = waiting.minute_of_day()
    found = {
        day: {
            at: max(0, knobs.slot_places - taken[day, at])
            for at in opening.slots(knobs.opening, day, knobs.slot_minutes)
            if day > today or at > now
        }
        for day in days
    }
    return {day: times for day, times in found.items() if times}


@door("public")
def book() -> ResponseReturnValue:
    """Take a place in a time, if there is one left."""
    house, say = kiosk(), visitor.say()
    raw_day, raw_minute = request.form.get("day", ""), request.form.get("minute", "")
    times = next((t for day, t in free_times().items() if day.isoformat() == raw_day), {})
    minute = next((at for at in times if str(at) == raw_minute), None)
    if minute is None:
        return form(say("book-which-time"), 422)
    day = date.fromisoformat(raw_day)
    places = house.settings.slot_places
    code = bookings.book(house.store, day, minute, places, house.now(), new_code)
    if code is None:
        return form(say("book-just-taken"), 422)
    session["booked"] = code
    return visitor.away("booked")


def new_code() -> str:
    """A code as people can read it out: no letter that looks like a digit."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE))


@door("public")
def booked() -> ResponseReturnValue:
    """The time and its code, once it is booked."""
    booking = bookings.find(kiosk().store, session.get("booked", ""))
    if booking is None:
        return visitor.away("book")
    return page("customer/booked.html", booking=booking, code=group(booking.code))


@door("public")
def come() -> ResponseReturnValue:
    """Where a code is given: on coming, or to cancel."""
    return ask()


def ask(error: str = "", status: int = 200, cancelled: bool = False) -> ResponseReturnValue:
    """Ask for the code; what was typed stays."""
    typed = visible(request.form.get("code", "")) if error else ""
    return page("customer/arrive.html", status, error=error, typed=typed, cancelled=cancelled)


@door("public")
def arrive() -> ResponseReturnValue:
    """Somebody with a booked time is here: their number, before others if they are in time."""
    house, say = kiosk(), visitor.say()
    booking = _guessed()
    if not isinstance(booking, Booking):
        return booking
    if booking.day != house.today():
        day = dated(booking.day, visitor.language())
        words = say("book-other-day", day=day, time=opening.clock(booking.minute))
        return ask(words, 422)
    late = arrival(booking.minute, waiting.minute_of_day()) == "late"
    priority = Priority.NONE if late else Priority.BOOKED
    drawn = bookings.arrive(house.store, booking, priority, house.today(), house.now())
    if drawn is None:
        return ask(say("book-unknown"), 422)
    current = newcomer()
    with house.store.write() as connection:
        tickets.hold(connection, current, drawn.id)
    return visitor.away("number")


@door("public")
def cancel() -> ResponseReturnValue:
    """Give the time back."""
    house = kiosk()
    booking = _guessed()
    if not isinstance(booking, Booking):
        return booking
    if not bookings.cancel(house.store, booking, house.now()):
        return ask(visitor.say()("book-came-already"), 422)
    session.pop("booked", None)
    return ask(cancelled=True)


def _guessed() -> Booking | ResponseReturnValue:
    """The booking of the code that was typed, or the page that says what is wrong with it."""
    house, say = kiosk(), visitor.say()
    typed = fold(request.form.get("code", "")).upper()
    code = "".join(character for character in typed if character.isalnum())
    if not code:
        return ask(say("book-need-code"), 422)
    if not attempts.take(house.store, {f"book-from:{request.remote_addr}": PATIENT}, house.now()):
        return ask(say("track-slow-down"), 429)
    return bookings.find(house.store, code) or ask(say("book-unknown"), 422)


def short(on: date) -> str:
    """A day of the next two weeks: nobody needs the year."""
    return format_skeleton("MMMEd", on, locale=locale(visitor.language()))


def hours() -> list[tuple[str, str]]:
    """The opening hours in the visitor's language, as (days, times); closed days are left out."""
    names = get_day_names("abbreviated", locale=locale(visitor.language()))
    found = []
    for first, last, spans in opening.grouped(kiosk().settings.opening):
        days = names[first] if first == last else f"{names[first]} – {names[last]}"
        times = [f"{opening.clock(since)}–{opening.clock(until)}" for since, until in spans]
        if times:
            found.append((days, ", ".join(times)))
    return found


def install(app: Flask) -> None:
    """The routes of booking; every screen may say when the shop is open."""
    app.jinja_env.globals["hours"] = hours
    app.add_url_rule("/book", "book", choose)
    app.add_url_rule("/book", "take_time", book, methods=["POST"])
    app.add_url_rule("/book/done", "booked", booked)
    app.add_url_rule("/book/arrive", "come", come)
    app.add_url_rule("/book/arrive", "arrive", arrive, methods=["POST"])
    app.add_url_rule("/book/cancel", "cancel_time", cancel, methods=["POST"])
