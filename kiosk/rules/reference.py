"""The number of a case: eight random characters and one that checks them.

The alphabet has no 0, O, 1, I, Q or Z, which are misread. The check character is ISO/IEC 7064's
hybrid system MOD M+1,M with M = 30 (31 is prime). It finds every single wrong character. Of two
neighbours swapped it finds all but those next to each other in the alphabet (A and B, ... 9 and A)
when the running sum makes them alike: 1 swap in 435.
"""

import re
import unicodedata
from collections.abc import Callable

from stdnum.iso7064 import mod_37_36

from kiosk.rules.plain import fold
from kiosk.rules.problem import Problem
from kiosk.rules.unseen import named

ALPHABET = "ABCDEFGHJKLMNPRSTUVWXY23456789"
LENGTH = 9


def new_reference(randbelow: Callable[[int], int]) -> str:
    """A new reference; `randbelow(n)` gives a number from 0 to n-1 (`secrets.randbelow`).

    >>> new_reference(lambda n: 0)
    'AAAAAAAAJ'
    """
    drawn = "".join(ALPHABET[randbelow(len(ALPHABET))] for _ in range(LENGTH - 1))
    return drawn + mod_37_36.calc_check_digit(drawn, ALPHABET)


def read_reference(raw: str) -> str | Problem:
    """What someone typed or scanned, as a reference; lower case, spaces and dashes are forgiven.

    A code of our papers opens tracking; it holds no reference, which is said.

    >>> read_reference("aaaa-aaaa j")
    'AAAAAAAAJ'
    >>> read_reference("https://shop.example/track#AAA-AAA-AAJ")
    'AAAAAAAAJ'
    >>> read_reference("AAAAAAAA0").args
    {'character': '0', 'place': 9}
    """
    whole = fold(raw).strip()
    address = re.fullmatch(r"https?://\S*[/#?=](.*)", whole, re.I)
    said = "".join(c for c in (address[1] if address else whole).upper() if not _filler(c))
    if address and len(said) < LENGTH:
        return Problem("reference-address")
    if said[:LENGTH] * 2 == said:  # scanned twice
        said = said[:LENGTH]
    if not said:
        return Problem("reference-missing")
    for place, character in enumerate(said, 1):
        if character not in ALPHABET:
            return Problem("reference-character", {"character": named(character), "place": place})
    if len(said) != LENGTH:
        return Problem("reference-length", {"count": len(said)})
    if not mod_37_36.is_valid(said, ALPHABET):
        return Problem("reference-check")
    return said


def group(reference: str) -> str:
    """In groups of three, for people.

    >>> group("K7M4TX92A")
    'K7M-4TX-92A'
    """
    return "-".join(reference[at : at + 3] for at in range(0, len(reference), 3))


def _filler(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) == "Pd"
