"""Text messages by any gateway that takes a POST of JSON."""

import hashlib
import hmac
import http.client
import json
import ssl
from urllib.parse import urlsplit

from kiosk.outbound.outgoing import STEP_SECONDS, WHOLE_SECONDS, NotSent, Outgoing, in_time
from kiosk.outbound.pinned import Astray, Lookup, Plain, Sealed, address_of, looked_up
from kiosk.settings import SmsGateway

_SETUP = {401, 402, 403, 404, 405, 407}
_BUSY = {408, 425, 429}
_AT_WORK = 409


class Gateway:
    """Hands text messages to one gateway. Follows no redirect, and reads no answer's body."""

    def __init__(
        self,
        gateway: SmsGateway,
        step: float = STEP_SECONDS,
        whole: float = WHOLE_SECONDS,
        lookup: Lookup = looked_up,
    ) -> None:
        self.url, self.token, self.secret = urlsplit(gateway.url), gateway.token, gateway.secret
        self.step, self.whole, self.lookup = step, whole, lookup

    def __call__(self, out: Outgoing) -> str:
        """Send. Raises NotSent."""
        try:
            status = self._post(out)
        except (ssl.SSLError, Astray):
            raise NotSent("setup", pauses=True) from None
        except (OSError, http.client.HTTPException):
            raise NotSent("unreachable", pauses=True) from None
        fault = judged(status)
        if fault is not None:
            raise fault
        return ""

    def _post(self, out: Outgoing) -> int:
        body = json.dumps({"to": out.to, "text": out.text, "id": out.key}).encode()
        headers = {"Content-Type": "application/json", "Idempotency-Key": out.key}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        if self.secret:
            headers["X-Signature"] = f"sha256={signed(self.secret, body)}"
        line = self._line()
        try:
            with in_time(lambda: line.sock, self.whole):
                path = f"{self.url.path or '/'}{'?' if self.url.query else ''}{self.url.query}"
                line.request("POST", path, body, headers)
                return line.getresponse().status
        finally:
            line.close()

    def _line(self) -> Plain:
        host, safe = self.url.hostname or "", self.url.scheme == "https"
        port = self.url.port or (443 if safe else 80)
        address = address_of(host, port, self.lookup)
        return (Sealed if safe else Plain)(host, port, address, self.step)


def signed(secret: str, body: bytes) -> str:
    """HMAC-SHA256 of a body in hex: by it a gateway knows that nobody else wrote or changed it."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def judged(status: int) -> NotSent | None:
    """What an HTTP status means for a message; None when it was taken (RFC 9110, 15).

    >>> judged(202), judged(422).final, judged(503).pauses, judged(302).fault
    (None, True, True, 'setup')
    """
    if 200 <= status < 300:
        return None
    if status in _BUSY or status >= 500:
        return NotSent("busy", pauses=True)
    if status in _SETUP or status < 400:
        return NotSent("setup", pauses=True)
    if status == _AT_WORK:  # an earlier try with the same id is being worked on
        return NotSent("later")
    return NotSent("refused", final=True)
