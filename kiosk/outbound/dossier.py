"""Everything kept about one case, to be handed to whom it is about: a ZIP of JSON and files.

The JSON names things as the program does, so that nothing is left out; pictures, papers and the
messages that are kept as files lie beside it as they are.
"""

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import select

from kiosk.outbound import slips
from kiosk.paper.papers import build
from kiosk.paper.pdf import render
from kiosk.rules.papers_of import papers_of
from kiosk.settings import Settings
from kiosk.store import images, procedures, rights
from kiosk.store.actors import names
from kiosk.store.case_files import CaseFile, case_file
from kiosk.store.database import Store
from kiosk.store.forgetting import MESSAGES
from kiosk.store.tables import audit, cases, outbox
from kiosk.store.times import moment
from kiosk.store.withdrawn_papers import withdrawn

_OWN = ("id", "digest", "version")
"""What only the database means by it."""


def dossier(settings: Settings, store: Store, reference: str) -> bytes | None:
    """The ZIP of a case: `case.json`, `pictures/`, `papers/`, `messages/`; None for no such case.

    No name of a file in it tells anything personal.
    """
    file = case_file(store, reference)
    if file is None:
        return None
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        words = json.dumps(
            _words(settings, store, file), ensure_ascii=False, indent=2, default=_iso
        )
        packed.writestr("case.json", words + "\n")
        for name, body in _files(settings, store, file):
            packed.writestr(name, body)
    return out.getvalue()


def _words(settings: Settings, store: Store, file: CaseFile) -> dict[str, Any]:
    case, whole = file.case, asdict(file)
    desk = procedures.pinned(store, case.digest)
    about = {key: value for key, value in whole.pop("case").items() if key not in _OWN}
    messages = [
        {**message, "to": case.address(message["recipient"])} for message in whole.pop("messages")
    ]
    with store.read() as connection:
        kept = connection.execute(
            select(cases.c.notice, cases.c.keep_until).where(cases.c.id == case.id)
        ).one()
        done = connection.execute(
            select(audit.c.at, audit.c.actor, audit.c.what)
            .where(audit.c.shop == store.shop, audit.c.subject == case.reference)
            .order_by(audit.c.number)
        ).all()
    return {
        "shop": settings.shop_name,
        "case": {**about, "privacy_notice": kept.notice, "keep_until": kept.keep_until},
        "carrier": desk.carrier.name,
        "procedure": {"name": desk.procedure.name, "version": desk.procedure.version},
        **whole,
        "messages": messages,
        "pictures": [asdict(one) for one in images.of(store, {"case_id": case.id})],
        "requests": [asdict(one) for one in rights.about(store, case.reference)],
        "audit": [{"at": moment(row.at), "actor": row.actor, "what": row.what} for row in done],
        "staff": names(store),
    }


def _files(settings: Settings, store: Store, file: CaseFile) -> Iterator[tuple[str, bytes]]:
    case, owner = file.case, {"case_id": file.case.id}
    for number, image in enumerate(images.of(store, owner), 1):
        if body := images.body(store, owner, image.key):
            yield f"pictures/{number}.jpg", body
    subject = slips.of_case(settings, store, case, file)
    deeds = [(deed.deed, deed.outcome) for deed in file.follow_ups]
    acting = case.answers.get("acting_as", "")
    gone = withdrawn(store, case.reference) is not None
    for kind in papers_of(case.state, case.channel, acting, case.queue_number, deeds, gone):
        yield f"papers/{kind}.pdf", render(build(kind, subject), "A4")
    with store.read() as connection:
        keys = connection.scalars(
            select(outbox.c.key).where(outbox.c.case_id == case.id).order_by(outbox.c.id)
        ).all()
    for number, path in enumerate(_kept(settings.data / MESSAGES, keys), 1):
        yield f"messages/{number}{path.suffix}", path.read_bytes()


def _kept(folder: Path, keys: Any) -> Iterator[Path]:
    for key in keys:
        yield from (path for end in ("txt", "eml") if (path := folder / f"{key}.{end}").exists())


def _iso(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(type(value).__name__)
