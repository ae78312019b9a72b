"""A case as it must have been lived, and the same read back from the store: alike, or wrong."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.store.case_files import Deed, case_file
from kiosk.store.database import Store
from tests.rules.life import ENDS, PAUSES, TOLD

UNBIND = Deed(0, "unbind", "customer", date(2026, 12, 1), None, None, None, None, {})
WAYS = {"contact_phone": "sms", "contact_email": "email"}

WHOLE = {
    "id_number": "L898902C3",
    "id_expires": "2030-01-02",
    "mrz": "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    "bank_account": "1234567890",
    "payee_name": "ANNA",
}
"""What a customer may have given, and what is left of it once it is over."""
DOCUMENT = {"id_number": "••••02C3", "id_expires": "", "mrz": ""}
PAYMENT = {"bank_account": "••••7890", "payee_name": ""}


@dataclass
class Lived:
    """What one case has been through. A step is (actor, action, from, to, note), a message told is
    (kind, medium, recipient), a tick (actor, detail), money (amount, stated by, confirmed by,
    source)."""

    answers: dict[str, str]
    state: str = "draft"
    left: str | None = None
    facts: dict[str, str] = field(default_factory=dict)
    steps: list[tuple[str, str, str, str, str]] = field(default_factory=list)
    told: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    ticks: dict[str, tuple[str, str]] = field(default_factory=dict)
    money: tuple[str | None, str, str | None, str] = ("12.50", "customer", None, "")
    due_on: date | None = None
    effective_on: date | None = None
    deeds: dict[str, Deed] = field(default_factory=lambda: {"unbind": UNBIND})

    def reduce(self) -> None:
        """Once it is over, nobody keeps the whole document; nor, once no dispute can bring money
        back, where money goes."""
        if self.state in ENDS:
            paying = any(d.done_by is None for name, d in self.deeds.items() if "dispute" in name)
            short = DOCUMENT if paying else DOCUMENT | PAYMENT
            for name in self.answers.keys() & short.keys():
                self.answers = {**self.answers, name: short[name]}
            self.answers = {name: said for name, said in self.answers.items() if said}

    @property
    def version(self) -> int:
        """One for the submission, one more for each change."""
        return len(self.steps)

    def hears(self, to: str) -> Counter[tuple[str, str, str]]:
        """What the customer is told when the case comes to `to`."""
        kind = "submitted" if self.state == "draft" else to if to in TOLD else ""
        agreed = kind and to != self.state and "notify" in self.answers["consents"]
        ways = [way for way in WAYS if way in self.answers] if agreed else []
        told = Counter((kind, WAYS[way], way) for way in ways)
        if self.state == "draft" and "msisdn" in self.answers:
            told["not_you", "sms", "msisdn"] += 1
        return told

    def step(self, actor: str, action: str, to: str, note: str = "") -> None:
        """Go on to `to`, telling the customer where the design says so."""
        self.steps.append((actor, action, self.state, to, note))
        self.told += self.hears(to)
        if self.state == "draft":
            self.left = "submitted" if to == "held" else None
        elif self.state != to:
            self.left = self.state if to in PAUSES else None
        self.state = to


def remembered(store: Store, reference: str) -> Lived:
    """The case as the store has it. Its history must run from 1 to its version without a gap."""
    file = case_file(store, reference)
    assert file is not None
    case, (money,) = file.case, file.money
    assert [event.version for event in file.history] == [*range(1, case.version + 1)]
    return Lived(
        answers=case.answers,
        state=case.state,
        left=case.state_left,
        facts=case.facts,
        steps=[(e.actor, e.action, e.from_state, e.to_state, e.note) for e in file.history],
        told=Counter((m.kind, m.medium, m.recipient) for m in file.messages),
        ticks={name: (tick.actor, tick.detail) for name, tick in file.ticks.items()},
        money=(money.amount, money.stated_by, money.confirmed_by, money.source),
        due_on=case.due_on,
        effective_on=case.effective_on,
        deeds={d.deed: replace(d, id=0, done_at=None) for d in file.follow_ups},
    )


def sound(life: Lived) -> bool:
    """History is a chain from the draft to now, an end is an end, a pause knows where it began."""
    before = "draft"
    for _, _, start, to, _ in life.steps:
        if start != before or (start in ENDS and to != start):
            return False
        before = to
    return before == life.state and (life.left is not None) == (life.state in PAUSES)
