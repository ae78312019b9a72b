"""The seal of a paper: minimal fields, signed by the shop's key (Ed25519), checked offline.

What is signed begins with what it is for, so that no signature passes for another kind of thing.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.keys import SigningKey, VerifyKey
from kiosk.paper.contents import Code, Contents, Proof, words
from kiosk.paper.pen import Pen
from kiosk.paper.subject import Deed, Subject
from kiosk.rules import seal_fields
from kiosk.rules.seal_fields import DIGEST_BYTES, KINDS, Fields

PURPOSE = b"signoff paper 1\0"
Standing = Literal[
    "genuine", "replaced", "withdrawn", "untrusted", "unknown_key", "changed", "no_seal"
]


@dataclass(frozen=True)
class Verdict:
    """How a paper stands. Only of one whose signature holds are there `fields`, and a `key`.

    `on` is the day its key was replaced or no longer trusted, or the paper withdrawn.
    """

    standing: Standing
    fields: Fields | None = None
    on: date | None = None
    key: str = ""


def sealed(contents: Contents, about: Subject) -> Contents:
    """The paper of a case with its seal as the last code; any other paper as it is."""
    if about.signing is None or about.reference is None or contents.kind not in KINDS:
        return contents
    fields = Fields(
        about.signing.id,
        contents.kind,
        about.reference,
        _issued(contents, about),
        about.effective_on if contents.kind == "certificate" else None,
        digest(contents),
    )
    digits = sign(fields, about.signing)
    label = Pen(about).say("slip-sealed-link" if about.public_url else "slip-sealed")
    mark = Code(seal_fields.code(digits, about.public_url), label, seal=True)
    proof = Proof(digits, about.signing, about.pades)
    return replace(contents, blocks=(*contents.blocks, mark), proof=proof)


def digest(contents: Contents) -> bytes:
    """A truncated SHA-256 of a paper's words. A copy is the same paper: its mark is left out."""
    said = "\x1f".join(words(replace(contents, copy=None)))
    return hashlib.sha256(said.encode()).digest()[:DIGEST_BYTES]


def sign(fields: Fields, key: SigningKey) -> str:
    """Fields and signature, as digits. The same fields and key give the same digits."""
    packed = seal_fields.pack(fields)
    private = Ed25519PrivateKey.from_private_bytes(key.private)
    return seal_fields.write(packed + private.sign(PURPOSE + packed))


def check(text: str, keys: Mapping[str, VerifyKey]) -> Verdict:
    """What a scanned seal is worth, by the public halves of this shop's keys (by id)."""
    found = seal_fields.read(text)
    if found is None:
        return Verdict("no_seal")
    packed, signature = found
    try:
        fields = seal_fields.unpack(packed)
    except ValueError:
        return Verdict("changed")
    key = keys.get(fields.key)
    if key is None:
        return Verdict("unknown_key")
    if not holds(key, signature, PURPOSE + packed):
        return Verdict("changed")
    return worth(key, fields)


def worth(key: VerifyKey, fields: Fields) -> Verdict:
    """What a signature that holds is worth, by what became of its key.

    A retired key that signed a later day than its last was used by somebody else.
    """
    if key.revoked_on:
        return Verdict("untrusted", on=key.revoked_on, key=key.id)
    if key.retired_on is None:
        return Verdict("genuine", fields, key=key.id)
    if fields.issued and (fields.issued - key.retired_on).days > 1:  # UTC's day and the shop's
        return Verdict("untrusted", on=key.retired_on, key=key.id)
    return Verdict("replaced", fields, key.retired_on, key.id)


def holds(key: VerifyKey, signature: bytes, message: bytes) -> bool:
    """Whether `key` signed this message."""
    try:
        Ed25519PublicKey.from_public_bytes(key.public).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def _issued(contents: Contents, about: Subject) -> date | None:
    """The day that the paper itself gives; a dispute gives none."""
    match contents.kind:
        case "receipt":
            at = about.accepted_at
        case "dispute":
            at = None
        case "handed_back":
            ended = next((d for d in about.deeds if d.outcome == "handed_back"), Deed(""))
            at = ended.done_at or about.since
        case _:
            at = about.since
    return at.date() if at else None
