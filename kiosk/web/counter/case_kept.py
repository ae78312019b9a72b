"""What a step leaves in the history, where the rows themselves only keep the newest: in the shop's
language, for staff."""

from decimal import Decimal

from kiosk.locale import speaker
from kiosk.paper import figures
from kiosk.paper.values import shown
from kiosk.rules.answers import Answers
from kiosk.rules.texts import choose
from kiosk.store import actors
from kiosk.store.changes import MoneyFigure
from kiosk.web.counter.open_case import OpenCase
from kiosk.web.kiosk import kiosk


def taken_back(opened: OpenCase, names: list[str]) -> str:
    """The ticks that are taken back: of what, by whom, when, and what was written to them."""
    house = kiosk()
    language, people = house.settings.shop_language, actors.names(house.store)
    say, listed = speaker(language), {task.id: task for task in opened.tasks}
    lines = []
    for name in names:
        tick, task = opened.file.ticks[name], listed.get(name)
        what = choose(task.text, language) if task and task.text else ""
        words = (say(task.key, what=what) if what else say(task.key)) if task else name
        at = figures.moment(tick.at.astimezone(house.settings.timezone))
        who = people.get(tick.actor, tick.actor)
        lines.append(" · ".join(filter(None, (words, f"{who} {at}", tick.detail))))
    return "\n".join(lines)


def confirmed(opened: OpenCase, figure: MoneyFigure) -> str:
    """A money line as it was and as it is now, and where that is from."""
    say = speaker(kiosk().settings.shop_language)
    line = next(line for line in opened.file.money if line.what == figure.what)
    before, after = (_amount(opened, amount) for amount in (line.amount, figure.amount))
    moved = say("timeline-from-to", **{"from": before, "to": after})
    return " · ".join((say(f"task--money-{figure.what}"), moved, figure.source))


def corrected(opened: OpenCase, name: str, after: Answers) -> str:
    """Which answer was put right, as it was and as it is now: masked, since a note outlives the
    number that it is about (rules/reduction.py)."""
    language = kiosk().settings.shop_language
    say = speaker(language)
    before, now = (shown(opened.desk, name, a, language) for a in (opened.case.answers, after))
    moved = say("timeline-from-to", **{"from": before or "–", "to": now})
    return f"{say('field--' + name.replace('_', '-'))} · {moved}"


def _amount(opened: OpenCase, amount: str | None) -> str:
    language, carrier = kiosk().settings.shop_language, opened.desk.carrier
    if amount is None:
        return speaker(language)("slip-not-known")
    place = (carrier.currency, carrier.country, carrier.currency_digits, language)
    return figures.money(Decimal(amount), *place)
