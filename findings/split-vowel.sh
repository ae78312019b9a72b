#!/bin/sh
# HarfBuzz draws the Thai vowel SARA AM as two glyphs with the tone between them: read back by glyphs,
# the word has other letters in another order.
# Guessed: the order of น้ำ, rightly; that the ring is the same glyph above every letter, wrongly.
# Seen: 2026-12-01, uharfbuzz 0.57.0, Noto Sans Thai: three letters become four glyphs, the ring moved
#   before the tone; of ป, whose stem is in the way, the ring is a narrow one of no code point.
# Source: HarfBuzz, src/hb-ot-shaper-thai.cc (its SARA AM); Unicode: U+0E33 has a
#   compatibility decomposition to 0E4D 0E32 that NFC leaves alone.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
python3 -m venv "$here/venv"
"$here/venv/bin/pip" install --quiet uharfbuzz==0.57.0 justmytype-intl-sea==0.1.0
"$here/venv/bin/python" - <<'END'
import sys, unicodedata
from importlib.metadata import version
from importlib.resources import files

import uharfbuzz

place = files("justmytype_intl_sea") / "fonts/ofl/notosansthai/NotoSansThai[wdth,wght].ttf"
face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(place)))
font = uharfbuzz.Font(face)


def glyphs(word):
    line = uharfbuzz.Buffer()
    line.add_str(word)
    line.guess_segment_properties()
    uharfbuzz.shape(font, line)
    return [font.glyph_to_string(each.codepoint) for each in line.glyph_infos]


water, beside = glyphs("น้ำ"), glyphs("ปำ")
print("uharfbuzz", version("uharfbuzz"), water, beside)
print("one glyph is there:", bool(font.get_nominal_glyph(0x0E33)))
same = unicodedata.normalize("NFC", "\u0e4d\u0e32") == "\u0e33"
ring = [each.startswith("uni0E4D") for each in water].index(True)
tone = [each.startswith("uni0E49") for each in water].index(True)
sys.exit(same or len(water) != 4 or ring > tone or "uni0E4D.narrow" not in beside)
END
