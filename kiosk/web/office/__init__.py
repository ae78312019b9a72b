"""The office: figures, people, stations, hotlines, and what is overdue or looked for."""

from flask import Flask

from kiosk.web.office import (
    audit,
    backups,
    charts,
    export,
    figures,
    health,
    hotlines,
    keeping,
    languages,
    overdue,
    printers,
    rights,
    search,
    staff,
    stations,
    timeline,
)

_ROOMS = (
    figures, charts, export, overdue, search, hotlines, languages, staff, stations, printers,
    timeline, audit, rights, keeping, health, backups,
)  # fmt: skip


def install(app: Flask) -> None:
    """The routes of every room of the office."""
    for room in _ROOMS:
        room.install(app)
