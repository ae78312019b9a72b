"""PDFs: the same bytes always, nothing but text in them, and ink only where it belongs."""

import io
import re
from concurrent.futures import ThreadPoolExecutor

import pypdfium2
import pytest
from PIL import Image
from pypdf import PdfReader

from kiosk.locale import LANGUAGES
from kiosk.paper.contents import Contents, Said
from kiosk.paper.ink import MM
from kiosk.paper.papers import build
from kiosk.paper.pdf import Size, render
from kiosk.paper.style import ROLL, SHEET
from tests.paper.afterwards import AFTER, later

SIZES: tuple[Size, ...] = ("80", "A4")


def picture(pdf: bytes, page: int = 0, scale: float = 2) -> Image.Image:
    return pypdfium2.PdfDocument(pdf)[page].render(scale=scale).to_pil().convert("L")


def ink_box(image: Image.Image) -> tuple[int, int, int, int]:
    box = image.point(lambda shade: 255 if shade < 200 else 0).getbbox()
    assert box is not None, "a blank page"
    return box


def test_the_same_contents_are_the_same_bytes_on_eight_threads(subject_of) -> None:
    papers = [build("receipt", subject_of(language=spoken)) for spoken in LANGUAGES]
    papers.append(build("receipt", subject_of(answers={"holder_name": "น้ำผึ้ง"})))
    once = [render(paper, "A4") for paper in papers]
    with ThreadPoolExecutor(8) as threads:
        again = list(threads.map(lambda n: render(papers[n % 4], "A4"), range(24)))
    assert again == [once[n % 4] for n in range(24)]


PAYLOADS = [
    '<img src="/etc/passwd"/>',
    '<img src="http://127.0.0.1:9/x.png"/>',
    "<b>Bold",
    '<a href="javascript:alert(1)">x</a>',
    "&amp; <para> {{7*7}} %s \\n (a) ) Tj",
]


TYPED = (
    "holder_name", "remarks", "bank_name", "payee_name", "bank_account", "rep_name", "account_ref",
    "contact_email", "signature_name", "transfer_to",
)  # fmt: skip
"""What a person types in words of their own, and a paper may say."""
ACTIVE = (b"/JS", b"/JavaScript", b"/URI", b"/OpenAction", b"/Launch")


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("size", SIZES)
def test_markup_in_a_name_is_only_text(subject_of, payload: str, size: Size) -> None:
    case = subject_of(answers=dict.fromkeys(TYPED, payload))
    pdf = render(build("receipt", case), size)
    pages = PdfReader(io.BytesIO(pdf)).pages
    text = "".join("".join(page.extract_text().split()) for page in pages)
    assert text.count("".join(payload.split())) >= 3
    assert not any(page.images for page in pages)
    assert not any("/Annots" in page for page in pages)
    assert b"/Subtype /Image" not in pdf
    assert [
        w for w in (b"/JS", b"/URI", b"/JavaScript", b"/OpenAction", b"/Launch") if w in pdf
    ] == []


def test_what_cannot_be_set_is_spelt_not_dropped(subject_of) -> None:
    case = subject_of(answers={"holder_name": "A\u202e𠮷\x00B"})
    (page, *_) = PdfReader(io.BytesIO(render(build("receipt", case), "80"))).pages
    assert "A[U+202E][U+20BB7][U+0000]B" in "".join(page.extract_text().split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_title_and_shop_are_in_the_file(subject_of, language: str) -> None:
    paper = build("receipt", subject_of(language=language))
    reader = PdfReader(io.BytesIO(render(paper, "A4")))
    assert reader.trailer["/Root"]["/Lang"] == language
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == (paper.title.text, "Signoff")


def test_every_font_is_embedded_under_its_own_name(subject_of) -> None:
    case = subject_of(answers={"holder_name": "สมชาย Nguyễn 李"})
    reader = PdfReader(io.BytesIO(render(build("receipt", case), "80")))
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]
    used = [font for font in fonts if font["/Subtype"] == "/TrueType"]
    assert {font["/BaseFont"].split("+")[1] for font in used} == {
        f"NotoSans{font}-{weight}" for font in ("SC", "LA", "TH") for weight in (400, 700)
    }
    assert all("/FontFile2" in font["/FontDescriptor"] for font in used)
    assert len(used) == len(fonts), "Helvetica is not embedded"


@pytest.mark.parametrize("kind", ["receipt", "ticket", "authority", "form", *AFTER])
@pytest.mark.parametrize("size", SIZES)
def test_ink_stays_within_the_margins_and_the_title_is_there(subject_of, kind, size: Size) -> None:
    style = ROLL if size == "80" else SHEET
    long = "Wolfeschlegelsteinhausenbergerdorff" * 2
    case = later(subject_of, kind, answers={"holder_name": long, "remarks": "删" * 1000,
                 "bank_name": long}, public_url="https://kiosk.example")  # fmt: skip
    pdf = render(build(kind, case), size)
    for number in range(len(pypdfium2.PdfDocument(pdf))):
        image = picture(pdf, number)
        left, top, right, bottom = (edge / 2 for edge in ink_box(image))
        assert left >= style.margin_x - 1
        assert right <= image.width / 2 - style.margin_x + 1
        assert top >= style.margin_y - 1
        assert bottom <= image.height / 2 - style.margin_y / 2
    title = picture(pdf).crop(
        (0, 0, int(style.width * 2), int(2 * (style.margin_y + style.title * 1.5)))
    )
    left, _, right, _ = ink_box(title)
    assert abs((left + right) / 2 - (style.width / 2 + style.margin_x) * 2) < 4


def test_a_roll_is_as_long_as_its_words_and_a_sheet_takes_more_pages(subject_of) -> None:
    short, long = (
        build("receipt", subject_of(answers={"remarks": "字" * count})) for count in (1, 1000)
    )

    def sizes(paper: Contents, size: Size) -> list[tuple[float, float]]:
        return [
            tuple(map(float, p.mediabox[2:]))
            for p in PdfReader(io.BytesIO(render(paper, size))).pages
        ]

    ((wide, low),), ((_, high),) = sizes(short, "80"), sizes(long, "80")
    assert wide == pytest.approx(80 * MM, abs=0.1)
    assert high > low + 50
    first, second = sizes(long, "A4")
    assert first == second == pytest.approx((210 * MM, 297 * MM), abs=0.1)


def test_thai_marks_stand_where_they_belong() -> None:
    """SARA AM keeps its ring, and a tone stands above the vowel instead of on it."""

    def title(word: str) -> Image.Image:
        paper = Contents("ticket", "th", "th", Said(word), Said(""), ())
        return picture(render(paper, "80"), scale=8)

    def ink(image: Image.Image) -> int:
        return sum(image.histogram()[:128])

    assert ink(title("นำ")) > ink(title("นา")) * 1.05
    vowel, tone = (ink_box(title(word)) for word in ("ปี", "ปี้"))
    assert tone[1] < vowel[1] - 16


def test_after_a_raised_mark_thai_comes_down_again(subject_of) -> None:
    """ReportLab's own text left half a line of this receipt where a tone stood."""
    pdf = render(build("receipt", subject_of("smart-unlimited", "th")), "80")
    drawn = PdfReader(io.BytesIO(pdf)).pages[0].get_contents().get_data().decode("latin-1")
    for span in re.findall(r"BDC(.*?)EMC", drawn, re.DOTALL):
        parts = re.split(r"(\S+) Ts", span)
        for rise, shown in zip(parts[1::2], parts[2::2], strict=True):
            glyphs = re.findall(
                r"\\\d{3}|\\.|[^\\]", "".join(re.findall(r"\(((?:\\.|[^)\\])*)\)", shown))
            )
            assert rise == "0" or len(glyphs) <= 2, shown


def test_the_code_is_read_back_from_the_picture(subject_of) -> None:
    """Its dark modules stand where segno says, at 20 mm or more."""
    import segno

    address = "https://kiosk.example/track"
    paper = build("receipt", subject_of(public_url="https://kiosk.example"))
    image = picture(render(paper, "80"), scale=4)
    rows = segno.make(address, error="m", micro=False).matrix
    module = ROLL.code / len(rows) * 4
    assert ROLL.code >= 20 * MM
    left = ROLL.margin_x * 4
    column = image.crop((int(left + 3.5 * module), 0, int(left + 3.5 * module) + 1, image.height))
    strip = [column.getpixel((0, y)) < 100 for y in range(image.height)]
    expected = [bool(row[3]) for row in rows]
    centres = [(n + 0.5) * module for n in range(len(rows))]
    places = range(image.height - int(len(rows) * module))
    tops = [y for y in places if [strip[int(y + centre)] for centre in centres] == expected]
    assert tops, "the code's fourth column is nowhere on the paper"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_large_print_says_the_same_larger(subject_of, language: str, size: Size) -> None:
    """No word is lost or cut, and a time is still in one piece."""
    paper = build("receipt", subject_of(language=language, public_url="https://kiosk.example"))
    plain, large = (
        pypdfium2.PdfDocument(render(paper, size, large=large)) for large in (False, True)
    )

    def said(document: pypdfium2.PdfDocument) -> str:
        text = "".join(page.get_textpage().get_text_range() for page in document)
        return "".join(re.sub(r"\d+ / \d+", "", text).split())

    assert sorted(said(large)) == sorted(said(plain))
    assert "15:42(UTC+7)" in said(large)
    height = sum(page.get_height() for page in large)
    assert height > 1.3 * sum(page.get_height() for page in plain)
    for number in range(len(large)):
        image = picture(render(paper, size, large=True), number)
        left, _, right, _ = (edge / 2 for edge in ink_box(image))
        margin = (ROLL if size == "80" else SHEET).margin_x
        assert margin - 1 <= left
        assert right <= image.width / 2 - margin + 1
