"""A signed head as one line of text, to be copied to where nobody of the shop can change it.

`signoff-audit SHOP NUMBER HASH TIME KEY SIGNATURE`: hash in hexadecimal, time in UTC, Ed25519
signature over everything before it in Base64 without padding.
"""

import base64
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote, unquote

from kiosk.rules.chain import Head

WORD = "signoff-audit"


@dataclass(frozen=True)
class SignedHead:
    """A head, when and by which key (its id) it was signed; the signature covers `said`."""

    head: Head
    at: datetime
    key: str
    signature: bytes = b""

    @property
    def said(self) -> bytes:
        """What is signed."""
        head, at = self.head, self.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        words = (WORD, quote(head.shop, ""), head.number, head.hash.hex(), at, self.key)
        return " ".join(map(str, words)).encode()

    @property
    def text(self) -> str:
        """The whole line."""
        signature = base64.urlsafe_b64encode(self.signature).decode().rstrip("=")
        return f"{self.said.decode()} {signature}"


def read_head(text: str) -> SignedHead | None:
    """The head that a line of text says; None when it is none. Its signature is not judged here.

    >>> read_head("hello") is None
    True
    """
    try:
        word, shop, number, digest, at, key, signature = text.split()
        found = SignedHead(
            Head(unquote(shop), int(number), bytes.fromhex(digest)),
            datetime.fromisoformat(at),
            key,
            base64.b64decode(signature + "=" * (-len(signature) % 4), "-_", validate=True),
        )
        return found if word == WORD and found.text == text.strip() else None
    except ValueError:
        return None
