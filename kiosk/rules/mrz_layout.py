"""Where everything stands in a machine-readable zone: ICAO Doc 9303 4 (TD3), 6 (TD2), 5 (TD1),
and the French identity card of before 2021, which has a layout of its own.

The lines are taken as one string; a field is a slice of it. The check digit of a field stands
right behind it, at `field.stop`.
"""

from collections.abc import Iterator
from dataclasses import dataclass

FILLER = "<"
ISSUER = slice(2, 5)


@dataclass(frozen=True)
class Layout:
    """One way to fill a zone. `optional` is free for the issuer; `overflow` the part of it where
    a document number of more than nine characters goes on; `personal` has a check digit; `given`
    holds the given names where they do not follow the surname. None: the zone has no such field."""

    name: str
    rows: int
    width: int
    names: slice
    number: slice
    nationality: slice
    birth: slice
    sex: int
    expiry: slice | None
    composite: int
    covered: tuple[slice, ...]
    optional: tuple[slice, ...]
    overflow: slice | None = None
    personal: slice | None = None
    given: slice | None = None

    @property
    def dates(self) -> tuple[slice, ...]:
        """The dates it has, YYMMDD, each with its check digit behind it."""
        return (self.birth, self.expiry) if self.expiry else (self.birth,)

    def place(self, index: int) -> tuple[int, int]:
        """Line and position of a character, both from 1.

        >>> TD3.place(53)
        (2, 10)
        """
        return index // self.width + 1, index % self.width + 1

    def letters(self) -> Iterator[int]:
        """Where only letters (and fillers) stand."""
        yield 0
        sex = slice(self.sex, self.sex + 1)
        for field in filter(None, (ISSUER, self.names, self.given, self.nationality, sex)):
            yield from range(field.start, field.stop)

    def digits(self) -> Iterator[int]:
        """Where only digits (and fillers) stand: dates and check digits."""
        for field in self.dates:
            yield from range(field.start, field.stop + 1)
        yield self.number.stop
        yield self.composite
        if self.personal:
            yield self.personal.stop

    def free(self) -> Iterator[int]:
        """Where letters and digits both may stand: the document's number, optional data."""
        for field in (self.number, *self.optional):
            yield from range(field.start, field.stop)


TD3 = Layout(
    "TD3", 2, 44,
    names=slice(5, 44), number=slice(44, 53), nationality=slice(54, 57), birth=slice(57, 63),
    sex=64, expiry=slice(65, 71), composite=87,
    covered=(slice(44, 54), slice(57, 64), slice(65, 87)),
    optional=(slice(72, 86),), personal=slice(72, 86),
)  # fmt: skip
TD2 = Layout(
    "TD2", 2, 36,
    names=slice(5, 36), number=slice(36, 45), nationality=slice(46, 49), birth=slice(49, 55),
    sex=56, expiry=slice(57, 63), composite=71,
    covered=(slice(36, 46), slice(49, 56), slice(57, 71)),
    optional=(slice(64, 71),), overflow=slice(64, 71),
)  # fmt: skip
TD1 = Layout(
    "TD1", 3, 30,
    names=slice(60, 90), number=slice(5, 14), nationality=slice(45, 48), birth=slice(30, 36),
    sex=37, expiry=slice(38, 44), composite=59,
    covered=(slice(5, 30), slice(30, 37), slice(38, 45), slice(48, 59)),
    optional=(slice(15, 30), slice(48, 59)), overflow=slice(15, 30),
)  # fmt: skip
FRANCE = Layout(
    "FRA", 2, 36,
    names=slice(5, 30), number=slice(36, 48), nationality=ISSUER, birth=slice(63, 69),
    sex=70, expiry=None, composite=71,
    covered=(slice(0, 71),),
    optional=(slice(30, 36),), given=slice(49, 63),
)  # fmt: skip
"""Cards given out until 2021: no day of expiry; the check digit of all covers both lines."""
LAYOUTS = {layout.rows * layout.width: layout for layout in (TD3, TD2, TD1)}


def layout_of(text: str) -> Layout:
    """The layout of a whole zone.

    >>> layout_of("IDFRADUPONT".ljust(72, "<")).name, layout_of("I<UTO".ljust(72, "<")).name
    ('FRA', 'TD2')
    """
    found = LAYOUTS[len(text)]
    return FRANCE if found is TD2 and text.startswith("IDFRA") else found


def check_digit(text: str) -> str:
    """Check digit of ICAO 9303-3 section 4.9: weights 7, 3, 1; A=10 to Z=35; filler 0; modulo 10.

    >>> check_digit("L898902C3")
    '6'
    """
    values = (0 if c == FILLER else int(c, 36) for c in text)
    return str(sum(v * (7, 3, 1)[i % 3] for i, v in enumerate(values)) % 10)


def long_number(text: str, layout: Layout) -> tuple[str, str] | None:
    """A document number of more than nine characters and its check digit, or None.

    TD1 and TD2 only: the check digit's place holds a filler, the rest of the number and then the
    check digit open the optional data, a filler ends them.

    >>> long_number("I<UTOD23145890<7349<<<<<<<<<<<".ljust(90, "<"), TD1)
    ('D23145890734', '9')
    """
    if layout.overflow is None or text[layout.number.stop] != FILLER:
        return None
    rest = text[layout.overflow].partition(FILLER)[0]
    return (text[layout.number] + rest[:-1], rest[-1]) if len(rest) > 1 else None
