"""Every knob of the kiosk, read from the environment. See docs/settings.md for the table."""

import os
from collections.abc import Mapping
from pathlib import Path

from kiosk.settings import extras, secrets, senders, values
from kiosk.settings.fault import SettingsError
from kiosk.settings.shop import Settings
from kiosk.settings.values import number

ROOT = Path(__file__).parent.parent.parent


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process. Raises SettingsError for a value that makes no sense."""
    env = os.environ if environment is None else environment
    if env.get("FLASK_DEBUG", "").lower() not in {"", "0", "false", "no"}:
        raise SettingsError("FLASK_DEBUG lets anybody run code on this machine: unset it")
    data = Path(env.get("KIOSK_DATA") or ROOT / "var").resolve()
    return Settings(
        host=env.get("KIOSK_HOST", "127.0.0.1"),
        port=number(env, "KIOSK_PORT", 8080, 0, 65535),
        threads=number(env, "KIOSK_THREADS", 4, 1, 64),
        data=data,
        database_url=values.database(env, data),
        procedures=Path(env.get("KIOSK_PROCEDURES") or ROOT / "procedures").resolve(),
        public_url=values.address(env),
        shop_name=env.get("KIOSK_SHOP_NAME", "Signoff"),
        shop_language=values.language(env),
        timezone=values.timezone(env),
        station=env.get("KIOSK_STATION", "1"),
        idle_seconds=number(env, "KIOSK_IDLE_SECONDS", 60, 5, 86_400),
        warning_seconds=number(env, "KIOSK_WARNING_SECONDS", 30, 20, 120),  # WCAG 2.2.1: 20
        phone_idle_seconds=number(env, "KIOSK_PHONE_IDLE_SECONDS", 900, 180, 86_400),
        hold_minutes=number(env, "KIOSK_HOLD_MINUTES", 10, 1, 60),
        opening=values.opening(env),
        slot_minutes=number(env, "KIOSK_SLOT_MINUTES", 30, 5, 240),
        slot_places=number(env, "KIOSK_SLOT_PLACES", 2, 0, 50),
        trusted_hosts=tuple(env.get("KIOSK_TRUSTED_HOSTS", "").split()),
        trusted_proxy=number(env, "KIOSK_TRUSTED_PROXY", 0, 0, 8),
        picture_mb=number(env, "KIOSK_PICTURE_MB", 8, 1, 25),
        shop=values.shop(env),
        workers=number(env, "KIOSK_WORKERS", 2, 1, 32),
        mail=senders.mail(env),
        sms=senders.sms(env),
        printing=extras.printing(env),
        refund_limits=values.limits(env),
        pades=extras.pades(env),
        disk_mb=number(env, "KIOSK_DISK_MB", 100, 1, 100_000_000),
        metrics=secrets.metrics(env),
        json_logs=values.json_logs(env),
        backup_folder=Path(env["KIOSK_BACKUPS"]).resolve() if env.get("KIOSK_BACKUPS") else None,
        backup_minutes=number(env, "KIOSK_BACKUP_MINUTES", 5, 0, 1440),
        backup_days=number(env, "KIOSK_BACKUP_DAYS", 14, 1, 365),
    )


def moved_to(database: str, shop: str | None) -> Settings:
    """The settings of this process with another database, and another shop's name if one is given.
    Raises SettingsError."""
    changed = {"DATABASE_URL": database, **({} if shop is None else {"KIOSK_SHOP": shop})}
    return read({**os.environ, **changed})
