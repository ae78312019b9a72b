"""The fonts that papers are set in, and which character is set in which.

All four are open fonts (SIL OFL) from Python packages. ReportLab embeds TrueType outlines only,
and a variable font's default weight is Thin: see `embed.py` for how they get into a document.
"""

import functools
from importlib.resources import files
from typing import Any, Literal

FontId = Literal["sc", "tc", "la", "th"]

PLACES: dict[FontId, tuple[str, str]] = {
    "sc": ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf"),
    "tc": ("justmytype_intl_cjk", "fonts/ofl/notosanstc/NotoSansTC[wght].ttf"),
    "la": ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    "th": ("justmytype_intl_sea", "fonts/ofl/notosansthai/NotoSansThai[wdth,wght].ttf"),
}
ORDER: dict[str, tuple[FontId, ...]] = {
    "zh-Hans": ("sc", "la", "th", "tc"),
    "zh-Hant": ("tc", "la", "th", "sc"),
    "th": ("th", "la", "sc", "tc"),
}
OTHERWISE: tuple[FontId, ...] = ("la", "sc", "th", "tc")


@functools.cache
def face(font: FontId) -> Any:
    """The whole variable font as a HarfBuzz face, mapped into memory once."""
    import uharfbuzz  # type: ignore[import-untyped]

    package, path = PLACES[font]
    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(files(package) / path)))


@functools.cache
def coverage(font: FontId) -> Any:
    """The code points of a font: a set that answers `in`."""
    return face(font).unicodes
