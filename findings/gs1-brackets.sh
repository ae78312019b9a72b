#!/bin/sh
# zxing-cpp gives a GS1-128 code's text with brackets that are not in the code.
#
# Guessed: `text` is what the bars hold, as it is for a plain Code 128; GS1 shows in the symbology
#   identifier alone (]C1 for ]C0).
# Seen: on 2026-12-01 with zxing-cpp 3.1.1 `text` was "(21)" and the number, `bytes` the digits
#   without brackets; `text_mode=TextMode.Plain` gives the digits as text. A number that is looked
#   for by its digits alone is not found in a GS1 label that is otherwise read without a fault.
# Source: GS1 General Specifications, human readable interpretation (brackets are printed for people
#   and are no part of the data); ISO/IEC 15424 (]C0, ]C1).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet zxing-cpp==3.1.1 numpy==2.3.5 pillow==12.0.0
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import zxingcpp
from PIL import Image

print("zxing-cpp", version("zxing-cpp"))
NUMBER = "8966012345678901231"
for gs1, said in ((False, NUMBER), (True, f"(21){NUMBER}")):
    made = zxingcpp.create_barcode(said, zxingcpp.BarcodeFormat.Code128, **({"gs1": True} if gs1 else {}))
    picture = Image.fromarray(zxingcpp.write_barcode_to_image(made, scale=3))
    (read,) = zxingcpp.read_barcodes(picture)
    (plain,) = zxingcpp.read_barcodes(picture, text_mode=zxingcpp.TextMode.Plain)
    print(read.symbology_identifier, "text", read.text, "bytes", read.bytes.decode(), "plain", plain.text)
    assert read.symbology_identifier == ("]C1" if gs1 else "]C0")
    assert read.bytes.decode() == plain.text == ("21" if gs1 else "") + NUMBER
    assert read.text == said
PYTHON
