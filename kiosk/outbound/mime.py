"""A message as e-mail: plain text, and the papers that travel with it (RFC 5322, RFC 2045)."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from kiosk.outbound.outgoing import Outgoing


def email(out: Outgoing, shop: str, sender: str) -> EmailMessage:
    """The e-mail of a message. Its Message-ID is the same at every try (RFC 5322, 3.6.4)."""
    local, _, domain = sender.rpartition("@")
    made = EmailMessage(policy=SMTP)
    made["From"] = Address(" ".join(shop.split()), local, domain)
    made["To"] = Address(addr_spec=out.to)
    made["Subject"] = " ".join(out.subject.split())  # a header is one line
    made["Date"] = out.at
    made["Message-ID"] = f"<{out.key}@{domain}>"
    made["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday notices in return
    made.set_content(out.text)
    for paper in out.papers:
        made.add_attachment(paper.body, maintype="application", subtype="pdf", filename=paper.name)
    made["Content-Language"] = out.language  # last: filling a message clears such headers
    return made
