"""The seal of a PDF file: its last line is a comment that signs every byte before it.

PDF readers skip a comment after `%%EOF` (ISO 32000-1, 7.2.3), so the file opens everywhere.
"""

import hashlib
import re
from collections.abc import Mapping

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.keys import VerifyKey
from kiosk.paper.contents import Pades, Proof
from kiosk.paper.seal import Verdict, check, holds
from kiosk.rules import seal_fields

PURPOSE = b"signoff file 1\0"
MARK = b"%SIGNOFF1 "
_LINE = re.compile(rb"%SIGNOFF1 ([0-9]{210}) ([0-9a-f]{128})\n")


def sealed(pdf: bytes, proof: Proof) -> bytes:
    """The same PDF with its seal as last line: the same bytes for the same PDF and key."""
    private = Ed25519PrivateKey.from_private_bytes(proof.key.private)
    signature = private.sign(_message(pdf, proof.digits.encode()))
    return b"%b%b%b %b\n" % (pdf, MARK, proof.digits.encode(), signature.hex().encode())


def check_file(pdf: bytes, keys: Mapping[str, VerifyKey], pades: Pades | None = None) -> Verdict:
    """What a whole file is worth: one byte changed, added or taken away, and it is not genuine.

    What follows the seal must be a signature as PDF by the shop's own certificate.
    """
    found = _LINE.search(pdf, max(0, pdf.rfind(MARK)))
    if found is None:
        return Verdict("changed" if MARK in pdf else "no_seal")
    if found.end() != len(pdf) and not _signed_as_pdf(pdf, pades):
        return Verdict("changed")
    digits, signature = found.groups()
    verdict = check(digits.decode(), keys)
    key = keys.get(verdict.key)
    if key is None:
        return verdict
    whole = holds(key, bytes.fromhex(signature.decode()), _message(pdf[: found.start()], digits))
    return verdict if whole else Verdict("changed")


def _signed_as_pdf(pdf: bytes, pades: Pades | None) -> bool:
    if pades is None:
        return False
    from kiosk.paper.pades import sound  # the extra `seal`

    return sound(pdf, pades)


def _message(pdf: bytes, digits: bytes) -> bytes:
    fields, signature = seal_fields.read(digits.decode()) or (b"", b"")
    return PURPOSE + fields + signature + hashlib.sha256(pdf).digest()
