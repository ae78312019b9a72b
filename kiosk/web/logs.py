"""What reaches the log: which kind of mistake, where in the code, at which route. Never a value: an
exception's own words may hold what a person typed (ASVS 16.2.5)."""

import json
import logging
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from traceback import walk_tb

from flask import Flask, g, has_request_context, request

from kiosk.settings import ROOT

OURS = "kiosk"
TALKATIVE = ("PIL", "fontTools", "asyncio")
"""Libraries that at DEBUG tell what is in a picture or a font, whoever turns DEBUG on."""


def told(error: BaseException) -> str:
    """Class, places in our code from the outside in, the innermost place at all, and the route.

    >>> told(ValueError("a name"))
    'ValueError'
    """
    places = [
        (Path(frame.f_code.co_filename), line) for frame, line in walk_tb(error.__traceback__)
    ]
    ours = [place for place in places if place[0].is_relative_to(ROOT / OURS)]
    where = " > ".join(f"{_short(path)}:{line}" for path, line in dict.fromkeys(ours + places[-1:]))
    route = f", route {request.endpoint}" if has_request_context() and request.endpoint else ""
    return f"{type(error).__name__}{' at ' if where else ''}{where}{route}"


def _short(path: Path) -> str:
    """Without the folders of this machine, which may be named after somebody."""
    parts = path.parts
    for start in ("site-packages", OURS, "templates"):
        if start in parts:
            found = len(parts) - 1 - parts[::-1].index(start)
            return "/".join(parts[found + (start == "site-packages") :])
    return path.name


class Plain(logging.Formatter):
    """A line for each record. Of loggers that are not ours only what is written in their code is
    told, without what they put in; with an exception not even that."""

    def format(self, record: logging.LogRecord) -> str:
        """Name of the logger, and what may be told."""
        error = record.exc_info[1] if record.exc_info else None
        ours = record.name == OURS or record.name.startswith(f"{OURS}.")
        known = isinstance(record.msg, str)
        said = record.getMessage() if ours and known else record.msg if known else ""
        return f"{record.name}: {told(error) if error else said}"


class Json(Plain):
    """The same as JSON, an object a line: time, level, logger, what was said. What ours put beside
    it as `facts` are fields of their own, and what is said during a request has its number."""

    def format(self, record: logging.LogRecord) -> str:
        """One line of ASCII."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "said": super().format(record).removeprefix(f"{record.name}: "),
        }
        if record.name.startswith(f"{OURS}."):
            line |= getattr(record, "facts", {})
        if has_request_context() and (number := g.get("number")):
            line.setdefault("request", number)
        return json.dumps(line)


def listen(*, as_json: bool = False) -> None:
    """Everything that any library has to say goes to stderr this way; once a process. As JSON our
    own tell each request and each pass of a courier too."""
    handler = logging.StreamHandler()
    handler.setFormatter(Json() if as_json else Plain())
    logging.getLogger(OURS).setLevel(logging.INFO if as_json else logging.NOTSET)
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.raiseExceptions = False  # a record that cannot be written would be printed as it is
    threading.excepthook = _fallen


def _fallen(what: threading.ExceptHookArgs) -> None:
    error = what.exc_value
    print(f"thread: {told(error) if error else what.exc_type.__name__}", file=sys.stderr)


def install(app: Flask) -> None:
    """Libraries that are given what is personal say nothing of it."""
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
