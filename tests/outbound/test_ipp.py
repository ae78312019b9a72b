"""IPP printers that print, have no paper, give up, keep silent or answer nonsense."""

import time

import pytest

from kiosk.outbound.printing.ipp import Ipp
from kiosk.outbound.printing.ipp_wire import answer
from kiosk.outbound.printing.printer import NotPrinted
from tests.outbound.printers import Office, closed, office, set_as, told

PDF = b"%PDF-1.4 a paper"
CANCEL = 0x0008


def fault(printer: Office, step: float = 5, whole: float = 5) -> str:
    """What comes of printing: the fault, or nothing."""
    with office(printer):
        try:
            Ipp(set_as(printer.address), step, whole, 0.01).print(PDF)
        except NotPrinted as problem:
            return problem.fault
    return ""


def test_a_paper_is_handed_over_and_watched_to_its_end() -> None:
    printer = Office()
    assert fault(printer) == ""
    assert printer.documents == [PDF]
    operation, values = printer.asked[0]
    assert operation == 0x0002
    assert values["document-format"] == ["application/pdf"]
    assert values["media"] == ["iso_a4_210x297mm"]
    assert values["printer-uri"] == [printer.address]
    assert values["job-name"] == ["paper"]  # says nothing of whose it is
    assert CANCEL not in [asked for asked, _ in printer.asked]


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("media-empty-error", "paper_out"),
        ("media-needed", "paper_out"),
        ("cover-open", "cover_open"),
        ("door-open-error", "cover_open"),
        ("interlock-open", "cover_open"),
        ("media-jam-error", "jammed"),
    ],
)
def test_a_job_that_stands_still_is_taken_back(reason: str, expected: str) -> None:
    printer = Office(job=6, reason=reason)
    assert fault(printer) == expected
    assert CANCEL in [asked for asked, _ in printer.asked]


def test_a_job_that_cannot_be_taken_back_may_still_come_out() -> None:
    assert fault(Office(job=6, reason="media-empty", keeps=True)) == "unsure"


def test_a_queue_that_lets_nobody_cancel_may_still_print_it() -> None:
    """CUPS answers 401: the job stays in its queue, so no other printer may have it."""
    printer = Office(job=3, reason="media-empty", guards=True)
    assert fault(printer) == "unsure"
    assert dict(printer.asked)[CANCEL]["requesting-user-name"] == ["signoff"]


def test_a_warning_stops_nothing() -> None:
    assert fault(Office(reason="media-empty-warning")) == ""


@pytest.mark.parametrize(
    ("printer", "expected"),
    [
        (Office(job=8), "aborted"),
        (Office(job=7), "aborted"),
        (Office(http=500), "offline"),
        (Office(http=404), "refused"),
        (Office(status=0x0406), "refused"),
        (Office(status=0x040A), "no_pdf"),
        (Office(status=0x040B, lacks=("document_format",)), "no_pdf"),  # ippeveprinter 2.4.2
        (Office(status=0x040B, lacks=("media",)), "no_a4"),
        (Office(status=0x040B, lacks=("sides",)), "refused"),
        (Office(job=8, why="unsupported-document-format"), "no_pdf"),
        (Office(status=0x0503), "refused"),
        (Office(status=0x0506), "offline"),
    ],
)
def test_a_refusal_is_told_apart(printer: Office, expected: str) -> None:
    assert fault(printer) == expected


def test_silence_after_the_whole_paper_is_doubt_and_ends_in_time() -> None:
    began = time.monotonic()
    assert fault(Office(http=None), step=0.3) == "unsure"
    assert time.monotonic() - began < 5


def test_an_answer_that_drips_is_cut_off() -> None:
    began = time.monotonic()
    assert fault(Office(drips=True), step=0.5) == "unsure"
    assert time.monotonic() - began < 3


@pytest.mark.parametrize("how", ["forgets", "loses"])
def test_a_job_that_the_printer_can_say_nothing_of_is_doubt_at_once(how: str) -> None:
    began = time.monotonic()
    assert fault(Office(**{how: True})) == "unsure"  # type: ignore[arg-type]
    assert time.monotonic() - began < 3


def test_a_job_that_never_ends_is_taken_back() -> None:
    waiting, printing = Office(job=3), Office(job=5)
    assert (fault(waiting, whole=0.2), fault(printing, whole=0.2)) == ("hung", "unsure")
    assert CANCEL in [asked for asked, _ in printing.asked]


def test_a_look_tells_what_is_wrong() -> None:
    with office(Office(reason="media-empty")) as printer:
        assert Ipp(set_as(printer.address)).look() == "paper_out"
    with office(Office()) as printer:
        assert Ipp(set_as(printer.address)).look() == ""
    assert Ipp(set_as(closed().replace("escpos", "ipp"))).look() == "unreachable"


TAKES = [
    (("application/octet-stream", "image/pwg-raster", "image/urf", "image/jpeg"), "no_pdf"),
    (("image/urf",), "no_pdf"),
    (("application/postscript", "application/vnd.hp-pcl"), "no_pdf"),
    (("application/octet-stream",), "no_pdf"),
    (("image/urf", "Application/PDF"), ""),
    (("application/pdf",), ""),
    ((), ""),
]
"""What printers name (the first: gmuth/ipp-client-kotlin, issue 2), and how one like that is."""
SIZES = [
    (("na_letter_8.5x11in", "na_legal_8.5x14in"), "A4", "no_a4"),
    (("om_roll_80x297mm",), "A4", "no_a4"),
    (("om_roll_80x297mm",), "80", ""),
    (("na_letter_8.5x11in", "iso_a4_210x297mm"), "A4", ""),
    (("custom_min_76x127mm", "custom_max_216x356mm"), "A4", ""),
]


@pytest.mark.parametrize(("takes", "expected"), TAKES)
def test_a_printer_is_well_when_it_takes_pdf(takes: tuple[str, ...], expected: str) -> None:
    with office(Office(takes=takes)) as printer:
        assert Ipp(set_as(printer.address)).look() == expected
        assert "document-format-supported" in printer.asked[0][1]["requested-attributes"]


@pytest.mark.parametrize(("sizes", "size", "expected"), SIZES)
def test_a_printer_is_well_when_it_knows_the_size(
    sizes: tuple[str, ...], size: str, expected: str
) -> None:
    with office(Office(sizes=sizes)) as printer:
        assert Ipp(set_as(f"{printer.address}?media={size}")).look() == expected


def test_what_stops_it_now_is_said_first_and_what_it_took_is_left_to_it() -> None:
    with office(Office(reason="media-empty", takes=("image/urf",))) as printer:
        assert Ipp(set_as(printer.address)).look() == "paper_out"
    took = Office(takes=("image/urf",), sizes=("na_letter_8.5x11in",))
    assert fault(took) == ""
    assert CANCEL not in [asked for asked, _ in took.asked]


@pytest.mark.parametrize("body", [b"", b"<html>", told()[:-1], b"\x01\x01\x00\x00\x00\x00\x00\x01"])
def test_nonsense_is_no_answer(body: bytes) -> None:
    with pytest.raises(ValueError, match="IPP"):
        answer(body)
