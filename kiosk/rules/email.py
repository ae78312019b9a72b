"""E-mail addresses."""

import re

from kiosk.rules.plain import latin
from kiosk.rules.problem import Checked, Problem, Verdict

_LONGEST, _LONGEST_LOCAL = 254, 64
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+[A-Za-z]{_LABEL}")


def read_email(raw: str) -> Verdict:
    """An address of the common form (RFC 5321 section 4.5.3.1: 254 characters, 64 before the @).

    Dots inside, never doubled (RFC 5322 dot-atom); a domain with a dot. The domain becomes
    lower case, one of Chinese or Thai letters its `xn--` form. Signs of a Chinese keyboard are
    forgiven, and what stands around a pasted address.

    >>> read_email(" lin＠Example。ORG ").value, read_email("mailto:lin@example.org.").value
    ('lin@example.org', 'lin@example.org')
    """
    text = re.sub("^mailto:", "", latin(raw).strip(" \t\r\n"), flags=re.I).rstrip(".")
    local, at, domain = text.rpartition("@")
    if not at:
        return Problem("email-no-at")
    if len(text) > _LONGEST or len(local) > _LONGEST_LOCAL:
        return Problem("email-long", {"longest": _LONGEST})
    found = f"{local}@{_ascii(domain).lower()}"
    return Checked(found) if _ADDRESS.fullmatch(found) else Problem("email-form")


def _ascii(domain: str) -> str:
    """A domain of other letters as mail servers know it (RFC 5891). Python's codec is of the older
    RFC 3490, which makes another domain of two letters: those stay, and are refused."""
    if domain.isascii() or not {"ß", "ς"}.isdisjoint(domain):
        return domain
    try:
        return domain.encode("idna").decode()
    except UnicodeError:
        return domain
