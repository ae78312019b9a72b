"""A browser may fill in what it knows on a customer's own telephone, and nowhere else (1.3.5)."""

import pytest

from kiosk.web.visitor import OWN
from tests.web.customers import AIS, reach
from tests.web.linter import Linter, parse


@pytest.mark.parametrize("own", [False, True])
def test_only_a_telephone_of_ones_own_fills_in(client: Linter, own: bool) -> None:
    step = reach(client, AIS, "contact")
    with client.session_transaction() as session:
        session.update({OWN: True} if own else {})
    page = parse(client.get(step.url).get_data(as_text=True))
    said = {n.get("name"): n.get("autocomplete") for n in page.iter("input") if n.get("id")}
    known = {"contact_phone": "tel", "contact_email": "email"}
    assert {name: said[name] for name in known} == (known if own else dict.fromkeys(known, "off"))
    assert said["track_code"] == "off"
