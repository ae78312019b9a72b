"""A carrier's texts on screen, marked where they answer in another language than asked."""

from markupsafe import Markup, escape

from kiosk.rules.procedure import Text
from kiosk.rules.texts import choose, spoken


def marked(text: Text, language: str) -> Markup:
    """The words of `text`, in an element with its own `lang` when that is not `language`.

    WCAG 3.1.2: a voice reads the words in the language they are in.

    >>> marked({"en": "shop & till"}, "en")
    Markup('shop &amp; till')
    >>> marked({"en": "shop"}, "zh-Hans")
    Markup('<span lang="en">shop</span>')
    """
    words, other = escape(choose(text, language)), spoken(text, language)
    return words if other == language else Markup('<span lang="{}">{}</span>').format(other, words)
