"""The words of every message, in the customer's language (R60 R61).

A text message is a sentence or two that give nothing away: reference, state, what to do, where.
An e-mail says the reason too, and carries the paper of its kind.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.locale import Say, speaker
from kiosk.outbound import slips
from kiosk.outbound.outgoing import Outgoing, Paper
from kiosk.paper import papers
from kiosk.paper.figures import day
from kiosk.paper.pdf import render
from kiosk.paper.pen import spaced
from kiosk.rules.follow_ups import named
from kiosk.rules.notices import GUARDS
from kiosk.rules.papers_of import OF_STATE, Kind
from kiosk.rules.procedure import Carrier, Desk
from kiosk.rules.reference import group
from kiosk.rules.reminders import Deadline, meant
from kiosk.rules.texts import choose
from kiosk.settings import Settings
from kiosk.store import procedures
from kiosk.store.case_files import CaseFile, case_file
from kiosk.store.database import Store
from kiosk.store.outbox import Claimed
from kiosk.store.reminders import ahead
from kiosk.store.withdrawn_papers import withdrawn

_WHILE = {"needs_information", "held"}
"""What asks the customer for something is said only while it is still wanted."""
_REASONED = {"needs_information", "held", "rejected", "failed"}


@dataclass(frozen=True)
class Void:
    """Nobody is to be told any more: `gone` (case or address), `stopped` by the customer,
    `overtaken` or `met`."""

    why: str


@dataclass(frozen=True)
class _Letter:
    """All that the words are made of."""

    settings: Settings
    file: CaseFile
    desk: Desk
    kind: str
    language: str
    deadlines: tuple[Deadline, ...]

    @property
    def say(self) -> Say:
        return speaker(self.language)


def compose(settings: Settings, store: Store, claimed: Claimed, now: datetime) -> Outgoing | Void:
    """The message as it leaves, read from the case as it is now; or why there is none."""
    file = case_file(store, claimed.reference)
    to = file.case.address(claimed.recipient) if file else ""
    if file is None or not to:
        return Void("gone")
    if claimed.kind not in GUARDS and "notify" not in file.case.consents:
        return Void("stopped")
    if claimed.kind in _WHILE and file.case.state != claimed.kind:
        return Void("overtaken")
    due: tuple[Deadline, ...] = ()
    if claimed.kind == "reminder":
        soon = ahead(file, now.astimezone(settings.timezone).date())
        due = meant(claimed.about, soon)
        if not due:
            return Void("met")
    desk = procedures.pinned(store, file.case.digest)
    letter = _Letter(settings, file, desk, claimed.kind, claimed.language, due)
    if claimed.medium == "sms":
        text = spaced(_short(letter), letter.language)
        return Outgoing(claimed.key, to, "", text, letter.language, now)
    paper = _paper(settings, store, letter)
    return Outgoing(
        claimed.key, to, _subject(letter), "\n\n".join(_long(letter, paper)) + "\n",
        letter.language, now, (paper,) if paper else (),
    )  # fmt: skip


def _subject(letter: _Letter) -> str:
    what = letter.say(f"message-kind-{letter.kind.replace('_', '-')}")
    return letter.say(
        "message-subject", shop=letter.settings.shop_name,
        reference=group(letter.file.case.reference), what=what,
    )  # fmt: skip


def _short(letter: _Letter) -> Iterator[str]:
    yield _main(letter)
    if letter.kind not in GUARDS:
        yield _until(letter)
        yield _where(letter)


def _long(letter: _Letter, paper: Paper | None) -> Iterator[str]:
    case, say = letter.file.case, letter.say
    yield _main(letter)
    if letter.kind == "submitted" and case.state == "held":
        yield say("message-arrears")
    if letter.kind in _REASONED and case.facts.get("reason"):
        yield say("message-reason", reason=case.facts["reason"])
    if letter.kind == "completed" and case.effective_on:
        yield say("message-ended", day=day(case.effective_on, letter.language))
    if until := _until(letter):
        yield until
    yield from _deeds(letter)
    if paper:
        yield say("message-attached")
    yield _where(letter)
    yield say("message-official", help=_official(letter.desk.carrier, letter.language))
    yield say("message-footer")


def _main(letter: _Letter) -> str:
    return letter.say(
        f"message-{letter.kind.replace('_', '-')}",
        shop=letter.settings.shop_name,
        reference=group(letter.file.case.reference),
        call=_call(letter),
        day=day(letter.deadlines[0].on, letter.language) if letter.deadlines else "",
    )


def _call(letter: _Letter) -> str:
    carrier = letter.desk.carrier
    if carrier.hotline:
        return letter.say("message-call", number=carrier.hotline.number)
    return letter.say("message-look", url=carrier.official.url)


def _official(carrier: Carrier, language: str) -> str:
    """R84: the carrier's own number, where one is confirmed, and its own site."""
    number = f"{carrier.hotline.number} · " if carrier.hotline else ""
    return f"{choose(carrier.name, language)}: {number}{carrier.official.url}"


def _until(letter: _Letter) -> str:
    on = letter.file.case.due_on if letter.kind == "needs_information" else None
    return letter.say("message-until", day=day(on, letter.language)) if on else ""


def _deeds(letter: _Letter) -> Iterator[str]:
    for one in letter.deadlines:
        if known := named(letter.desk, one.deed):
            yield choose(known.text, letter.language)


def _where(letter: _Letter) -> str:
    if letter.settings.public_url:
        return letter.say("message-track", url=f"{letter.settings.public_url}/track")
    return letter.say("message-ask")


def _paper(settings: Settings, store: Store, letter: _Letter) -> Paper | None:
    """The paper of what the e-mail tells, unless the case has moved on since."""
    kind: Kind | None = "receipt" if letter.kind == "submitted" else None
    if letter.kind == letter.file.case.state:
        kind = OF_STATE.get(letter.kind, kind)
    if kind not in papers.BUILDERS:
        return None
    if kind == "certificate" and withdrawn(store, letter.file.case.reference):
        return None
    subject = slips.of_case(settings, store, letter.file.case, letter.file)
    return Paper(f"{kind}.pdf", render(papers.build(kind, subject), "A4"))
