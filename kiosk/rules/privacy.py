"""Which privacy notice customers read: a case remembers its version (domain.md section 3, rule 1).

The words are the messages of `MESSAGES` in every language. tests/checks/notices.yaml keeps a digest
of them for each version there was; a test fails when words change and the version does not.
"""

VERSION = "2026-11-26"
"""The day from which the notice reads as it does now. A new wording is a new day."""

MESSAGES = (
    *(f"privacy-{line}" for line in range(1, 6)),
    *(f"consents--{name}" for name in ("process", "id-image", "notify")),
)
"""What the notice consists of: its lines, and what one may agree to beneath them."""
