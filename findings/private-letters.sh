#!/bin/sh
# ReportLab's shaped Thai is copied as private-use codes: a variant glyph has no letter in its map.
# Guessed: each variant stands for one letter, to be found by its name; wrong for the ligature.
# Seen: 2026-12-01, reportlab 5.1.0 with uharfbuzz 0.57.0, Noto Sans Thai: of "ฤๅ ปี่" pypdf 7.1.0
#   reads U+E000 for the two letters of the ligature and U+E001, U+E002 for the marks above ป, which
#   are narrow ones; the page looks right.
# Source: ReportLab's TTFont.hbAddPrivate; Unicode 17, 23.5: private use has no meaning of its own.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
python3 -m venv "$here/venv"
"$here/venv/bin/pip" install --quiet reportlab==5.1.0 uharfbuzz==0.57.0 pypdf==7.1.0 \
  justmytype-intl-sea==0.1.0
"$here/venv/bin/python" - <<'END'
import io, sys
from importlib.metadata import version
from importlib.resources import files

from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, shapeStr
from reportlab.pdfgen.canvas import Canvas

place = files("justmytype_intl_sea") / "fonts/ofl/notosansthai/NotoSansThai[wdth,wght].ttf"
pdfmetrics.registerFont(TTFont("Thai", str(place)))
out = io.BytesIO()
canvas = Canvas(out)
text = canvas.beginText(50, 700)
text.setFont("Thai", 20)
text.textOut(shapeStr("ฤๅ ปี่", "Thai", 20))
canvas.drawText(text)
canvas.save()
read = PdfReader(io.BytesIO(out.getvalue())).pages[0].extract_text()
private = [f"U+{ord(c):04X}" for c in read if 0xE000 <= ord(c) <= 0xF8FF]
print("reportlab", version("reportlab"), "pypdf", version("pypdf"), ascii(read), private)
sys.exit("U+E000" not in private)
END
