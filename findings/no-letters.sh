#!/bin/sh
# A glyph that a PDF maps to no letters at all is copied as its bare character code by PDFium.
# Guessed: an empty destination means that nothing is copied, in every reader.
# Seen: 2026-12-01: pypdf 7.1.0 copies nothing; PDFium (pypdfium2 5.15.2) copies "B", the code that
#   the glyph happens to have. So a mark cannot be hidden from copying this way.
# Source: ISO 32000-1:2008, 9.10.2 and 9.10.3: a ToUnicode map goes before what a code means; of an
#   empty string nothing is said.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
python3 -m venv "$here/venv"
"$here/venv/bin/pip" install --quiet pypdf==7.1.0 pypdfium2==5.15.2
"$here/venv/bin/python" - <<'END'
import io, sys
from importlib.metadata import version

import pypdfium2
from pypdf import PdfReader

MAP = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /M def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange
3 beginbfchar <41> <0061> <42> <> <43> <0063> endbfchar
endcmap CMapName currentdict /CMap defineresource pop end end"""
SHOWN = b"BT /F 20 Tf 50 700 Td (ABC) Tj ET"
objects = [
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
    b" /Resources << /Font << /F 4 0 R >> >> >>",
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
    *(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(each), each) for each in (SHOWN, MAP)),
]
pdf, places = b"%PDF-1.4\n", []
for number, body in enumerate(objects, 1):
    places.append(len(pdf))
    pdf += b"%d 0 obj\n%s\nendobj\n" % (number, body)
table = b"".join(b"%010d 00000 n \n" % place for place in places)
pdf += b"xref\n0 7\n0000000000 65535 f \n%strailer << /Size 7 /Root 1 0 R >>\n" % table
pdf += b"startxref\n%d\n%%%%EOF" % pdf.rindex(b"xref\n0 7")
read = PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
seen = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
print("pypdf", version("pypdf"), repr(read), "pypdfium2", version("pypdfium2"), repr(seen))
sys.exit((read, seen) != ("ac", "aBc"))
END
