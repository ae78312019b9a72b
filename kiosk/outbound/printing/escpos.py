"""ESC/POS printers on TCP port 9100: the paper as a picture, and what the printer says of itself.

Commands are those of Epson's ESC/POS reference: DLE EOT (state, answered at once), GS v 0 (raster),
GS V (cut), GS r (answered when everything before it is on paper).
"""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.outbound.outgoing import in_time
from kiosk.outbound.printing.printer import UNSURE, NotPrinted
from kiosk.outbound.printing.raster import bands
from kiosk.rules.printers import Printer

STEP_SECONDS, WHOLE_SECONDS, LOOK_SECONDS = 5.0, 60.0, 2.0
"""Silence that is borne; what one paper may take in all; what a look at the printer may take."""

_START, _FEED, _CUT, _DONE = b"\x1b@", b"\x1bd\x04", b"\x1dV\x42\x00", b"\x1dr\x01"
_STATES: tuple[tuple[int, int, str], ...] = (
    (4, 0x60, "paper_out"),
    (2, 0x04, "cover_open"),
    (2, 0x20, "paper_out"),
    (1, 0x08, "offline"),
)
"""DLE EOT n, the bits that tell, and the fault they tell of: the most particular first."""
_AT_A_LOOK = {"hung": "mute", "died": "hung"}
"""What it means while no paper is on its way: whoever hangs up at once serves another."""


class EscPos:
    """One such printer."""

    def __init__(
        self, printer: Printer, step: float = STEP_SECONDS, whole: float = WHOLE_SECONDS
    ) -> None:
        self.printer, self.step, self.whole = printer, step, whole

    def print(self, pdf: bytes) -> None:
        """Print one paper of the roll's size. Raises NotPrinted."""
        with self._line(self.whole) as line:
            if self.printer.answers and (fault := _state(line)):
                raise NotPrinted(fault)
            # Drawn to its end first, so that no printer that dawdles keeps the others from drawing.
            drawn = list(bands(pdf, self.printer.dots))
            line.sendall(_START)
            for rows, bits in drawn:
                line.sendall(_raster(self.printer.dots // 8, rows) + bits)
            try:
                line.sendall(_FEED + (_CUT if self.printer.cuts else b""))
                if self.printer.answers:
                    _finish(line)
            except OSError:
                raise NotPrinted(UNSURE) from None

    def look(self) -> str:
        """The fault that the printer has now, or ""."""
        try:
            with self._line(LOOK_SECONDS) as line:
                return _state(line) if self.printer.answers else ""
        except NotPrinted as problem:
            return _AT_A_LOOK.get(problem.fault, problem.fault)

    @contextmanager
    def _line(self, whole: float) -> Iterator[socket.socket]:
        """A connection whose breaking before the last byte means that nothing whole came out."""
        step = min(self.step, whole / 2)  # silence is told from what takes too long
        try:
            line = socket.create_connection((self.printer.host, self.printer.port), step)
        except OSError:
            raise NotPrinted("unreachable") from None
        with line, in_time(lambda: line, whole):
            try:
                yield line
            except TimeoutError:
                raise NotPrinted("hung") from None
            except OSError:
                raise NotPrinted("died") from None


def _raster(across: int, rows: int) -> bytes:
    return b"\x1dv0\x00" + across.to_bytes(2, "little") + rows.to_bytes(2, "little")


def _state(line: socket.socket) -> str:
    """The first fault that the printer owns up to, or "". Raises OSError."""
    said: dict[int, int] = {}
    for n, bits, fault in _STATES:
        if n not in said:
            line.sendall(b"\x10\x04" + bytes([n]))
            said[n] = _heard(line, _is_state)
        if said[n] & bits:
            return fault
    return ""


def _finish(line: socket.socket) -> None:
    """Wait until the paper is out. Raises NotPrinted for a fault that stopped the printer before
    the end of the paper, and OSError when it cannot be known."""
    line.sendall(_DONE)
    while True:
        try:
            _heard(line, lambda byte: not byte & 0x90)
        except TimeoutError:  # a long paper, or one that stopped half way
            if fault := _state(line):
                raise NotPrinted(fault) from None
        else:
            return


def _is_state(byte: int) -> bool:
    """Whether this is an answer to DLE EOT: four of its bits never change."""
    return byte & 0x93 == 0x12


def _heard(line: socket.socket, wanted: Callable[[int], bool]) -> int:
    """The next answer of the wanted sort. Others are dropped: dots that happen to read DLE EOT are
    answered too. Raises OSError, TimeoutError among them."""
    while True:
        byte = line.recv(1)
        if not byte:
            raise ConnectionResetError
        if wanted(byte[0]):
            return byte[0]
