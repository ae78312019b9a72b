"""What is wrong inside a machine-readable zone: misplaced characters, then check digits."""

from collections.abc import Iterator

from kiosk.rules.mrz_layout import FILLER, Layout, check_digit, long_number
from kiosk.rules.problem import Problem

_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ<")
_DIGITS = frozenset("0123456789<")


def faults(text: str, layout: Layout) -> Iterator[Problem]:
    """Every fault of a zone of the right length and alphabet, worst first.

    Keys: `mrz-wants-letter`, `mrz-wants-digit` (line, position); `mrz-check-number`, `-birth`,
    `-expiry`, `-personal`, `-composite` (line, first and last position of the
    field with its check digit).
    """
    for index in layout.letters():
        if text[index] not in _LETTERS:
            yield _at("mrz-wants-letter", layout, index)
    for index in layout.digits():
        if text[index] not in _DIGITS:
            yield _at("mrz-wants-digit", layout, index)
    yield from _fields(text, layout)
    covered = "".join(text[part] for part in layout.covered)
    if check_digit(covered) != text[layout.composite]:
        line, position = layout.place(layout.composite)
        yield Problem("mrz-check-composite", {"line": line, "position": position})


def _fields(text: str, layout: Layout) -> Iterator[Problem]:
    if not _number_fits(text, layout):
        yield _over("mrz-check-number", layout, _whole_number(text, layout))
    for key, field in zip(("birth", "expiry"), layout.dates, strict=False):
        if not _fits(text, field):
            yield _over(f"mrz-check-{key}", layout, field)
    if layout.personal and not _fits(text, layout.personal):
        yield _over("mrz-check-personal", layout, layout.personal)


def _number_fits(text: str, layout: Layout) -> bool:
    """A long number's check digit is over its characters (9303-5); some Belgian cards have counted
    the filler in the middle as well (Arg0s1080/mrz, issue 4)."""
    if found := long_number(text, layout):
        number, digit = found
        first = layout.number.stop - layout.number.start
        return digit in {check_digit(number), check_digit(f"{number[:first]}<{number[first:]}")}
    return check_digit(text[layout.number]) == text[layout.number.stop]


def _whole_number(text: str, layout: Layout) -> slice:
    """Where the number stands, to the end of what overflows where that follows at once."""
    found, field = long_number(text, layout), layout.number
    if found and layout.overflow and layout.overflow.start == field.stop + 1:
        return slice(field.start, field.stop + 1 + len(found[0]) - (field.stop - field.start))
    return field


def _fits(text: str, field: slice) -> bool:
    """An empty field may have a filler for check digit (9303-4: personal number)."""
    digit, value = text[field.stop], text[field]
    return digit == check_digit(value) or (digit == FILLER and not value.strip(FILLER))


def _at(key: str, layout: Layout, index: int) -> Problem:
    line, position = layout.place(index)
    return Problem(key, {"line": line, "position": position})


def _over(key: str, layout: Layout, field: slice) -> Problem:
    line, first = layout.place(field.start)
    return Problem(key, {"line": line, "first": first, "last": first + field.stop - field.start})
