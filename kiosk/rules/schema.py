"""The schema of the files under `procedures/` as JSON Schema (2020-12), for editors."""

from typing import Any

import msgspec

from kiosk.rules.procedure import Carrier, Procedure
from kiosk.rules.shared_items import SECTIONS

KINDS = ("procedure", "carrier", "shared")
"""The three kinds of file; `json_schema` knows one for each."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(kind: str) -> dict[str, Any]:
    """The schema of one kind of file. Lists that may `use:` a shared item allow that, too.

    >>> json_schema("carrier")["$ref"]
    '#/$defs/Carrier'
    """
    roots = [Carrier, Procedure, *SECTIONS.values()]
    refs, parts = msgspec.json.schema_components(roots, ref_template="#/$defs/{name}")
    for item in SECTIONS.values():
        own = parts[item.__name__]
        parts[f"Shared{item.__name__}"] = _without_id(own)
        parts[f"Use{item.__name__}"] = _used(own)
    for section, item in SECTIONS.items():
        parts["Procedure"]["properties"][section]["items"] = {
            "anyOf": [_ref(item.__name__), _ref(f"Use{item.__name__}")]
        }
    whole = {"carrier": refs[0], "procedure": refs[1], "shared": _shared()}[kind]
    return {"$schema": DIALECT, "title": kind, **whole, "$defs": parts}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _without_id(own: dict[str, Any]) -> dict[str, Any]:
    properties = {name: what for name, what in own["properties"].items() if name != "id"}
    required = [name for name in own["required"] if name != "id"]
    return {**own, "properties": properties, "required": required}


def _used(own: dict[str, Any]) -> dict[str, Any]:
    properties = {"use": own["properties"]["id"], **own["properties"]}
    return {**own, "properties": properties, "required": ["use"]}


def _shared() -> dict[str, Any]:
    maps = {
        section: {"type": "object", "additionalProperties": _ref(f"Shared{item.__name__}")}
        for section, item in SECTIONS.items()
    }
    return {"type": "object", "properties": maps, "additionalProperties": False}
