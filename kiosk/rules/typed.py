"""From maps and lists to the structs of the schema, with every fault found and not just the first.

msgspec stops at the first fault of what it is given; so a whole that is refused is tried again
key by key, and each list item by item.
"""

import re
from typing import Any, TypeVar, cast, get_args, get_origin

import msgspec
from msgspec import ValidationError, structs

from kiosk.rules.faults import Keys
from kiosk.rules.yaml_reader import Page

T = TypeVar("T", bound=msgspec.Struct)
WHERE = re.compile(r"^(?P<reason>.*?)(?: - at `(?:key in )?\$(?P<path>.*)`)?$", re.DOTALL)
PART = re.compile(r"\[(\d+)\]|\.([^.\[\]]+)|\[(\.\.\.)\]")


def read_as(kind: type[T], tree: Any, page: Page, keys: Keys = ()) -> T | None:
    """`tree` as a `kind`; None after adding what is wrong to `page.faults`."""
    try:
        return msgspec.convert(tree, kind)
    except ValidationError as error:
        page.faults.extend(page.fault(*one) for one in _each(kind, tree, keys, error))
        return None


def _each(kind: Any, tree: Any, keys: Keys, whole: ValidationError) -> list[tuple[Keys, str]]:
    """The faults in the parts of `tree`, or `whole` when its parts are sound by themselves."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(tree, dict):
        return _keys_of(kind, tree, keys) or [_said(whole, keys)]
    if get_origin(kind) is list and isinstance(tree, list):
        (item,) = get_args(kind)
        found = [one for at, part in enumerate(tree) for one in _try(item, part, (*keys, at))]
        return found or [_said(whole, keys)]
    return [_said(whole, keys)]


def _keys_of(
    kind: type[msgspec.Struct], tree: dict[str, Any], keys: Keys
) -> list[tuple[Keys, str]]:
    known = {one.name: one for one in structs.fields(kind)}
    found = [((*keys, key), "is not a key of the schema") for key in tree if key not in known]
    for name, one in known.items():
        if name in tree:
            found += _try(one.type, tree[name], (*keys, name))
        elif one.required:
            found.append(((*keys, name), "is missing"))
    return found


def _try(kind: Any, tree: Any, keys: Keys) -> list[tuple[Keys, str]]:
    try:
        msgspec.convert(tree, kind)
    except ValidationError as error:
        return _each(kind, tree, keys, error)
    return []


def _said(error: ValidationError, keys: Keys) -> tuple[Keys, str]:
    """msgspec's own words, with the rest of the way moved from its text into the keys."""
    match = cast(re.Match[str], WHERE.match(str(error)))
    parts = PART.finditer(match["path"] or "")
    deeper = tuple(int(p[1]) if p[1] else p[2] or p[3] for p in parts)
    reason = match["reason"]
    if reason.startswith("Expected `str"):
        reason += " (put it in quotes)" if "got `dict`" not in reason else ""
    return (*keys, *deeper), reason
