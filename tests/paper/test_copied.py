"""Whatever a paper says is copied from its PDF as it went in: the readers here, and by hand
pdftotext and pdf.js (docs/real-input.md)."""

import functools
import io

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from kiosk.paper.contents import Contents, Paragraphs, Said
from kiosk.paper.coverage import THAI, settable
from kiosk.paper.fonts import PLACES, coverage
from kiosk.paper.pdf import render

CONSONANTS = "".join(map(chr, range(0x0E01, 0x0E2F)))
TALL = "ปฝฟ"
"""Above these HarfBuzz sets another ring, and pypdf, which reads no ActualText, splits SARA AM."""
LIGATURES = range(0xFB00, 0xFB07)
"""PDFium takes these apart, whatever the map says."""
VOWELS, TONES = ("", *"ะาิีึืุูัๅ"), ("", *"่้๊๋์")


@functools.cache
def characters(first: int, last: int) -> list[str]:
    """Those of our fonts within these code points that a paper sets, and leaves as they are."""
    ours = sorted({code for font in PLACES for code in coverage(font) if first <= code <= last})
    return [c for c in map(chr, ours) if settable(c) == c and ord(c) not in (*THAI, *LIGATURES)]


def copied(text: str, language: str) -> set[str]:
    """What the readers find, without blanks."""
    paper = Contents(
        "ticket", language, language, Said("T"), Said(""), (Paragraphs((Said(text),)),)
    )
    pdf = render(paper, "A4")
    read = (
        "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages),
        "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)),
    )
    return {"".join(each.split()).removeprefix("T") for each in read}


@given(
    st.sampled_from([(0x21, 0x2FFF), (0x3001, 0xFFFF), (0x10000, 0x2FFFF), (0x21, 0x2FFFF)]),
    st.sampled_from(["en", "zh-Hans", "zh-Hant", "th"]),
    st.data(),
)
def test_every_character_of_every_plane_comes_back(planes, language: str, data) -> None:
    text = "".join(data.draw(st.lists(st.sampled_from(characters(*planes)), min_size=1)))
    assert copied(text, language) == {text}


syllables = st.one_of(
    st.builds("{}{}{}".format, st.sampled_from(CONSONANTS), st.sampled_from(VOWELS),
              st.sampled_from(TONES)),
    st.builds("{}{}ำ".format, st.sampled_from([c for c in CONSONANTS if c not in TALL]),
              st.sampled_from(TONES[:-1])),
    st.builds("{}{}".format, st.sampled_from("เแโใไ"), st.sampled_from(CONSONANTS)),
    st.sampled_from("๐๑๒๓๔๕๖๗๘๙฿ฯๆ"),
)  # fmt: skip


@given(st.lists(syllables, min_size=1, max_size=12), st.sampled_from(["en", "th"]))
def test_every_thai_syllable_comes_back(parts: list[str], language: str) -> None:
    text = "".join(parts)
    assert copied(text, language) == {text}


@pytest.mark.parametrize("text", ["𨛦田", "น้ำผึ้ง", "ทำ", "ฤๅษี", "Nguyễn", "李𨛦สำ"])
def test_names_that_were_copied_as_others(text: str) -> None:
    assert copied(text, "zh-Hans") == {settable(text)}


def test_a_ligature_is_itself_or_its_letters() -> None:
    assert copied("Soﬁa Eﬀendi", "id") == {"SoﬁaEﬀendi", "SofiaEffendi"}


@pytest.mark.parametrize("text", ["ปำ", "ฟ้ำ"])
def test_above_a_tall_letter_the_words_stand_beside_the_glyphs(text: str) -> None:
    assert text in copied(text, "th")
