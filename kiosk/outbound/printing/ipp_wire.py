"""IPP on the wire (RFC 8010): requests as bytes, and the attributes of an answer."""

import struct
from collections.abc import Iterable

CHARSET, LANGUAGE, URI, KEYWORD, NAME, MIME = 0x47, 0x48, 0x45, 0x44, 0x42, 0x49
INTEGER, ENUM = 0x21, 0x23
_OPERATION, _JOB, _END = b"\x01", b"\x02", b"\x03"

Attribute = tuple[int, str, str | int]
Values = dict[str, list[str | int]]


def request(
    operation: int, uri: str, mine: Iterable[Attribute] = (), job: Iterable[Attribute] = ()
) -> bytes:
    """A request of IPP 1.1 to the printer `uri`, without its document."""
    head = [(CHARSET, "attributes-charset", "utf-8"),
            (LANGUAGE, "attributes-natural-language", "en"), (URI, "printer-uri", uri)]  # fmt: skip
    body = struct.pack(">BBHI", 1, 1, operation, 1) + _OPERATION
    body += b"".join(_written(*each) for each in (*head, *mine))
    body += b"".join((_JOB, *(_written(*each) for each in job))) if job else b""
    return body + _END


def _written(tag: int, name: str, value: str | int) -> bytes:
    raw = value.encode() if isinstance(value, str) else struct.pack(">i", value)
    label = name.encode()
    return struct.pack(">BH", tag, len(label)) + label + struct.pack(">H", len(raw)) + raw


def answer(body: bytes) -> tuple[int, Values]:
    """Status code and attributes of an answer, its groups as one: whole numbers as such, all else
    as text. Raises ValueError for what is no such answer.

    >>> answer(request(0x000B, "ipp://x/"))[1]["printer-uri"]
    ['ipp://x/']
    """
    found: Values = {}
    name, at = "", 8
    try:
        (status,) = struct.unpack_from(">H", body, 2)
        while body[at] != _END[0]:
            tag = body[at]
            if tag < 0x10:  # a group begins
                at += 1
                continue
            (length,) = struct.unpack_from(">H", body, at + 1)
            name = body[at + 3 : at + 3 + length].decode() or name  # no name: one more value
            at += 3 + length
            (length,) = struct.unpack_from(">H", body, at)
            raw = body[at + 2 : at + 2 + length]
            at += 2 + length
            whole = tag in {INTEGER, ENUM}
            value = struct.unpack(">i", raw)[0] if whole else raw.decode("utf-8", "replace")
            found.setdefault(name, []).append(value)
    except (struct.error, IndexError, UnicodeDecodeError):
        raise ValueError("no answer of IPP") from None
    return status, found
