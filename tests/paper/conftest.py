"""Subjects of papers: the real procedures, invented people."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from kiosk.paper.subject import Subject
from kiosk.rules.loader import load
from kiosk.rules.procedure import Desk
from kiosk.rules.settlement import settle
from kiosk.rules.workdays import promise, review_for

TODAY = date(2026, 11, 20)
BANGKOK = timezone(timedelta(hours=7))
SIGNED = "M20 100L100 40L200 160L300 60M310 100L500 100"
ANSWERS = {
    "channel": "counter",
    "check_backup": "done",
    "check_pay_apps": "cannot",
    "check_cloud_accounts": "later",
    "acting_as": "holder",
    "holder_name": "李小明 LI XIAOMING",
    "id_type": "passport",
    "id_number": "L898902C3",
    "id_expires": "2033-12-31",
    "card_state": "in_hand",
    "msisdn": "+66812345671",
    "iccid": "8966123456789017065",
    "plan_type": "prepaid",
    "balance": "1120.50",
    "arrears": "0",
    "settlement": "refund_bank",
    "payee_name": "LI XIAOMING",
    "bank_name": "Example Bank",
    "bank_account": "1234567890",
    "reason": "moved",
    "contact_phone": "+8613812345678",
    "contact_email": "ming@example.com",
    "track_code": "4071",
    "signature": SIGNED,
}
SubjectOf = Callable[..., Subject]


@pytest.fixture(scope="session")
def desks() -> dict[str, Desk]:
    return load(Path(__file__).parents[2] / "procedures")


@pytest.fixture(scope="session")
def subject_of(desks: dict[str, Desk]) -> SubjectOf:
    """A submitted case, or with `draft=True` what stands before it."""
    return maker(desks)


def maker(desks: dict[str, Desk]) -> SubjectOf:
    """What makes subjects of papers out of these procedures."""

    def made(
        card: str = "ais-data-card",
        language: str = "zh-Hans",
        shop_language: str = "en",
        *,
        draft: bool = False,
        answers: dict[str, str] | None = None,
        **other: Any,
    ) -> Subject:
        desk = desks[card]
        said = {**ANSWERS, **(answers or {})}
        review = review_for(desk.procedure, said)
        case: dict[str, Any] = {
            "state": "submitted",
            "reference": "K7M4TX92A",
            "queue_number": "A 023",
            "accepted_at": datetime(2026, 11, 20, 15, 42, tzinfo=BANGKOK),
        }
        return Subject(
            **{
                "desk": desk,
                "answers": said,
                "language": language,
                "shop_language": shop_language,
                "shop_name": "Signoff",
                "today": TODAY,
                "promise": promise(review, desk.carrier, TODAY),
                "bill": settle(desk, said, TODAY),
                **({} if draft else case),
                **other,
            }
        )

    return made
