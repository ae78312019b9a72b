"""Papers that staff print: which copy each is, whatever the printer did."""

from flask import Flask

from kiosk.rules.case import State
from kiosk.store import prints
from tests.web.at_the_counter import bring_to, file_of, hand_in, press, token
from tests.web.clerks import signed_in
from tests.web.customers import AIS
from tests.web.holdings import store_of
from tests.web.linter import Linter


def put_out(clerk: Linter, reference: str, kind: str = "certificate") -> str:
    """Print a paper; the address of its PDF."""
    data = {"csrf_token": token(clerk), "kind": kind}
    return clerk.post(f"/counter/cases/{reference}/print", data=data).location


def test_no_two_prints_that_came_out_share_a_number(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    bring_to(clerk, reference, State.COMPLETED)
    first, _, last = (put_out(clerk, reference) for _ in range(3))
    for address in (first, last):
        failed = address.replace(".pdf", "/failed")
        clerk.post(failed, data={"csrf_token": token(clerk)})
    put_out(clerk, reference)
    kept = file_of(clerk, reference).prints
    assert [(one.copy, one.state) for one in kept] == [
        (0, "failed"), (1, "printed"), (2, "failed"), (2, "printed"),
    ]  # fmt: skip


def test_a_paper_that_the_case_has_no_more_is_not_found(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    bring_to(clerk, reference, State.NEEDS_INFORMATION)
    address = put_out(clerk, reference, "request")
    assert clerk.get(address).mimetype == "application/pdf"
    press(clerk, reference, "supply")
    assert clerk.get(address).status_code == 404


def test_a_print_is_of_its_own_shop(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    put_out(signed_in(app), reference, "receipt")
    store = store_of(app)
    assert prints.find(store, 1) is not None
    store.shop = "elsewhere"
    assert prints.find(store, 1) is None
