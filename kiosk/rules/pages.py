"""The pages of the journey: which questions stand together, in which order, and when.

A page is one question or one tight group. `journey.py` walks them.
"""

from typing import Literal

from msgspec import Struct

from kiosk.rules.answers import Answers, holds
from kiosk.rules.pictures import wanted
from kiosk.rules.procedure import Check, Desk, Procedure

Chapter = Literal["card", "before", "id", "sim", "money", "check"]
CHAPTERS: tuple[Chapter, ...] = ("card", "before", "id", "sim", "money", "check")
CHECKS_A_PAGE = 3
GUIDED = ("online", "hotline")


class Page(Struct, frozen=True):  # a dozen are made for each request
    """One screen: its slug in the URL, its chapter, the questions on it.

    `fact` is what an information page tells, or what the answers of a page were held against;
    when it changes the page is shown again.
    """

    slug: str
    chapter: Chapter
    fields: tuple[str, ...] = ()
    fact: str = ""

    @property
    def token(self) -> str:
        """How this page is remembered among the pages seen."""
        return f"{self.slug}:{self.fact}" if self.fact else self.slug


def asked(procedure: Procedure, name: str, answers: Answers) -> bool:
    """True when the procedure asks this question, given the answers so far."""
    question = procedure.question(name)
    return question is not None and holds(question.ask, answers)


def _asked_of(procedure: Procedure, answers: Answers, *names: str) -> tuple[str, ...]:
    return tuple(name for name in names if asked(procedure, name, answers))


def required(procedure: Procedure, name: str, answers: Answers) -> bool:
    """True when this question must be answered, given the answers so far."""
    if name in ALWAYS:
        return True
    question = procedure.question(name)
    if question is None:
        return name in _REQUIRED_HERE
    return question.required or any(holds(when, answers) for when in question.required_when)


ALWAYS = frozenset(
    ["procedure", "channel", "acting_as", "id_type", "holder_name", "card_state", "settlement"]
)
_REQUIRED_HERE = frozenset(
    [
        "id_number",
        "id_expires",
        "id_country",
        "rep_name",
        "rep_id_type",
        "rep_id_number",
        "rep_id_expires",
        "payee_name",
        "bank_name",
        "bank_account",
        "transfer_to",
        "transfer_to_again",
    ]
)
EXPIRING = frozenset({"passport", "cn-travel-permit"})
"""Documents that always carry an expiry date. Others may be valid for life."""


def checks(procedure: Procedure, answers: Answers) -> list[Check]:
    """The checks to see to before cancelling, for the channel chosen."""
    return [check for check in procedure.checks if holds(check.when, answers)]


def pages(desk: Desk, answers: Answers) -> list[Page]:
    """All pages of the path for these answers, in order, stops and warnings left out."""
    return [
        *_opening(desk.procedure, answers),
        *_identity(desk, answers),
        *_sim(desk.procedure, answers),
        *_money(desk.procedure, answers),
        *_closing(desk.procedure, answers),
    ]


def _opening(procedure: Procedure, answers: Answers) -> list[Page]:
    groups = evenly([f"check_{check.id}" for check in checks(procedure, answers)])
    channel = answers.get("channel", "")
    plan = _asked_of(procedure, answers, "plan_type", "bundle")
    return [
        Page("how", "card", ("channel",)),
        *([Page("plan", "card", plan)] if plan else []),
        *([Page("guide", "card", fact=channel)] if channel in GUIDED else []),
        *(
            Page("before" if n == 0 else f"before-{n + 1}", "before", tuple(group))
            for n, group in enumerate(groups)
        ),
    ]


def evenly(names: list[str]) -> list[list[str]]:
    """Names on as few pages as do, none of them nearly empty.

    >>> [len(page) for page in evenly(list("abcdefg"))]
    [2, 2, 3]
    """
    count = -(-len(names) // CHECKS_A_PAGE)
    return [names[len(names) * n // count : len(names) * (n + 1) // count] for n in range(count)]


def _identity(desk: Desk, answers: Answers) -> list[Page]:
    document, pictures = answers.get("id_type", ""), wanted(desk, answers)
    masked = "masked" if any(one.mask for one in pictures) else ""
    return [
        Page("privacy", "id", ("consents",)),
        Page("who", "id", ("acting_as",)),
        Page("document", "id", ("id_type",)),
        Page("identity", "id", identity_fields(document), fact=document),
        *(
            [
                Page(
                    "representative",
                    "id",
                    ("rep_name", "rep_id_type", "rep_id_number", "rep_id_expires"),
                )
            ]
            if answers.get("acting_as") == "representative"
            else []
        ),
        *([Page("pictures", "id", fact=masked)] if pictures else []),
    ]


def identity_fields(id_type: str) -> tuple[str, ...]:
    """What is asked of a document: only passports and the like have a machine-readable zone.

    >>> identity_fields("id-nik")
    ('holder_name', 'id_number')
    """
    if id_type in {"passport", "other"}:
        return ("mrz", "holder_name", "id_number", "id_country", "id_expires")
    if id_type == "id-nik":
        return ("holder_name", "id_number")
    return ("holder_name", "id_number", "id_expires")


def _sim(procedure: Procedure, answers: Answers) -> list[Page]:
    card = _asked_of(procedure, answers, "msisdn", "iccid", "eid", "account_ref")
    return [Page("card-state", "sim", ("card_state",)), Page("card", "sim", card)]


def _money(procedure: Procedure, answers: Answers) -> list[Page]:
    money = _asked_of(procedure, answers, "balance", "arrears", "deposit")
    contract = _asked_of(procedure, answers, "monthly_fee", "contract_ends")
    payee = {
        "refund_bank": ("payee_name", "bank_name", "bank_account"),
        "refund_cash": ("payee_name",),
        "transfer": ("transfer_to", "transfer_to_again"),
    }.get(answers.get("settlement", ""), ())
    number = answers.get("msisdn", "") if "transfer_to" in payee else ""
    return [
        *([Page("money", "money", money)] if money else []),
        *([Page("contract", "money", contract)] if contract else []),
        Page("refund", "money", ("settlement",)),
        *([Page("payee", "money", payee, fact=number)] if payee else []),
    ]


def _closing(procedure: Procedure, answers: Answers) -> list[Page]:
    reason = _asked_of(procedure, answers, "reason", "remarks")
    leaving = _asked_of(procedure, answers, "departs_on")
    contact = ("contact_country", "contact_phone", "contact_email", "track_code")
    return [
        *([Page("reason", "check", reason)] if reason else []),
        Page("contact", "check", contact, fact=answers.get("msisdn", "")),
        *([Page("leaving", "check", leaving)] if leaving else []),
        Page("signature", "check", ("signature", "signature_name")),
        Page("check", "check"),
    ]
