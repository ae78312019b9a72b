"""Machine-readable zones of travel documents: ICAO Doc 9303 parts 3 to 6 (TD3, TD2, TD1)."""

from dataclasses import dataclass, replace
from datetime import date

from kiosk.rules.mrz_check import faults
from kiosk.rules.mrz_layout import FILLER, ISSUER, Layout, layout_of, long_number
from kiosk.rules.mrz_lines import unfold
from kiosk.rules.mrz_repair import mended
from kiosk.rules.problem import Problem

_NO_END = {"999999", "991231", "990101"}
"""What is left of a year 9999 in two digits; form known from practice, in no part of Doc 9303."""
_GERMANY = {"D": "DEU"}
"""The one ICAO code shorter than the three letters of ISO 3166 alpha-3."""


@dataclass(frozen=True)
class Mrz:
    """What a zone says. `issuer` and `nationality` have three letters, mostly ISO 3166 alpha-3, but
    also ICAO's own (UTO, GBN, XXA, ...). `sex` is F, M or X (not stated). A date is None when the
    zone leaves it, or a part of it, open; `expires` also where the document never ends."""

    format: str
    document_code: str
    issuer: str
    surname: str
    given_names: str
    name: str
    number: str
    nationality: str
    birth: date | None
    sex: str
    expires: date | None


def read_mrz(raw: str, *, today: date) -> Mrz | Problem:
    """Read two or three lines, typed or scanned, with or without line ends between them.

    An expired document is read like any other: ask `expired`. Where look-alikes explain a fault,
    the Problem's suggestion holds the mended zone, its lines joined by "\\n".

    >>> found = read_mrz('''P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
    ... L898902C36UTO7408122F1204159ZE184226B<<<<<10''', today=date(2026, 1, 1))
    >>> found.name, found.number, found.expires.isoformat()
    ('ANNA MARIA ERIKSSON', 'L898902C3', '2012-04-15')
    """
    text = unfold(raw)
    if isinstance(text, Problem):
        return text
    layout = layout_of(text)
    if text.startswith("V"):
        return Problem("mrz-visa")
    if fault := next(faults(text, layout), None):
        better = mended(text, layout)
        return replace(fault, suggestion=_lines(better, layout) if better else None)
    return _filled(text, layout, today)


def _filled(text: str, layout: Layout, today: date) -> Mrz | Problem:
    surname, _, given = text[layout.names].strip(FILLER).partition(FILLER * 2)
    if layout.given:
        given = text[layout.given]
    sex = text[layout.sex].replace(FILLER, "X")
    number = (long_number(text, layout) or (text[layout.number], ""))[0].replace(FILLER, "")
    for key, index, right in (
        ("mrz-no-name", layout.names.start, surname),
        ("mrz-no-number", layout.number.start, number),
        ("mrz-sex", layout.sex, sex in "FMX"),
    ):
        if not right:
            line, position = layout.place(index)
            return Problem(key, {"line": line, "position": position})
    birth = _day(text[layout.birth], latest=today)
    expires = _end(text[layout.expiry], today) if layout.expiry else None
    if isinstance(birth, str):
        return _no_day("mrz-birth-date", layout, layout.birth)
    if isinstance(expires, str):
        return _no_day("mrz-expiry-date", layout, layout.dates[-1])
    return Mrz(
        format=layout.name,
        document_code=text[:2].strip(FILLER),
        issuer=_country(text[ISSUER]),
        surname=_spaced(surname),
        given_names=_spaced(given),
        name=_spaced(f"{given}{FILLER}{surname}"),
        number=number,
        nationality=_country(text[layout.nationality]),
        birth=birth,
        sex=sex,
        expires=expires,
    )


def _day(written: str, *, latest: date) -> date | str | None:
    """YYMMDD in the hundred years up to `latest`; None when open; as written when no such day.

    A month or day of 00 is one that nobody knows: Switzerland and others write it for a filler.
    """
    if FILLER in written or "00" in (written[2:4], written[4:6]):
        return None
    year, month, day = (int(written[i : i + 2]) for i in (0, 2, 4))
    century = latest.year // 100 * 100
    for first in (century, century - 100):
        try:
            found = date(first + year, month, day)
        except ValueError:
            continue
        if found <= latest:
            return found
    return written


def _no_day(key: str, layout: Layout, field: slice) -> Problem:
    line, first = layout.place(field.start)
    return Problem(key, {"line": line, "first": first, "last": first + 5})


def _end(written: str, today: date) -> date | str | None:
    """The last day of validity; None where the document names none, or a year 9999."""
    return None if written in _NO_END else _day(written, latest=date(today.year + 50, 1, 1))


def _country(code: str) -> str:
    code = code.strip(FILLER)
    return _GERMANY.get(code, code)


def _spaced(names: str) -> str:
    return " ".join(part for part in names.split(FILLER) if part)


def _lines(text: str, layout: Layout) -> str:
    return "\n".join(text[i : i + layout.width] for i in range(0, len(text), layout.width))
