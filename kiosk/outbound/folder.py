"""For a shop without mail server or gateway: what would be sent, as files to be read."""

import os
from pathlib import Path

from kiosk.outbound.mime import email
from kiosk.outbound.outgoing import NotSent, Outgoing

NOWHERE = "signoff@signoff.invalid"
"""A sender that cannot be answered (RFC 2606)."""


class Folder:
    """Writes each message to a file named by its key: a message kept twice is one file."""

    def __init__(self, folder: Path, shop: str) -> None:
        self.folder, self.shop = folder, shop

    def text(self, out: Outgoing) -> str:
        """Keep a text message. Raises NotSent."""
        return self._keep(f"{out.key}.txt", f"To: {out.to}\n\n{out.text}\n".encode())

    def email(self, out: Outgoing) -> str:
        """Keep an e-mail with its papers. Raises NotSent."""
        return self._keep(f"{out.key}.eml", email(out, self.shop, NOWHERE).as_bytes())

    def _keep(self, name: str, body: bytes) -> str:
        path = self.folder / name
        draft = path.with_suffix(f".{os.getpid()}")
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        except OSError:
            raise NotSent("unreachable", pauses=True) from None
        return "folder"
