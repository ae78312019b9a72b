#!/bin/sh
# ActualText beside glyphs is what PDFium copies; pypdf copies the glyphs all the same.
# Guessed: both prefer it, since PDF 1.4 has it for just that.
# Seen: 2026-12-01: PDFium (pypdfium2 5.15.2) copies "office", pypdf 7.1.0 "o?ce" with the glyph's own
#   letter. What must be copied right everywhere has to be right in the glyphs' map as well. (By hand
#   the same day: pdftotext 22.12.0 heeds it, pdfjs-dist 5.6.205 does not.)
# Source: ISO 32000-1:2008, 14.9.4 "Replacement text".
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
python3 -m venv "$here/venv"
"$here/venv/bin/pip" install --quiet reportlab==5.1.0 pypdf==7.1.0 pypdfium2==5.15.2
"$here/venv/bin/python" - <<'END'
import io, sys
from importlib.metadata import version

import pypdfium2
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

out = io.BytesIO()
canvas = Canvas(out)
text = canvas.beginText(50, 700)
text.textOut("o")
text._code.append("/Span <</ActualText <FEFF006600660069>>> BDC")  # "ffi"
text.textOut("?")
text._code.append("EMC")
text.textOut("ce")
canvas.drawText(text)
canvas.save()
pdf = out.getvalue()
read = PdfReader(io.BytesIO(pdf)).pages[0].extract_text().strip()
seen = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range().strip()
print("pypdf", version("pypdf"), repr(read), "pypdfium2", version("pypdfium2"), repr(seen))
sys.exit((read, seen) != ("o?ce", "office"))
END
