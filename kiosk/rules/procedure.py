"""What a procedure is: one card product of one carrier, as typed data.

These structs are the whole schema of the files under `procedures/`; `loader.py` reads the files,
`kiosk procedures schema` prints them as JSON Schema. Unknown keys are refused everywhere.
A text is a map from language to words; `unverified: true` marks what nobody has confirmed.
"""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from kiosk.rules.answers import When

Language = Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?$")]
Text = dict[Language, Annotated[str, Meta(min_length=1)]]
Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]*$")]
CheckId = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]*$")]
Url = Annotated[str, Meta(pattern=r"^https://[^\s]+$")]
Money = Annotated[str, Meta(pattern=r"^\d+(\.\d{1,2})?$")]
Count = Annotated[int, Meta(ge=0, le=366)]

ChannelId = Literal["counter", "online", "hotline"]
IdType = Literal[
    "passport",
    "th-national-id",
    "ph-philsys",
    "id-nik",
    "cn-resident-id",
    "cn-travel-permit",
    "other",
]
CardState = Literal["in_hand", "lost", "stolen", "damaged", "installed", "removed"]
RefundId = Literal["refund_bank", "refund_cash", "transfer", "waive"]
ReasonId = Literal[
    "new_device", "moved", "changed_carrier", "unused", "account_problem", "plan_unfit", "other"
]
FormFactor = Literal["data_card", "esim", "unlimited_sim", "phone_sim"]
QuestionName = Literal[
    "msisdn", "iccid", "eid", "account_ref", "plan_type", "bundle", "balance", "arrears", "deposit",
    "monthly_fee", "contract_ends", "reason", "remarks", "departs_on", "contact_phone",
    "contact_email",
]  # fmt: skip


class Strict(Struct, frozen=True, forbid_unknown_fields=True):
    """A struct that refuses keys it does not know."""


class Source(Strict, frozen=True, kw_only=True):
    """Where a fact comes from: `url` for people, `reviewed` the day it was last read."""

    title: str
    url: str | None = None
    reviewed: date | None = None


class Link(Strict, frozen=True, kw_only=True):
    """An official page, shown as text and as a QR code."""

    url: Url
    text: Text


class Hotline(Strict, frozen=True, kw_only=True):
    """The carrier's official number. `dial` says from where, e.g. "from any of its numbers"."""

    number: str
    dial: Text | None = None
    source: str | None = None
    confirmed: date | None = None


class Holiday(Strict, frozen=True, kw_only=True):
    """A public holiday the library does not know (proclaimed, or of the Islamic calendar)."""

    on: date
    name: str


class Mask(Strict, frozen=True, kw_only=True):
    """What must be covered on pictures of these documents before anybody keeps them."""

    id_types: list[IdType]
    cover: Text
    source: str | None = None
    unverified: bool = False


class Rights(Strict, frozen=True, kw_only=True):
    """Within how many days a person's request about what is kept of them is answered here.

    The defaults are a promise of the shop's own and name no law; `source` says where others come
    from."""

    export_days: Annotated[int, Meta(ge=1, le=366)] = 30
    erase_days: Annotated[int, Meta(ge=1, le=366)] = 30
    source: str | None = None


class Carrier(Strict, frozen=True, kw_only=True):
    """One carrier: country, money, calendar, and where a person can turn to."""

    id: Id
    name: Text
    country: Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
    currency: Annotated[str, Meta(pattern=r"^[A-Z]{3}$")]
    currency_digits: Annotated[int, Meta(ge=0, le=3)] = 2
    timezone: str
    iccid_prefix: Annotated[str, Meta(pattern=r"^89\d{1,3}$")]
    id_types: list[IdType]
    masks: list[Mask] = field(default_factory=list)
    rights: Rights | None = None
    hotline: Hotline | None = None
    official: Link
    branches: Link | None = None
    enquiry: Link | None = None
    holidays_extra: list[Holiday] = field(default_factory=list)
    holidays_updated: date | None = None
    number_prefixes: list[str] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    unverified: list[Text] = field(default_factory=list)


class Review(Strict, frozen=True, kw_only=True):
    """How long the carrier takes, for the answers `when` names. None at all means: no published
    time."""

    min: Count
    max: Count
    unit: Literal["working_day", "calendar_day", "on_the_spot"]
    unverified: bool = False
    source: str | None = None
    when: When = field(default_factory=dict)


class Step(Strict, frozen=True, kw_only=True):
    """One thing to do in a channel: `kind` says where, `login` that an account is needed."""

    text: Text
    kind: Literal["web", "app", "phone", "shop", "sms"] | None = None
    link: Url | None = None
    login: bool = False
    unverified: bool = False


class Channel(Strict, frozen=True, kw_only=True):
    """How the carrier gets the request.

    `here` (counter only) says what this shop does: decides and files it, assists on the carrier's
    own site, or checks and forwards papers. `say` is what to tell a human agent on the line.
    `work_order` means the carrier gives a number to bring back. `papers` may replace forms.
    """

    id: ChannelId
    here: Literal["decided", "assisted", "papers"] | None = None
    explain: Text
    trade_offs: list[Text] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    say: Text | None = None
    hours: Text | None = None
    review: Review | None = None
    result: Text | None = None
    work_order: bool = False
    unverified: bool = False


class Check(Strict, frozen=True, kw_only=True):
    """Something to see to before cancelling, answered done, not_applicable, later (or cannot).

    `block`: not done means the case cannot start (`blocked` says why and what to do, `instead`
    names channels that would do).
    `critical`: may be `cannot`; becomes a task for the clerk. `warn`: a reminder.
    `unbind` marks services tied to the number, listed again on the certificate.
    """

    id: CheckId
    severity: Literal["block", "warn", "critical"]
    text: Text
    how: Text | None = None
    blocked: Text | None = None
    instead: list[ChannelId] = field(default_factory=list)
    unbind: bool = False
    when: When = field(default_factory=dict)


Proof = Literal["holder_id", "rep_id", "letter", "card", "copy"]


class Material(Strict, frozen=True, kw_only=True):
    """What must be brought or shown, on the channels `when` names; `shows` says what it proves,
    `picture` that a picture of it will do."""

    id: Id
    text: Text
    detail: Text | None = None
    shows: Proof | None = None
    picture: bool = False
    optional: bool = False
    unverified: bool = False
    when: When = field(default_factory=dict)


class Question(Strict, frozen=True, kw_only=True):
    """Whether a question is asked (`ask`), must be answered, and how it is explained.

    Required when `required`, or when any entry of `required_when` holds.
    """

    name: QuestionName
    ask: When = field(default_factory=dict)
    required: bool = False
    required_when: list[When] = field(default_factory=list)
    hint: Text | None = None


class Stop(Strict, frozen=True, kw_only=True):
    """A dead end that is not the customer's mistake: a page with a paper, never a field error.

    `instead` names channels that do work; the first is offered as the way on.
    """

    id: Id
    kind: Literal["ineligible", "wrong_channel"]
    when: When
    title: Text
    text: Text
    instead: list[ChannelId] = field(default_factory=list)
    unverified: bool = False
    source: str | None = None


class Penalty(Strict, frozen=True, kw_only=True):
    """What ending early costs. `none`: nothing; `unknown`: no published rule;
    `remaining_months`: monthly fee x months left + `fee`. An estimate until the carrier says so."""

    rule: Literal["none", "unknown", "remaining_months"]
    when: When = field(default_factory=dict)
    fee: Money = "0"
    text: Text
    unverified: bool = True
    source: str | None = None


class Settlement(Strict, frozen=True, kw_only=True):
    """Money rules. `arrears`: `hold` the case until paid, `warn` and go on, or `after` (billed
    after completion). `where_to_pay` is said on screen and paper."""

    arrears: Literal["hold", "warn", "after"]
    where_to_pay: Text
    penalty: list[Penalty] = field(default_factory=list)
    deposit: Text | None = None
    notes: list[Text] = field(default_factory=list)


class Refund(Strict, frozen=True, kw_only=True):
    """A way to give the balance back. Not `verified`: shown as "no published rule"."""

    id: RefundId
    verified: bool
    text: Text
    when: When = field(default_factory=dict)
    source: str | None = None


Place = Literal[
    "cards", "how", "guide", "before", "who", "card", "money", "contact", "check", "done"
]


class Note(Strict, frozen=True, kw_only=True):
    """Something to be told: on the screens in `at`, and on paper when `paper`; `first`: as the
    first thing to do next, on the receipt and after submission."""

    id: Id
    kind: Literal["warning", "info"]
    title: Text
    text: Text
    at: list[Place] = field(default_factory=list)
    paper: bool = False
    first: bool = False
    unverified: bool = False
    source: str | None = None
    when: When = field(default_factory=dict)


class Deadline(Strict, frozen=True, kw_only=True):
    """So many days after the case was `submitted` or `completed`."""

    days: Count
    unit: Literal["working_day", "calendar_day"] = "calendar_day"
    after: Literal["submitted", "completed"] = "completed"


FollowUpKind = Literal[
    "task", "apply", "refund", "hand_back", "collect", "recheck", "unbind", "bill"
]


class FollowUp(Strict, frozen=True, kw_only=True):
    """What is still to be done after submission or completion, by whom and until when.

    `kind` says how it can end (`rules/follow_ups.py`). `ask_carrier` is what a clerk must ask the
    carrier before completing; the certificate says the answer."""

    id: Id
    text: Text
    by: Literal["customer", "shop", "carrier"]
    kind: FollowUpKind = "task"
    detail: list[Text] = field(default_factory=list)
    ask_carrier: Text | None = None
    deadline: Deadline | None = None
    unverified: bool = False
    source: str | None = None
    when: When = field(default_factory=dict)


class Procedure(Strict, frozen=True, kw_only=True):
    """One card product of one carrier. See the README for a ten-minute tour of a file."""

    id: Id
    version: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}(\.\d+)?$")]
    published: bool
    languages: list[Language]
    form_factor: FormFactor
    name: Text
    summary: Text
    bring: Text
    channels: list[Channel]
    card_states: list[CardState]
    questions: list[Question]
    one_of: list[list[QuestionName]] = field(default_factory=list)
    reasons: list[ReasonId]
    settlement: Settlement
    refunds: list[Refund]
    review: Review | None = None
    checks: list[Check] = field(default_factory=list)
    materials: list[Material] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    follow_ups: list[FollowUp] = field(default_factory=list)
    id_types: list[IdType] = field(default_factory=list)
    retention_days: Annotated[int, Meta(ge=1, le=3660)] = 365
    sources: list[Source] = field(default_factory=list)
    unverified: list[Text] = field(default_factory=list)

    def channel(self, channel_id: str) -> Channel | None:
        """The channel of this id, or None when the carrier does not take requests that way."""
        return next((c for c in self.channels if c.id == channel_id), None)

    def question(self, name: str) -> Question | None:
        """The question of this name, or None when this procedure does not ask it."""
        for question in self.questions:  # a plain loop: asked hundreds of times a request
            if question.name == name:
                return question
        return None


class Desk(Strict, frozen=True, kw_only=True):
    """A procedure together with its carrier: all that a screen or a paper needs to know.

    `digest` names the exact words a case is pinned to (SHA-256 of both files, hex)."""

    carrier: Carrier
    procedure: Procedure
    digest: str
