"""Which pictures a case may be given: those its procedure asks for, once the customer agreed (R33
R34 R41). Paper in the shop always does instead.
"""

import re

from msgspec import Struct

from kiosk.rules.answers import Answers, holds, several
from kiosk.rules.procedure import Desk, Mask, Material

CONSENT = "id_image"
"""The consent, off by default, without which no picture is taken or kept."""
MOST = 6
"""Pictures that one visit or case may hold."""

Bar = tuple[int, int, int, int]
"""What is painted over: left, top, width, height in thousandths of the upright picture."""
BANDS: dict[str, Bar] = {
    "top": (0, 0, 1000, 334),
    "middle": (0, 333, 1000, 334),
    "bottom": (0, 666, 1000, 334),
}
"""Preset bars, for whoever cannot place their own."""

_DOCUMENT = {"copy": "id_type", "holder_id": "id_type", "rep_id": "rep_id_type"}
_BAR = re.compile(r"(\d{1,4}),(\d{1,4}),(\d{1,4}),(\d{1,4})")


class Wanted(Struct, frozen=True):
    """One material that may be given as a picture; `mask` is what must be covered on it first."""

    material: Material
    mask: Mask | None = None

    @property
    def document(self) -> bool:
        """Whether it is of a document, on which something may have to be covered."""
        return self.material.shows in _DOCUMENT


def offered(desk: Desk, answers: Answers) -> tuple[Wanted, ...]:
    """What may be given as a picture if the customer agrees to it."""
    found = (m for m in desk.procedure.materials if m.picture and holds(m.when, answers))
    return tuple(Wanted(material, _mask(desk, material, answers)) for material in found)


def wanted(desk: Desk, answers: Answers) -> tuple[Wanted, ...]:
    """What may be given as a picture; nothing without consent."""
    return offered(desk, answers) if CONSENT in several(answers, "consents") else ()


def allowed(desk: Desk, answers: Answers) -> dict[str, bool]:
    """Material id -> whether its picture must be masked: no other pictures may be kept."""
    return {one.material.id: one.mask is not None for one in wanted(desk, answers)}


def _mask(desk: Desk, material: Material, answers: Answers) -> Mask | None:
    document = answers.get(_DOCUMENT.get(material.shows or "", ""), "")
    return next((mask for mask in desk.carrier.masks if document in mask.id_types), None)


def read_bars(typed: str, bands: list[str]) -> tuple[Bar, ...]:
    """The bars of a form: placed ones (`left,top,width,height` joined by spaces) and preset bands.

    >>> read_bars("100,200,300,50 1,2,0,9", ["top"])
    ((100, 200, 300, 50), (0, 0, 1000, 334))
    """
    found = (_BAR.fullmatch(piece) for piece in typed.split()[:20])
    placed = [tuple(map(int, match.groups())) for match in found if match]
    drawn = [(x, y, w, h) for x, y, w, h in placed if w and h and x < 1000 and y < 1000]
    return (*drawn, *(BANDS[band] for band in bands if band in BANDS))
