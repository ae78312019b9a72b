"""Lines: nothing lost, nothing too wide, no mark where kinsoku forbids it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.paper.lines import CLOSE, HAN, pieces, wrap
from kiosk.paper.measure import width

LETTERS = st.text(st.sampled_from("受理回执，。（）「」、AIS card/-9 น้ำผึ้งปี้"), max_size=60)


@given(LETTERS)
@settings(max_examples=200)
def test_pieces_are_the_text(text: str) -> None:
    assert "".join(pieces(text)) == text


@given(LETTERS, st.floats(30, 200))
@settings(max_examples=200)
def test_lines_hold_every_letter_and_fit(text: str, room: float) -> None:
    lines = wrap(text, "zh-Hans", 10, room)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line, "zh-Hans", 10) <= room or len(line) <= 4 for line in lines)


def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() -> None:
    text = "请带护照（原件）、复印件，到窗口。“收到证明”，才算办完。" * 3
    for room in range(40, 160, 7):
        for line in wrap(text, "zh-Hans", 10, room):
            assert line[0] not in CLOSE
            assert line[-1] not in "（“"


def test_a_long_word_is_cut_and_an_address_breaks_after_a_slash() -> None:
    assert len(wrap("W" * 40, "en", 10, 100)) > 3
    assert wrap("https://www.example.com/help/track", "en", 10, 130)[0].endswith("/")


def test_thai_is_never_cut_between_a_letter_and_its_mark() -> None:
    for room in range(12, 60, 3):
        for line in wrap("น้ำผึ้งปั๊มปี้", "th", 10, room):
            assert line[0] not in "\u0e31\u0e33\u0e34\u0e35\u0e36\u0e48\u0e49\u0e4a"


def test_han_covers_what_it_says() -> None:
    assert "\u4e00" not in HAN
    assert pieces("一二") == ["一", "二"]


def test_thai_breaks_between_words_and_never_within_one_of_the_glossary() -> None:
    text = "ก่อนยกเลิกซิม กรุณากรอกเลขอ้างอิงและรหัสผ่านในหนังสือมอบอำนาจ แล้วผู้ให้บริการจะยืนยันคำขอของคุณ"
    whole = ("ยกเลิก", "กรอก", "เลข", "รหัส", "หนังสือ", "ผู้ให้บริการ", "ยืนยัน", "คำขอ")
    for room in range(70, 200, 9):
        lines = wrap(text, "th", 10, room)
        assert all(width(line, "th", 10) <= room for line in lines)
        assert all(any(word in line for line in lines) for word in whole), room


def test_a_thai_line_is_well_filled() -> None:
    """Without a model a line without spaces would be cut anywhere, or left half empty."""
    text = "พนักงานจะช่วยคุณย้ายบัญชีธนาคารและกระเป๋าเงินไปยังเบอร์โทรศัพท์อื่นก่อนส่งเรื่องต่อ"
    *lines, _ = wrap(text, "th", 10, 150)
    assert all(width(line, "th", 10) > 100 for line in lines)
