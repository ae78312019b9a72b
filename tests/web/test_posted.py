"""What was posted is read as the form of the page would read it, without making one."""

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from kiosk.locale import speaker
from kiosk.rules.pages import Page
from kiosk.web.forms import StepForm, posted
from tests.web.customers import AIS, DESKS

KNOWN = {"procedure": AIS, "channel": "counter", "holder_name": "Known", "card_state": "lost",
         "consents": "process notify", "transfer_to": "0812345678"}  # fmt: skip
PAGES = (
    Page("identity", "id", ("mrz", "holder_name", "id_number", "id_country")),
    Page("card-state", "sim", ("card_state",)),
    Page("privacy", "id", ("consents",)),
    Page("payee", "money", ("transfer_to", "transfer_to_again")),
)
SENT = (
    {"csrf_token": ["x"]},
    {"holder_name": ["New", "Second"], "id_country": ["THA"], "card_state": [""]},
    {"card_state": ["in_hand"], "consents": ["process"], "transfer_to": ["1", "2"]},
    {"consents": ["process", "id_image"], "transfer_to": ["1"], "holder_name": [" "]},
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.slug)
@pytest.mark.parametrize("sent", SENT)
def test_a_page_is_read_as_its_form_reads_it(
    page: Page, sent: dict[str, list[str]], app: Flask
) -> None:
    form = MultiDict((name, value) for name, values in sent.items() for value in values)
    with app.test_request_context():
        made = StepForm(DESKS[AIS], page, KNOWN, "en", speaker("en"), form)
    theirs = {
        field.name: " ".join(field.data) if isinstance(field.data, list) else field.data or ""
        for field in made
    }
    assert posted(page, KNOWN, form) == theirs
