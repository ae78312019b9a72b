"""The roll as black dots: whatever script a paper is in, the printer needs no font for it."""

import math
from collections.abc import Generator
from threading import Lock

BAND = 128
"""Rows drawn at a time: 75 kB of grey for 9 kB to the printer."""
PRINTABLE = 72 / 25.4 * 72
"""Points of an 80 mm roll's 72 printable millimetres; the margins beside them are cut off."""
_BLACK = bytes(255 if grey < 150 else 0 for grey in range(256))
"""Darker greys than half are black too, so that thin strokes stay whole."""

_one_at_a_time = Lock()
"""PDFium is not made for threads. While it draws, Python's other threads go on."""


def bands(pdf: bytes, dots: int) -> Generator[tuple[int, bytes], None, None]:
    """(rows, bits) of every band from top to bottom, a set bit being black; `dots` / 8 bytes a row.

    Raises pypdfium2's PdfiumError for what is no PDF.
    """
    import pypdfium2  # type: ignore[import-untyped]
    from PIL import Image

    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            width, height = page.get_size()
            scale = dots / PRINTABLE
            across, rows = math.ceil(width * scale), math.ceil(height * scale)
            left = (across - dots) // 2
            for top in range(0, rows, BAND):
                count = min(BAND, rows - top)
                edges = (left, rows - top - count, across - dots - left, top)
                # PDFium is told points and rounds up: half a dot less is sure to be this dot.
                crop = tuple((edge - 0.5) / scale for edge in edges)
                drawn = page.render(scale=scale, crop=crop, grayscale=True)
                grey = Image.frombuffer(
                    "L", (dots, count), drawn.buffer, "raw", "L", drawn.stride, 1
                )
                yield count, grey.point(_BLACK).convert("1", dither=Image.Dither.NONE).tobytes()
                drawn.close()
