"""A case as staff look at it: everything kept about it, its task list and its money as of now."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from kiosk.outbound import slips
from kiosk.rules import settlement
from kiosk.rules.case import FINAL, Role, State, open_actions
from kiosk.rules.correcting import correctable
from kiosk.rules.papers_of import Kind, papers_of
from kiosk.rules.procedure import Desk
from kiosk.rules.reference import read_reference
from kiosk.rules.settlement import Bill
from kiosk.rules.tasks import Task, missing, tasks
from kiosk.rules.workdays import review_for
from kiosk.store import images, procedures
from kiosk.store.case_files import CaseFile, case_file
from kiosk.store.cases import Case
from kiosk.store.same_card import others
from kiosk.store.withdrawn_papers import withdrawn
from kiosk.web.kiosk import kiosk

UNSIGNED = "paid_to_unsigned"
"""The fact that where money goes was put right, and is not signed yet."""


@dataclass(frozen=True)
class OpenCase:
    """`bill` is of the lines as they are kept now, `tasks` the whole list, ticked or not.

    `withdrawn` is when its certificate was, `twins` are other requests for the same card."""

    file: CaseFile
    desk: Desk
    bill: Bill
    tasks: tuple[Task, ...]
    withdrawn: datetime | None = None
    twins: tuple[Case, ...] = ()

    @property
    def case(self) -> Case:
        return self.file.case

    @property
    def state(self) -> State:
        return State(self.case.state)

    @property
    def left(self) -> State | None:
        return State(self.case.state_left) if self.case.state_left else None

    @property
    def actions(self) -> tuple[str, ...]:
        """What a clerk may do with it now."""
        return open_actions(self.state, Role.CLERK, self.left, self.case.channel)

    @property
    def payee_changed(self) -> bool:
        """Whether where money goes was put right, and the customer has not signed that yet."""
        return any(task.id == "payee-signed" for task in self.tasks)

    @property
    def correctable(self) -> tuple[str, ...]:
        """The answers that staff may put right; none once it is over."""
        return () if self.state in FINAL else correctable(self.desk, self.case.answers)

    @property
    def unverified(self) -> bool:
        """Whether the carrier has not confirmed the time its expected day rests on."""
        review = review_for(self.desk.procedure, self.case.answers)
        return review is not None and review.unverified

    @property
    def papers(self) -> tuple[Kind, ...]:
        """The papers it has by now."""
        case = self.case
        return papers_of(
            case.state,
            case.channel,
            case.answers.get("acting_as", ""),
            case.queue_number,
            [(deed.deed, deed.outcome) for deed in self.file.follow_ups],
            self.withdrawn is not None,
        )

    @property
    def missing(self) -> list[Task]:
        """What is still to be ticked before an approval."""
        return missing(list(self.tasks), self.file.ticks.keys())


def open_case(reference: str) -> OpenCase | None:
    """The case of this reference as staff see it, or None. Groups and case are forgiven."""
    read = read_reference(reference)
    file = case_file(kiosk().store, read) if isinstance(read, str) else None
    if file is None:
        return None
    desk = procedures.pinned(kiosk().store, file.case.digest)
    bill = slips.kept_bill(desk, file)
    again = settlement.sign_again(signed_net(desk, file.case), bill.net)
    given = images.of(kiosk().store, {"case_id": file.case.id})
    unseen = {image.kind for image in given if not image.seen_by}
    twins = others(kiosk().store, file.case)
    listed = tasks(
        desk, file.case.answers, bill, sign_again=again, unseen=unseen, twice=bool(twins),
        payee_changed=UNSIGNED in file.case.facts,
    )  # fmt: skip
    when = withdrawn(kiosk().store, file.case.reference)
    return OpenCase(file, desk, bill, tuple(listed), when, twins)


def signed_net(desk: Desk, case: Case) -> Decimal | None:
    """The sum the customer put their name to: at submission, or when they signed again."""
    if again := case.facts.get("signed_net"):
        return Decimal(again)
    return settlement.settle(desk, case.answers, case.day).net
