"""A page to try a printer with: every script of the kiosk, and a frame as wide as the paper."""

from kiosk.locale import LANGUAGES, Say, speaker
from kiosk.paper.contents import Boxes, Contents, Number, Paragraphs, Said


def trial(say: Say, language: str, shop_name: str, printer: str, at: str) -> Contents:
    """The page for one printer. `at` is the time as it is printed; it names nobody."""
    greetings = (Said(f"{name} · {speaker(code)('greeting')}") for code, name in LANGUAGES.items())
    return Contents(
        kind="form",
        language=language,
        shop_language=language,
        title=Said(say("trial-title")),
        subtitle=Said(f"{printer} · {at}"),
        blocks=(
            Number(Said(""), "0123456789"),
            Paragraphs(tuple(greetings)),
            Boxes((Said(say("trial-frame")),)),
        ),
        footer=(Said(shop_name),),
        author=shop_name,
    )
