"""Enumeration (ASVS 2.4.1, 6.3.8): a reference that exists with a wrong code, and one that does
not, are told alike and cost the same work; guesses run out, whoever counts them."""

from collections.abc import Callable

from sqlalchemy import Engine, event

from kiosk.rules.reference import group
from tests.web.trust.house import NONE, Shop, Things, plain, send

WRONG = "0001"


def work(shop: Shop, things: Things) -> tuple[list[str], object]:
    """Every statement that a guess makes the database execute, and the answer."""
    client, said = shop.browser(), list[str]()
    client.get("/track")

    def note(*call: object) -> None:
        said.append(" ".join(str(call[2]).split()))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        answer = send(client, "POST", "/track", reference=group(things.reference), code=WRONG)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return said, plain(answer, things)


def test_a_hit_and_a_miss_are_one_answer_of_the_same_work(shop: Shop) -> None:
    """Same bytes but for what was typed, same headers, and the same statements in the same order.
    How long they take is measured in docs/decisions/067-who-may-do-what.md."""
    hit, told = work(shop, shop.lived.ours)
    miss, told_none = work(shop, NONE)
    assert told == told_none
    assert hit == miss
    assert len(hit) > 3


def test_the_sixth_guess_waits_in_every_process_and_after_a_restart(
    another: Callable[..., Shop],
) -> None:
    """Two kiosks on one database are two processes to it."""
    shop = another()
    beside = shop.reopened()
    reference = shop.lived.ours.reference

    def guess(at: Shop, code: str = WRONG) -> int:
        return send(at.browser(), "POST", "/track", reference=reference, code=code).status_code

    assert [guess(each) for each in (shop, beside, shop, beside, shop)] == [422] * 5
    assert [guess(shop), guess(beside)] == [429] * 2
    again = shop.reopened()
    assert guess(again, "8000") == 429, "even the right one"
    shop.clock.move(minutes=6)
    assert guess(again, "8000") == 303
