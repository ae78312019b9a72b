"""Countries for the document question: ICAO/ISO alpha-3 codes with names in each language."""

import functools

from babel import Locale
from babel.core import get_global

FIRST = ("CHN", "THA", "PHL", "IDN", "TWN", "HKG", "MAC", "MYS", "SGP", "VNM", "USA", "GBR")
"""Offered first: the visitors these shops see most. A choice of ours, not a statistic."""


@functools.cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """(alpha-3, name) pairs: the usual ones first, then all by name."""
    names = Locale.parse(language, sep="-").territories
    known = {
        alpha3: names[alpha2[0]]
        for alpha3, alpha2 in get_global("territory_aliases").items()
        if len(alpha3) == 3
        and alpha3.isalpha()
        and len(alpha2) == 1
        and alpha2[0] in names
        and len(alpha2[0]) == 2
    }
    rest = sorted((code for code in known if code not in FIRST), key=known.__getitem__)
    return tuple((code, known[code]) for code in (*FIRST, *rest))
