"""Countries for the document question: ICAO/ISO alpha-3 codes with names in each language."""

import functools
import re
import unicodedata

from babel import Locale
from markupsafe import Markup, escape
from phonenumbers import country_code_for_region

from kiosk.locale import speaker
from kiosk.rules.countries import alpha2
from kiosk.rules.phone import dialled

FIRST = ("CHN", "THA", "PHL", "IDN", "TWN", "HKG", "MAC", "MYS", "SGP", "VNM", "USA", "GBR")
"""Offered first: the visitors these shops see most. A choice of ours, not a statistic."""


@functools.cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """(alpha-3, name) pairs: the usual ones first, then all by name."""
    names = Locale.parse(language, sep="-").territories
    known = {three: names[two] for three, two in alpha2().items() if two in names}
    rest = sorted(known.keys() - {*FIRST}, key=lambda code: _place(known[code], language))
    return tuple((code, known[code]) for code in (*FIRST, *rest))


def _place(name: str, language: str) -> bytes:
    """Where a name stands in its language's lists.

    GB 18030 follows pinyin and Big5 counts strokes, for all but rare characters. A Thai vowel
    written before its consonant is looked up after it. Elsewhere an accent makes no difference.

    >>> sorted(["中国", "阿根廷", "德国"], key=lambda name: _place(name, "zh-Hans"))
    ['阿根廷', '德国', '中国']
    >>> _place("เกาหลี", "th") == "กเาหลี".encode(), _place("Åland", "fil")
    (True, b'aland')
    """
    if language.startswith("zh"):
        return name.encode("gb18030" if language == "zh-Hans" else "big5hkscs", "replace")
    if language == "th":
        return re.sub("([เ-ไ])([ก-ฮ])", r"\2\1", name).encode()
    plain = unicodedata.normalize("NFD", name).encode("ascii", "ignore")
    return plain.lower()


def country_options(language: str, chosen: str) -> Markup:
    """The options of a list of all countries, one of them chosen; a code read from a document that
    is none of them stays choosable."""
    every, value = _options(language), f'value="{escape(chosen)}"'
    if value not in every:
        every = every.replace("</option>", "</option>" + _option(chosen, chosen), 1)
    return Markup(every.replace(value, f"{value} selected", 1))  # noqa: S704 - rows are escaped


@functools.cache
def _options(language: str) -> str:
    """None yet, and every country: 250 rows that are the same for everybody."""
    rows = [("", speaker(language)("choose")), *countries(language)]
    return "".join(_option(code, name) for code, name in rows)


@functools.lru_cache(256)
def dial_options(language: str, first: tuple[str, ...], chosen: str) -> Markup:
    """Countries of telephone numbers (alpha-2) with their codes: `first`, then all by name. The
    script puts a flag beside each, where the browser can draw one (kiosk/21-flags.js)."""
    names = Locale.parse(language, sep="-").territories
    rest = sorted(dialled() - {*first}, key=lambda code: _place(names[code], language))
    every = "".join(
        _option(code, f"{names[code]} +{country_code_for_region(code)}") for code in (*first, *rest)
    )
    value = f'value="{escape(chosen)}"'
    return Markup(every.replace(value, f"{value} selected", 1))  # noqa: S704 - rows are escaped


def _option(code: str, name: str) -> str:
    return f'<option value="{escape(code)}">{escape(name)}</option>'
