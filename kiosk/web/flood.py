"""What somebody outside the shop may do only so often: each case costs text messages, each number
a place in the line. A tablet of the shop has people around it; it is never counted."""

from flask import abort, request

from kiosk.store import attempts
from kiosk.store.attempts import DAY, Limits
from kiosk.web.kiosk import kiosk
from kiosk.web.left_alone import on_tablet

OFTEN: Limits = ((30, 3600), (100, DAY))
"""From one address: a family's telephones behind one router are fewer, a script is more."""


def patience(what: str) -> None:
    """Count this deed, before it is done. 429 when an address outside did it too often."""
    house = kiosk()
    if on_tablet():
        return
    if not attempts.take(house.store, {f"{what}-from:{request.remote_addr}": OFTEN}, house.now()):
        abort(429)
