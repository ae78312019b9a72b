"""What a PIN must be: long enough, and not what a guesser tries first (NIST SP 800-63B)."""

from itertools import pairwise

from kiosk.rules.plain import fold
from kiosk.rules.problem import Problem

LEAST, MOST = 6, 64


def read_pin(raw: str) -> str:
    """A PIN as it is compared: full-width digits made plain, spaces around it gone.

    >>> read_pin(" ８２４９１３ ")
    '824913'
    """
    return fold(raw).strip()


def judge_pin(pin: str) -> Problem | None:
    """What is wrong with a PIN that someone wants to have; None for a good one.

    >>> judge_pin("824913")
    >>> [judge_pin(pin).key for pin in ("8249", "777777", "123456", "fedcba", "123123")]
    ['pin-short', 'pin-pattern', 'pin-pattern', 'pin-pattern', 'pin-pattern']
    """
    if len(pin) < LEAST:
        return Problem("pin-short", {"least": LEAST, "count": len(pin)})
    if len(pin) > MOST:
        return Problem("pin-long", {"most": MOST})
    if not pin.isprintable():
        return Problem("pin-hidden")
    steps = {(ord(after) - ord(before)) for before, after in pairwise(pin)}
    repeats = any(pin == (pin[:period] * len(pin))[: len(pin)] for period in (1, 2, 3))
    return Problem("pin-pattern") if repeats or steps in ({1}, {-1}) else None
