"""What customers read (R60 R61): short, in their language, giving nothing away."""

import math
from email.message import EmailMessage

import pytest
from sqlalchemy import select, update

from kiosk.locale import LANGUAGES, speaker
from kiosk.outbound.messages import compose
from kiosk.outbound.mime import email
from kiosk.outbound.outgoing import Outgoing
from kiosk.rules.notices import KINDS, notices
from kiosk.store import outbox
from kiosk.store.changes import Change, change
from kiosk.store.reminders import remind
from kiosk.store.tables import cases
from kiosk.store.tables import outbox as rows
from tests.outbound.office import ANSWERS, DESKS, EMAIL, NUMBER, TODAY, Office

pytestmark = pytest.mark.one_engine
GSM7 = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""The basic alphabet of 3GPP TS 23.038: anything else costs a text message half its room."""
KNOWN = {*KINDS.values(), "not_you", "refund_paid", "reminder"}
SECRETS = (NUMBER, NUMBER[3:], "0812345671", "4071", "E70704999", "李小明", EMAIL)
PAPERS = {
    "submitted": "receipt", "needs_information": "request", "completed": "certificate",
    "rejected": "refusal", "failed": "refusal", "withdrawn": "refusal",
}  # fmt: skip
REASON = "The photo page is blurred; bring the passport itself."


def segments(text: str) -> int:
    """Parts a text message is sent in: 160 or 153 of GSM 7-bit, else 70 or 67 of UCS-2."""
    one, many = (160, 153) if set(text) <= GSM7 else (70, 67)
    size = len(text) if set(text) <= GSM7 else len(text.encode("utf-16-be")) // 2
    return 1 if size <= one else math.ceil(size / many)


def written(office: Office, reference: str, kind: str, medium: str) -> Outgoing:
    """A message of this kind about this case, as it would leave now."""
    case = select(cases.c.id).where(cases.c.reference == reference).scalar_subquery()
    of_it = (rows.c.kind == kind) & (rows.c.medium == medium) & (rows.c.case_id == case)
    with office.store.write() as connection:
        connection.execute(update(rows).values(state="void"))
        connection.execute(update(rows).where(of_it).values(state="waiting", leased_until=None))
    claimed = outbox.claim(office.store, ["sms", "email"], office.clock())
    assert claimed is not None
    out = compose(office.settings, office.store, claimed, office.clock())
    assert isinstance(out, Outgoing)
    return out


def told(office: Office, kind: str, card: str, language: str, reason: str = REASON) -> str:
    """A case about which messages of this kind are waiting; its reference."""
    reference = office.accept(card, language)
    if kind == "reminder":
        ask = Change("ask", "staff:1", "needs_information", "in_review", dates={"due_on": TODAY})
        change(office.store, reference, 1, ask, office.clock(), TODAY)
        assert remind(office.store, office.clock(), TODAY) > 0
    elif kind not in {"submitted", "not_you"}:
        made = Change(
            "x", "staff:1", kind if kind != "refund_paid" else "completed",
            facts={"reason": reason}, dates={"due_on": TODAY, "effective_on": TODAY},
            notices=notices(kind, ANSWERS, ["notify"]),
        )  # fmt: skip
        change(office.store, reference, 1, made, office.clock(), TODAY)
    return reference


@pytest.mark.parametrize("kind", sorted(KNOWN))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_message_is_short_and_gives_nothing_away(
    office: Office, kind: str, language: str
) -> None:
    card = sorted(DESKS)[len(kind) % len(DESKS)]
    reference = told(office, kind, card, language)
    text = written(office, reference, kind, "sms").text
    assert segments(text) <= 2, (len(text), text)
    assert not [secret for secret in (*SECRETS, REASON) if secret in text]
    assert "Signoff" in text
    grouped = f"{reference[:3]}-{reference[3:6]}-{reference[6:]}"
    assert (grouped in text) == (kind != "not_you")
    assert "  " not in text


@pytest.mark.parametrize("kind", sorted(KNOWN - {"not_you"}))
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_e_mail_says_why_and_what_to_do(office: Office, kind: str, language: str) -> None:
    reference = told(office, kind, "ais-data-card", language)
    out = written(office, reference, kind, "email")
    say = speaker(language)
    assert say(f"message-kind-{kind.replace('_', '-')}") in out.subject
    assert not [secret for secret in SECRETS if secret in out.subject + out.text]
    reasoned = kind in {"needs_information", "held", "rejected", "failed"}
    assert (REASON in out.text) == reasoned
    assert "1175" in out.text
    assert say("message-footer") in out.text
    assert "\n\n\n" not in out.text
    made = email(out, "Shop", "shop@example.com")
    names = [part.get_filename() for part in made.iter_attachments()]
    assert names == ([f"{PAPERS[kind]}.pdf"] if kind in PAPERS else [])
    assert not [secret for name in names for secret in (reference, *SECRETS) if secret in str(name)]
    assert (say("message-attached") in out.text) == bool(names)


def test_with_an_address_of_its_own_the_kiosk_says_where_to_look(office: Office) -> None:
    object.__setattr__(office.settings, "public_url", "https://kiosk.lucky-phones.example")
    for language in LANGUAGES:
        for kind in sorted(KNOWN - {"not_you"}):
            reference = told(office, kind, "smart-phone-card", language)
            text = written(office, reference, kind, "sms").text
            assert "https://kiosk.lucky-phones.example/track" in text
            assert segments(text) <= 2, (len(text), text)


def test_the_number_itself_is_told_whom_to_call(office: Office) -> None:
    reference = told(office, "not_you", "ais-data-card", "en")
    assert "call 1175 or come to our shop" in written(office, reference, "not_you", "sms").text
    reference = told(office, "not_you", "axis-data-card", "en")
    assert "https://www.xl.co.id/" in written(office, reference, "not_you", "sms").text


def test_the_receipt_travels_with_the_first_e_mail(office: Office) -> None:
    reference = office.accept()
    (paper,) = written(office, reference, "submitted", "email").papers
    assert paper.name == "receipt.pdf"
    assert paper.body.startswith(b"%PDF-")


def test_a_reason_cannot_add_a_header(office: Office) -> None:
    reference = told(office, "rejected", "ais-data-card", "en", "no\r\nBcc: all@example.com")
    made = email(written(office, reference, "rejected", "email"), "Shop", "shop@example.com")
    assert isinstance(made, EmailMessage)
    assert made["Bcc"] is None
    assert b"Bcc" not in made.as_bytes().partition(b"\r\n\r\n")[0]
