"""Two clerks, each with a program of their own on one database; cases lived beside the store."""

import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine
from sqlalchemy import create_engine, text

from kiosk.keys import Keyring
from kiosk.rules.case import Moved, Refused, Role, State, act
from kiosk.rules.notices import of_action
from kiosk.rules.procedure import Desk
from kiosk.store import cases, procedures
from kiosk.store.cases import Case
from kiosk.store.changes import Change, Conflict, change
from kiosk.store.database import Store
from kiosk.store.reduction import same_document
from kiosk.store.tables import metadata
from tests.migrated import database
from tests.rules.life import ENDS, LINES, ROLES, SAID, goes
from tests.store.lived import WHOLE, Lived, remembered, sound
from tests.store.shop import NOON, TODAY

DUE = date(2026, 11, 27)
DATES: Mapping[str, Mapping[str, date | None]] = {
    "ask": {"due_on": DUE},
    "supply": {"due_on": None},
    "complete": {"effective_on": TODAY},
}
Said = Mapping[str, str]
SAYINGS: tuple[Said, ...] = (
    SAID,
    {},
    dict.fromkeys(SAID, " \n"),
    {**SAID, "effective_on": "2026-02-30"},
)
"""What may be typed into the form of an action: all of it well, nothing, blanks, no real day."""


WRITTEN = {
    "sqlite": "PRAGMA data_version",
    "postgresql": " UNION ALL ".join(
        f"SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM {table.name} t"  # noqa: S608
        for table in metadata.sorted_tables
    ),
}
"""What is another after every commit of anybody else that wrote something."""


def judged(case: Case, action: str, role: str, said: Said) -> Moved | Refused:
    """What rules/case.py says of a press on a case as stored."""
    left = State(case.state_left) if case.state_left else None
    return act(
        State(case.state), action, actor=Role(role), given=said, left=left, channel=case.channel
    )


_JUDGED: set[str] = set()


class TwoClerks(RuleBasedStateMachine):
    """What the rules of test_life_of_a_case.py are made of. `at` is 0 or 1: whose program."""

    def __init__(self, folder: Path, engine: str, keyring: Keyring, desk: Desk) -> None:
        super().__init__()
        self.url = database(folder / uuid.uuid4().hex / "signoff.db", engine)
        self.engine, self.keyring, self.desk = engine, keyring, desk
        self.stores = [self.opened(), self.opened()]
        procedures.publish(self.stores[0], [desk], NOON)
        self.looking = create_engine(self.url, isolation_level="AUTOCOMMIT")
        self.eye = self.looking.connect()
        self.lives: dict[str, Lived] = {}
        self.latest = ""

    def teardown(self) -> None:
        self.eye.close()
        self.looking.dispose()
        for store in self.stores:
            store.close()

    def opened(self) -> Store:
        return Store(self.url, self.keyring)

    def ongoing(self) -> list[str]:
        """The cases that are not at their end."""
        return [reference for reference, life in self.lives.items() if life.state not in ENDS]

    def some_case(self, data: st.DataObject) -> str:
        """A case that is not at its end."""
        return data.draw(st.sampled_from(self.ongoing()))

    def where(self, reference: str, action: str, role: str, said: Said) -> str | None:
        """Where the design lets an action lead."""
        life = self.lives[reference]
        return goes(action, life.state, life.left, role, said, life.answers["channel"])

    def some_way(self, reference: str, data: st.DataObject) -> tuple[str, str]:
        """An action and a role that go on from here; an end seldom, so that cases grow long."""
        ways = [way for way in product(LINES, ROLES) if self.where(reference, *way, SAID)]
        on = [way for way in ways if way[0] not in {"reject", "withdraw", "recall"}]
        return data.draw(st.sampled_from(on * 4 + ways))

    def decided(
        self, at: int, reference: str, action: str, role: str, said: Said, note: str = ""
    ) -> Change | Refused:
        """What the rules make of a press, as the counter writes it."""
        case = cases.by_reference(self.stores[at], reference)
        assert case is not None
        found = judged(case, action, role, said)
        if isinstance(found, Refused):
            return found
        need = LINES[action].need
        words = {need: said[need]} if need else {}
        return Change(
            action,
            role if role == "customer" else f"staff:{at}",
            found.to,
            found.left,
            answers=case.answers | words if need == "work_order" else None,
            facts=case.facts | words if need in {"reason", "carrier_confirmation"} else None,
            note=note,
            dates=DATES.get(action, {}),
            deeds={"unbind": DUE} if action == "complete" else {},
            notices=of_action(action, case.answers, case.consents),
        )

    def written(self, at: int, reference: str, made: Change | Refused, seen: int) -> int | Conflict:
        """The change, made from a page that showed version `seen`."""
        assert isinstance(made, Change), made
        return change(self.stores[at], reference, seen, made, NOON, TODAY)

    def pressed(
        self, at: int, reference: str, action: str, role: str, said: Said, note: str = ""
    ) -> None:
        """A press that must go through, and is lived."""
        made = self.decided(at, reference, action, role, said, note)
        seen = self.lives[reference].version
        assert self.written(at, reference, made, seen) == seen + 1
        self.lived(reference, action, role, said, made)

    def lived(
        self, reference: str, action: str, role: str, said: Said, made: Change | Refused
    ) -> None:
        """Live a change: where to is the design's word, what was said is the change's."""
        assert isinstance(made, Change)
        life, to = self.lives[reference], self.where(reference, action, role, said)
        assert to is not None
        self.latest = reference
        life.step(made.actor, action, to, made.note)
        life.answers = made.answers or life.answers
        life.facts = made.facts or life.facts
        life.due_on = made.dates.get("due_on", life.due_on)
        life.effective_on = made.dates.get("effective_on", life.effective_on)
        if "unbind" in made.deeds:
            life.deeds["unbind"] = replace(life.deeds["unbind"], due_on=made.deeds["unbind"])

    def kept(self, at: int, reference: str, made: Change) -> None:
        """A change that leaves the case where it is goes through, and is lived."""
        life = self.lives[reference]
        assert self.written(at, reference, made, life.version) == life.version + 1
        self.latest = reference
        life.step(made.actor, made.action, life.state, made.note)

    def too_late(self, at: int, reference: str, made: Change | Refused, seen: int) -> None:
        """A press from a page that is not of now: it learns how the case stands, no more."""
        life = self.lives[reference]
        with self.nothing_written():
            ended = self.written(at, reference, made, seen)
            assert ended == Conflict(life.version, life.state)

    @contextmanager
    def nothing_written(self) -> Iterator[None]:
        """Nobody commits anything meanwhile."""
        before = self.run(WRITTEN[self.engine])
        yield
        assert self.run(WRITTEN[self.engine]) == before

    def run(self, query: str, **values: str) -> list[Any]:
        """SQL past the store."""
        done = self.eye.execute(text(query), values)
        return [tuple(row) for row in done] if done.returns_rows else []

    def stands(self, reference: str) -> None:
        """The case is as it was lived, and each of its changes was audited."""
        life, found = self.lives[reference], remembered(self.stores[0], reference)
        life.reduce()
        assert found == life
        self.nobody_can_be_copied(reference, found)
        assert sound(found)
        self.rightly_judged(reference)
        said = self.run(
            "SELECT actor, what FROM audit WHERE subject = :about ORDER BY id", about=reference
        )
        assert said == [(actor, action) for actor, action, *_ in life.steps]

    def nobody_can_be_copied(self, reference: str, found: Lived) -> None:
        """Of a case that is over no whole document is left; that it is the same one can be told."""
        number = WHOLE["id_number"]
        known = same_document(self.stores[1], reference, number)
        assert known == (found.state in ENDS and "id_number" in found.answers)
        if found.state in ENDS:
            assert number not in repr(found)
            assert WHOLE["mrz"] not in repr(found)

    def rightly_judged(self, reference: str) -> None:
        """What may be pressed now, where it leads and who is told is the design's: asked once a
        process of each case of which the rules know the same."""
        case, life = cases.by_reference(self.stores[1], reference), self.lives[reference]
        assert case is not None
        known = (case.state, case.state_left, case.channel, case.answers, case.consents)
        about = repr((known, life.state, life.left, life.answers))
        if about in _JUDGED:
            return
        for action, role, said in product([*LINES, "burn"], ROLES, SAYINGS):
            found = judged(case, action, role, said)
            to = None if isinstance(found, Refused) else found.to
            assert to == self.where(reference, action, role, said), (action, role, said)
            if to:
                told = of_action(action, case.answers, case.consents)
                heard = Counter((each.kind, each.medium, each.recipient) for each in told)
                assert heard == life.hears(to), action
        _JUDGED.add(about)

    def look_around(self) -> None:
        """What goes on and what ended last; the rest is looked at with each new customer."""
        for reference in {*self.ongoing(), self.latest} - {""}:
            self.stands(reference)
        self.counted()

    def counted(self) -> None:
        """Each state that a case came to is in the day's figures."""
        steps = [step for life in self.lives.values() for step in life.steps]
        arrived = Counter(to for _, _, start, to, _ in steps if start != to)
        assert arrived == dict(self.run("SELECT key, amount FROM totals WHERE measure = 'state'"))
