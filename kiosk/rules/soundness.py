"""What types cannot say about a procedure: that its parts fit each other.

Every function yields `(keys, reason)`, the way to the place and why it is refused.
"""

import functools
from collections.abc import Iterator, Sequence
from typing import Any, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct, structs

from kiosk.rules.answers import When
from kiosk.rules.faults import Keys
from kiosk.rules.procedure import Carrier, Procedure, Question, Review, Text
from kiosk.rules.vocabulary import CLOSED, OPEN, values_of

Faults = Iterator[tuple[Keys, str]]


def carrier_faults(carrier: Carrier, languages: Sequence[str]) -> Faults:
    """Everything that does not fit in a carrier whose procedures speak `languages`."""
    yield from _texts(carrier, languages)
    yield from _repeats(carrier)
    if not carrier.id_types:
        yield ("id_types",), "name at least one document"
    try:
        ZoneInfo(carrier.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield ("timezone",), f"{carrier.timezone!r} is not a time zone, e.g. Asia/Bangkok"


def procedure_faults(procedure: Procedure) -> Faults:
    """Everything that does not fit in a procedure by itself."""
    yield from _texts(procedure, procedure.languages)
    yield from _repeats(procedure)
    yield from _too_little(procedure)
    yield from _whens(procedure)
    yield from _reviews(procedure)
    yield from _channels(procedure)
    yield from _blocks(procedure)
    yield from _one_of(procedure)


def _walk(thing: Any, kind: Any, keys: Keys = ()) -> Iterator[tuple[Keys, Any, Any]]:
    """Every value below `thing`, itself included, with its way and its declared type."""
    yield keys, kind, thing
    if isinstance(thing, Struct):
        for one in _fields(type(thing)):
            yield from _walk(getattr(thing, one.name), one.type, (*keys, one.name))
    elif isinstance(thing, list):
        item = (*get_args(kind), Any)[0]
        for at, part in enumerate(thing):
            yield from _walk(part, item, (*keys, at))


@functools.cache
def _fields(kind: type[Struct]) -> tuple[structs.FieldInfo, ...]:
    """The fields of a struct with their types, which cost half of a start when read each time."""
    return structs.fields(kind)


def _is(kind: Any, wanted: Any) -> bool:
    return kind == wanted or (type(None) in get_args(kind) and wanted in get_args(kind))


def _texts(thing: Struct, languages: Sequence[str]) -> Faults:
    for keys, kind, value in _walk(thing, type(thing)):
        if _is(kind, Text) and value is not None:
            lacking = [language for language in languages if language not in value]
            if lacking:
                yield keys, f"has no text in {', '.join(lacking)}"


def _repeats(thing: Struct) -> Faults:
    for keys, _, value in _walk(thing, type(thing)):
        if not isinstance(value, list):
            continue
        seen: set[str] = set()
        for at, item in enumerate(value):
            name = item if isinstance(item, str) else getattr(item, "id", None)
            name = item.name if isinstance(item, Question) else name
            if name in seen:
                yield (*keys, at), f"{name} stands in this list twice"
            seen |= {name} if name else set()


def _too_little(procedure: Procedure) -> Faults:
    for name in ("languages", "channels", "card_states", "refunds"):
        if not getattr(procedure, name):
            yield (name,), "must hold at least one"
    if procedure.question("reason") and not procedure.reasons:
        yield ("reasons",), "must hold at least one, as the reason is asked"
    if not any(procedure.question(name) for name in ("contact_phone", "contact_email")):
        yield ("questions",), "must ask contact_phone or contact_email, to reach the customer"


def _whens(procedure: Procedure) -> Faults:
    names = CLOSED.keys() | OPEN | {f"check_{check.id}" for check in procedure.checks}
    for keys, kind, when in _walk(procedure, Procedure):
        if not _is(kind, When):
            continue
        for name, values in when.items():
            allowed = values_of(name)
            if name not in names:
                yield (*keys, name), "is not the name of an answer or of a check of this procedure"
            elif not values:
                yield (*keys, name), "names no value, so it never holds"
            elif allowed and not allowed.issuperset(values):
                unknown = ", ".join(sorted(set(values) - allowed))
                yield (*keys, name), f"{unknown}: must be one of {', '.join(sorted(allowed))}"


def _reviews(procedure: Procedure) -> Faults:
    for keys, _, value in _walk(procedure, Procedure):
        if isinstance(value, Review) and value.min > value.max:
            yield keys, f"min {value.min} is more than max {value.max}"


def _channels(procedure: Procedure) -> Faults:
    for at, channel in enumerate(procedure.channels):
        if channel.id == "counter" and channel.here is None:
            yield ("channels", at, "here"), "is missing: decided, assisted or papers"
        if channel.id != "counter" and channel.here is not None:
            yield ("channels", at, "here"), "belongs to the counter only"
    for at, stop in enumerate(procedure.stops):
        if stop.kind == "wrong_channel" and not stop.instead:
            yield ("stops", at, "instead"), "must name the channel that does work"
    for section in ("stops", "checks"):
        for at, item in enumerate(getattr(procedure, section)):
            for place, name in enumerate(item.instead):
                if procedure.channel(name) is None:
                    reason = f"this procedure has no channel {name}"
                    yield (section, at, "instead", place), reason


def _blocks(procedure: Procedure) -> Faults:
    for at, check in enumerate(procedure.checks):
        if check.severity == "block" and check.blocked is None:
            yield ("checks", at, "blocked"), "is missing: say why it blocks, and what to do"


def _one_of(procedure: Procedure) -> Faults:
    for at, group in enumerate(procedure.one_of):
        for place, name in enumerate(group):
            if procedure.question(name) is None:
                yield ("one_of", at, place), f"{name} is not asked"
