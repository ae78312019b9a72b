"""Setting words: a `Said` becomes lines at places, the shop's language small beneath."""

from dataclasses import dataclass, replace
from typing import Literal

from kiosk.paper.contents import Contents, Said
from kiosk.paper.coverage import settable
from kiosk.paper.ink import GREY, INK, Piece, Words
from kiosk.paper.lines import wrap
from kiosk.paper.measure import width
from kiosk.paper.style import Style

Align = Literal["left", "right", "centre"]
LEADING = {"zh": 1.5, "th": 1.6}
"""Line height over type size: Han is dense, Thai has marks above and below. Others 1.36."""
SHIFT: dict[Align, float] = {"left": 0.0, "right": 1.0, "centre": 0.5}


@dataclass(frozen=True)
class Setting:
    """One paper being set: its style, its two languages, and the room there is across."""

    style: Style
    language: str
    shop_language: str
    room: float

    @classmethod
    def of(cls, contents: Contents, style: Style) -> "Setting":
        """The setting of a whole page's width."""
        return cls(style, contents.language, contents.shop_language, style.width)

    def across(self, room: float) -> "Setting":
        """The same, in a narrower room."""
        return replace(self, room=room)

    def line(
        self,
        text: str,
        *,
        size: float,
        language: str = "",
        bold: bool = False,
        colour: str = INK,
        align: Align = "left",
    ) -> Piece:
        """One language's words, broken into as many lines as they take."""
        language = language or self.language
        leading = size * LEADING.get(language[:2], 1.36)
        lines = wrap(settable(text), language, size, self.room, bold) if text else []
        inks = []
        for n, words in enumerate(lines):
            spare = self.room - width(words, language, size, bold)
            x, y = spare * SHIFT[align], n * leading + leading / 2 + size * 0.36
            inks.append(Words(x, y, words, language, size, bold, colour))
        return Piece(len(lines) * leading, tuple(inks))

    def said(
        self,
        said: Said,
        *,
        size: float = 0,
        bold: bool = False,
        colour: str = INK,
        align: Align = "left",
    ) -> list[Piece]:
        """The customer's words, and the shop's beneath when they differ."""
        size = size or self.style.body
        main = self.line(said.text, size=size, bold=bold, colour=colour, align=align)
        if not said.under:
            return [main]
        small = min(size * 0.8, self.style.small)
        under = self.line(
            said.under, size=small, language=self.shop_language, colour=GREY, align=align
        )
        return [main, under]
