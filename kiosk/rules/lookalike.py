"""Letters that eyes and scanners take for digits: O for 0, I for 1, Z for 2, S for 5, B for 8."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.rules.problem import Checked, Problem, Verdict

LETTERS, DIGITS = "OIZSB", "01258"
TO_DIGITS = str.maketrans(LETTERS + LETTERS.lower(), DIGITS * 2)
TO_LETTERS = str.maketrans(DIGITS, LETTERS)


def offering(read: Callable[[str], Verdict], text: str) -> Verdict:
    """Read `text`; when it is refused and only look-alikes are to blame, offer it mended.

    The offer is a suggestion: whoever typed it looks again and decides.

    >>> from kiosk.rules.digits import exactly
    >>> offering(lambda t: exactly(t, (4,), "nik-length") or Checked(t), "12O4").suggestion
    '1204'
    """
    found = read(text)
    mended = text.translate(TO_DIGITS)
    if isinstance(found, Problem) and mended != text and isinstance(read(mended), Checked):
        return replace(found, suggestion=mended)
    return found
