"""YAML as far as a procedure needs it: maps, lists, strings, numbers, true/false, dates.

Anchors, aliases and merge keys are refused (a few lines of them can unfold into gigabytes), and
so are tags, repeated keys, deep nesting and large files. As in YAML 1.2, only `true` and `false`
are booleans: `no` in a list of answers stays the word it looks like.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from yaml.constructor import SafeConstructor

from kiosk.rules.faults import Fault, Keys, ProcedureError

LARGEST = 256 * 1024  # bytes: the longest real procedure has about 22 kB
DEEPEST = 12  # levels: the deepest real text lies six down
TAG = "tag:yaml.org,2002:"
PLAIN = {f"{TAG}{kind}" for kind in ("str", "int", "float", "bool", "null")}
DATE = f"{TAG}timestamp"


@dataclass
class Page:
    """What a file says, and on which line each part of it stands."""

    file: Path
    tree: Any = None
    lines: dict[Keys, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, keys: Keys, reason: str) -> Fault:
        """A fault at `keys`, on the line of the nearest part that stands in this file."""
        near = next(
            (keys[:end] for end in range(len(keys), -1, -1) if keys[:end] in self.lines), ()
        )
        return Fault(self.file, keys, reason, self.lines.get(near))


def read(file: Path, named: Path) -> Page:
    """The page in `file`, called `named` in messages. Raises ProcedureError."""
    page = Page(named)
    try:
        text = _text(file)
        trick = _trick(text)
        if trick:
            raise ProcedureError([Fault(named, (), *trick)])
        node = yaml.compose(text, yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else None
        raise ProcedureError([Fault(named, (), error.problem or "", line)]) from error
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise ProcedureError([Fault(named, (), str(error))]) from error
    page.tree = {} if node is None else _value(page, node, ())
    if not isinstance(page.tree, dict):
        page.faults.append(page.fault((), "must be a map of keys and values"))
    if page.faults:
        raise ProcedureError(page.faults)
    return page


def _text(file: Path) -> str:
    with file.open("rb") as stream:
        raw = stream.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise ValueError(f"is larger than {LARGEST // 1024} kB")
    return raw.decode("utf-8")


def _trick(text: str) -> tuple[str, int] | None:
    """What must not even be built, and its line. Events come one by one and unfold nothing."""
    depth = 0
    for event in yaml.parse(text, yaml.CSafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            return "anchors and aliases (& and *) are not allowed: write it out, or `use:` it", line
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            return f"is nested more than {DEEPEST} levels deep", line
    return None


def _value(page: Page, node: yaml.Node, keys: Keys) -> Any:
    page.lines.setdefault(keys, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode) and node.tag == f"{TAG}map":
        return _map(page, node, keys)
    if isinstance(node, yaml.SequenceNode) and node.tag == f"{TAG}seq":
        return [_value(page, item, (*keys, at)) for at, item in enumerate(node.value)]
    if isinstance(node, yaml.ScalarNode):
        return _scalar(page, node, keys)
    page.faults.append(page.fault(keys, f"the tag {node.tag} is not allowed"))
    return None


def _map(page: Page, node: yaml.MappingNode, keys: Keys) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in node.value:
        here = (*keys, str(key.value) if isinstance(key, yaml.ScalarNode) else "?")
        line = page.lines.setdefault(here, key.start_mark.line + 1)
        if not isinstance(key, yaml.ScalarNode) or key.tag == f"{TAG}merge":
            page.faults.append(page.fault(here, "a key must be a plain word"))
        elif key.value in found:
            again = Fault(page.file, here, "stands here twice", key.start_mark.line + 1)
            page.faults.append(again)
        else:
            found[key.value] = _value(page, value, here)
            page.lines[here] = line
    return found


def _scalar(page: Page, node: yaml.ScalarNode, keys: Keys) -> Any:
    kind = node.tag.rpartition(":")[2]
    if node.tag != DATE and node.tag not in PLAIN:
        page.faults.append(page.fault(keys, f"the tag {node.tag} is not allowed"))
        return None
    word_like = kind == "bool" and node.value.lower() not in {"true", "false"}
    clock_like = kind in {"int", "float"} and ":" in node.value
    if word_like or clock_like:
        return node.value
    try:
        return SafeConstructor().construct_object(node)
    except ValueError:
        page.faults.append(page.fault(keys, f"{node.value} is not a {kind}"))
        return None
