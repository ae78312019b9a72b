"""Every knob of the kiosk, read once from the environment. See docs/settings.md for the table."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.locale import LANGUAGES

ROOT = Path(__file__).parent.parent


class SettingsError(Exception):
    """A setting that cannot be used; the text names it and says what would do."""


@dataclass(frozen=True)
class Settings:
    """What a shop may decide. Paths are absolute; times are in seconds."""

    host: str
    port: int
    threads: int
    data: Path
    database_url: str
    procedures: Path
    public_url: str | None
    shop_name: str
    shop_language: str
    timezone: ZoneInfo
    station: str
    idle_seconds: int
    trusted_hosts: tuple[str, ...]

    @property
    def loopback(self) -> bool:
        """True when nobody but this machine can reach the kiosk."""
        return self.host in {"127.0.0.1", "localhost", "::1"}

    @property
    def secure(self) -> bool:
        """True when cookies must be `Secure`: everywhere but on plain loopback (trust.md 0.3)."""
        return not self.loopback or (self.public_url or "").startswith("https://")


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process. Raises SettingsError for a value that makes no sense."""
    env = os.environ if environment is None else environment
    data = Path(env.get("KIOSK_DATA") or ROOT / "var").resolve()
    return Settings(
        host=env.get("KIOSK_HOST", "127.0.0.1"),
        port=_number(env, "KIOSK_PORT", 8080, 0, 65535),
        threads=_number(env, "KIOSK_THREADS", 4, 1, 64),
        data=data,
        database_url=env.get("DATABASE_URL") or f"sqlite:///{data / 'signoff.db'}",
        procedures=Path(env.get("KIOSK_PROCEDURES") or ROOT / "procedures").resolve(),
        public_url=_address(env),
        shop_name=env.get("KIOSK_SHOP_NAME", "Signoff"),
        shop_language=_language(env),
        timezone=_timezone(env),
        station=env.get("KIOSK_STATION", "1"),
        idle_seconds=_number(env, "KIOSK_IDLE_SECONDS", 900, 30, 86_400),
        trusted_hosts=tuple(env.get("KIOSK_TRUSTED_HOSTS", "").split()),
    )


def _number(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    raw = env.get(name, "") or str(default)
    if not raw.isascii() or not raw.isdigit() or not least <= int(raw) <= most:
        raise SettingsError(f"{name} must be a whole number from {least} to {most}, not {raw!r}")
    return int(raw)


def _address(env: Mapping[str, str]) -> str | None:
    raw = env.get("KIOSK_PUBLIC_URL", "").rstrip("/")
    if raw and not raw.startswith(("http://", "https://")):
        raise SettingsError(f"KIOSK_PUBLIC_URL must start with https:// or http://, not {raw!r}")
    return raw or None


def _language(env: Mapping[str, str]) -> str:
    code = env.get("KIOSK_SHOP_LANGUAGE", "en")
    if code not in LANGUAGES:
        raise SettingsError(f"KIOSK_SHOP_LANGUAGE must be one of {', '.join(LANGUAGES)}")
    return code


def _timezone(env: Mapping[str, str]) -> ZoneInfo:
    name = env.get("KIOSK_TIMEZONE", "Asia/Bangkok")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise SettingsError(f"KIOSK_TIMEZONE {name!r} is not a time zone") from error
