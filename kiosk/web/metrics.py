"""/metrics in Prometheus' text format, for who has the token of KIOSK_METRICS; otherwise there is
no such page. Nothing in it names a person, a case or a device."""

import hmac
import os
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from flask import Flask, Response, abort, request
from sqlalchemy.exc import SQLAlchemyError

from kiosk.rules.exposition import Sample, histogram, metric
from kiosk.rules.wellness import Measured
from kiosk.store import condition
from kiosk.web.asked import meter
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.meter import BOUNDS
from kiosk.web.watching import watch

TYPE = "text/plain; version=0.0.4; charset=utf-8"
_STATM = Path("/proc/self/statm")


@door("public")
def metrics() -> Response:
    """The figures; 401 for another token, 404 where none is set."""
    token = kiosk().settings.metrics
    if not token:
        abort(404)
    given = request.headers.get("Authorization", "").encode()
    if not hmac.compare_digest(given, f"Bearer {token}".encode()):
        return Response("", 401, {"WWW-Authenticate": "Bearer"}, content_type=TYPE)
    return Response("\n".join([*_process(), *_shop()]) + "\n", content_type=TYPE)


def _process() -> Iterator[str]:
    """What this process alone knows; under several, each answers with its own, told apart by
    `worker`."""
    own, found = {"worker": str(os.getpid())}, meter()
    yield metric(
        "signoff_requests_total", "counter", "Requests by route and class of status.",
        [({"endpoint": to, "status": status, **own}, count)
         for (to, status), count in sorted(found.counted.items())],
    )  # fmt: skip
    yield histogram(
        "signoff_request_seconds", "Time to answer, by room.", BOUNDS,
        [({"room": room, **own}, list(counts), found.seconds[room])
         for room, counts in sorted(found.timed.items())],
    )  # fmt: skip
    yield _one("signoff_cpu_seconds_total", "Computing time.", time.process_time(), own, "counter")
    if _STATM.exists():
        pages = int(_STATM.read_text("ascii").split()[1])
        yield _one("signoff_memory_bytes", "Memory held.", pages * os.sysconf("SC_PAGE_SIZE"), own)


def _shop() -> Iterator[str]:
    """What is the shop's, whichever process is asked."""
    seen, found = watch().look()
    blocked = any(each.blocks for each in found)
    yield _one("signoff_ready", "Whether a case can be taken.", not blocked)
    yield metric(
        "signoff_finding", "gauge", "What is wrong now: 1 it can wait, 2 somebody should come.",
        [({"id": each.id, "kind": each.kind}, 2 if each.severity == "bad" else 1)
         for each in {(each.id, each.kind): each for each in found}.values()],
    )  # fmt: skip
    if seen.free is not None:
        yield _one("signoff_disk_free_bytes", "Room where everything is kept.", seen.free)
    yield metric(
        "signoff_courier_pass_age_seconds", "gauge", "Since the last pass of a courier.",
        [({"courier": name}, _age(seen, at)) for name, at in seen.beats.items() if at],
    )  # fmt: skip
    if seen.backup:
        yield _one("signoff_backup_age_seconds", "Of the newest copy.", _age(seen, seen.backup))
    if seen.database == "ok":
        try:
            yield from _rows(seen)
        except SQLAlchemyError:
            return


def _rows(seen: Measured) -> tuple[str, ...]:
    house = kiosk()
    store, today = house.store, house.today().isoformat()
    cases = [({"state": state}, count) for state, count in sorted(condition.reached(store).items())]
    jobs = [({"state": state}, count) for state, count in condition.papers(store).items()]
    about = "Cases that ever came to each state."
    return (
        metric("signoff_cases_reached_total", "counter", about, cases),
        metric("signoff_print_jobs", "gauge", "Papers that are not out.", jobs),
        _one("signoff_queue_waiting", "People waiting today.", condition.queueing(store, today)),
        _one("signoff_messages_waiting", "Messages still to leave.", condition.waiting(store)),
        _one(
            "signoff_messages_failing", "Messages that got stuck.", condition.failing(store).count
        ),
    )


def _one(
    name: str, about: str, value: float, labels: dict[str, str] | None = None, kind: str = "gauge"
) -> str:
    sample: Sample = (labels or {}, value)
    return metric(name, "counter" if kind == "counter" else "gauge", about, [sample])


def _age(seen: Measured, at: datetime) -> float:
    return (seen.now - at).total_seconds()


def install(app: Flask) -> None:
    """One route, which is not there unless it is asked for."""
    app.add_url_rule("/metrics", "metrics", metrics)
