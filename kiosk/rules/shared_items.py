"""`procedures/shared.yaml`: what several procedures say in the same words, named by id.

It holds maps from id to item in five sections. A procedure's list takes one with `use: <id>` and
may override any key beside it.
"""

from typing import Any

from kiosk.rules.procedure import Check, FollowUp, Material, Note, Stop
from kiosk.rules.typed import read_as
from kiosk.rules.yaml_reader import Page

SECTIONS: dict[str, type[Check | Material | Note | FollowUp | Stop]] = {
    "checks": Check,
    "materials": Material,
    "notes": Note,
    "follow_ups": FollowUp,
    "stops": Stop,
}


def look_through(shared: Page) -> None:
    """Add to `shared.faults` every section that is unknown and every item that is not sound."""
    for section, items in shared.tree.items():
        if section not in SECTIONS or not isinstance(items, dict):
            wanted = ", ".join(SECTIONS)
            shared.faults.append(shared.fault((section,), f"must be a map in one of: {wanted}"))
            continue
        for name, item in items.items():
            whole = {**item, "id": name} if isinstance(item, dict) else item
            read_as(SECTIONS[section], whole, shared, (section, name))


def fill_in(page: Page, shared: Page) -> None:
    """Put the shared item in the place of every `use:` of `page`; unknown ids become faults."""
    for section in SECTIONS:
        entries = page.tree.get(section)
        if isinstance(entries, list):
            page.tree[section] = [
                _filled(page, shared, section, at, entry) for at, entry in enumerate(entries)
            ]


def _filled(page: Page, shared: Page, section: str, at: int, entry: Any) -> Any:
    if not isinstance(entry, dict) or "use" not in entry:
        return entry
    own = {key: value for key, value in entry.items() if key != "use"}
    items = shared.tree.get(section) or {}
    name = entry["use"]
    if not isinstance(name, str) or name not in items:
        reason = f"shared.yaml has no {section} item {name!r}"
        page.faults.append(page.fault((section, at, "use"), reason))
        return entry
    return {"id": name, **items[name], **own}
