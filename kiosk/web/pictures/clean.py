"""A picture from outside made into one of ours: an upright JPEG of bounded size, nothing else.

What cannot be decoded is refused; what can is painted anew, so that no byte of the file, and
nothing it said about place, time or device, lives on (ASVS 5.2, trust.md 1 "Uploads").
"""

import io
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.rules.pictures import Bar
from kiosk.rules.problem import Problem
from kiosk.store.images import Picture

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = {"JPEG": 25_000_000, "PNG": 12_000_000, "WEBP": 12_000_000}
"""What is decoded at most. Only a JPEG is made smaller while it is read; 25 million pixels of the
others take 300 to 480 MB (measured)."""
MOST_SCANS = 400
"""How often a JPEG may begin a scan: ten are usual, but each costs 5 ms at 25 million pixels, and
800,000 fit into 8 MB. A film behind the picture reads like some 100 of them."""
LONGEST_SIDE = 1600
LARGEST = 400_000
"""Bytes of a picture as kept."""
QUALITIES = (82, 70, 55, 40)
DARK, EVEN, SOFT = 45, 14, 5.5
"""Mean and spread of the grey values, and spread of the edges, below which a picture is remarked
on: tried with photos of cards, in and out of focus."""

ONE_AT_A_TIME = Lock()
"""A picture takes up to 200 MB while it is read; four at once are too much for a shop's box."""


def clean(raw: bytes, bars: tuple[Bar, ...]) -> tuple[Picture, str] | Problem:
    """The picture, with `bars` painted over, and the message key of a remark on how well it can be
    read ("" for none); or why it cannot be taken."""
    with ONE_AT_A_TIME:
        try:
            read = _read(raw)
        except (OSError, SyntaxError, ValueError, EOFError, MemoryError):
            return Problem("picture-broken")
        if isinstance(read, Problem):
            return read
        for x, y, width, height in bars:
            box = (x, y, x + width, y + height)
            at = [round(v * side / 1000) for v, side in zip(box, read.size * 2, strict=True)]
            read.paste((20, 20, 20), (at[0], at[1], at[2], at[3]))
        body = next((b for q in QUALITIES if len(b := _jpeg(read, q)) <= LARGEST), None)
        if body is None:
            return Problem("picture-broken")
        return Picture(body, *read.size, masked=bool(bars)), _remark(read)


def _read(raw: bytes) -> "Image.Image | Problem":
    """The first frame, upright, RGB on white. Its size is looked at before anything is decoded."""
    from PIL import Image, UnidentifiedImageError

    try:
        found = Image.open(io.BytesIO(raw), formats=list(MOST_PIXELS))
    except (UnidentifiedImageError, Image.DecompressionBombError):
        return Problem("picture-not-one")
    # Many telephones put a second JPEG behind the first, which Pillow calls MPO.
    most = MOST_PIXELS.get(str(found.format), MOST_PIXELS["JPEG"])
    if endless(raw):
        return Problem("picture-broken")
    if found.width * found.height > most:
        return Problem("picture-too-many-pixels", {"most": most // 1_000_000})
    found.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    found.load()
    shot: Image.Image = found
    if shot.mode not in {"L", "RGB", "RGBA", "CMYK", "I;16"}:
        shot = shot.convert("RGBA")
    shot.thumbnail((LONGEST_SIDE, LONGEST_SIDE), reducing_gap=None)
    if shot.mode == "I;16":
        shot = shot.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    turned = _upright(shot)
    fresh = Image.new("RGB", turned.size, "white")  # a new canvas has no metadata to give away
    mask = turned.getchannel("A") if turned.mode == "RGBA" else None
    fresh.paste(turned.convert("RGB"), mask=mask)
    return fresh


def endless(raw: bytes) -> bool:
    """Whether this is a JPEG that would be read for ever."""
    return raw.startswith(b"\xff\xd8") and raw.count(b"\xff\xda") > MOST_SCANS


def _upright(shot: "Image.Image") -> "Image.Image":
    """Turned as its Exif says. ImageOps.exif_transpose would write the other tags anew as well, and
    fails on those of many a camera."""
    from PIL.ExifTags import Base
    from PIL.Image import Transpose as Way

    ways = {
        2: Way.FLIP_LEFT_RIGHT, 3: Way.ROTATE_180, 4: Way.FLIP_TOP_BOTTOM, 5: Way.TRANSPOSE,
        6: Way.ROTATE_270, 7: Way.TRANSVERSE, 8: Way.ROTATE_90,
    }  # fmt: skip
    way = ways.get(shot.getexif().get(Base.Orientation, 1))
    return shot if way is None else shot.transpose(way)


def _jpeg(picture: "Image.Image", quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()


def _remark(picture: "Image.Image") -> str:
    """What a person should look at again: too dark or blank, or nothing sharp in it (R40)."""
    from PIL import ImageFilter, ImageStat

    grey = picture.convert("L")
    grey.thumbnail((800, 800))
    light = ImageStat.Stat(grey)
    edges = ImageStat.Stat(grey.filter(ImageFilter.FIND_EDGES))
    if light.mean[0] < DARK or light.stddev[0] < EVEN:
        return "picture-dark"
    return "picture-soft" if edges.stddev[0] < SOFT else ""
