"""What was typed, fit to stand in a page again: HTML has no way to write some characters."""

import unicodedata

_BARRED = frozenset({"Cc", "Cs", "Cn"})


def visible(text: str) -> str:
    """`text` with control characters, half pairs and what Unicode has not assigned as U+FFFD.

    >>> visible("a\\0b") == "a\ufffdb"
    True
    """
    return "".join(
        "\ufffd" if unicodedata.category(c) in _BARRED and c not in "\t\r\n" else c for c in text
    )
