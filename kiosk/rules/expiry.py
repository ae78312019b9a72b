"""When a document ends: on a day, or never.

A lifetime card prints it in words, or as a day no calendar reaches; an answer is a date all the
same, so it is kept as the last one there is.
"""

import re

from kiosk.rules.plain import latin

NEVER = "9999-12-31"
EXPIRIES = frozenset({"id_expires", "rep_id_expires"})
_BESIDE = re.compile(r"[\s_./\-\u2010-\u2015]")
_SAID = frozenset(
    ["99999999", "99991231", "99990101", "lifetime", "lifelong", "forlife", "never", "neverexpires",
     "noexpiry", "noexpirydate", "doesnotexpire", "permanent", "permanente", "unlimited",
     "seumurhidup", "selamanya", "berlakuselamanya", "長期", "长期", "長期有效", "长期有效", "永久",
     "永久有效", "终身", "終身", "無期限", "无期限", "영구", "бессрочно", "khôngthờihạn", "ตลอดชีพ",
     "ตลอดชีวิต", "ไม่มีวันหมดอายุ", "walangexpiration", "walangexpirationdate", "walangexpiry",
     "habambuhay", "panghabambuhay"]
)  # fmt: skip
"""Without blanks, dashes and stops, in small letters."""


def never(raw: str) -> bool:
    """True for what a lifetime card says instead of a day.

    >>> never("ตลอดชีพ"), never("SEUMUR HIDUP"), never("长期"), never("9999-99-99")
    (True, True, True, True)
    >>> never("2031-04-09")
    False
    """
    return _BESIDE.sub("", latin(raw)).casefold() in _SAID
