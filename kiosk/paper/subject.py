"""What a paper is about: one draft or one case, and who reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.keys import SigningKey
from kiosk.rules.answers import Answers
from kiosk.rules.pades import Pades
from kiosk.rules.procedure import Desk
from kiosk.rules.settlement import Bill
from kiosk.rules.workdays import Promise


@dataclass(frozen=True)
class Deed:
    """A follow-up as it stands: its id, until when, how it ended, what was written to it.

    `detail` is by field: of a dispute `what` `since` `evidence` `note`, of a card handed back
    `signature` or `signature_name`.
    """

    id: str
    due_on: date | None = None
    done_at: datetime | None = None
    outcome: str | None = None
    reference: str | None = None
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Subject:
    """All that a builder may look at. `today` is the shop's local date.

    Before submission `state` is "draft" and there is no reference, queue number or `accepted_at`
    (which is aware, in the shop's zone). `public_url` is where customers reach this kiosk's
    tracking page from outside, without a slash at its end.

    Afterwards `facts` is what staff and carrier said, `since` when the case came to its state,
    `handler` the name of who brought it there, `settled` the bill of confirmed lines (`bill` stays
    what was accepted), `deeds` the follow-ups. `about` names the deed that a dispute or a
    handed-back slip is about; without it, the newest. `second` names who asked for a second person
    and who agreed. `copy` above 0 marks a paper printed again. `notice` is the version of the
    privacy notice that the customer read. With a key in `signing` the papers of a case are sealed.
    """

    desk: Desk
    answers: Answers
    language: str
    shop_language: str
    shop_name: str
    today: date
    state: str = "draft"
    reference: str | None = None
    queue_number: str | None = None
    accepted_at: datetime | None = None
    promise: Promise | None = None
    bill: Bill | None = None
    public_url: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    since: datetime | None = None
    due_on: date | None = None
    effective_on: date | None = None
    settled: Bill | None = None
    handler: str = ""
    deeds: tuple[Deed, ...] = ()
    about: str = ""
    full_number: bool = False
    second: tuple[tuple[str, str], ...] = ()
    copy: int = 0
    notice: str = ""
    signing: SigningKey | None = None
    pades: Pades | None = None

    @property
    def draft(self) -> bool:
        """True before submission, when the paper is still growing."""
        return self.reference is None
