"""Every paper of every card in every language: roll and sheet say what the contents say."""

import io
from collections import Counter

import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from kiosk.locale import LANGUAGES
from kiosk.paper.contents import Contents, Kind, Steps, words
from kiosk.paper.papers import build
from kiosk.paper.pdf import Size, render
from kiosk.rules.journey import Halt
from tests.paper.afterwards import AFTER, later

CARDS = ["ais-data-card", "ais-esim", "smart-unlimited", "smart-phone-card", "axis-data-card"]


def bare(text: str) -> str:
    return "".join(text.split())


def printed(contents: Contents, size: Size) -> tuple[str, int]:
    pdf = render(contents, size)
    if contents.language == "th":
        return copied(pdf), len(PdfDocument(pdf))
    pages = PdfReader(io.BytesIO(pdf)).pages
    return bare("".join(page.extract_text() for page in pages)), len(pages)


def copied(pdf: bytes) -> str:
    """What a reader's copy gives; unlike pypdf, it knows the ActualText of shaped Thai."""
    return bare("".join(page.get_textpage().get_text_range() for page in PdfDocument(pdf)))


def check(contents: Contents, size: Size) -> None:
    text, pages = printed(contents, size)
    said = [bare(word) for word in words(contents)]
    assert all(word in text for word in said), [word for word in said if word not in text]
    lists = [b for b in contents.blocks if isinstance(b, Steps) and not b.boxes]
    numbers = [str(n + 1) for block in lists for n in range(len(block.items))]
    folios = [f"{n + 1}/{pages}" for n in range(pages)] if pages > 1 else []
    assert Counter(text) == Counter("".join([*said, *numbers, *folios]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card", CARDS)
def test_roll_and_sheet_say_the_same(subject_of, card: str, language: str) -> None:
    shop = "zh-Hant" if language == "en" else "en"
    case = subject_of(card, language, shop, public_url="https://kiosk.example")
    kinds: tuple[Kind, ...] = ("receipt", "ticket", "authority")
    for kind in kinds:
        for size in ("80", "A4"):
            check(build(kind, case), size)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card", CARDS)
def test_papers_without_a_case(subject_of, desks, card: str, language: str) -> None:
    draft = subject_of(card, language, draft=True)
    check(build("receipt", draft), "80")
    check(build("refusal", draft, Halt("expired", "document")), "80")
    for stop in desks[card].procedure.stops:
        halt = Halt(stop.kind, "how", stop.title, stop.text, tuple(stop.instead), stop.unverified)
        check(build("refusal", draft, halt), "A4")
    for channel in desks[card].procedure.channels:
        only = subject_of(card, language, draft=True, answers={"channel": channel.id})
        check(build("guidance", only), "A4")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card", CARDS)
def test_papers_of_the_counter(subject_of, card: str, language: str) -> None:
    """Every state that has a paper, on sheet and roll, once as a copy."""
    shop = "zh-Hant" if language == "en" else "en"
    for kind in AFTER:
        for size, copy in (("A4", 0), ("80", 2)):
            check(build(kind, later(subject_of, kind, card, language, shop, copy=copy)), size)
    for state in ("rejected", "failed", "withdrawn"):
        facts = {"reason": "The name differs."}
        case = later(subject_of, "refusal", card, language, shop, state=state, facts=facts)
        check(build("refusal", case), "80")
    form = build("form", subject_of(card, language, shop, draft=True, answers={}))
    check(form, "A4")
    check(form, "80")


@pytest.mark.parametrize(
    "name",
    [
        "สมชาย น้ำผึ้ง ศรีสุขปั๊มปี้",
        "นางสาวกำจรเกียรติปรัชญาวิสุทธิ์",
        "Nguyễn Thị Hồng Ế",
        "陳大文",
        "喆镕 龘",
        "Ђорђе Ξένη",
        "さくら ラン",
        "Ñuñez ₱ ฿",
    ],
)
def test_names_in_every_script_come_back_as_text(subject_of, name: str) -> None:
    for language in LANGUAGES:
        case = subject_of(language=language, answers={"holder_name": name})
        for size in ("80", "A4"):
            assert bare(name) in copied(render(build("receipt", case), size))
