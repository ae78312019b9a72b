"""What was typed on a page, turned into answers or into things to put right.

One reader a question; `read_page` applies them, then what only the page as a whole can tell.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from kiosk.rules import card, identity, mrz, plain
from kiosk.rules.answers import Answers
from kiosk.rules.countries import codes
from kiosk.rules.expiry import NEVER, never
from kiosk.rules.journey import missing
from kiosk.rules.layouts import relaid, scanned
from kiosk.rules.options import CONSENTS, options
from kiosk.rules.pages import Page
from kiosk.rules.phone import LIKELY, dialled
from kiosk.rules.problem import Checked, Problem, Verdict
from kiosk.rules.procedure import Desk
from kiosk.rules.strokes import strokes
from kiosk.rules.unseen import no_print

PRINTED = ("id_number", "rep_id_number", "iccid", "eid", "account_ref", "bank_account")
"""Numbers whose end is left on paper, and so is no secret (rules/mask.py)."""
LONGEST_NAME = 80
LONGEST_REMARK = 1000
LONGEST_SIGNATURE = 20_000
_NO_NAME = re.compile(r"[<>{}\[\]|\\=#$%^*_~]")


@dataclass(frozen=True)
class Context:
    """What a reader may look at: the procedure, all answers with this page's raw ones on top."""

    desk: Desk
    answers: Answers
    today: date
    unprintable: Callable[[str], str] = lambda text: ""
    home: str = ""
    """The shop's country (alpha-2); "" where nobody knows."""


@dataclass
class Reading:
    """The outcome: values to keep, problems and remarks by question name."""

    values: dict[str, str] = field(default_factory=dict)
    problems: dict[str, Problem] = field(default_factory=dict)
    remarks: dict[str, tuple[Problem, ...]] = field(default_factory=dict)

    def take(self, name: str, verdict: Verdict) -> None:
        """Keep what a reader said about one question."""
        if isinstance(verdict, Problem):
            self.problems[name] = verdict
        else:
            self.values[name] = verdict.value
            if verdict.remarks:
                self.remarks[name] = verdict.remarks


def read_page(page: Page, raw: Mapping[str, str], context: Context) -> Reading:
    """Read every question of a page. Blank is an answer unless the question is required.

    `raw` holds what was posted, by question name; a missing name counts as blank.
    """
    reading = Reading()
    typed = {name: raw.get(name, "") for name in page.fields}
    around = replace(context, answers={**context.answers, **typed})
    if "mrz" in page.fields and typed["mrz"].strip():
        typed = _from_zone(typed, around, reading)
    for name, value in typed.items():
        if name not in reading.problems:
            reading.take(name, read(name, value, around) if value.strip() else Checked(""))
    if "mrz" in reading.problems:
        return reading  # what the zone would have filled in is not missing yet
    said = {name: value or "?" for name, value in typed.items() if name in reading.problems}
    found = {**context.answers, **reading.values, **said}
    for name in missing(context.desk, page, found):
        reading.problems[name] = _missing(name, context.desk)
    return reading


def _missing(name: str, desk: Desk) -> Problem:
    """What to say of a required question left blank; of several, one may be enough."""
    if any(len(group) > 1 and name == group[0] for group in desk.procedure.one_of):
        return Problem("one-is-enough")
    return Problem("missing", {"name": name})


def read(name: str, value: str, context: Context) -> Verdict:
    """Read one answer that is not blank."""
    if reader := _READERS.get(name):
        return reader(value, context)
    offered = options(context.desk, name, context.answers)
    return Checked(value) if value in offered else Problem("choose-one")


def _from_zone(typed: dict[str, str], context: Context, reading: Reading) -> dict[str, str]:
    """Fill what was left blank from the machine-readable zone; say where the two disagree."""
    zone = _zone(typed["mrz"], context)
    if isinstance(zone, Problem) and (
        better := relaid(typed["mrz"], lambda text: isinstance(_zone(text, context), mrz.Mrz))
    ):
        typed, zone = {**typed, "mrz": better[0]}, _zone(better[0], context)
        reading.remarks["mrz"] = (Problem("scan-layout", {"layout": better[1]}),)
    if isinstance(zone, Problem):
        reading.problems["mrz"] = zone
        return typed
    known = {
        "holder_name": zone.name,
        "id_number": zone.number,
        "id_country": zone.issuer,
        "id_expires": zone.expires.isoformat() if zone.expires else "",
    }
    for name in ("id_number", "id_expires"):
        if typed[name].strip() and known[name] and _same(typed[name]) != _same(known[name]):
            reading.problems[name] = Problem("mrz-disagrees", {"zone": known[name]}, known[name])
    return {name: typed[name] if typed[name].strip() else known.get(name, "") for name in typed}


def _zone(raw: str, context: Context) -> mrz.Mrz | Problem:
    return mrz.read_mrz(raw, today=context.today)


def _same(value: str) -> str:
    return plain.tidy(value).replace("-", "").replace("/", "").upper()


def _document(type_name: str) -> Callable[[str, Context], Verdict]:
    def reader(value: str, context: Context) -> Verdict:
        return identity.read_number(
            context.answers.get(type_name, "other"), value, today=context.today
        )

    return reader


def _name(value: str, context: Context) -> Verdict:
    """A name is words, with whatever documents print between them: `HO @ LEE AH KOW`, `S/O`; no
    markup, no code."""
    if stray := _NO_NAME.findall(value):
        return Problem("name-characters", {"characters": " ".join(dict.fromkeys(stray))})
    return _settable(plain.read_line(value, LONGEST_NAME), context)


def _line(value: str, context: Context) -> Verdict:
    return _settable(plain.read_line(value, 60), context)


def _remarks(value: str, context: Context) -> Verdict:
    return _settable(plain.read_remarks(value, LONGEST_REMARK), context)


def _settable(text: str | Problem, context: Context) -> Verdict:
    if isinstance(text, Problem):
        return text
    if left := context.unprintable(text):
        return no_print(left)
    return Checked(text)


def _day(value: str, context: Context) -> Verdict:
    """A Thai document counts years from the Buddha: read as the common year, and said so."""
    found = plain.read_date(value)
    if isinstance(found, Problem):
        taken = found.key == "date-buddhist" and found.suggestion
        return Checked(taken, (found,)) if taken else found
    return Checked(found.isoformat())


def _expiry(value: str, context: Context) -> Verdict:
    return Checked(NEVER) if never(value) else _day(value, context)


def _day_ahead(value: str, context: Context) -> Verdict:
    found = _day(value, context)
    if isinstance(found, Checked) and found.value < context.today.isoformat():
        return Problem("date-passed", {"today": context.today.isoformat()})
    return found


def _amount(value: str, context: Context) -> Verdict:
    # Cents are read even where nobody uses them; settlement rounds, and says that it did.
    found = plain.read_amount(value, max(2, context.desk.carrier.currency_digits))
    return Checked(str(found)) if isinstance(found, Decimal) else found


def _msisdn(value: str, context: Context) -> Verdict:
    carrier = context.desk.carrier
    return card.read_msisdn(value, country=carrier.country, prefixes=tuple(carrier.number_prefixes))


def _contact_phone(value: str, context: Context) -> Verdict:
    """Where no country was chosen it is the shop's: the card may be of any other."""
    carriers = context.desk.carrier.country
    chosen = context.answers.get("contact_country", "")
    return card.read_contact_phone(
        value,
        country=chosen if chosen in dialled() else context.home or carriers,
        msisdn=context.answers.get("msisdn") or None,
        others=dict.fromkeys((context.home, carriers, *LIKELY)),
    )


def _contact_country(value: str, context: Context) -> Verdict:
    return Checked(value) if value in dialled() else Problem("choose-one")


def _transfer_to(value: str, context: Context) -> Verdict:
    return card.read_transfer_to(
        value,
        context.answers.get("transfer_to_again") or value,  # blank is said of that field
        country=context.desk.carrier.country,
        msisdn=context.answers.get("msisdn") or None,
    )


def _iccid(value: str, context: Context) -> Verdict:
    prefix = context.desk.carrier.iccid_prefix
    return scanned(lambda text: card.read_iccid(text, prefix=prefix), value)


def _consents(value: str, context: Context) -> Verdict:
    chosen = value.split()
    if not set(chosen) <= set(CONSENTS):
        return Problem("choose-one")
    return Checked(" ".join(c for c in CONSENTS if c in chosen))


def _country(value: str, context: Context) -> Verdict:
    """Three letters; a code that no list has is remarked on: states are younger than lists."""
    code = plain.tidy(value).upper()
    if code in codes():
        return Checked(code)
    if re.fullmatch("[A-Z]{3}", code):
        return Checked(code, (Problem("country-unknown", {"code": code}),))
    return Problem("choose-one")


def _code(value: str, context: Context) -> Verdict:
    code = plain.tidy(value)
    if not (len(code) == 4 and code.isascii() and code.isdigit()):
        return Problem("code-four-digits")
    if any(context.answers.get(name, "").endswith(code) for name in PRINTED):
        return Problem("track-code-printed")
    return Checked(code)


def _account(value: str, context: Context) -> Verdict:
    code = plain.tidy(value).upper()
    if 5 <= len(code) <= 34 and code.isascii() and code.isalnum():
        return Checked(code)
    return Problem("account-number-form")


def _signature(value: str, context: Context) -> Verdict:
    path = value.strip()
    if len(path) <= LONGEST_SIGNATURE and strokes(path):
        return Checked(path)
    return Problem("signature-unreadable")


_READERS: dict[str, Callable[[str, Context], Verdict]] = {
    "mrz": lambda value, context: Checked(value.strip()),
    "holder_name": _name,
    "rep_name": _name,
    "payee_name": _name,
    "bank_name": _name,
    "signature_name": _name,
    "account_ref": _line,
    "remarks": _remarks,
    "id_number": _document("id_type"),
    "rep_id_number": _document("rep_id_type"),
    "id_country": _country,
    "id_expires": _expiry,
    "rep_id_expires": _expiry,
    "contract_ends": _day,
    "departs_on": _day_ahead,
    "consents": _consents,
    "msisdn": _msisdn,
    "iccid": _iccid,
    "eid": lambda value, context: scanned(card.read_eid, value),
    "balance": _amount,
    "arrears": _amount,
    "deposit": _amount,
    "monthly_fee": _amount,
    "bank_account": _account,
    "transfer_to": _transfer_to,
    "transfer_to_again": lambda value, context: Checked(plain.tidy(value)),
    "contact_country": _contact_country,
    "contact_phone": _contact_phone,
    "contact_email": lambda value, context: card.read_email(value),
    "track_code": _code,
    "signature": _signature,
}
