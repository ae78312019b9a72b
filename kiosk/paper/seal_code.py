"""The QR code of a seal, in a third of a millisecond.

segno lays out the code, once an address. What changes from seal to seal is reckoned here: its bits,
their Reed-Solomon words (ISO/IEC 18004:2015, 7.5 and 7.6) and where they stand. One mask of the
eight is taken unseen: digits of a signature look like chance under each.
"""

import functools
from itertools import chain, cycle, islice, zip_longest
from typing import Any, NamedTuple

import segno
from segno import consts, encoder

from kiosk.rules.seal_fields import DIGITS, code

FREE = 2
"""How segno marks what no pattern takes."""
_FIELD = 0x11D
"""The polynomial of GF(256) that QR codes reckon in."""


class Layout(NamedTuple):
    """A code without its bits: `bare` has the mask alone where they stand, in the order `places`.

    `blocks` are how many data words each block has, `check` how many check words.
    """

    size: int
    bare: bytes
    places: tuple[int, ...]
    blocks: tuple[int, ...]
    check: int
    head: str


def modules(before: str, digits: str) -> list[bytes]:
    """The rows of the code, a byte a module (1 is dark): `before` as bytes, then the digits."""
    layout = _layout(before, len(digits))
    message = _message(layout, digits)
    flat = bytearray(layout.bare)
    bits = f"{int.from_bytes(message):0{8 * len(message)}b}"
    for place, bit in zip(layout.places, bits, strict=False):  # some places are left at the end
        if bit == "1":
            flat[place] ^= 1
    return [bytes(flat[at : at + layout.size]) for at in range(0, len(flat), layout.size)]


def tried(public_url: str | None) -> None:
    """Lay out the code of every seal to come. Raises ValueError for an address it cannot hold."""
    data = code("0" * DIGITS, public_url)
    modules(data[:-DIGITS], data[-DIGITS:])


@functools.lru_cache(maxsize=8)
def _layout(before: str, count: int) -> Layout:
    text = before.encode()  # as bytes, else segno picks Latin-1 or Shift JIS where it can
    parts = [(text, consts.MODE_BYTE), "0" * count]
    made = segno.make(parts, error="m", micro=False, boost_error=False, mask=0)  # type: ignore[arg-type]
    version = int(made.version)
    size = len(made.matrix)
    draw: Any = encoder  # without types
    free = draw.make_matrix(size, size)
    draw.add_finder_patterns(free, size, size)
    draw.add_alignment_patterns(free, size, size)
    bare = bytearray(chain.from_iterable(made.matrix))
    places = tuple(i * size + j for i, j in _zigzag(size) if free[i][j] == FREE)
    for place in places:
        bare[place] = sum(divmod(place, size)) % 2 == 0  # mask 0
    infos = consts.ECC[version][consts.ERROR_LEVEL_M]  # type: ignore[index] # its stub says object
    blocks = tuple(info.num_data for info in infos for _ in range(info.num_blocks))
    wide = version > 9  # counts are longer from there on
    bits = "".join(f"{byte:08b}" for byte in text)
    head = f"0100{len(text):0{16 if wide else 8}b}{bits}0001{count:0{12 if wide else 10}b}"
    return Layout(size, bytes(bare), places, blocks, infos[0].num_total - infos[0].num_data, head)


def _zigzag(size: int) -> list[tuple[int, int]]:
    """Two columns at a time from the right, up and down in turn; column 6 is the timing's own."""
    rights = [right - (right <= 6) for right in range(size - 1, 0, -2)]
    found = []
    for turn, right in enumerate(rights):
        rows = range(size) if turn % 2 else range(size - 1, -1, -1)
        found += [(i, j) for i in rows for j in (right, right - 1)]
    return found


def _message(layout: Layout, digits: str) -> bytes:
    """Data and check words, block by block, interleaved."""
    groups = (f"{int(digits[at : at + 3]):010b}" for at in range(0, len(digits), 3))
    room = 8 * sum(layout.blocks)
    bits = f"{layout.head}{''.join(groups)}"
    bits += "0000"[: room - len(bits)]  # the end mark is cut short where no more fits (7.4.9)
    bits += "0" * (-len(bits) % 8)
    words = int(bits, 2).to_bytes(len(bits) // 8)
    pads = islice(cycle(b"\xec\x11"), room // 8 - len(words))
    data = iter((*words, *pads))
    blocks = [bytes(islice(data, count)) for count in layout.blocks]
    checks = [_check(block, layout.check) for block in blocks]
    woven = chain(chain(*zip_longest(*blocks)), chain(*zip_longest(*checks)))
    return bytes(word for word in woven if word is not None)


def _check(block: bytes, count: int) -> bytes:
    """The rest of dividing the block by the generator polynomial of degree `count`."""
    table, rest, keep = _multiples(count), 0, (1 << 8 * count) - 1
    for word in block:
        rest = (rest << 8 & keep) ^ table[(rest >> 8 * (count - 1)) ^ word]
    return rest.to_bytes(count)


@functools.cache
def _multiples(count: int) -> tuple[int, ...]:
    """The generator polynomial, without its first term, times every word."""
    generator, root = [1], 1
    for _ in range(count):
        times = [_product(each, root) for each in generator]
        generator = [a ^ b for a, b in zip((*generator, 0), (0, *times), strict=True)]
        root = _product(root, 2)
    return tuple(
        int.from_bytes(bytes(_product(word, each) for each in generator[1:])) for word in range(256)
    )


def _product(a: int, b: int) -> int:
    found = 0
    while b:
        found ^= a * (b & 1)
        a = a << 1 ^ _FIELD * (a >> 7)
        b >>= 1
    return found
