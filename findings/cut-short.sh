#!/bin/sh
# A nearly full QR code ends without its end mark: of four 0 bits only those that have room are there.
# Guessed: the end mark is always four bits, and a code without room for it goes to the next version.
# Seen: 2026-12-01, segno 1.6.6: 17 bytes and 210 digits leave 2 bits of version 6-M, and are a
#   version 6 code all the same; 18 bytes are a version 7. zxing-cpp 3.1.1 reads both. 17, 33, 63, 91
#   and 124 bytes are such lengths.
# Source: ISO/IEC 18004:2015, 7.4.9: the terminator may be truncated, or left out.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
python3 -m venv "$here/venv"
"$here/venv/bin/pip" install --quiet segno==1.6.6 zxing-cpp==3.1.1 pillow==13.0.0
"$here/venv/bin/python" - <<'END'
import io, sys
from importlib.metadata import version

import segno, zxingcpp
from PIL import Image
from segno import consts


def tried(count):
    """Version, bits that are left for the end mark, and whether it is read."""
    before, digits = b"x" * count, "1357902468" * 21
    code = segno.make([(before, consts.MODE_BYTE), digits], error="m", micro=False,
                      boost_error=False)
    wide = code.version > 9
    used = 4 + (16 if wide else 8) + 8 * count + 4 + (12 if wide else 10) + 700
    blocks = consts.ECC[code.version][consts.ERROR_LEVEL_M]
    room = 8 * sum(each.num_blocks * each.num_data for each in blocks)
    out = io.BytesIO()
    code.save(out, kind="png", scale=4)
    found = zxingcpp.read_barcode(Image.open(out).convert("L"), zxingcpp.BarcodeFormat.QRCode)
    return code.version, room - used, found.text == before.decode() + digits


seen = {count: tried(count) for count in range(1, 151)}
short = {count: each for count, each in seen.items() if each[1] < 4}
print("segno", version("segno"), "zxing-cpp", version("zxing-cpp"))
print("bytes: (version, bits left, read)", short, "then", seen[18])
sys.exit(list(short) != [17, 33, 63, 91, 124] or not all(each[2] for each in seen.values()))
END
