"""A scanner: keys of a US keyboard, as fast as it says, whatever the machine's own pace."""

from itertools import count
from time import time

from playwright.sync_api import Page

SCANNER, TYPIST = 0.008, 0.11
"""Seconds from key to key."""
_NAMED = {
    "\r": ("Enter", "Enter", 13), "\t": ("Tab", "Tab", 9), " ": (" ", "Space", 32),
}  # fmt: skip
_SIGNS = {
    "<": ("Comma", 188), ",": ("Comma", 188), "-": ("Minus", 189), "]": ("BracketRight", 221),
    "{": ("BracketLeft", 219), "}": ("BracketRight", 221), '"': ("Quote", 222),
    ":": ("Semicolon", 186), "$": ("Digit4", 52), ".": ("Period", 190), "/": ("Slash", 191),
}  # fmt: skip


_HOLD = """() => {
    if ("held" in window) return void (window.scanning = true);
    const start = setTimeout, stop = clearTimeout, held = window.held = new Map();
    window.scanning = true;
    window.setTimeout = (run, wait, ...more) => {
        const end = () => window.scanning ? held.set(id, end) : run(...more), id = start(end, wait);
        return id;
    };
    window.clearTimeout = (id) => { held.delete(id); stop(id); };
}"""
"""However long the machine takes from key to key, no timer of the page comes to its end between."""
_GO_ON = """() => {
    window.scanning = false;
    for (const end of window.held?.values() ?? []) end();
    window.held?.clear();
}"""


def scan(page: Page, code: str, pace: float = SCANNER, shown: str = "") -> None:
    """Press what a scanner presses for `code`, `\\r` and `\\t` being its suffixes. `shown` is what
    the tablet's layout makes of each key, where it is not US English."""
    session = page.context.new_cdp_session(page)
    page.evaluate(_HOLD)
    start = time()
    for at, (sign, seen) in zip(count(), zip(code, shown or code, strict=True)):
        key, name, number = _NAMED.get(sign) or (seen, *_place(sign))
        press = {"key": key, "code": name, "windowsVirtualKeyCode": number}
        text = {} if sign == "\t" else {"text": key if len(key) == 1 else "\r"}
        when = {"timestamp": start + at * pace}
        session.send("Input.dispatchKeyEvent", {"type": "keyDown", **press, **text, **when})
        session.send("Input.dispatchKeyEvent", {"type": "keyUp", **press, **when})
    session.detach()
    page.evaluate(_GO_ON)


def _place(sign: str) -> tuple[str, int]:
    if sign in _SIGNS:
        return _SIGNS[sign]
    upper = sign.upper()
    return (f"Digit{sign}" if sign.isdigit() else f"Key{upper}"), ord(upper)
