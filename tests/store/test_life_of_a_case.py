"""Cases lived at random by customers and clerks: from fresh and from stale pages, twice, at once
and through restarts. Each stays what the design says it may be, remembers all of it, and tells of
it once."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy.exc import IntegrityError

from kiosk.keys import Keyring
from kiosk.rules.case import Refused
from kiosk.rules.follow_ups import Ended, NewDeed
from kiosk.rules.procedure import Desk
from kiosk.store import visits
from kiosk.store.case_files import Deed
from kiosk.store.changes import Change, Conflict, MoneyFigure, TickOff
from tests.rules.life import LINES, ROLES, SAID
from tests.store.lived import WHOLE, Lived
from tests.store.shop import NOON, draw, hand_in, new_case
from tests.store.two_clerks import DUE, TwoClerks

GIVEN = {
    "contact_phone": "+85251234567",
    "contact_email": "a@example.com",
    "msisdn": "+66812345678",
}
ABORT = {
    "sqlite": ["CREATE TRIGGER no BEFORE INSERT ON audit BEGIN SELECT raise(ABORT, ''); END"],
    "postgresql": [
        "CREATE OR REPLACE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation'; END $$",
        "CREATE TRIGGER no BEFORE INSERT ON audit EXECUTE FUNCTION no()",
    ],
}
MEND = {"sqlite": "DROP TRIGGER no", "postgresql": "DROP TRIGGER no ON audit"}
EXAMPLES = {"sqlite": 12, "postgresql": 2}
"""Lives lived anew. What the rules say is the same; the second engine is asked for its locks."""

clerks = st.sampled_from([0, 1])
notes = st.text(max_size=8)
drafts = st.fixed_dictionaries(
    {
        "channel": st.sampled_from(["counter", "online", "hotline"]),
        "consents": st.sampled_from(["process", "process notify"]),
    },
    optional={name: st.just(value) for name, value in (GIVEN | WHOLE).items()},
)
blanks = st.fixed_dictionaries(
    {}, optional={need: st.sampled_from(["", " \n", "2026-02-30"]) for need in SAID}
)
"""What is badly filled in of an action's form."""
while_a_case_goes_on = precondition(lambda self: self.ongoing())
once_there_is_a_case = precondition(lambda self: self.lives)


class Shop(TwoClerks):
    """What happens in the shop."""

    @precondition(lambda self: len(self.ongoing()) < 2)
    @rule(answers=drafts, arrears=st.booleans())
    def submit(self, answers: dict[str, str], arrears: bool) -> None:
        for before in self.lives:
            self.stands(before)
        new = new_case(
            self.desk,
            answers=answers,
            channel=answers["channel"],
            consents=tuple(answers["consents"].split()),
            state="held" if arrears else "submitted",
            state_left="submitted" if arrears else None,
        )
        visit = visits.begin(self.stores[0], uuid.uuid4().hex, "en", NOON)
        reference = hand_in(self.stores[0], visit, new).reference
        self.lives[reference] = Lived(answers)
        self.lives[reference].step("customer", "submit", new.state)
        with self.nothing_written():
            assert hand_in(self.stores[1], visit, new).reference == reference

    @while_a_case_goes_on
    @rule(at=clerks, note=notes, restarted=st.booleans(), data=st.data())
    def press(self, at: int, note: str, restarted: bool, data: st.DataObject) -> None:
        if restarted:
            self.stores[at].close()
            self.stores[at] = self.opened()
        reference = self.some_case(data)
        self.pressed(at, reference, *self.some_way(reference, data), SAID, note)

    @once_there_is_a_case
    @rule(
        at=clerks,
        action=st.sampled_from([*LINES, "burn"]),
        role=st.sampled_from(ROLES),
        badly=blanks,
        data=st.data(),
    )
    def press_anything(
        self, at: int, action: str, role: str, badly: dict[str, str], data: st.DataObject
    ) -> None:
        reference, said = data.draw(st.sampled_from([*self.lives])), SAID | badly
        if self.where(reference, action, role, said):
            self.pressed(at, reference, action, role, said)
        else:
            with self.nothing_written():
                assert isinstance(self.decided(at, reference, action, role, said), Refused)

    @while_a_case_goes_on
    @rule(at=clerks, data=st.data())
    def two_with_the_same_page(self, at: int, data: st.DataObject) -> None:
        """Clerks, or a clerk and the customer: the second learns how it stands now."""
        reference = self.some_case(data)
        seen = self.lives[reference].version
        second = self.decided(1 - at, reference, *self.some_way(reference, data), SAID)
        self.pressed(at, reference, *self.some_way(reference, data), SAID)
        self.too_late(1 - at, reference, second, seen)

    @while_a_case_goes_on
    @rule(at=clerks, off=st.sampled_from([-7, -1, 1]), data=st.data())
    def press_on_a_wrong_page(self, at: int, off: int, data: st.DataObject) -> None:
        reference = self.some_case(data)
        way = self.some_way(reference, data)
        made = self.decided(at, reference, *way, SAID)
        self.too_late(at, reference, made, self.lives[reference].version + off)
        self.pressed(at, reference, *way, SAID)

    @while_a_case_goes_on
    @rule(data=st.data())
    def press_twice_at_once(self, data: st.DataObject) -> None:
        reference = self.some_case(data)
        way, seen = self.some_way(reference, data), self.lives[reference].version
        made = self.decided(0, reference, *way, SAID)
        with ThreadPoolExecutor(2) as pool:
            ends = list(pool.map(lambda at: self.written(at, reference, made, seen), (0, 1)))
        self.lived(reference, *way, SAID, made)
        late = Conflict(seen + 1, self.lives[reference].state)
        assert ends in ([seen + 1, late], [late, seen + 1])

    @while_a_case_goes_on
    @rule(at=clerks, data=st.data())
    def press_while_the_disk_fails(self, at: int, data: st.DataObject) -> None:
        """The last but one of what a change writes is refused: nothing of it stays."""
        reference = self.some_case(data)
        way = self.some_way(reference, data)
        made = self.decided(at, reference, *way, SAID)
        for step in ABORT[self.engine]:
            self.run(step)
        with self.nothing_written(), pytest.raises(IntegrityError):
            self.written(at, reference, made, self.lives[reference].version)
        self.run(MEND[self.engine])
        self.pressed(at, reference, *way, SAID)

    @once_there_is_a_case
    @rule(
        at=clerks,
        done=st.booleans(),
        amount=st.sampled_from(["0.00", "7.25", None]),
        words=notes,
        data=st.data(),
    )
    def tick(
        self, at: int, done: bool, amount: str | None, words: str, data: st.DataObject
    ) -> None:
        """Work that leaves the case where it is: a task done or taken back, a figure confirmed."""
        reference, actor = data.draw(st.sampled_from([*self.lives])), f"staff:{at}"
        life, source = self.lives[reference], f"bill {words}"
        made = Change(
            "tick", actor, life.state, life.left, note=words,
            ticks=(TickOff("id-original", done, words), TickOff("card-itself")),
            money=(MoneyFigure("balance", amount, "carrier", source),),
        )  # fmt: skip
        self.kept(at, reference, made)
        life.money = (amount, "carrier", actor, source)
        life.ticks |= {"id-original": (actor, words), "card-itself": (actor, "")}
        if not done:
            del life.ticks["id-original"]

    @once_there_is_a_case
    @rule(at=clerks, words=notes, data=st.data())
    def dispute(self, at: int, words: str, data: st.DataObject) -> None:
        """At any time, also after the end: a deed more, with a reference of its own."""
        reference, actor = data.draw(st.sampled_from([*self.lives])), f"staff:{at}"
        life, own = self.lives[reference], draw()
        name = f"dispute-{len(life.deeds)}"
        new = NewDeed(name, "shop", DUE, {"what": words}, own)
        self.kept(at, reference, Change("dispute", actor, life.state, life.left, new_deeds=(new,)))
        life.deeds[name] = Deed(0, name, "shop", DUE, own, None, None, None, {"what": words})

    @once_there_is_a_case
    @rule(at=clerks, words=notes, data=st.data())
    def close_deed(self, at: int, words: str, data: st.DataObject) -> None:
        """A deed ends once: to end it again changes nothing of how it ended."""
        reference, actor = data.draw(st.sampled_from([*self.lives])), f"staff:{at}"
        life = self.lives[reference]
        name = data.draw(st.sampled_from([*life.deeds]))
        end = Ended(name, data.draw(st.sampled_from(["done", "dropped"])), {"ended": words})
        self.kept(at, reference, Change("follow_up", actor, life.state, life.left, ended=(end,)))
        if life.deeds[name].done_by is None:
            life.deeds[name] = replace(
                life.deeds[name], done_by=actor, outcome=end.outcome, detail={"ended": words}
            )

    @invariant()
    def all_is_as_it_was_lived(self) -> None:
        self.look_around()


def test_a_case_lives_as_designed(tmp_path: Path, engine: str, desk: Desk) -> None:
    keyring = Keyring.load_or_create(tmp_path / "keys")

    class Here(Shop):
        def __init__(self) -> None:
            super().__init__(tmp_path, engine, keyring, desk)

    run_state_machine_as_test(
        Here, settings=settings(max_examples=EXAMPLES[engine], stateful_step_count=40)
    )
