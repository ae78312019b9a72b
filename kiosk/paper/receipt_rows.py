"""The rows of the receipt, in their order; on the live paper they fill in one by one."""

from kiosk.locale import speaker
from kiosk.paper.common import channel, reference
from kiosk.paper.contents import Row, Rows, Said
from kiosk.paper.figures import DOT, NBSP, moment
from kiosk.paper.pen import NOTHING, Pen, colon, spaced
from kiosk.paper.receipt_money import money_rows
from kiosk.paper.times import takes, until
from kiosk.rules.pages import GUIDED, asked, checks
from kiosk.rules.procedure import Review
from kiosk.rules.workdays import review_for

REMARKS_SHOWN = 200


def receipt_rows(pen: Pen) -> list[Rows]:
    """All groups of rows; a group with no row is left out."""
    groups = (
        _request(pen),
        person_rows(pen),
        _card(pen),
        [*money_rows(pen, pen.subject.bill), *filled(pen, "reason")],
        [*_remarks(pen), *filled(pen, "departs_on"), *_outlook(pen)],
    )
    return [Rows(tuple(rows)) for rows in groups if rows]


def _request(pen: Pen) -> list[Row]:
    about = pen.subject
    if about.reference is None:
        words = pen.say("slip-reference-later")
        rows = [Row("reference", pen.say("slip-reference"), words, empty=True)]
    else:
        rows = reference(pen)
    if about.accepted_at:
        rows.append(pen.row("accepted", Said(f"{about.shop_name}{DOT}{moment(about.accepted_at)}")))
    return [*rows, _how(pen), *filled(pen, "work_order"), *_checks(pen)]


def _how(pen: Pen) -> Row:
    chosen = channel(pen)
    if chosen is None:
        return pen.row("channel", NOTHING)
    here = chosen.here

    def words(language: str) -> str:
        way = speaker(language)(f"channel--{chosen.id}")
        return colon(way, speaker(language)(f"here--{here}"), language) if here else way

    return pen.row("channel", pen.both(words))


def _checks(pen: Pen) -> list[Row]:
    """How many checks stand at what; those still open are named among the things to do."""
    about = pen.subject
    found = checks(about.desk.procedure, about.answers)
    if not found:
        return []
    said = [about.answers.get(f"check_{check.id}", "") for check in found]
    counts = [
        (c, said.count(c)) for c in ("done", "not_applicable", "later", "cannot") if c in said
    ]

    def words(language: str) -> str:
        say = speaker(language)
        return DOT.join(
            f"{say('check--' + choice.replace('_', '-'))}{NBSP}{count}" for choice, count in counts
        )

    return [pen.row("checks", pen.both(words))]


def person_rows(pen: Pen) -> list[Row]:
    """The holder, and who acts for them."""
    rows = [pen.row("holder_name"), _document(pen, "id")]
    if pen.subject.answers.get("acting_as") == "representative":
        rows += [pen.row("rep_name"), _document(pen, "rep_id")]
    return rows


def _document(pen: Pen, whose: str) -> Row:
    kind, number = pen.shown(f"{whose}_type"), pen.shown(f"{whose}_number").text
    under = f"{kind.under} {number}" if kind.under else ""
    return pen.row(f"{whose}_number", Said(f"{kind.text} {number}".strip(), under.strip()))


def _card(pen: Pen) -> list[Row]:
    more = ("card_state", "plan_type", "bundle")
    return [*number_rows(pen), *(row for name in more for row in filled(pen, name))]


def number_rows(pen: Pen) -> list[Row]:
    """Numbers of the card. After submission only those given; before, those that will be asked."""
    about = pen.subject
    names = [n for n in ("msisdn", "iccid", "eid", "account_ref")
             if asked(about.desk.procedure, n, about.answers)]  # fmt: skip
    kept = [n for n in names if about.answers.get(n) or (about.draft and n != "account_ref")]
    return [pen.row(name) for name in kept]


def filled(pen: Pen, name: str) -> list[Row]:
    """The row of an answer, if there is one."""
    return [pen.row(name)] if pen.subject.answers.get(name) else []


def _remarks(pen: Pen) -> list[Row]:
    remarks = " ".join(pen.subject.answers.get("remarks", "").split())
    if not remarks:
        return []
    cut = len(remarks) > REMARKS_SHOWN
    return [pen.row("remarks", Said(remarks[:REMARKS_SHOWN] + "…" if cut else remarks))]


def _outlook(pen: Pen) -> list[Row]:
    """How we reach them, until when, and their place in the queue."""
    about = pen.subject
    ways = [pen.shown(name).text for name in ("contact_phone", "contact_email")]
    rows = [pen.row("contact", Said(DOT.join(way for way in ways if way)))]
    rows.append(_promise(pen))
    if about.queue_number:
        rows.append(pen.row("queue", Said(about.queue_number), strong=True))
    return rows


def _promise(pen: Pen) -> Row:
    about = pen.subject
    if about.draft and channel(pen) is None:
        return pen.row("promise", NOTHING)
    promised = about.promise
    review = review_for(about.desk.procedure, about.answers)
    if promised is None:
        since = (
            "" if review is None else "guided" if about.answers.get("channel") in GUIDED else "held"
        )
        return pen.row("promise", pen.both(lambda language: _lasting(review, since, language)))
    doubtful = review is not None and review.unverified

    def words(language: str) -> str:
        mark = speaker(language)("unverified") if doubtful else ""
        return spaced((until(promised, language), mark), language)

    return pen.row("promise", pen.both(words), strong=True)


def _lasting(review: Review | None, since: str, language: str) -> str:
    """How long it takes, where the day it begins is not known yet."""
    begins = speaker(language)(f"promise-{since}") if review else ""
    return spaced((takes(review, language), begins), language)
