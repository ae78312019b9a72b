"""Who issues documents: ISO 3166 alpha-3 codes (CLDR, through Babel) and those of ICAO 9303-3."""

import functools

from babel.core import get_global

ICAO_ONLY = frozenset(
    ["EUE", "GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "UNA", "UNK", "UNO", "UTO", "XBA", "XCC",
     "XCE", "XCO", "XEC", "XIM", "XMP", "XOM", "XPO", "XXA", "XXB", "XXC", "XXX"]
)  # fmt: skip
"""Codes no country has: organisations, kinds of British nationals, refugees, the specimen."""


HISTORIC = frozenset(
    ["ANT", "BUR", "CSK", "DDR", "FXX", "NTZ", "SCG", "SUN", "TMP", "VDR", "YMD", "YUG", "ZAR"]
)
NOBODY = frozenset(
    ["AC", "AQ", "BV", "CP", "CQ", "DG", "EA", "EU", "EZ", "GS", "HM", "IC", "IO", "QO", "TA", "TF",
     "UM", "UN", "XA", "XB", "ZZ"]
)  # fmt: skip
"""Places of CLDR that issue no documents, and its placeholders."""


@functools.cache
def alpha2() -> dict[str, str]:
    """alpha-3 -> alpha-2 of every country of CLDR.

    >>> alpha2()["CHN"], alpha2()["THA"]
    ('CN', 'TH')
    """
    return {
        three: two[0]
        for three, two in get_global("territory_aliases").items()
        if len(three) == 3
        and three.isalpha()
        and three not in HISTORIC
        and len(two) == 1
        and len(two[0]) == 2
        and two[0] not in NOBODY
        and (two[0][0] not in "QX" or two[0] in {"QA", "XK"})  # the others are for private use
    }


@functools.cache
def codes() -> frozenset[str]:
    """Every code a document may name as its issuer.

    >>> "CHN" in codes(), "UTO" in codes(), "ZZZ" in codes()
    (True, True, False)
    """
    return ICAO_ONLY | alpha2().keys()
