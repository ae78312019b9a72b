"""Fonts into one document: HarfBuzz subsets of the variable fonts, pinned to a real weight.

ReportLab knows fonts by name in one registry for the whole process, which is not safe for
threads: `pdf.render` holds a lock around the life of an `Embedded`. Every subset has its own
PostScript name, else bold and regular collide and print alike.
"""

import io
import re
from collections.abc import Iterable
from typing import Any

from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]

from kiosk.paper.coverage import THAI
from kiosk.paper.fonts import FontId, face
from kiosk.paper.ink import Words
from kiosk.paper.measure import BOLD, REGULAR, runs

SHAPING = [int.from_bytes(tag, "big") for tag in (b"GSUB", b"GPOS", b"GDEF")]
"""Tables that only shaping reads."""


class PaperFont(TTFont):  # type: ignore[misc]
    """A font whose ToUnicode map leads every glyph back to its letter, in UTF-16 (ISO 32000-1,
    9.10.3): ReportLab writes a letter beyond U+FFFF with five digits, and readers take another.

    A shaped variant such as `uni0E49.small` or `uni0E240E45` has a private-use code there, and
    copied text would hold that code. Its name tells the letters, in UTF-16 too.
    """

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        """Add the font's objects to the document, then mend the map."""
        super().addObjects(doc)
        real = {
            f"{code:04X}": named[1]
            for name, code in getattr(self, "_TTFont__hbUnis", {}).items()
            if (named := re.fullmatch(r"uni((?:[0-9A-F]{4})+)(?:\..*)?", name))
        }
        for key, item in doc.idToObject.items():
            if key.startswith("toUnicodeCMap:") and self.face.name.decode() in key:
                item.content = re.sub(
                    r"<([0-9A-F]{5,6}|[EF][0-9A-F]{3})>",  # beyond U+FFFF, or of private use
                    lambda found: f"<{real.get(found[1]) or _utf16(found[1])}>",
                    item.content,
                )


def _utf16(code: str) -> str:
    """Digits of a code point as those of its UTF-16.

    >>> _utf16("0E49"), _utf16("286E6")
    ('0E49', 'D861DEE6')
    """
    return chr(int(code, 16)).encode("utf-16-be").hex().upper()


class Embedded:
    """The fonts of one document, registered while it is open."""

    def __init__(self, words: Iterable[Words]) -> None:
        uses: dict[tuple[FontId, int], set[str]] = {}
        for w in words:
            for font, text in runs(w.text, w.language):
                uses.setdefault((font, BOLD if w.bold else REGULAR), set()).update(text)
        self.fonts = {key: _font(*key, chars) for key, chars in sorted(uses.items())}

    def __enter__(self) -> "Embedded":
        for font in self.fonts.values():
            pdfmetrics.registerFont(font)
        return self

    def __exit__(self, *_: object) -> None:
        for font in self.fonts.values():
            font.unregister()

    def first_name(self) -> str:
        """Any font of ours: a canvas begins in Helvetica otherwise, which is not embedded."""
        return str(next(iter(self.fonts.values())).fontName)

    def name(self, font: FontId, bold: bool) -> str:
        """The registered name of a font at a weight."""
        return str(self.fonts[font, BOLD if bold else REGULAR].fontName)


def _font(font: FontId, weight: int, chars: set[str]) -> Any:
    name = f"NotoSans{font.upper()}-{weight}"
    made = PaperFont(name, io.BytesIO(subset(font, weight, chars)), shapable=font == "th")
    made.face.name = name.encode()
    return made


def subset(font: FontId, weight: int, chars: set[str]) -> bytes:
    """A static TrueType font of just these characters, at weight 400 or 700."""
    import uharfbuzz  # type: ignore[import-untyped]

    whole = face(font)
    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(map(ord, chars | {" "}))
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING
    if font == "th":
        # HarfBuzz splits SARA AM in two outside the closure of a subset, and shaping needs the
        # names by which PaperFont finds its letters again.
        wanted.unicode_set.update(THAI)
        wanted.flags |= uharfbuzz.SubsetFlags.GLYPH_NAMES
    else:
        wanted.drop_table_tag_set.update(SHAPING)
    wanted.pin_all_axes_to_default(whole)
    wanted.pin_axis_location(whole, "wght", float(weight))
    return bytes(wanted.subset(whole).blob.data)
