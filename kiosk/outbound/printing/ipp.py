"""IPP printers and CUPS queues (RFC 8011): the PDF as it is, and the job watched to its end.

A job that will not come out now is cancelled, so that it does not come out later, when another
printer has printed the paper already.
"""

import http.client
import time

from kiosk.outbound.outgoing import in_time
from kiosk.outbound.printing.ipp_wire import (
    INTEGER,
    KEYWORD,
    MIME,
    NAME,
    Attribute,
    Values,
    answer,
    request,
)
from kiosk.outbound.printing.printer import UNSURE, NotPrinted
from kiosk.rules.printers import Printer

STEP_SECONDS, WHOLE_SECONDS, LOOK_SECONDS = 10.0, 60.0, 2.0
"""Silence that is borne; what one job may take in all; what a look at the printer may take."""
_BETWEEN = 0.5
_LONGEST = 1 << 20
_PRINT, _CANCEL, _JOB, _PRINTER = 0x0002, 0x0008, 0x0009, 0x000B
_WAITS, _AT_WORK, _COMPLETED = 3, 5, 9
_ENDED = {7, 8}
_REASONS = {
    "media-empty": "paper_out",
    "media-needed": "paper_out",
    "cover-open": "cover_open",
    "door-open": "cover_open",
    "interlock-open": "cover_open",
    "media-jam": "jammed",
}
_PRINTER_STOPPED = 5
_NO_SUCH_FORMAT, _BEYOND_IT = 0x040A, {0x0501, 0x0503}
"""Of a refusal: it takes no PDF; it knows no such operation, or no such version of IPP."""
_PDF = "application/pdf"
_USER: Attribute = (NAME, "requesting-user-name", "signoff")
_WANTED: tuple[Attribute, ...] = (
    (KEYWORD, "requested-attributes", "printer-state"),
    *((KEYWORD, "", name) for name in (
        "printer-state-reasons", "printer-is-accepting-jobs", "document-format-supported",
        "media-supported",
    )),
)  # fmt: skip
"""All a look needs: some printers have hundreds of kilobytes to tell."""


class Ipp:
    """One such printer."""

    def __init__(
        self, printer: Printer, step: float = STEP_SECONDS, whole: float = WHOLE_SECONDS,
        between: float = _BETWEEN,
    ) -> None:  # fmt: skip
        self.printer, self.step, self.whole, self.between = printer, step, whole, between
        self.uri = printer.address

    def print(self, pdf: bytes) -> None:
        """Print one paper. Raises NotPrinted."""
        until = time.monotonic() + self.whole
        media = [(KEYWORD, "media", "iso_a4_210x297mm")] if self.printer.size == "A4" else []
        mine = [_USER, (NAME, "job-name", "paper"),
                (MIME, "document-format", _PDF)]  # fmt: skip
        status, told = self._ask(request(_PRINT, self.uri, mine, media) + pdf, self.step, UNSURE)
        if status >= 0x0400:
            raise NotPrinted(_refusal(status, told))
        job = told.get("job-id", [0])[0]
        if not isinstance(job, int) or not job:
            raise NotPrinted(UNSURE)
        self._watch(job, told, until)

    def look(self) -> str:
        """The fault that it has now, or ""; what can never print a paper is not well."""
        fault, told = self._now()
        return fault or _unfit(told, self.printer.size)

    def _now(self) -> tuple[str, Values]:
        """What stops the printer at this moment, or "", and all that it said."""
        try:
            status, told = self._ask(request(_PRINTER, self.uri, _WANTED), LOOK_SECONDS, "hung")
        except NotPrinted as problem:
            return problem.fault, {}
        return "refused" if status >= 0x0400 else _fault(told), told

    def _watch(self, job: int, told: Values, until: float) -> None:
        """Follow a job to its end, or cancel it."""
        while True:
            state = told.get("job-state", [_WAITS])[0]
            if state == _COMPLETED:
                return
            if state in _ENDED:
                why = told.get("job-state-reasons", [])
                raise NotPrinted("no_pdf" if "unsupported-document-format" in why else "aborted")
            fault, _ = self._now()
            if fault or time.monotonic() > until:
                self._about(job, _CANCEL)
                raise NotPrinted(fault or (UNSURE if state == _AT_WORK else "hung"))
            time.sleep(self.between)
            told = self._about(job, _JOB)

    def _about(self, job: int, operation: int) -> Values:
        """Ask something about a job that the printer has. Raises NotPrinted(UNSURE) for any other
        answer than one: CUPS as it comes wants a password for cancelling."""
        mine = [(INTEGER, "job-id", job), _USER]
        try:
            status, told = self._ask(request(operation, self.uri, mine), self.step, UNSURE)
        except NotPrinted:
            raise NotPrinted(UNSURE) from None
        if status >= 0x0400:
            raise NotPrinted(UNSURE)
        return told

    def _ask(self, body: bytes, whole: float, silence: str) -> tuple[int, Values]:
        """One request. Raises NotPrinted, with `silence` when all was said and nothing answered."""
        line = http.client.HTTPConnection(self.printer.host, self.printer.port, timeout=whole)
        try:
            return answer(self._posted(line, body, whole, silence))
        except ValueError:
            raise NotPrinted(silence) from None
        finally:
            line.close()

    def _posted(
        self, line: http.client.HTTPConnection, body: bytes, whole: float, silence: str
    ) -> bytes:
        broken = "unreachable"
        try:
            line.connect()
            sock = line.sock  # an answer with `Connection: close` takes it out of `line`
            with in_time(lambda: sock, whole):
                broken = "died"
                line.request("POST", self.printer.path, body, {"Content-Type": "application/ipp"})
                broken = silence
                reply = line.getresponse()
                if reply.status != http.client.OK:
                    raise NotPrinted("refused" if reply.status < 500 else "offline")
                return reply.read(_LONGEST)
        except (OSError, http.client.HTTPException):
            raise NotPrinted(broken) from None


def _refusal(status: int, told: Values) -> str:
    """Why a paper was refused. Some name what they do not support instead of its own status."""
    if status == _NO_SUCH_FORMAT or "document-format" in told:
        return "no_pdf"
    if "media" in told:
        return "no_a4"
    return "refused" if status < 0x0500 or status in _BEYOND_IT else "offline"


def _unfit(told: Values, size: str) -> str:
    """What a printer that is well can never take, or "". One that does not say is believed.

    "application/octet-stream" says that it looks for itself, among the formats that it names (RFC
    8011, 5.1.10). Sizes are called as in PWG 5101.1.
    """
    formats = {str(each).lower() for each in told.get("document-format-supported", [])}
    if formats and _PDF not in formats:
        return "no_pdf"
    sizes = [str(each) for each in told.get("media-supported", [])]
    fits = not sizes or any(each.startswith(("iso_a4", "custom_max")) for each in sizes)
    return "" if fits or size != "A4" else "no_a4"


def _fault(told: Values) -> str:
    """What a printer says stops it, or ""."""
    reasons = {
        str(reason).removesuffix("-error") for reason in told.get("printer-state-reasons", [])
    }
    named = sorted(_REASONS[reason] for reason in reasons if reason in _REASONS)
    if named:
        return named[-1]
    accepts = told.get("printer-is-accepting-jobs", ["\x01"])[0] != "\x00"
    stopped = told.get("printer-state", [0])[0] == _PRINTER_STOPPED
    return "offline" if stopped or not accepts else ""
