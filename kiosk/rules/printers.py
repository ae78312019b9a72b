"""The shop's printers, and which of them are tried for which paper, as two lines of settings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from string import printable
from typing import Literal, cast, get_args
from urllib.parse import SplitResult, parse_qsl, quote, urlsplit

from kiosk.rules.papers_of import Kind

Size = Literal["80", "A4"]
Protocol = Literal["escpos", "ipp"]

PORTS: Mapping[str, int] = {"escpos": 9100, "ipp": 631}
CHOICES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "escpos": {"dots": ("576", "384"), "cut": ("yes", "no"), "status": ("yes", "no")},
    "ipp": {"media": ("A4", "80")},
}
"""What may stand behind the `?` of an address; the first is what holds without."""
BROWSER = "browser"
KINDS: tuple[Kind, ...] = tuple(kind for kind in get_args(Kind) if kind != "form")
"""The papers of customers and cases; blank forms are the browser's to print."""
IMPERSONAL: frozenset[Kind] = frozenset({"ticket", "guidance", "authority"})
"""Papers that name nobody: they may lie in a printer's tray."""
_NAME = re.compile(r"[a-z0-9-]{1,20}")


@dataclass(frozen=True)
class Printer:
    """One printer. `path` is in ASCII, as it travels. `dots` across 72 mm (or 48 mm: 384);
    `answers`: it tells its state."""

    name: str
    protocol: Protocol
    host: str
    port: int
    path: str
    size: Size
    dots: int = 576
    cuts: bool = True
    answers: bool = True

    @property
    def address(self) -> str:
        """Where it is: the address a printer is asked by, an IPv6 host in its brackets."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.protocol}://{host}:{self.port}{self.path}"


@dataclass(frozen=True)
class Printing:
    """`ways`: kind of paper, or `*`, to names in the order they are tried. `held`: personal papers
    asked for at the customer's tablet wait for a clerk."""

    printers: Mapping[str, Printer] = field(default_factory=dict)
    ways: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    held: bool = False

    def way(self, kind: str) -> tuple[Printer, ...]:
        """The printers for a kind of paper; none when the browser prints it."""
        return tuple(self.printers[name] for name in self.ways.get(kind, self.ways.get("*", ())))

    def waits(self, kind: str) -> bool:
        """Whether a customer's paper of this kind has to be released by a clerk."""
        return self.held and kind not in IMPERSONAL


def read_printing(printers: str, ways: str, release: str) -> Printing:
    """The three settings as values. Raises ValueError with a sentence that names the setting.

    >>> shop = read_printing("roll=escpos://192.168.1.60", "receipt=roll *=browser", "")
    >>> [printer.port for printer in shop.way("receipt")], shop.way("certificate")
    ([9100], ())
    """
    found = dict(_printer(word) for word in printers.split())
    if len(found) < len(printers.split()):
        raise ValueError("KIOSK_PRINTERS names a printer twice")
    if release not in {"", "at_once", "counter"}:
        raise ValueError(f"KIOSK_PRINT_RELEASE must be at_once or counter, not {release!r}")
    return Printing(found, dict(_way(word, found) for word in ways.split()), release == "counter")


def _printer(word: str) -> tuple[str, Printer]:
    name, _, address = word.partition("=")
    if not _NAME.fullmatch(name) or name == BROWSER:
        raise ValueError(f"KIOSK_PRINTERS: {name!r} is no name (a-z, 0-9, -; not {BROWSER})")
    try:
        url = urlsplit(address)
        port = url.port or PORTS.get(url.scheme, 0)
    except ValueError:
        raise ValueError(f"KIOSK_PRINTERS: {address!r} is no address") from None
    bare = url.scheme == "ipp" or url.path in {"", "/"}
    if url.scheme not in PORTS or not url.hostname or url.username or not bare:
        raise ValueError(f"KIOSK_PRINTERS: {name} must be escpos://HOST[:PORT] or ipp://HOST/PATH")
    chosen = _options(name, url)
    path = quote(url.path, printable) or "/"
    size: Size = "80" if url.scheme == "escpos" or chosen["media"] == "80" else "A4"
    return name, Printer(
        name, cast(Protocol, url.scheme), url.hostname, port, path, size,
        int(chosen.get("dots", "576")), chosen.get("cut") != "no", chosen.get("status") != "no",
    )  # fmt: skip


def _options(name: str, url: SplitResult) -> dict[str, str]:
    known = CHOICES[url.scheme]
    chosen = {option: values[0] for option, values in known.items()}
    for option, value in parse_qsl(url.query, keep_blank_values=True):
        if value not in known.get(option, ()):
            allowed = ", ".join(f"{each}={'|'.join(values)}" for each, values in known.items())
            raise ValueError(f"KIOSK_PRINTERS: {name} knows {allowed}, not {option}={value}")
        chosen[option] = value
    return chosen


def _way(word: str, printers: Mapping[str, Printer]) -> tuple[str, tuple[str, ...]]:
    kind, _, listed = word.partition("=")
    if kind != "*" and kind not in KINDS:
        raise ValueError(f"KIOSK_PRINT: {kind!r} is no paper: {', '.join(KINDS)} or *")
    names = tuple(dict.fromkeys(listed.split(",")))
    if names == (BROWSER,):
        return kind, ()
    for name in names:
        if name not in printers:
            own = ", ".join(printers) or "none"
            raise ValueError(
                f"KIOSK_PRINT: {name!r} for {kind} is none of KIOSK_PRINTERS ({own}); "
                f"{BROWSER} stands alone"
            )
    return kind, names
