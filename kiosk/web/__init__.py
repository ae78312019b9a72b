"""The top floor: the application, made from settings."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from flask import Flask
from flask_htmx import HTMX
from flask_wtf import CSRFProtect

from kiosk.paper.seal_code import tried
from kiosk.rules.loader import load
from kiosk.rules.procedure import Desk
from kiosk.settings import ROOT, Settings, SettingsError
from kiosk.store.opening import open_store
from kiosk.web import (
    apply,
    asked,
    assets,
    board,
    booking,
    calling,
    customer,
    done,
    doors,
    errors,
    filing,
    guard,
    health,
    hosts,
    left_alone,
    logs,
    metrics,
    notice,
    number,
    office,
    papers,
    pausing,
    prints,
    supplying,
    template,
    track,
    typed,
    verify,
    view,
    watching,
)
from kiosk.web.counter import (
    case_actions,
    case_page,
    closing,
    comparing,
    handover,
    helping,
    keying,
    messages,
    owed,
    printing,
    queueing,
    revealing,
    second,
    set_up,
    sign_in,
    stations,
    unsent,
    withdrawing,
)
from kiosk.web.counter import home as counter_home
from kiosk.web.counter import pictures as case_pictures
from kiosk.web.kiosk import EXTENSION, Kiosk
from kiosk.web.once import Application
from kiosk.web.pictures import intake, scanning, taking

_ROOMS = (
    logs,
    errors,
    notice,
    guard,
    doors,
    handover,
    template,
    assets,
    watching,
    health,
    metrics,
    left_alone,
    customer,
    typed,
    view,
    apply,
    done,
    papers,
    pausing,
    prints,
    printing,
    track,
    verify,
    filing,
    supplying,
    closing,
    calling,
    case_actions,
    second,
    case_page,
    comparing,
    revealing,
    withdrawing,
    number,
    booking,
    board,
    counter_home,
    queueing,
    helping,
    keying,
    stations,
    set_up,
    sign_in,
    unsent,
    office,
    messages,
    owed,
    intake,
    taking,
    scanning,
    case_pictures,
)
LARGEST_BODY = 256 * 1024


def clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def create_app(
    settings: Settings, now: Callable[[], datetime] = clock, desks: Mapping[str, Desk] | None = None
) -> Flask:
    """The kiosk as a WSGI application. `desks` are the procedures of the settings, where somebody
    read them before.

    Raises ProcedureError for a broken procedure file, KeyringError for keys that are unusable or
    another database's, SchemaError when it was not migrated, and SettingsError for an address that
    no seal can hold: the server must not open in these cases.
    """
    try:
        tried(settings.public_url)
    except ValueError as fault:
        raise SettingsError(f"KIOSK_PUBLIC_URL: no paper can be sealed with it ({fault})") from None
    desks = load(settings.procedures) if desks is None else desks
    store = open_store(settings)
    keyring = store.vault.keyring

    app = Application(__name__, template_folder=str(ROOT / "templates"), static_folder=None)
    app.config.update(
        SECRET_KEY=keyring.cookie_secret,
        SECRET_KEY_FALLBACKS=list(keyring.cookie_fallbacks),
        MAX_CONTENT_LENGTH=LARGEST_BODY,
        MAX_FORM_MEMORY_SIZE=LARGEST_BODY,
        SESSION_COOKIE_NAME="__Host-signoff" if settings.secure else "signoff",
        SESSION_COOKIE_SECURE=settings.secure,
        SESSION_COOKIE_SAMESITE="Lax",
        WTF_CSRF_TIME_LIMIT=None,  # a token lives as long as its session
        WTF_CSRF_SSL_STRICT=False,  # guard.py compares Origin and Sec-Fetch-Site itself
    )
    app.extensions[EXTENSION] = Kiosk(settings, store, desks, now)
    asked.install(app)
    hosts.install(app, settings)
    HTMX(app)
    CSRFProtect(app)
    for room in _ROOMS:
        room.install(app)
    return app
