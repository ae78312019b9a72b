"""PINs as they are kept: argon2id. One check takes 19 MiB, and no more than two run at a time."""

from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""OWASP's least for argon2id, "Password Storage Cheat Sheet"; a guess costs about 50 ms."""

_TURNS = BoundedSemaphore(2)
NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$c2lnbm9mZi1ub2JvZHktMA$" + 43 * "A"
"""What a name that nobody has is checked against: it takes as long as a real one and never fits."""


def seal(pin: str) -> str:
    """The hash to keep. Never call it while a write is under way: it takes 50 ms."""
    with _TURNS:
        return _HASHER.hash(pin)


def fits(kept: str, pin: str) -> bool:
    """True when `pin` is the one that was sealed as `kept`."""
    with _TURNS:
        try:
            return _HASHER.verify(kept, pin)
        except (VerificationError, InvalidHashError):
            return False
