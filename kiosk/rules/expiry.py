"""When a document ends: on a day, or never.

A lifetime card prints it in words, or as a day no calendar reaches; an answer is a date all the
same, so it is kept as the last one there is.
"""

import re

from kiosk.rules.plain import latin

NEVER = "9999-12-31"
EXPIRIES = frozenset({"id_expires", "rep_id_expires"})
_BESIDE = re.compile(r"[\s_./:~\-\u2010-\u2015]")
_BEFORE = re.compile(
    "(?:[0-9]{8}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)(?:至|to)?(?=[^0-9])"
    "|berlaku(?:hingga|sampai|sd)?|valid(?:until|thru)?|validity|有效期限?|บัตร|วันบัตรหมดอายุ"
)
"""What stands before the words: the first day (`2010.01.01-长期`), and what the line is called."""
_SAID = frozenset(
    ["99999999", "99991231", "99990101", "31129999", "01019999", "31dec9999", "lifetime",
     "lifelong", "forlife", "never", "neverexpires", "noexpiry", "noexpirydate",
     "noexpiration", "indefinite", "noexpirationdate", "doesnotexpire", "permanent",
     "permanente", "unlimited", "seumurhidup", "selamanya", "長期", "长期", "長期有效",
     "长期有效", "永久", "永久有效", "终身", "終身", "無期限", "无期限", "無限期", "无限期",
     "영구", "бессрочно", "бессрочная", "бессрочный", "khôngthờihạn", "ตลอดชีพ", "ตลอดชีวิต",
     "ไม่มีวันหมดอายุ", "ຕະຫຼອດຊີບ", "مدىالحياة", "walangexpiration", "walangexpirationdate",
     "walangexpiry", "habambuhay", "panghabambuhay"]
)  # fmt: skip
"""Without blanks, dashes and stops, in small letters."""


def never(raw: str) -> bool:
    """True for what a lifetime card says instead of a day.

    >>> never("ตลอดชีพ"), never("SEUMUR HIDUP"), never("长期"), never("9999-99-99")
    (True, True, True, True)
    >>> never("2010.01.01-长期"), never("Berlaku hingga: SEUMUR HIDUP")
    (True, True)
    >>> never("2031-04-09")
    False
    """
    said = _BESIDE.sub("", latin(raw)).casefold()
    return said in _SAID or _BEFORE.sub("", said, count=1) in _SAID
