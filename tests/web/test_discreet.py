"""What a code tells of a person beside the number is let in nowhere: not kept, not shown again."""

import pytest
from flask import Flask

from kiosk.rules.case import State
from tests.rules.test_comparing import NEWER, PCN, SUBJECT
from tests.web.at_the_counter import bring_to, hand_in, press, says
from tests.web.clerks import signed_in
from tests.web.customers import AIS, reach
from tests.web.linter import Linter
from tests.web.walker import fill

OTHERS = ("NOBODY", "INVENTED", "Nowhere", "January", "1990-01-01", "UklGRg")


@pytest.mark.parametrize("scan", [SUBJECT, NEWER])
@pytest.mark.parametrize("name", ["id_number", "holder_name", "id_expires"])
def test_a_customers_page_takes_the_number_and_drops_the_rest(
    client: Linter, scan: str, name: str
) -> None:
    step = reach(client, "smart-phone-card", "identity", id_type="ph-philsys", id_number=PCN)
    answer = client.post(step.url, data={**fill(step, {"holder_name": "Ana"}), name: scan})
    assert not [word for word in OTHERS if word in answer.text]
    if name == "id_number":
        assert answer.status_code == 303
        assert f'value="{PCN}"' in client.get(step.url).text
    else:
        assert answer.status_code == 422


def test_a_clerks_note_and_box_drop_it_too(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    bring_to(clerk, reference, State.IN_REVIEW)
    wrong = press(clerk, reference, "tick", tick="id-matches", scan=SUBJECT)
    assert wrong.status_code == 422
    press(clerk, reference, "note", note=SUBJECT)
    for page in (wrong.text, says(clerk, reference)):
        assert not [word for word in OTHERS if word in page]
