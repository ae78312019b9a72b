"""E-mail by SMTP (RFC 5321): one connection a message, encrypted unless the shop says otherwise."""

import smtplib
import ssl
from contextlib import suppress
from email.message import EmailMessage

from kiosk.outbound.mime import email
from kiosk.outbound.outgoing import STEP_SECONDS, WHOLE_SECONDS, NotSent, Outgoing, in_time
from kiosk.settings import MailServer

_LEAVE_ALONE = {421, 451}
_FOREVER = 500


class Smtp:
    """Hands e-mail to one server."""

    def __init__(self, server: MailServer, shop: str) -> None:
        self.server, self.shop = server, shop

    def __call__(self, out: Outgoing) -> str:
        """Send. Raises NotSent."""
        letter = email(out, self.shop, self.server.sender)
        try:
            self._hand_over(letter, out.to)
        except smtplib.SMTPRecipientsRefused as refusal:
            code, _ = refusal.recipients[out.to]
            raise _about_this(code) from None
        except smtplib.SMTPDataError as refusal:
            raise _about_this(refusal.smtp_code) from None
        except smtplib.SMTPResponseException as refusal:
            lasting = refusal.smtp_code >= _FOREVER
            raise NotSent("setup" if lasting else "busy", pauses=True) from None
        except (smtplib.SMTPNotSupportedError, ssl.SSLError):
            raise NotSent("setup", pauses=True) from None
        except (smtplib.SMTPException, OSError):
            raise NotSent("unreachable", pauses=True) from None
        return ""

    def _hand_over(self, letter: EmailMessage, to: str) -> None:
        smtp = self._connected()
        try:
            with in_time(lambda: smtp.sock, WHOLE_SECONDS):
                if self.server.tls == "starttls":
                    smtp.starttls(context=ssl.create_default_context())
                if self.server.user:
                    smtp.login(self.server.user, self.server.password)
                smtp.send_message(letter, self.server.sender, [to])
                with suppress(smtplib.SMTPException, OSError):  # it is accepted already
                    smtp.quit()
        finally:
            smtp.close()

    def _connected(self) -> smtplib.SMTP:
        host, port = self.server.host, self.server.port
        if self.server.tls == "tls":
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(host, port, timeout=STEP_SECONDS, context=context)
        return smtplib.SMTP(host, port, timeout=STEP_SECONDS)


def _about_this(code: int) -> NotSent:
    """What a refusal of one address or text means (RFC 5321, 4.2.1)."""
    if code in _LEAVE_ALONE:
        return NotSent("busy", pauses=True)
    return NotSent("refused", final=True) if code >= _FOREVER else NotSent("later")
