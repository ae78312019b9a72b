"""Numbers that are digits only, of a known length."""

import re

from kiosk.rules.problem import Problem


def exactly(text: str, lengths: tuple[int, ...], length_key: str) -> Problem | None:
    """What is wrong with a number that should be `lengths` digits, or None.

    `length_key` is the message for a wrong count; it is given `count`, the digits that are there.

    >>> exactly("12x4", (4,), "nik-length").args
    {'position': 3}
    >>> exactly("123", (4,), "nik-length").args
    {'count': 3}
    """
    if stray := re.search("[^0-9]", text):
        return Problem("digits-only", {"position": stray.start() + 1})
    return None if len(text) in lengths else Problem(length_key, {"count": len(text)})
