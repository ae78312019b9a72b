"""A bar code before the camera: one frame at a time is read, and nothing of it is kept."""

import io

from flask import Flask, jsonify, request
from flask.typing import ResponseReturnValue

from kiosk.rules.card import own_number
from kiosk.web import visitor
from kiosk.web.doors import door
from kiosk.web.pictures.clean import ONE_AT_A_TIME, endless

MOST_PIXELS = 1280 * 1280


@door("public")
def scan_card() -> ResponseReturnValue:
    """The card's number in a frame, for the customer who fills in the form."""
    return _found(visitor.desk_of(visitor.must_visit()).carrier.iccid_prefix)


@door("clerk")
def scan_case() -> ResponseReturnValue:
    """The card's number in a frame, for a clerk who compares it."""
    return _found("89")


def _found(prefix: str) -> ResponseReturnValue:
    sent = request.files.get("frame")
    found = own_number(_codes(sent.read()), prefix) if sent else None
    return jsonify(dict(zip(("name", "text"), found, strict=True)) if found else {})


def _codes(frame: bytes) -> list[str]:
    """All bar codes in a JPEG; none in anything else."""
    import zxingcpp
    from PIL import Image

    if endless(frame) or not ONE_AT_A_TIME.acquire(blocking=False):
        return []  # the next frame comes in a third of a second
    try:
        found = Image.open(io.BytesIO(frame), formats=("JPEG",))
        if found.width * found.height > MOST_PIXELS:
            return []
        return [code.text for code in zxingcpp.read_barcodes(found.convert("L"))]
    except (OSError, SyntaxError, ValueError, EOFError):
        return []
    finally:
        ONE_AT_A_TIME.release()


def install(app: Flask) -> None:
    """Where the camera of a tablet, and that of a counter, sends its frames."""
    app.add_url_rule("/apply/card/scan", "scan_card", scan_card, methods=["POST"])
    app.add_url_rule("/counter/scan", "scan_case", scan_case, methods=["POST"])
