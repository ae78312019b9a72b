"""A queue ticket drawn before any form: nothing but the number, and when it was drawn."""

from datetime import datetime

from kiosk.locale import speaker
from kiosk.paper.contents import Contents, Number, Paragraphs, Said
from kiosk.paper.figures import moment


def number_slip(
    number: str, at: datetime, language: str, shop_language: str, shop_name: str
) -> Contents:
    """The slip of `number` as it is called out; `at` is aware, in the shop's zone."""

    def both(key: str) -> Said:
        text, under = speaker(language)(key), speaker(shop_language)(key)
        return Said(text, "" if under == text else under)

    return Contents(
        kind="ticket",
        language=language,
        shop_language=shop_language,
        title=both("slip-title-ticket"),
        subtitle=Said(moment(at)),
        blocks=(
            Number(both("slip-queue"), number),
            Paragraphs((both("slip-listen"),), small=True),
        ),
        footer=(Said(shop_name),),
        author=shop_name,
    )
