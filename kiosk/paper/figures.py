"""Dates, times, money and lists, as each language writes them (CLDR, through Babel).

Babel parses a pattern at every call; what does not change is kept. Nothing kept names a person.
"""

import functools
from collections.abc import Iterable
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_skeleton
from babel.languages import get_official_languages
from babel.numbers import format_decimal, get_currency_symbol

from kiosk.rules.phone import region

NBSP = "\u00a0"
DOT = NBSP + "· "
"""Between values on one line: a new line never begins with it."""
PATTERNS = {"zh": "y年M月d日 EEE", "en": "EEE d MMM y"}
"""A day with its weekday, where CLDR's own order reads less well on a receipt."""
BUDDHIST_ERA = 543
"""Years a Thai calendar is ahead; Babel knows no calendar but the common one (decision 050)."""


@functools.cache
def locale(language: str) -> Locale:
    """Babel's locale for one of our language codes."""
    return Locale.parse(language, sep="-")


@functools.lru_cache(maxsize=1024)
def day(on: date, language: str) -> str:
    """A date with its weekday.

    >>> day(date(2026, 11, 25), "zh-Hans"), day(date(2026, 11, 25), "en")
    ('2026年11月25日 周三', 'Wed 25 Nov 2026')
    >>> day(date(2026, 11, 25), "id"), day(date(2026, 11, 25), "th")
    ('Rab, 25 Nov 2026', 'พ. 25 พ.ย. 2569')
    """
    spoken = locale(language)
    if spoken.language == "th":
        return f"{format_date(on, 'EEE d MMM', spoken)} {on.year + BUDDHIST_ERA}"
    pattern = PATTERNS.get(spoken.language)
    if pattern:
        return format_date(on, pattern, spoken)
    return format_skeleton("yMMMEd", on, locale=spoken)


def moment(at: datetime) -> str:
    """A time in its own zone, with the offset said, in one piece. `at` must be aware.

    ISO 8601's order in every language: a moment is proof, and staff, carrier and customer compare
    it letter by letter. Days to act by are in the reader's own habit (`day`).

    >>> from datetime import timedelta, timezone
    >>> moment(datetime(2026, 11, 20, 15, 42, tzinfo=timezone(timedelta(hours=7))))
    '2026-11-20\\xa015:42\\xa0(UTC+7)'
    """
    offset = f"{at:%z}"
    minutes = "" if offset[3:] == "00" else f":{offset[3:]}"
    return f"{at:%Y-%m-%d %H:%M} (UTC{offset[0]}{int(offset[1:3])}{minutes})".replace(" ", NBSP)


@functools.lru_cache(maxsize=1024)
def money(amount: Decimal, currency: str, country: str, digits: int, language: str) -> str:
    """An amount with the sign of its own country, in the figures of the reader's language.

    >>> money(Decimal("1120.5"), "THB", "TH", 2, "en")
    '฿1,120.50'
    >>> money(Decimal("-120000"), "IDR", "ID", 0, "zh-Hans")
    '−Rp120,000'
    >>> money(Decimal("1120.5"), "IDR", "ID", 2, "id")
    'Rp1.120,50'
    """
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    exact = abs(amount).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)  # as settlement does
    figures = format_decimal(exact, pattern, locale(language))
    return f"{'−' if amount < 0 else ''}{_symbol(currency, country)}{figures}"


@functools.cache
def _symbol(currency: str, country: str) -> str:
    spoken = get_official_languages(country)
    return get_currency_symbol(currency, f"{spoken[0]}_{country}" if spoken else "en")


@functools.cache
def country(alpha3: str, language: str) -> str:
    """The name of a country by its ISO 3166-1 alpha-3 code; the code itself when unknown.

    >>> country("CHN", "en"), country("UTO", "en")
    ('China', 'UTO')
    """
    alpha2 = get_global("territory_aliases").get(alpha3, [alpha3])[0]
    return str(locale(language).territories.get(alpha2, alpha3))


def telephone(shown: str, e164: str, language: str) -> str:
    """A number as it is `shown`, with the country it is of, where its code tells.

    >>> telephone("+668••••", "+66812223333", "en"), telephone("+800••••", "+80012345678", "en")
    ('+668•••• (Thailand)', '+800••••')
    """
    where = region(e164)
    return f"{shown} ({locale(language).territories[where]})" if where else shown


def listed(items: Iterable[str], language: str) -> str:
    """Several phrases as one: their own full stops make way for semicolons.

    >>> listed(["备份联系人。", "换绑钱包。"], "zh-Hans")
    '备份联系人；换绑钱包'
    """
    separator = "；" if language.startswith("zh") else "; "
    return separator.join(item.rstrip("。. ") for item in items)
