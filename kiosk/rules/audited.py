"""What the audit keeps, in families a manager looks through."""

from kiosk.rules.case import ACTIONS

CONSOLE = "console"
"""Whoever can use the machine itself, as an actor."""
CHECKED = "audit_checked"
"""The line that the daily check of the chain leaves."""
BACKED_UP, DRILLED, RESTORED = "backup_made", "backup_drilled", "backup_restored"
"""Lines about backups; those that the server makes by itself all day leave none."""

ON_A_CASE = (
    *ACTIONS, "tick", "untick", "confirm", "sign", "call", "note", "correct", "follow_up",
    "dispute", "agree", "disagree",
)  # fmt: skip
OTHERS = (
    "picture_taken", "picture_removed", "picture_seen", "pictures_deleted",
    "staff_add", "staff_unlock", "staff_role", "staff_pin", "staff_leave", "staff_return",
    "station_add", "station_revoke",
    "signed_in", "sign_in_failed",
    "search", "export_cases", "export_totals",
    "confirm_hotline", "resend", "keys_rotate", "keys_revoke", "keys_forget", CHECKED,
    BACKED_UP, DRILLED, RESTORED,
)  # fmt: skip
"""What is said in words of its own; anything else is shown as it is written."""

FAMILIES = {
    "cases": ON_A_CASE,
    "pictures": ("picture_taken", "picture_removed", "picture_seen", "pictures_deleted:%"),
    "people": ("staff_%", "station_%"),
    "sign-in": ("signed_in", "sign_in_failed"),
    "looking": ("search", "export_%"),
}
"""Families by name, as patterns of SQL's LIKE (an underscore stands for itself or any letter)."""


def deed(what: str) -> str:
    """A deed without the count that may follow it.

    >>> deed("pictures_deleted:2")
    'pictures_deleted'
    """
    return what.partition(":")[0]
