"""Texts of a procedure: a map from language to words, read in one language."""

from kiosk.rules.procedure import Text


def choose(text: Text, language: str) -> str:
    """The words in `language`, else in English, else in the first language there is.

    >>> choose({"en": "shop", "zh-Hans": "门店"}, "zh-Hans")
    '门店'
    >>> choose({"th": "ร้าน"}, "zh-Hans")
    'ร้าน'
    """
    return text[spoken(text, language)]


def spoken(text: Text, language: str) -> str:
    """The language `choose` will answer in: say so when it is not the one asked for.

    >>> spoken({"en": "shop"}, "zh-Hant")
    'en'
    """
    if language in text:
        return language
    return "en" if "en" in text else next(iter(text))
