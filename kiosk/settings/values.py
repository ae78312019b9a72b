"""Settings that are one value each: a number, a name, an address, a rule of the shop.

Each function, here and in the files beside it, raises SettingsError for what makes no sense.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path
from string import printable
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.locale import LANGUAGES
from kiosk.rules.four_eyes import read_limits
from kiosk.rules.opening import Opening, read_opening
from kiosk.settings.fault import SettingsError

LONGEST_ADDRESS = 1000
"""Characters: a QR code holds twice as many, with what is added to it."""


def number(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    """The whole number of a setting, `least` to `most`."""
    raw = env.get(name, "") or str(default)
    if not raw.isascii() or not raw.isdigit() or not least <= int(raw) <= most:
        raise SettingsError(f"{name} must be a whole number from {least} to {most}, not {raw!r}")
    return int(raw)


def database(env: Mapping[str, str], data: Path) -> str:
    """`sqlite:///` and a file, or `postgresql+psycopg://` and a place: where cases are kept."""
    raw = env.get("DATABASE_URL") or f"sqlite:///{data / 'signoff.db'}"
    kind, _, place = raw.partition("://")
    if kind == "sqlite" and place:
        return raw
    if kind not in {"postgres", "postgresql", "postgresql+psycopg"} or not place:
        raise SettingsError("DATABASE_URL must start with postgresql:// or sqlite:///")
    if not (find_spec("psycopg") and find_spec("gunicorn")):
        raise SettingsError("DATABASE_URL: PostgreSQL needs the extra `chain` of this package")
    return f"postgresql+psycopg://{place}"


def shop(env: Mapping[str, str]) -> str:
    """The shop's name in a database of many."""
    raw = env.get("KIOSK_SHOP") or "main"
    if not re.fullmatch("[a-z0-9][a-z0-9-]{0,39}", raw):
        raise SettingsError(
            "KIOSK_SHOP must be up to 40 of the characters a-z, 0-9 and -, beginning with no -,"
            f" not {raw!r}"
        )
    return raw


def address(env: Mapping[str, str]) -> str | None:
    """Under which customers reach the kiosk from outside, without a slash at its end."""
    raw = env.get("KIOSK_PUBLIC_URL", "").strip().rstrip("/")
    try:
        return _as_sent(raw) if raw else None
    except ValueError:
        raise SettingsError(
            f"KIOSK_PUBLIC_URL must start with https:// or http:// and have no blank, ?, # or"
            f" password, and at most {LONGEST_ADDRESS} characters, not {raw!r}"
        ) from None


def _as_sent(raw: str) -> str:
    """As browsers send it and every scanner reads it: in ASCII. Raises ValueError.

    >>> _as_sent("https://ร้าน.example:8443/ซิม")
    'https://xn--q3ct9b5e.example:8443/%E0%B8%8B%E0%B8%B4%E0%B8%A1'
    """
    url = urlsplit(raw)
    host, colon, port = url.netloc.partition(":")
    name = host if host.isascii() else host.encode("idna").decode()
    sent = url._replace(netloc=name + colon + port, path=quote(url.path, safe=printable)).geturl()
    more = url.username is not None or len(raw.split()) > 1 or "?" in raw or "#" in raw
    if (
        url.scheme not in {"http", "https"}
        or not url.hostname
        or more
        or len(sent) > LONGEST_ADDRESS
    ):
        raise ValueError(raw)
    url.port  # noqa: B018 - raises ValueError for what is no number
    return sent


def language(env: Mapping[str, str]) -> str:
    """Code of the shop's own language."""
    code = env.get("KIOSK_SHOP_LANGUAGE", "en")
    if code not in LANGUAGES:
        raise SettingsError(f"KIOSK_SHOP_LANGUAGE must be one of {', '.join(LANGUAGES)}")
    return code


def timezone(env: Mapping[str, str]) -> ZoneInfo:
    """Where the shop's clock hangs."""
    name = env.get("KIOSK_TIMEZONE", "Asia/Bangkok")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise SettingsError(f"KIOSK_TIMEZONE {name!r} is not a time zone") from error


def opening(env: Mapping[str, str]) -> Opening:
    """When the shop is open."""
    try:
        return read_opening(env.get("KIOSK_OPENING", "Mon-Sat 10:00-19:00"))
    except ValueError as error:
        raise SettingsError(f"KIOSK_OPENING: {error}") from error


def limits(env: Mapping[str, str]) -> Mapping[str, Decimal]:
    """From how much on a second person agrees to a refund, by currency."""
    try:
        return read_limits(env.get("KIOSK_REFUND_LIMITS", ""))
    except ValueError as error:
        raise SettingsError(str(error)) from error


def json_logs(env: Mapping[str, str]) -> bool:
    """True for a log of JSON, a line an event."""
    chosen = env.get("KIOSK_LOG") or "text"
    if chosen not in {"text", "json"}:
        raise SettingsError(f"KIOSK_LOG must be text or json, not {chosen!r}")
    return chosen == "json"
