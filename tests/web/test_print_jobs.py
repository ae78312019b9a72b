"""Papers go to the shop's printers: asked for once, released, seen to by a clerk, tried out."""

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import select
from werkzeug.test import TestResponse

from kiosk.outbound.printing.printer import FAULTS, NotPrinted
from kiosk.outbound.printing.worker import PrintWorker
from kiosk.rules.case import State
from kiosk.rules.printers import Printer
from kiosk.store import print_jobs, stations, tables
from kiosk.web.kiosk import EXTENSION
from tests.clock import Clock
from tests.outbound.printers import PAPER_OUT, Roll, closed, roll
from tests.web.at_the_counter import bring_to, file_of, hand_in, token
from tests.web.clerks import signed_in
from tests.web.customers import AIS, reach
from tests.web.holdings import store_of
from tests.web.linter import Linter, parse
from tests.web.walker import read

OWED = "/counter/prints"
FAR = "https://localhost"
SHOP = {"KIOSK_PRINTERS": "roll=escpos://192.0.2.1", "KIOSK_PRINT": "*=roll"}


class Fake:
    """A printer in the same process that always comes to this fault."""

    def __init__(self, fault: str) -> None:
        self.fault = fault
        self.papers: list[bytes] = []

    def print(self, pdf: bytes) -> None:
        self.papers.append(pdf)
        if self.fault:
            raise NotPrinted(self.fault)

    def look(self) -> str:
        return self.fault


def work(app: Flask, fault: str = "") -> Fake:
    """One pass of the worker, its printers coming to `fault`."""
    house, fake = app.extensions[EXTENSION], Fake(fault)

    def adapt(printer: Printer) -> Fake:
        return fake

    PrintWorker(house.settings.printing, house.store, house.now, adapt).deliver()
    return fake


def states(app: Flask) -> list[tuple[str, bool]]:
    """(state, whether the paper is still kept) of every job."""
    with store_of(app).read() as connection:
        rows = connection.execute(select(tables.print_jobs).order_by(tables.print_jobs.c.id))
        return [(row.state, row.body is not None) for row in rows]


def ask(client: Linter, kind: str = "receipt", times: int = 1) -> str:
    """A customer presses the button on the page after submission; where that leads."""
    page = parse(client.get("/done").get_data(as_text=True))
    form = next(f for f in page.iter("form") if f.get("action") == f"/papers/{kind}/print")
    fields = {i.get("name", ""): i.get("value", "") for i in form.iter("input")}
    answers = [client.post(f"/papers/{kind}/print", data=fields) for _ in range(times)]
    assert {answer.status_code for answer in answers} == {303}
    assert len({answer.location for answer in answers}) == 1
    return answers[0].location


def said(client: Linter, address: str) -> str:
    return client.get(address).get_data(as_text=True)


def decide(clerk: Linter, what: str, job: int = 1) -> int:
    data = {"csrf_token": token(clerk)}
    return clerk.post(f"{OWED}/jobs/{job}/{what}", data=data).status_code


def test_two_taps_are_one_paper_and_the_screen_tells(
    opened: Callable[..., Flask], clock: Clock
) -> None:
    app = opened(**SHOP)
    client = app.test_client()
    assert isinstance(client, Linter)
    reference = hand_in(client, AIS, "en")
    state = ask(client, times=2)
    assert states(app) == [("queued", True)]
    page = said(client, state)
    assert "Your paper is being printed" in page
    assert f"{reference[:3]}" in page.replace(" ", "")
    assert "A 001" in page
    assert client.get(state + "&seen=queued", headers={"HX-Request": "1"}).status_code == 204
    assert work(app).papers[0].startswith(b"%PDF")
    assert states(app) == [("printed", False)]
    part = client.get(state + "&seen=queued", headers={"HX-Request": "1"}).get_data(as_text=True)
    assert "Please take it from the printer." in part
    assert reference not in state
    stranger = app.test_client()
    hand_in_other = stranger.get(state)
    assert hand_in_other.status_code in {302, 303, 404, 410, 440}
    assert "printer" not in hand_in_other.get_data(as_text=True)


def test_a_refusal_before_any_case_is_printed_in_the_shop_too(opened: Callable[..., Flask]) -> None:
    app = opened(**SHOP)
    client = app.test_client()
    assert isinstance(client, Linter)
    page = reach(client, AIS, "stop", "en", id_expires="2026-11-19")
    form = next(f for f in parse(page.text).iter("form") if f.get("action", "").endswith("/print"))
    fields = {i.get("name", ""): i.get("value", "") for i in form.iter("input")}
    state = client.post(form.get("action", ""), data=fields).location
    assert (states(app), "/apply/stop" in state) == ([("queued", True)], True)
    assert "Your paper is being printed" in said(client, state)


def test_a_personal_paper_waits_for_a_clerk_and_a_ticket_does_not(
    opened: Callable[..., Flask],
) -> None:
    app = opened(**SHOP, KIOSK_PRINT_RELEASE="counter")
    client = app.test_client()
    assert isinstance(client, Linter)
    hand_in(client, AIS, "en")
    state = ask(client)
    ask(client, "ticket")
    assert [one for one, _ in states(app)] == ["held", "queued"]
    assert "waits at the counter" in said(client, state)
    clerk = signed_in(app)
    assert "Papers owed (1)" in said(clerk, "/counter/")
    assert "Release" in said(clerk, OWED)
    assert len(work(app).papers) == 1
    assert decide(clerk, "release") == 303
    assert len(work(app).papers) == 1
    assert states(app) == [("printed", False)] * 2
    assert decide(clerk, "release") == 409


@pytest.mark.parametrize(
    ("what", "after"),
    [("again", ("queued", True)), ("came_out", ("printed", False)), ("forget", ("void", False))],
)
def test_doubt_is_settled_by_a_clerk_who_looked(
    opened: Callable[..., Flask], what: str, after: tuple[str, bool]
) -> None:
    app = opened(**SHOP)
    client = app.test_client()
    assert isinstance(client, Linter)
    hand_in(client, AIS, "en")
    state = ask(client)
    work(app, "unsure")
    assert states(app) == [("failed", True)]
    assert "It may have come out" in said(client, state)
    clerk = signed_in(app)
    assert "please look in the printer first" in said(clerk, OWED)
    assert decide(clerk, what) == 303
    assert states(app) == [after]


def test_a_print_by_staff_that_is_given_up_gives_its_number_back(
    opened: Callable[..., Flask],
) -> None:
    app = opened(**SHOP)
    client = app.test_client()
    assert isinstance(client, Linter)
    reference = hand_in(client, AIS, "en")
    clerk = signed_in(app)
    bring_to(clerk, reference, State.COMPLETED)
    for _ in range(2):
        data = {"csrf_token": token(clerk), "kind": "certificate"}
        answer = clerk.post(f"/counter/cases/{reference}/print", data=data)
        assert answer.location == f"/counter/cases/{reference}"
    work(app, "cover_open")
    assert "the cover is open" in said(clerk, f"/counter/cases/{reference}")
    assert decide(clerk, "forget", 2) == 303
    kept = file_of(clerk, reference).prints
    assert clerk.post("/counter/prints/1/failed", data=data).status_code == 303
    assert [one for one, _ in states(app)] == ["void", "void"]
    assert [(one.copy, one.state) for one in kept] == [(0, "printed"), (1, "failed")]


def test_a_print_in_hand_keeps_its_number(opened: Callable[..., Flask], clock: Clock) -> None:
    """Said not to have come out while it is being printed: it will, under this number."""
    app = opened(**SHOP)
    client = app.test_client()
    assert isinstance(client, Linter)
    reference = hand_in(client, AIS, "en")
    clerk = signed_in(app)
    data = {"csrf_token": token(clerk), "kind": "receipt"}
    clerk.post(f"/counter/cases/{reference}/print", data=data)
    claimed = print_jobs.claim(store_of(app), clock())
    assert claimed is not None
    assert clerk.post("/counter/prints/1/failed", data=data).status_code == 303
    assert [one.state for one in file_of(clerk, reference).prints] == ["printed"]
    print_jobs.fail(store_of(app), claimed, clock(), "unsure", "")
    clock.at += print_jobs.KEPT
    print_jobs.tidy(store_of(app), clock())
    assert states(app) == [("void", False)]
    # nobody looked whether it came out, so nobody else may have its number
    assert [one.state for one in file_of(clerk, reference).prints] == ["printed"]


def test_nobody_outside_the_shop_prints_in_it(opened: Callable[..., Flask], clock: Clock) -> None:
    app = opened(**SHOP, KIOSK_PUBLIC_URL=FAR)
    code = stations.add(store_of(app), "2", clock())
    assert isinstance(code, str)
    phone = app.test_client()
    assert isinstance(phone, Linter)

    def send(where: str, **fields: str) -> TestResponse:
        """A form, posted over https."""
        words = read(phone.get("/cards", base_url=FAR)).values["csrf_token"]
        data, headers = {"csrf_token": words, **fields}, {"Referer": f"{FAR}/"}
        return phone.post(where, base_url=FAR, headers=headers, data=data)

    assert send("/cards", procedure=AIS).status_code == 303
    assert phone.get("/papers/authority.pdf", base_url=FAR).mimetype == "application/pdf"
    assert send("/papers/authority/print").status_code == 404
    assert states(app) == []
    assert send("/counter/enrol", code=code).status_code == 303
    assert send("/papers/authority/print").status_code == 303  # the same browser, now a station


def test_the_office_says_how_printers_are_and_tries_them(opened: Callable[..., Flask]) -> None:
    with roll(Roll()) as fine, roll(Roll(PAPER_OUT)) as empty:
        names = f"fine={fine.address} empty={empty.address} off={closed()}"
        app = opened(KIOSK_PRINTERS=names, KIOSK_PRINT="receipt=fine,empty")
        manager = signed_in(app, "manager")
        page = said(manager, "/office/printers")
        assert "no paper" in page
        assert "ready" in page
        assert "no connection" in page
        data = {"csrf_token": token(manager)}
        for name, words in (
            ("fine", "fine: the test page came out."),
            ("empty", "empty: no paper"),
        ):
            assert manager.post(f"/office/printers/{name}/test", data=data).status_code == 303
            assert words in said(manager, "/office/printers")
            assert words not in said(manager, "/office/printers")
        assert any(b"\x1dv0" in paper for paper in fine.papers)


def test_every_fault_has_words(app: Flask) -> None:
    from kiosk.locale import speaker

    for fault in FAULTS:
        assert speaker("en")("print-fault-" + fault)
