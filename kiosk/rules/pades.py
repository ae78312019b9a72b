"""With what a shop signs its papers as PDF (PAdES)."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Pades:
    """A certificate and its private key, both PEM; the key without a passphrase."""

    cert: Path
    key: Path
