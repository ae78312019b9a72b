"""What can be printed is printed; the rest is named, so that the screen can ask again."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.paper.coverage import pick, settable, unprintable
from kiosk.paper.measure import runs, width


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("李小明", ""),
        ("陳大文 喆", ""),
        ("สมชาย น้ำผึ้ง", ""),
        ("Nguyễn Thị Hồng Ế", ""),
        ("e\u0301", ""),
        ("Ђорђе", ""),
        ("Soﬁa Eﬀendi", ""),
        ("髙橋﨑 Щукина ʻOkina 阿依古丽·买买提 買買提‧吐爾遜", ""),
        ("𠮷田", "𠮷"),
        ("محمد", "محد"),
        ("देव", "देव"),
        ("שלום", "שלום"),
        ("Ann 😀😀", "😀"),
        ("A\u202eB\u200f", "\u202e\u200f"),
        ("A\x00B", "\x00"),
        ("q\u0303", "\u0303"),
        ("あ\u3099", "\u3099"),
        ("김민수", "김민수"),
        ("a\nb\r\nc", ""),
    ],
)
def test_unprintable(name: str, left: str) -> None:
    assert unprintable(name) == left


@given(st.text(max_size=30))
def test_whatever_is_typed_can_be_set_in_the_end(text: str) -> None:
    line = settable(text)
    for language in ("zh-Hans", "zh-Hant", "en", "th"):
        assert "".join(run for _, run in runs(line, language)) == line
        assert width(line, language, 10) >= 0


@given(st.characters())
def test_a_character_has_a_font_in_every_language_or_in_none(char: str) -> None:
    assert (
        len({pick(char, language) is None for language in ("zh-Hans", "zh-Hant", "en", "th")}) == 1
    )


def test_asking_does_not_load_reportlab_and_building_loads_no_font() -> None:
    script = (
        "import sys, kiosk.paper.papers, kiosk.paper.pdf;"
        "heavy = {'reportlab', 'uharfbuzz', 'segno'};"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules);"
        "from kiosk.paper.coverage import unprintable; unprintable('李');"
        "assert 'reportlab' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
