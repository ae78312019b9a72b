"""How long the carrier takes, in words."""

from kiosk.locale import speaker
from kiosk.paper.figures import NBSP, day
from kiosk.paper.pen import spaced
from kiosk.rules.procedure import Review
from kiosk.rules.workdays import Promise


def takes(review: Review | None, language: str) -> str:
    """A published time, marked when nobody confirmed it; or that the carrier publishes none."""
    say = speaker(language)
    if review is None:
        return say("no-published-time")
    mark = say("unverified") if review.unverified else ""
    if review.unit == "on_the_spot":
        return spaced((say("review-spot"), mark), language)
    same = "yes" if review.min == review.max else "no"
    time = say("review-days", min=review.min, max=review.max, unit=review.unit, same=same)
    return spaced((time, mark), language)


def until(promised: Promise, language: str) -> str:
    """The dates of a promise, none of them broken between two lines."""
    if promised.unit == "on_the_spot":
        return speaker(language)("review-spot")
    first, last = (
        day(on, language).replace(" ", NBSP) for on in (promised.earliest, promised.latest)
    )
    return last if first == last else f"{first}{NBSP}– {last}"
