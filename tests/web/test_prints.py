"""Papers that staff print: which copy each is, whatever the printer did."""

from flask import Flask

from kiosk.rules.case import State
from tests.web.at_the_counter import bring_to, file_of, hand_in, token
from tests.web.clerks import signed_in
from tests.web.customers import AIS
from tests.web.linter import Linter


def put_out(clerk: Linter, reference: str) -> str:
    """Print the certificate; the address of its PDF."""
    data = {"csrf_token": token(clerk), "kind": "certificate"}
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
    prints = file_of(clerk, reference).prints
    assert [(one.copy, one.state) for one in prints] == [
        (0, "failed"), (1, "printed"), (2, "failed"), (2, "printed"),
    ]  # fmt: skip
