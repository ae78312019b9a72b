"""Files that people, and people with ideas, send instead of a picture; made when asked for."""

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageDraw

HTML = b"<html><script>alert(1)</script></html>"


def card(size: tuple[int, int] = (1200, 760), mode: str = "RGB") -> Image.Image:
    """A document with lines to be read."""
    made = Image.new("RGB", size, (214, 228, 236))
    pen = ImageDraw.Draw(made)
    for row in range(8):
        at = (size[0] // 20, size[1] * (row + 1) // 10)
        pen.text(at, f"IDENTITY CARD line {row} ABCDEFG 0123456789", "black", font_size=40)
    return made.convert(mode)


def saved(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """An image as a file."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def photo(**options: Any) -> bytes:
    """A legible JPEG."""
    return saved(card(), quality=90, **options)


def located() -> bytes:
    """A JPEG that says where it was taken, by which device, and more."""
    exif = Image.Exif()
    exif[0x010F] = "SentinelPhone"
    exif.get_ifd(0x8825)[2] = (13.0, 45.0, 0.0)
    return photo(exif=exif, comment=b"SentinelComment", icc_profile=b"SentinelProfile" * 20)


def turned() -> bytes:
    """A JPEG that lies on its side, and says so: the red edge belongs on the left."""
    made = Image.new("RGB", (800, 400), "white")
    made.paste("red", (0, 300, 800, 400))
    exif = Image.Exif()
    exif[0x0112] = 6
    return saved(made, exif=exif)


def muddled() -> bytes:
    """A JPEG on its side that says in letters how fine it is, where a fraction belongs."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Sentinel", 6
    maker, fineness = struct.pack(">HH", 0x010F, 2), struct.pack(">HH", 0x011A, 2)
    return photo(exif=exif).replace(maker, fineness)


def endless(image: Image.Image) -> bytes:
    """A JPEG that tells the same nothing a few thousand times, each to be gone through."""
    raw = saved(image, progressive=True)
    last = raw.rindex(b"\xff\xda")
    length = int.from_bytes(raw[last + 2 : last + 4], "big")
    return raw[:-2] + raw[last : last + 2 + length] * 3000 + raw[-2:]


def bomb() -> bytes:
    """81 million pixels from some ten thousand bytes."""
    side = 9000

    def chunk(kind: bytes, body: bytes) -> bytes:
        tail = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + tail

    packer = zlib.compressobj(9)
    row = bytes(1 + (side + 7) // 8)
    rows = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def moving() -> bytes:
    """A WebP of two frames."""
    return saved(card(), "WEBP", save_all=True, append_images=[card().rotate(180)], duration=80)


def large() -> bytes:
    """As many pixels as are taken of a PNG, in 16 bits of grey."""
    return saved(Image.new("I;16", (4000, 2990), 40_000), "PNG")


TAKEN = {
    "jpeg": photo,
    "png with glass": lambda: saved(card(mode="RGBA"), "PNG"),
    "palette": lambda: saved(card(mode="P"), "PNG"),
    "16 bit": large,
    "cmyk": lambda: saved(card(mode="CMYK")),
    "webp": lambda: saved(card(), "WEBP"),
    "moving": moving,
    "polyglot": lambda: photo() + HTML,
    "located": located,
    "turned": turned,
    "muddled": muddled,
    "two in one, as telephones make them": lambda: saved(
        card(), "MPO", save_all=True, append_images=[card((200, 120))]
    ),
}
REFUSED = {
    "picture-too-many-pixels": bomb,
    "picture-not-one": lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    "picture-broken": lambda: photo()[:9000],
    "picture-none": lambda: b"",
}
OTHERS = (b"%PDF-1.7\n1 0 obj", HTML, saved(card((60, 40)), "GIF"), saved(card((60, 40)), "TIFF"))
"""What is no picture we take, whatever its name says."""
