"""What a paper is about: one draft or one case, and who reads it."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.rules.answers import Answers
from kiosk.rules.procedure import Desk
from kiosk.rules.settlement import Bill
from kiosk.rules.workdays import Promise


@dataclass(frozen=True)
class Subject:
    """All that a builder may look at. `today` is the shop's local date.

    Before submission `state` is "draft" and there is no reference, queue number or `accepted_at`
    (which is aware, in the shop's zone). `public_url` is where customers reach this kiosk's
    tracking page from outside, without a slash at its end.
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

    @property
    def draft(self) -> bool:
        """True before submission, when the paper is still growing."""
        return self.reference is None
