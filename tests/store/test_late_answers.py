"""An answer that arrives after its draft is gone is refused; keys are kept to themselves."""

from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path

import pytest

from kiosk.keys import Keyring, KeyringError
from kiosk.rules.procedure import Desk
from kiosk.store import submissions, visits
from kiosk.store.database import Store
from kiosk.store.visits import DraftGone
from tests.store.shop import NOON, SENTINEL, TODAY, ask, draw, hand_in, new_case


def test_a_save_after_submission_leaves_the_draft_empty(
    store: Store, desk: Desk, tmp_path: Path
) -> None:
    visit = visits.begin(store, "a", "en", NOON)
    hand_in(store, visit, new_case(desk))
    with pytest.raises(DraftGone):
        visits.save(store, visit, {"holder_name": SENTINEL}, NOON)
    assert ask(tmp_path, "SELECT answers FROM visits") == [(None,)]


def test_a_finished_visit_takes_no_answer_and_makes_no_case(
    store: Store, desk: Desk, tmp_path: Path
) -> None:
    visit = visits.begin(store, "a", "en", NOON)
    visits.end(store, visit)
    with pytest.raises(DraftGone):
        visits.save(store, visit, {"holder_name": SENTINEL}, NOON)
    with pytest.raises(DraftGone):
        hand_in(store, visit, new_case(desk))
    assert ask(tmp_path, "SELECT count(*) FROM cases") == [(0,)]
    assert ask(tmp_path, "SELECT count(*) FROM queue_numbers") == [(0,)]


def test_keys_tell_nothing_by_being_printed_and_want_a_closed_folder(tmp_path: Path) -> None:
    ring = Keyring.load_or_create(tmp_path / "keys")
    assert ring.cookie_secret not in repr(ring)
    assert repr(ring.lookup) not in repr(ring)
    (tmp_path / "keys").chmod(0o755)
    with pytest.raises(KeyringError, match="chmod 700"):
        Keyring.load_or_create(tmp_path / "keys")


def test_an_answer_saved_while_the_draft_is_handed_in_is_kept_or_refused(
    store: Store, desk: Desk
) -> None:
    """It comes after: what was acknowledged is never emptied with the draft."""
    visit = visits.begin(store, "a", "en", NOON)

    def save() -> str:
        try:
            visits.save(store, visit, {"holder_name": SENTINEL}, NOON)
        except DraftGone:
            return "refused"
        return "kept"

    with ThreadPoolExecutor(1) as hands:
        saving: list[Future[str]] = []

        def meanwhile() -> str:
            saving.append(hands.submit(save))
            wait(saving, 0.3)  # it must be waiting for the hand-in by then
            return draw()

        submissions.submit(store, visit, new_case(desk), NOON, TODAY, meanwhile)
        assert saving[0].result() == "refused"
