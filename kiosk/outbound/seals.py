"""What a paper that was checked is worth here: its seal, and whether the shop withdrew it."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from kiosk.paper.seal import Verdict
from kiosk.store.database import Store
from kiosk.store.withdrawn_papers import withdrawn


def standing(store: Store, zone: ZoneInfo, verdict: Verdict) -> Verdict:
    """The verdict, or that the paper was withdrawn and on which day of the shop.

    Only what a valid signature names is looked up: nobody finds out references by trying.
    """
    fields = verdict.fields
    at = withdrawn(store, fields.reference, fields.kind) if fields else None
    on = at.astimezone(zone).date() if at else None
    return replace(verdict, standing="withdrawn", on=on) if on else verdict
