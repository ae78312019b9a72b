"""Countries for the document question: ICAO/ISO alpha-3 codes with names in each language."""

import functools

from babel import Locale

from kiosk.rules.countries import alpha2

FIRST = ("CHN", "THA", "PHL", "IDN", "TWN", "HKG", "MAC", "MYS", "SGP", "VNM", "USA", "GBR")
"""Offered first: the visitors these shops see most. A choice of ours, not a statistic."""


@functools.cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """(alpha-3, name) pairs: the usual ones first, then all by name."""
    names = Locale.parse(language, sep="-").territories
    known = {three: names[two] for three, two in alpha2().items() if two in names}
    rest = sorted((code for code in known if code not in FIRST), key=known.__getitem__)
    return tuple((code, known[code]) for code in (*FIRST, *rest))
