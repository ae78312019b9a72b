"""A paper to print in tests of printers."""

from kiosk.paper.contents import Contents, Number, Paragraphs, Said
from kiosk.paper.pdf import render
from kiosk.rules.printers import Size

WORDS = ("您的受理单号", "หมายเลขอ้างอิง น้ำ ที่", "Your reference", "Iyong numero")


def slip(size: Size) -> bytes:
    """A few words in several scripts, and a number."""
    blocks = (Number(Said("A"), "A 023"), *(Paragraphs((Said(words),)) for words in WORDS * 4))
    contents = Contents(
        kind="ticket", language="zh-Hans", shop_language="en", title=Said("票"),
        subtitle=Said("."), blocks=blocks,
    )  # fmt: skip
    return render(contents, size)
