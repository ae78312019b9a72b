"""What each kiosk of a process would do alike is done once, however many are opened: templates and
addresses are compiled, which is half of the time of a test of pages."""

import gc
from collections.abc import Callable

from flask import Flask
from werkzeug.routing import Rule

from tests.compiled import Compiled

Builder = Callable[..., tuple[str, str]]


_compile: Callable[[Rule, bool], Builder] = Rule._compile_builder
_built: dict[tuple[object, ...], Builder] = {}


def _builder(rule: Rule, append_unknown: bool = True) -> Builder:
    """The function that writes an address of this rule. It is told the rule with each call, so that
    rules of the same parts may share it; defaults become part of it, so those rules do not."""
    if rule.defaults:
        return _compile(rule, append_unknown)
    key = (*rule._trace, append_unknown)
    if key not in _built:
        _built[key] = _compile(rule, append_unknown)
    return _built[key]


def share() -> None:
    """From now on, in this process. Garbage is looked for less often: kiosks that come and go leave
    much, and looking took a fifth of the time."""
    gc.set_threshold(200_000, 20, 50)
    Flask.jinja_options = {**Flask.jinja_options, "bytecode_cache": Compiled()}
    Rule._compile_builder = _builder  # type: ignore[assignment]
