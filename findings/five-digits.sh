#!/bin/sh
# ReportLab maps a letter beyond U+FFFF to five hexadecimal digits, and readers copy another letter.
# Guessed: from a report, that PDFium copies another letter; that pypdf copies the same one, wrongly.
# Seen: 2026-12-01, reportlab 5.1.0: <286E6>. PDFium 5.15.2 copies U+286E (a braille sign), pypdf
#   7.1.0 nothing and a warning about an odd hex string. On paper the letter is right.
# Source: ISO 32000-1:2008, 9.10.3: bfchar's destination is a string in UTF-16BE.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
python3 -m venv "$here/venv"
"$here/venv/bin/pip" install --quiet reportlab==5.1.0 pypdf==7.1.0 pypdfium2==5.15.2 \
  justmytype-intl-cjk==0.1.0
"$here/venv/bin/python" - <<'END'
import io, re, sys
from importlib.metadata import version
from importlib.resources import files

import pypdfium2
from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

letter = "\U000286e6"  # a Han letter of plane 2
place = files("justmytype_intl_cjk") / "fonts/ofl/notosanstc/NotoSansTC[wght].ttf"
pdfmetrics.registerFont(TTFont("Han", str(place)))
out = io.BytesIO()
canvas = Canvas(out, pageCompression=0)
canvas.setFont("Han", 20)
canvas.drawString(50, 700, letter)
canvas.save()
pdf = out.getvalue()
mapped = [each for each in re.findall(rb"<([0-9A-F]+)>", pdf) if each.endswith(b"86E6")]
read = PdfReader(io.BytesIO(pdf)).pages[0].extract_text().strip()
seen = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range().strip()
print("reportlab", version("reportlab"), "maps", letter, "to", mapped)
print("pypdf", repr(read), "PDFium", [f"U+{ord(c):04X}" for c in seen])
sys.exit(mapped != [b"286E6"] or letter in read or seen != "\u286e")
END
