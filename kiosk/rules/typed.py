"""From maps and lists to the structs of the schema, with every fault found and not just the first.

msgspec stops at the first fault of what it is given; so a whole that is refused is tried again
key by key, and each list item by item.
"""

from collections.abc import Iterator
from typing import Any, TypeVar, get_args, get_origin

import msgspec
from msgspec import Struct, ValidationError, structs

from kiosk.rules.faults import Keys
from kiosk.rules.yaml_reader import Page

T = TypeVar("T", bound=Struct)
Found = Iterator[tuple[Keys, str]]


def read_as(kind: type[T], tree: Any, page: Page, keys: Keys = ()) -> T | None:
    """`tree` as a `kind`; None after adding what is wrong to `page.faults`."""
    try:
        return msgspec.convert(tree, kind)
    except ValidationError:
        page.faults += (page.fault(*one) for one in _faults(kind, tree, keys))
        return None


def _faults(kind: Any, tree: Any, keys: Keys) -> Found:
    """What is wrong in `tree`, part by part; of a part without parts, msgspec's own words."""
    try:
        msgspec.convert(tree, kind)
    except ValidationError as error:
        yield from _parts(_without_none(kind), tree, keys) or [(keys, _reason(error))]


def _parts(kind: Any, tree: Any, keys: Keys) -> list[tuple[Keys, str]]:
    if isinstance(kind, type) and issubclass(kind, Struct) and isinstance(tree, dict):
        return [*_struct(kind, tree, keys)]
    if get_origin(kind) is list and isinstance(tree, list):
        (item,) = get_args(kind)
        return [one for at, part in enumerate(tree) for one in _faults(item, part, (*keys, at))]
    if get_origin(kind) is dict and isinstance(tree, dict):
        name, value = get_args(kind)
        wrong = [one for key in tree for one in _faults(name, key, (*keys, key))]
        return wrong + [one for key in tree for one in _faults(value, tree[key], (*keys, key))]
    return []


def _struct(kind: type[Struct], tree: dict[str, Any], keys: Keys) -> Found:
    known = {one.name: one for one in structs.fields(kind)}
    yield from (((*keys, key), "is not a key of the schema") for key in tree if key not in known)
    for name, one in known.items():
        if name in tree:
            yield from _faults(one.type, tree[name], (*keys, name))
        elif one.required:
            yield (*keys, name), "is missing"


def _without_none(kind: Any) -> Any:
    others = [one for one in get_args(kind) if one is not type(None)]
    return others[0] if len(others) == 1 and get_origin(kind) is not list else kind


def _reason(error: ValidationError) -> str:
    reason = str(error).partition(" - at `")[0]
    number_like = reason.startswith("Expected `str`, got `") and "array" not in reason
    return f"{reason} (put it in quotes)" if number_like and "object" not in reason else reason
