"""What the seal of a paper says, in 23 bytes, and how it is written for a QR code.

After the ICAO's visible digital seals (Doc 9303 part 13): few fields, the id of the key, a
signature. Nothing of a person, of the card or of where the case stands. In digits, since they take
the fewest modules of a QR code, and since scanners type them alike on nearly every keyboard.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from stdnum.iso7064 import mod_37_36

from kiosk.rules.papers_of import Kind
from kiosk.rules.plain import fold
from kiosk.rules.reference import ALPHABET, LENGTH

PREFIX = "SIGNOFF:"
KINDS: tuple[Kind, ...] = (
    "receipt", "certificate", "refusal", "dispute", "request", "handed_back",
)  # fmt: skip
"""Papers that carry a seal. Their places stand on paper that is out: add at the end only."""
DIGEST_BYTES = 8
SIZE = 23
"""Bytes of the fields: version, kind, key (4), reference (5), two days (2 each), digest (8)."""
SIGNATURE = 64
DIGITS = 210
LONGEST_LINK = 150
_LONGEST = 4000
_VERSION = 1
_FIRST = date(2019, 12, 31)


@dataclass(frozen=True)
class Fields:
    """`key` is 8 hex digits. `issued` is the day on the paper, `effective` of a certificate alone.

    `digest` is of the paper's words: with other words it is another paper.
    """

    key: str
    kind: Kind
    reference: str
    issued: date | None
    effective: date | None
    digest: bytes


def pack(fields: Fields) -> bytes:
    """The fields as `SIZE` bytes.

    >>> made = Fields("66687aad", "receipt", "K7M4TX922", date(2026, 11, 20), None, bytes(8))
    >>> pack(made).hex()
    '010066687aad327a4c61ac09d400000000000000000000'
    >>> unpack(pack(made)) == made
    True
    """
    number = 0
    for character in fields.reference[: LENGTH - 1]:
        number = number * len(ALPHABET) + ALPHABET.index(character)
    return b"".join((
        bytes((_VERSION, KINDS.index(fields.kind))),
        bytes.fromhex(fields.key),
        number.to_bytes(5),
        *(_days(on).to_bytes(2) for on in (fields.issued, fields.effective)),
        fields.digest[:DIGEST_BYTES],
    ))  # fmt: skip


def unpack(packed: bytes) -> Fields:
    """The fields in `SIZE` bytes. Raises ValueError for what no seal says."""
    number, drawn = int.from_bytes(packed[6:11]), ""
    if len(packed) != SIZE or packed[0] != _VERSION or packed[1] >= len(KINDS):
        raise ValueError("no seal of a version and a kind that is known")
    for _ in range(LENGTH - 1):
        number, place = divmod(number, len(ALPHABET))
        drawn = ALPHABET[place] + drawn
    if number:
        raise ValueError("no reference")
    return Fields(
        packed[2:6].hex(),
        KINDS[packed[1]],
        drawn + mod_37_36.calc_check_digit(drawn, ALPHABET),
        _day(packed[11:13]),
        _day(packed[13:15]),
        packed[15:],
    )


def write(whole: bytes) -> str:
    """Fields and signature as digits, always as many."""
    return f"{int.from_bytes(whole):0{DIGITS}d}"


def read(text: str) -> tuple[bytes, bytes] | None:
    """Fields and signature out of what was scanned, pasted or opened; None when there are none.

    Whatever stands before the digits is no part of it: a prefix, an address, or what another
    keyboard's layout made of them. One seal is written in one way only.

    >>> read(PREFIX + write(bytes(SIZE) + bytes(SIGNATURE))) == (bytes(SIZE), bytes(SIGNATURE))
    True
    >>> read("K7M-4TX-92A")
    """
    joined = "".join(fold(text[:_LONGEST]).split())
    found = re.search(rf"(?<![0-9])[0-9]{{{DIGITS}}}\Z", joined)
    number = int(found[0]) if found else 1 << 8 * (SIZE + SIGNATURE)
    if number.bit_length() > 8 * (SIZE + SIGNATURE):
        return None
    whole = number.to_bytes(SIZE + SIGNATURE)
    return whole[:SIZE], whole[SIZE:]


def code(digits: str, public_url: str | None) -> str:
    """What the QR code holds: an address where customers can reach this kiosk, else a prefix.

    With an address beyond `LONGEST_LINK` its modules would be too small for a receipt printer.

    >>> code("0123", "https://shop.example/"), code("0123", None)
    ('https://shop.example/verify?seal=0123', 'SIGNOFF:0123')
    """
    link = f"{public_url.rstrip('/')}/verify?seal=" if public_url else ""
    return (link if 0 < len(link) <= LONGEST_LINK else PREFIX) + digits


def _days(on: date | None) -> int:
    return (on - _FIRST).days if on else 0


def _day(packed: bytes) -> date | None:
    count = int.from_bytes(packed)
    return _FIRST + timedelta(days=count) if count else None
