"""Printers on loopback that do what a test tells them to."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from kiosk.outbound.printing.ipp_wire import ENUM, INTEGER, KEYWORD, MIME, Values, answer
from kiosk.rules.printers import read_printing

FINE = {1: 0x12, 2: 0x12, 4: 0x12}
"""What an ESC/POS printer that is well says to DLE EOT 1, 2 and 4."""
PAPER_OUT, COVER_OPEN, OFFLINE = {**FINE, 4: 0x72}, {**FINE, 2: 0x16}, {**FINE, 1: 0x1A}


@dataclass
class Roll:
    """An ESC/POS printer. `states` is what it answers, None for silence; `stops_at`: after so many
    bytes of a paper it becomes `stops_as`, "dead" hanging up; `mute`: it prints and says nothing
    more. `papers` are the bytes of each connection."""

    states: dict[int, int] | None = field(default_factory=lambda: dict(FINE))
    stops_at: int = 1 << 40
    stops_as: dict[int, int] | str = "dead"
    mute: bool = False
    papers: list[bytearray] = field(default_factory=list)
    finished: Callable[[], None] = lambda: None
    address: str = ""

    def serve(self, line: socket.socket) -> None:
        """One connection, to its end."""
        got = bytearray()
        self.papers.append(got)  # seen as it grows: who was told "printed" may look at once
        stopped = asked = False
        while piece := line.recv(65536):
            got += piece
            if len(got) > self.stops_at and not stopped:
                stopped = True
                if self.stops_as == "dead":
                    break
                assert isinstance(self.stops_as, dict)
                self.states = self.stops_as
            if got[-3:-1] == b"\x10\x04" and self.states is not None and not (self.mute and asked):
                line.sendall(bytes([self.states[got[-1]]]))
            if got.endswith(b"\x1dr\x01"):
                asked = True
                self.finished()
                if not stopped and not self.mute:
                    line.sendall(b"\x12\x00")  # an answer to dots that read DLE EOT, then the real

    def bitmap(self) -> bytes:
        """The dots of the last paper: all raster bands one under another."""
        raw, dots, at = self.papers[-1], b"", 0
        while (at := raw.find(b"\x1dv0\x00", at)) >= 0:
            across, rows = struct.unpack_from("<HH", raw, at + 4)
            dots += raw[at + 8 : at + 8 + across * rows]
            at += 8 + across * rows
        return dots


@contextmanager
def roll(printer: Roll) -> Iterator[Roll]:
    """The printer, listening in a thread."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        printer.address = f"escpos://127.0.0.1:{door.getsockname()[1]}"

        def listen() -> None:
            with suppress(OSError):
                while True:
                    line, _ = door.accept()
                    with line, suppress(OSError):
                        printer.serve(line)

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        try:
            yield printer
        finally:
            door.shutdown(socket.SHUT_RDWR)
            thread.join(5)


def closed() -> str:
    """The address of a printer that is switched off."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        return f"escpos://127.0.0.1:{door.getsockname()[1]}"


def told(status: int = 0, **values: tuple[int | str, ...]) -> bytes:
    """An answer of IPP: attributes by name (underscores for hyphens), as (tag, value, ...)."""
    body = struct.pack(">BBHI", 1, 1, status, 1) + b"\x02"
    for name, tag, value in ((k, v[0], each) for k, v in values.items() for each in v[1:]):
        raw = value.encode() if isinstance(value, str) else struct.pack(">i", value)
        label = b"" if value is not values[name][1] else name.replace("_", "-").encode()
        body += struct.pack(">BH", tag, len(label)) + label + struct.pack(">H", len(raw)) + raw
    return body + b"\x03"


class Office(ThreadingHTTPServer):
    """An IPP printer. `job` is the state its job comes to, `reason` its own trouble; `http` the
    status of every answer, None for silence; `keeps`: it refuses to cancel, `guards`: as CUPS does,
    whoever does not say who they are; `forgets` its jobs at once, `loses` its head over them (503);
    `drips`: says that it hangs up, and then answers a byte at a time, for four seconds. `takes` are
    the formats it names, `sizes` the papers; `why` is what it says of a job's state;
    `lacks` names what it does not support of a job (underscores for hyphens)."""

    daemon_threads = True

    def __init__(
        self, job: int = 9, reason: str = "none", http: int | None = 200, keeps: bool = False,
        status: int = 0, guards: bool = False, forgets: bool = False, loses: bool = False,
        drips: bool = False, takes: tuple[str, ...] = (), sizes: tuple[str, ...] = (),
        why: str = "none", lacks: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        super().__init__(("127.0.0.1", 0), _Handler)
        self.job, self.reason, self.http, self.keeps, self.status = job, reason, http, keeps, status
        self.guards, self.forgets, self.loses, self.drips = guards, forgets, loses, drips
        self.takes, self.sizes, self.why = takes, sizes, why
        self.lacks = lacks
        self.asked: list[tuple[int, Values]] = []
        self.documents: list[bytes] = []
        self.released = threading.Event()
        self.address = f"ipp://127.0.0.1:{self.server_address[1]}/ipp/print"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that hung up is what some tests are about."""

    def said(self, operation: int) -> bytes:
        """The answer to one operation."""
        if operation == 0x0002:
            wrong = {name: (KEYWORD, "x") for name in self.lacks}
            return told(self.status, job_id=(INTEGER, 7), job_state=(ENUM, 3), **wrong)
        if operation == 0x000B:
            return told(
                printer_state_reasons=(KEYWORD, self.reason),
                document_format_supported=(MIME, *self.takes),
                media_supported=(KEYWORD, *self.sizes),
            )
        if operation == 0x0008 and self.keeps:
            return told(0x0404)
        return (
            told(0x0406)
            if self.forgets
            else told(job_state=(ENUM, self.job), job_state_reasons=(KEYWORD, self.why))
        )


class _Handler(BaseHTTPRequestHandler):
    server: Office

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        operation, values = answer(body)
        self.server.asked.append((operation, values))
        if operation == 0x0002:
            self.server.documents.append(body[body.index(b"%PDF") :])
        if self.server.http is None:
            self.server.released.wait(20)
            return
        if self.server.drips:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
            for _ in range(80):
                self.wfile.write(b"\0")
                self.server.released.wait(0.05)
            return
        reply = self.server.said(operation)
        guarded = self.server.guards and operation == 0x0008
        lost = self.server.loses and operation == 0x0009
        self.send_response(401 if guarded else 503 if lost else self.server.http)
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@contextmanager
def office(printer: Office) -> Iterator[Office]:
    """The printer, listening in a thread."""
    with printer:
        thread = threading.Thread(target=printer.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield printer
        finally:
            printer.released.set()
            printer.shutdown()
            thread.join()


def set_as(address: str, name: str = "roll") -> Any:
    """The printer of an address, as settings have it."""
    return read_printing(f"{name}={address}", "", "").printers[name]
