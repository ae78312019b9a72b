"""Cases later in their life: what each paper of the counter is made from."""

from datetime import date, datetime
from typing import Any

from kiosk.paper.contents import Kind
from kiosk.paper.subject import Deed, Subject
from kiosk.rules.settlement import bill_of, kept_line
from tests.paper.conftest import BANGKOK, SIGNED, SubjectOf

ENDED = date(2026, 11, 26)
SINCE = datetime(2026, 11, 27, 11, 5, tzinfo=BANGKOK)
MISSING = "material-id-original id-unreadable letter-scope explain"
DISPUTE = Deed(
    "dispute-1",
    due_on=date(2026, 12, 18),
    reference="P3K8WMR44",
    detail={"what": "still_billed", "since": "2026-12-02", "evidence": "bill call_log",
            "note": "December bill of 299."},
)  # fmt: skip
HANDED = Deed("hand-back-card", done_at=SINCE, outcome="handed_back", detail={"signature": SIGNED})
AFTER: dict[Kind, dict[str, Any]] = {
    "request": {
        "state": "needs_information",
        "due_on": date(2026, 12, 4),
        "facts": {"asked": MISSING, "reason": "The photo of the document has a glare."},
    },
    "certificate": {"state": "completed", "effective_on": ENDED},
    "handed_back": {"state": "completed", "effective_on": ENDED, "deeds": (HANDED,)},
    "dispute": {"state": "completed", "effective_on": ENDED, "deeds": (DISPUTE,)},
}


def later(
    subject_of: SubjectOf, kind: Kind, card: str = "ais-data-card", language: str = "en",
    shop: str = "en", **other: Any,
) -> Subject:  # fmt: skip
    """A case that has the paper `kind`, its money confirmed by staff and by the carrier."""
    case = subject_of(card, language, shop, **{"since": SINCE, "handler": "Mei Chen",
                      **AFTER.get(kind, {}), **other})  # fmt: skip
    lines = (
        kept_line("balance", "1100.00", "carrier", False),
        kept_line("arrears", "300.00", "clerk", False),
        kept_line("penalty", None, "customer", True),
    )
    return Subject(**{**vars(case), "settled": bill_of(case.desk.carrier, lines)})
