"""ESC/POS printers that are well, out of paper, open, off, silent, or die half way."""

import time

import pytest
from PIL import Image

from kiosk.outbound.printing.escpos import EscPos
from kiosk.outbound.printing.printer import NotPrinted
from kiosk.outbound.printing.raster import bands
from tests.outbound.printers import COVER_OPEN, OFFLINE, PAPER_OUT, Roll, closed, roll, set_as
from tests.outbound.slip import slip


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """A paper of the roll in Chinese and Thai."""
    return slip("80")


def fault(pdf: bytes, printer: Roll, query: str = "", whole: float = 10) -> str:
    """What comes of printing: the fault, or nothing."""
    with roll(printer):
        try:
            EscPos(set_as(printer.address + query), 0.3, whole).print(pdf)
        except NotPrinted as problem:
            return problem.fault
    return ""


@pytest.mark.parametrize("dots", [576, 384])
def test_the_dots_are_those_of_the_page(pdf: bytes, dots: int) -> None:
    import pypdfium2

    printer = Roll()
    assert fault(pdf, printer, f"?dots={dots}") == ""
    got = printer.bitmap()
    rows = len(got) * 8 // dots
    page = pypdfium2.PdfDocument(pdf)[0]
    whole = page.render(scale=dots / (72 / 25.4 * 72), grayscale=True).to_pil()
    left = (whole.width - dots) // 2
    black = whole.crop((left, 0, left + dots, whole.height)).point(lambda grey: 255 * (grey < 150))
    expected = black.convert("1", dither=Image.Dither.NONE)
    assert rows == whole.height
    assert got == expected.tobytes()
    assert sum(byte.bit_count() for byte in got) > dots * rows / 100  # there is ink


def test_a_paper_begins_anew_and_ends_with_a_cut_unless_told(pdf: bytes) -> None:
    cutting, plain = Roll(), Roll()
    assert (fault(pdf, cutting), fault(pdf, plain, "?cut=no")) == ("", "")
    assert b"\x1b@\x1dv0" in cutting.papers[0]
    assert b"\x1dV" in cutting.papers[0][-12:]
    assert b"\x1dV" not in plain.papers[0][-12:]


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        (PAPER_OUT, "paper_out"),
        (COVER_OPEN, "cover_open"),
        (OFFLINE, "offline"),
        (None, "hung"),
    ],
)
def test_a_printer_that_cannot_gets_no_paper(
    pdf: bytes, states: dict[int, int] | None, expected: str
) -> None:
    printer = Roll(states)
    assert fault(pdf, printer) == expected
    assert b"\x1dv0" not in printer.papers[0]


def test_a_printer_that_is_off_is_unreachable(pdf: bytes) -> None:
    with pytest.raises(NotPrinted) as caught:
        EscPos(set_as(closed())).print(pdf)
    assert caught.value.fault == "unreachable"
    assert EscPos(set_as(closed())).look() == "unreachable"


def test_a_connection_lost_half_way_is_told_from_one_lost_at_the_end(pdf: bytes) -> None:
    assert fault(pdf, Roll(stops_at=12_000)) in {"died", "unsure"}
    ended = Roll(mute=True)
    began = time.monotonic()
    assert fault(pdf, ended, whole=1) == "unsure"
    assert time.monotonic() - began < 5
    assert ended.bitmap()


def test_paper_that_ends_half_way_is_no_doubt(pdf: bytes) -> None:
    assert fault(pdf, Roll(stops_at=12_000, stops_as=PAPER_OUT)) == "paper_out"


def test_a_printer_without_a_voice_prints_when_the_shop_says_so(pdf: bytes) -> None:
    printer = Roll(None)
    assert fault(pdf, printer, "?status=no") == ""
    assert b"\x10\x04" not in printer.papers[0][:40]


def test_no_paper_is_a_mistake_of_ours() -> None:
    with pytest.raises(Exception, match="Failed to load document"):
        list(bands(b"no paper", 576))


def test_nothing_is_sent_before_all_is_drawn() -> None:
    """Or a printer that dawdles would keep the others from drawing, and a mistake half a paper."""
    printer = Roll()
    with pytest.raises(Exception, match="Failed to load document"):
        fault(b"no paper", printer)
    assert b"\x1b@" not in b"".join(printer.papers)  # none, if it was never heard


def test_a_look_tells_what_is_wrong() -> None:
    with roll(Roll(COVER_OPEN)) as printer:
        assert EscPos(set_as(printer.address)).look() == "cover_open"
    with roll(Roll()) as printer:
        assert EscPos(set_as(printer.address)).look() == ""
    with roll(Roll(None)) as printer:
        assert EscPos(set_as(printer.address)).look() == "mute"
        assert EscPos(set_as(f"{printer.address}?status=no")).look() == ""
    with roll(Roll(stops_at=0)) as printer:  # hangs up when asked
        assert EscPos(set_as(printer.address)).look() == "hung"


def test_the_page_is_drawn_alike_in_any_band(pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    small = b"".join(bits for _, bits in bands(pdf, 576))
    monkeypatch.setattr("kiosk.outbound.printing.raster.BAND", 997)
    assert b"".join(bits for _, bits in bands(pdf, 576)) == small
