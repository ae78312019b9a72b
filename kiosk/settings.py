"""Every knob of the kiosk, read once from the environment. See docs/settings.md for the table."""

import ipaddress
import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, cast, get_args
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.locale import LANGUAGES
from kiosk.rules.four_eyes import LIMITS, read_limits
from kiosk.rules.opening import Opening, read_opening
from kiosk.rules.pades import Pades
from kiosk.rules.printers import Printing, read_printing

ROOT = Path(__file__).parent.parent


class SettingsError(Exception):
    """A setting that cannot be used; the text names it and says what would do."""


Tls = Literal["starttls", "tls", "none"]
_MAIL_PORTS = {"starttls": 587, "tls": 465, "none": 25}


@dataclass(frozen=True)
class MailServer:
    """Where e-mail is handed over, and in whose name. No user: without signing in."""

    host: str
    port: int
    tls: Tls
    sender: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class SmsGateway:
    """Where text messages are posted; the token goes into the header `Authorization`, and with the
    secret each body is signed."""

    url: str
    token: str = field(repr=False)
    secret: str = field(default="", repr=False)


@dataclass(frozen=True)
class Settings:
    """What a shop may decide. Paths are absolute; times are in seconds."""

    host: str
    port: int
    threads: int
    data: Path
    database_url: str = field(repr=False)
    procedures: Path
    public_url: str | None
    shop_name: str
    shop_language: str
    timezone: ZoneInfo
    station: str
    idle_seconds: int
    warning_seconds: int
    phone_idle_seconds: int
    hold_minutes: int
    opening: Opening
    slot_minutes: int
    slot_places: int
    trusted_hosts: tuple[str, ...]
    trusted_proxy: int = 0
    picture_mb: int = 8
    shop: str = "main"
    workers: int = 2
    mail: MailServer | None = None
    sms: SmsGateway | None = None
    printing: Printing = field(default_factory=Printing)
    refund_limits: Mapping[str, Decimal] = field(default_factory=lambda: LIMITS)
    pades: Pades | None = None
    disk_mb: int = 100
    metrics: str = field(default="", repr=False)
    json_logs: bool = False
    backup_folder: Path | None = None
    backup_minutes: int = 5
    backup_days: int = 14

    @property
    def shared(self) -> bool:
        """True for a database that many shops and many processes may use at once."""
        return self.database_url.startswith("postgresql")

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.backup_folder or self.data / "backups"

    @property
    def alone_seconds(self) -> int:
        """How long a visit at a tablet may be left alone, the warning included."""
        return self.idle_seconds + self.warning_seconds

    @property
    def loopback(self) -> bool:
        """True when nobody but this machine can reach the kiosk."""
        return self.host in {"127.0.0.1", "localhost", "::1"}

    @property
    def anywhere(self) -> bool:
        """True when the kiosk listens on every address of this machine."""
        return self.host in {"", "0.0.0.0", "::"}  # noqa: S104 - compared, not listened on

    @property
    def public_host(self) -> str | None:
        """The name in the public address, in lower case and without a port."""
        name = urlsplit(self.public_url or "").hostname
        return f"[{name}]" if name and ":" in name else name

    @property
    def secure(self) -> bool:
        """True when cookies must be `Secure`: everywhere but on plain loopback (trust.md 0.3)."""
        return not self.loopback or (self.public_url or "").startswith("https://")


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process. Raises SettingsError for a value that makes no sense."""
    env = os.environ if environment is None else environment
    if env.get("FLASK_DEBUG", "").lower() not in {"", "0", "false", "no"}:
        raise SettingsError("FLASK_DEBUG lets anybody run code on this machine: unset it")
    data = Path(env.get("KIOSK_DATA") or ROOT / "var").resolve()
    return Settings(
        host=env.get("KIOSK_HOST", "127.0.0.1"),
        port=_number(env, "KIOSK_PORT", 8080, 0, 65535),
        threads=_number(env, "KIOSK_THREADS", 4, 1, 64),
        data=data,
        database_url=_database(env, data),
        procedures=Path(env.get("KIOSK_PROCEDURES") or ROOT / "procedures").resolve(),
        public_url=_address(env),
        shop_name=env.get("KIOSK_SHOP_NAME", "Signoff"),
        shop_language=_language(env),
        timezone=_timezone(env),
        station=env.get("KIOSK_STATION", "1"),
        idle_seconds=_number(env, "KIOSK_IDLE_SECONDS", 60, 5, 86_400),
        warning_seconds=_number(env, "KIOSK_WARNING_SECONDS", 30, 20, 120),  # WCAG 2.2.1: 20
        phone_idle_seconds=_number(env, "KIOSK_PHONE_IDLE_SECONDS", 900, 180, 86_400),
        hold_minutes=_number(env, "KIOSK_HOLD_MINUTES", 10, 1, 60),
        opening=_opening(env),
        slot_minutes=_number(env, "KIOSK_SLOT_MINUTES", 30, 5, 240),
        slot_places=_number(env, "KIOSK_SLOT_PLACES", 2, 0, 50),
        trusted_hosts=tuple(env.get("KIOSK_TRUSTED_HOSTS", "").split()),
        trusted_proxy=_number(env, "KIOSK_TRUSTED_PROXY", 0, 0, 8),
        picture_mb=_number(env, "KIOSK_PICTURE_MB", 8, 1, 25),
        shop=_shop(env),
        workers=_number(env, "KIOSK_WORKERS", 2, 1, 32),
        mail=_mail(env),
        sms=_sms(env),
        printing=_printing(env),
        refund_limits=_limits(env),
        pades=_pades(env),
        disk_mb=_number(env, "KIOSK_DISK_MB", 100, 1, 100_000_000),
        metrics=_metrics(env),
        json_logs=_json_logs(env),
        backup_folder=Path(env["KIOSK_BACKUPS"]).resolve() if env.get("KIOSK_BACKUPS") else None,
        backup_minutes=_number(env, "KIOSK_BACKUP_MINUTES", 5, 0, 1440),
        backup_days=_number(env, "KIOSK_BACKUP_DAYS", 14, 1, 365),
    )


def moved_to(database: str, shop: str | None) -> Settings:
    """The settings of this process with another database, and another shop's name if one is given.
    Raises SettingsError."""
    changed = {"DATABASE_URL": database, **({} if shop is None else {"KIOSK_SHOP": shop})}
    return read({**os.environ, **changed})


def _number(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    raw = env.get(name, "") or str(default)
    if not raw.isascii() or not raw.isdigit() or not least <= int(raw) <= most:
        raise SettingsError(f"{name} must be a whole number from {least} to {most}, not {raw!r}")
    return int(raw)


def _database(env: Mapping[str, str], data: Path) -> str:
    raw = env.get("DATABASE_URL") or f"sqlite:///{data / 'signoff.db'}"
    kind, _, place = raw.partition("://")
    if kind == "sqlite" and place:
        return raw
    if kind not in {"postgres", "postgresql", "postgresql+psycopg"} or not place:
        raise SettingsError("DATABASE_URL must start with postgresql:// or sqlite:///")
    if not (find_spec("psycopg") and find_spec("gunicorn")):
        raise SettingsError("DATABASE_URL: PostgreSQL needs the extra `chain` of this package")
    return f"postgresql+psycopg://{place}"


def _shop(env: Mapping[str, str]) -> str:
    raw = env.get("KIOSK_SHOP") or "main"
    if not re.fullmatch("[a-z0-9][a-z0-9-]{0,39}", raw):
        raise SettingsError(
            "KIOSK_SHOP must be up to 40 of the characters a-z, 0-9 and -, beginning with no -,"
            f" not {raw!r}"
        )
    return raw


def _address(env: Mapping[str, str]) -> str | None:
    raw = env.get("KIOSK_PUBLIC_URL", "").rstrip("/")
    try:
        named = raw.startswith(("http://", "https://")) and bool(urlsplit(raw).hostname)
    except ValueError:  # no address at all
        named = False
    if raw and not named:
        raise SettingsError(f"KIOSK_PUBLIC_URL must start with https:// or http://, not {raw!r}")
    return raw or None


def _language(env: Mapping[str, str]) -> str:
    code = env.get("KIOSK_SHOP_LANGUAGE", "en")
    if code not in LANGUAGES:
        raise SettingsError(f"KIOSK_SHOP_LANGUAGE must be one of {', '.join(LANGUAGES)}")
    return code


def _opening(env: Mapping[str, str]) -> Opening:
    try:
        return read_opening(env.get("KIOSK_OPENING", "Mon-Sat 10:00-19:00"))
    except ValueError as error:
        raise SettingsError(f"KIOSK_OPENING: {error}") from error


def _printing(env: Mapping[str, str]) -> Printing:
    names = ("KIOSK_PRINTERS", "KIOSK_PRINT", "KIOSK_PRINT_RELEASE")
    try:
        found = read_printing(*(env.get(name, "") for name in names))
    except ValueError as error:
        raise SettingsError(str(error)) from error
    raster = any(printer.protocol == "escpos" for printer in found.printers.values())
    if raster and not (find_spec("pypdfium2") and find_spec("PIL")):
        raise SettingsError("KIOSK_PRINTERS: escpos needs the extra `devices` of this package")
    return found


def _limits(env: Mapping[str, str]) -> Mapping[str, Decimal]:
    try:
        return read_limits(env.get("KIOSK_REFUND_LIMITS", ""))
    except ValueError as error:
        raise SettingsError(str(error)) from error


def _pades(env: Mapping[str, str]) -> Pades | None:
    names = ("KIOSK_PADES_CERT", "KIOSK_PADES_KEY")
    cert, key = (env.get(name, "") for name in names)
    if not cert and not key:
        return None
    if not cert or not key:
        raise SettingsError("KIOSK_PADES_CERT and KIOSK_PADES_KEY are set together, or neither is")
    if not find_spec("pyhanko"):
        raise SettingsError("KIOSK_PADES_CERT needs the extra `seal` of this package")
    _secret_file(env, names[1])
    if not Path(cert).is_file():
        raise SettingsError(f"KIOSK_PADES_CERT: {cert} cannot be read")
    return Pades(Path(cert), Path(key))


def _metrics(env: Mapping[str, str]) -> str:
    """The token for /metrics. Not "from this machine only": so does everybody come whom a proxy on
    this machine lets through."""
    token = _secret(env, "KIOSK_METRICS") if env.get("KIOSK_METRICS") else ""
    if token and len(token) < 16:
        raise SettingsError("KIOSK_METRICS: the token must have 16 characters or more")
    return token


def _json_logs(env: Mapping[str, str]) -> bool:
    chosen = env.get("KIOSK_LOG") or "text"
    if chosen not in {"text", "json"}:
        raise SettingsError(f"KIOSK_LOG must be text or json, not {chosen!r}")
    return chosen == "json"


def _timezone(env: Mapping[str, str]) -> ZoneInfo:
    name = env.get("KIOSK_TIMEZONE", "Asia/Bangkok")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise SettingsError(f"KIOSK_TIMEZONE {name!r} is not a time zone") from error


def _mail(env: Mapping[str, str]) -> MailServer | None:
    host, user = env.get("KIOSK_SMTP_HOST", ""), env.get("KIOSK_SMTP_USER", "")
    if not host:
        return None
    tls = env.get("KIOSK_SMTP_TLS") or "starttls"
    if tls not in get_args(Tls):
        raise SettingsError(f"KIOSK_SMTP_TLS must be one of {', '.join(get_args(Tls))}")
    if user and tls == "none" and not _near(host):
        raise SettingsError("KIOSK_SMTP_TLS=none would send the password in the open: use starttls")
    sender = env.get("KIOSK_SMTP_FROM", "")
    if "@" not in sender or not sender.isprintable():
        raise SettingsError("KIOSK_SMTP_FROM must be the e-mail address of the shop")
    port = _number(env, "KIOSK_SMTP_PORT", _MAIL_PORTS[tls], 1, 65535)
    password = _secret(env, "KIOSK_SMTP_PASSWORD_FILE") if user else ""
    return MailServer(host, port, cast(Tls, tls), sender, user, password)


def _sms(env: Mapping[str, str]) -> SmsGateway | None:
    raw = env.get("KIOSK_SMS_URL", "")
    if not raw:
        return None
    try:
        url = urlsplit(raw)
        plain = url.scheme == "http" and _near(url.hostname or "")
        sound = bool(url.hostname) and url.port != 0 and (url.scheme == "https" or plain)
        sound = sound and not _odd(url.hostname or "")
    except ValueError:  # no address at all
        sound = False
    if not sound or url.username:
        raise SettingsError("KIOSK_SMS_URL must be https://..., or http:// to a private address")
    files = ("KIOSK_SMS_TOKEN_FILE", "KIOSK_SMS_SECRET_FILE")
    return SmsGateway(raw, *(_secret(env, name) if env.get(name) else "" for name in files))


def _near(host: str) -> bool:
    """True for this machine and for addresses of private networks; names are not looked up."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_private
    except ValueError:
        return False


def _odd(host: str) -> bool:
    """True for an address in numbers that no gateway has: of a link (where clouds keep their keys,
    169.254.169.254), of nobody, of many, or one of IPv4 in the clothes of IPv6."""
    try:
        at = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = at.version == 6 and at.ipv4_mapped is not None
    return mapped or at.is_link_local or at.is_unspecified or at.is_multicast


def _secret_file(env: Mapping[str, str], name: str) -> str:
    path = Path(env.get(name, ""))
    try:
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise SettingsError(f"{name}: {path} can be read by others: run chmod 600 on it")
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{name}: {path} cannot be read") from error


def _secret(env: Mapping[str, str], name: str) -> str:
    path = Path(env.get(name, ""))
    words = _secret_file(env, name).strip()
    if not words or not words.isascii() or not words.isprintable():
        raise SettingsError(f"{name}: {path} must hold one line of ASCII characters")
    return words
