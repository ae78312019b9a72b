"""Where pictures belong, and the consent they rest on."""

from kiosk.rules.answers import several
from kiosk.rules.pictures import CONSENT, allowed
from kiosk.rules.procedure import Desk
from kiosk.store import images, procedures
from kiosk.store.cases import Case
from kiosk.store.changes import Change
from kiosk.store.visits import Visit
from kiosk.web.consents import settled
from kiosk.web.kiosk import kiosk
from kiosk.web.pictures.intake import Place

SETTLING = frozenset({"how", "privacy", "who", "document", "representative"})
"""Pages whose answers decide which pictures may be kept."""


def of_draft(desk: Desk, current: Visit) -> Place:
    """The pictures of a draft."""
    actor = current.keyed_by or current.helper or "customer"
    return Place({"draft_id": current.draft_id}, desk, current.answers, actor)


def of_case(case: Case, actor: str) -> Place:
    """The pictures of a case."""
    desk = procedures.pinned(kiosk().store, case.digest)
    return Place({"case_id": case.id}, desk, case.answers, actor)


def settle(slug: str, desk: Desk, before: Visit, now: Visit) -> None:
    """After a page that decides about pictures: what may not be kept any more is deleted. Who had
    not agreed before has none."""
    if slug in SETTLING and CONSENT in several(before.answers, "consents"):
        owner = of_draft(desk, now).owner
        images.keep_only(kiosk().store, owner, allowed(desk, now.answers))


def consent(case: Case, actor: str, *, given: bool) -> Change:
    """Agree to pictures of a case being kept, or no longer: then they are deleted."""
    return settled(case, actor, "agree" if given else "disagree", CONSENT, given=given)
