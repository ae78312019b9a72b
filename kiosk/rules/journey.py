"""The path: which page comes next for these answers, and which may be visited.

Everything is derived from the procedure and the answers; nothing else is remembered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.rules import identity, settlement, workdays
from kiosk.rules.answers import Answers, holds, several
from kiosk.rules.pages import EXPIRING, Page, checks, pages, required
from kiosk.rules.procedure import ChannelId, Desk, Text


@dataclass(frozen=True)
class Halt:
    """Why the path ends here: not a mistake, but something to be seen to first.

    `title` and `text` are the procedure's own words, or None when `kind` says enough.
    `back` is the page to change; `instead` the channels that would do.
    """

    kind: str
    back: str
    title: Text | None = None
    text: Text | None = None
    instead: tuple[ChannelId, ...] = ()
    unverified: bool = False


@dataclass(frozen=True)
class Journey:
    """The pages from the first to the last that is known; `at` is the first unanswered one. `every`
    are the pages of the path without stops and warnings."""

    pages: tuple[Page, ...]
    at: int
    halt: Halt | None = None
    every: Sequence[Page] = ()

    @property
    def current(self) -> Page:
        """The page to be answered next."""
        return self.pages[self.at]

    def find(self, slug: str) -> Page | None:
        """The page of this slug, if it may be visited now."""
        return next((page for page in self.pages[: self.at + 1] if page.slug == slug), None)

    def before(self, slug: str) -> str | None:
        """The slug of the page before this one; None for the first."""
        slugs = [page.slug for page in self.pages]
        place = slugs.index(slug)
        return slugs[place - 1] if place else None

    def after(self, slug: str) -> Page:
        """Where to go once `slug` is answered: its successor, or the first unanswered page."""
        slugs = [page.slug for page in self.pages]
        if slug not in slugs:
            return self.current
        place = slugs.index(slug)
        return self.pages[min(place + 1, self.at)]


def journey(desk: Desk, answers: Answers, today: date) -> Journey:
    """The path of these answers. Stops end it; warnings stand in it as pages of their own."""
    path: list[Page] = []
    every = pages(desk, answers)
    told = frozenset(several(answers, "seen"))
    for place, page in enumerate(every, 1):
        path.append(page)
        if page.slug == "check" or page.token not in told or missing(desk, page, answers):
            return Journey((*path, *every[place:]), len(path) - 1, every=every)
        if halt := _halt(desk, page, every[place:], answers, today):
            path.append(Page("stop", page.chapter))
            return Journey(tuple(path), len(path) - 1, halt, every)
        if warning := _warning(desk, page, answers, today):
            path.append(warning)
            if warning.token not in told:
                return Journey((*path, *every[place:]), len(path) - 1, every=every)
    return Journey(tuple(path), len(path) - 1, every=every)


def missing(desk: Desk, page: Page, answers: Answers) -> list[str]:
    """The questions of a page that must still be answered, by name."""
    lacking = [
        name for name in page.fields if _blank(name, answers) and _needed(desk, name, answers)
    ]
    lacking += [
        group[0]
        for group in groups(desk)
        if not any(map(answers.get, group)) and not set(group).isdisjoint(page.fields)
    ]
    return list(dict.fromkeys(lacking))


def _blank(name: str, answers: Answers) -> bool:
    if name == "consents":
        return "process" not in several(answers, name)
    return not answers.get(name)


REACHED = ("contact_phone", "contact_email")
SIGNED = ("signature", "signature_name")


def groups(desk: Desk) -> tuple[Sequence[str], ...]:
    """Questions of which one must be answered: the procedure's, the way to be reached, the sign."""
    return (*desk.procedure.one_of, REACHED, SIGNED)


def _needed(desk: Desk, name: str, answers: Answers) -> bool:
    if name == "consents" or name.startswith("check_"):
        return True
    if name == "id_expires":
        return answers.get("id_type") in EXPIRING
    if name == "rep_id_expires":
        return answers.get("rep_id_type") in EXPIRING
    if name == "id_country":
        return answers.get("id_type") == "passport"
    if name == "track_code":
        return not answers.get("contact_phone")
    return required(desk.procedure, name, answers)


def _halt(desk: Desk, page: Page, rest: list[Page], answers: Answers, today: date) -> Halt | None:
    for stop in desk.procedure.stops:
        here = not stop.when.keys().isdisjoint(page.fields) and holds(stop.when, answers)
        if here and all(stop.when.keys().isdisjoint(other.fields) for other in rest):
            return Halt(
                stop.kind, page.slug, stop.title, stop.text, tuple(stop.instead), stop.unverified
            )
    for check in checks(desk.procedure, answers) if page.chapter == "before" else ():
        name = f"check_{check.id}"
        if name in page.fields and check.severity == "block" and answers[name] == "later":
            return Halt("blocked", page.slug, check.text, check.blocked, tuple(check.instead))
    for name in ("id_expires", "rep_id_expires"):
        expires = answers.get(name) if name in page.fields else None
        if expires and identity.expired(date.fromisoformat(expires), today):
            return Halt("expired", "document" if name == "id_expires" else page.slug)
    return None


def _warning(desk: Desk, page: Page, answers: Answers, today: date) -> Page | None:
    if "arrears" in page.fields and (due := settlement.arrears_due(desk, answers)):
        return Page("arrears", page.chapter, fact=str(due))
    if "departs_on" in page.fields and (leaves := answers.get("departs_on")):
        review = workdays.review_for(desk.procedure, answers)
        promise = workdays.promise(review, desk.carrier, today)
        if workdays.leaves_too_early(date.fromisoformat(leaves), promise):
            return Page("leaving-early", page.chapter, fact=leaves)
    return None


def mark(answers: Answers, page: Page) -> dict[str, str]:
    """The answers with this page remembered as seen; an older fact of the page is forgotten."""
    kept = [t for t in answers.get("seen", "").split() if t.partition(":")[0] != page.slug]
    return {**answers, "seen": " ".join([*kept, page.token])}


NOT_KEPT = frozenset({"mrz", "transfer_to_again", "contact_country"})
"""What only helped to fill in a page: a machine-readable zone says more than anyone asked for."""


def relevant(desk: Desk, answers: Answers, path: Journey | None = None) -> dict[str, str]:
    """The answers that belong to the path: what an earlier choice left behind is not told. `path`
    is theirs, where it is known already."""
    every = path.every if path else pages(desk, answers)
    names = [name for page in every for name in page.fields if name not in NOT_KEPT]
    return {name: answers[name] for name in ("procedure", *names) if answers.get(name)}
