"""What a scanned code holds beside a number: a scanner's mark, facts of a person, other codes."""

import re

_MARK = re.compile(r"^(?:\][A-Za-z][0-9A-Za-z])?(?:\([0-9]{2,4}\)(?=[0-9]{18}))?")
_PHILSYS = re.compile(r'\{.*"PCN"\s*:\s*"([0-9 -]+)".*', re.DOTALL | re.IGNORECASE)
_VIETNAM = re.compile(r"([0-9]{12})(?:\|[^|]*){5,}")
_INSTALLS = re.compile(r"(?:LPA:)?1\$", re.IGNORECASE)


def number_in(raw: str) -> str:
    """What was scanned, without what a scanner may send around it: the symbology identifier
    (ISO/IEC 15424), the stars that begin and end Code 39, the "(21)" by which a reader shows GS1.

    >>> number_in("]C18965880812100011146")
    '8965880812100011146'
    """
    return _MARK.sub("", discreet(raw).strip()).strip("*")


def discreet(raw: str) -> str:
    """Of a code that tells who somebody is, the number on their card alone; else `raw` as it is.

    The square code of a Philippine card is JSON with `PCN` among the subject's fields (PSA advisory
    of 4 October 2021); that of a Vietnamese card has seven fields between "|", the number first.

    >>> discreet('{"Issuer":"PSA","subject":{"fName":"A","PCN":"1234-5678-9012-3456"},"alg":"E"}')
    '1234-5678-9012-3456'
    >>> discreet("001090123456|012345678|A|01011990|Nam|B|15042021")
    '001090123456'
    """
    text = _MARK.sub("", raw.strip())
    found = _PHILSYS.fullmatch(text) or _VIETNAM.fullmatch(text)
    return found[1] if found else raw


def installs_esim(raw: str) -> bool:
    """Whether this is an activation code (GSMA SGP.22 section 4.1), from which no number follows.

    >>> installs_esim("LPA:1$smdp.example.com$MATCHING-ID")
    True
    """
    return bool(_INSTALLS.match(number_in(raw)))
