"""How a setting is read: a number, a name, an address, a secret in a file, a mail server.

Each reader raises SettingsError for what makes no sense, and names the variable.
"""

import ipaddress
import re
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from string import printable
from typing import Any, Literal, NamedTuple, cast, get_args
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.locale import LANGUAGES
from kiosk.rules.four_eyes import LIMITS
from kiosk.rules.opening import Opening, read_opening
from kiosk.rules.pades import Pades
from kiosk.rules.printers import Printing, read_printing
from kiosk.settings.errors import SettingsError

ROOT = Path(__file__).parent.parent.parent
LIMITS_SHOWN = f"`{' '.join(f'{currency}={limit}' for currency, limit in LIMITS.items())}`"
LONGEST_ADDRESS = 1000
"""Characters: a QR code holds twice as many, with what is added to it."""

Tls = Literal["starttls", "tls", "none"]
_MAIL_PORTS = {"starttls": 587, "tls": 465, "none": 25}
Env = Mapping[str, str]


class Setting(NamedTuple):
    """How a field is made of the environment; `shown`, its variables with their defaults, and
    `bounds`, what a number may be, as docs/settings.md has them."""

    read: Callable[[Env], Any]
    shown: Mapping[str, str]
    bounds: str = ""


def chosen(read: Callable[[Env], object], *variables: str) -> Setting:
    """A field of several `variables`, or of one read in its own way: "NAME", or "NAME default"."""
    parts = (variable.partition(" ") for variable in variables)
    return Setting(read, {name: default or "not set" for name, _, default in parts})


def setting(
    name: str,
    default: str = "",
    read: Callable[[str], object] = str,
    *,
    empty: bool = False,
    shown: str = "",
) -> Setting:
    """A field of one variable. `empty`: set to nothing it is nothing, and not the default."""

    def found(env: Env) -> object:
        return read(env.get(name, default) if empty else env.get(name) or default)

    return Setting(found, {name: shown or (f"`{default}`" if default else "not set")})


def whole(name: str, default: int, least: int, most: int) -> Setting:
    """A field of one whole number, `least` to `most`."""
    bounds = f"{least} to {most}"

    def found(env: Env) -> int:
        raw = env.get(name, "") or str(default)
        if not raw.isascii() or not raw.isdigit() or not least <= int(raw) <= most:
            raise SettingsError(f"{name} must be a whole number from {bounds}, not {raw!r}")
        return int(raw)

    return Setting(found, {name: f"`{default}`"}, f" {bounds}.")


def folder(name: str, default: str) -> Setting:
    """A field of one folder, made absolute; `default` is beside the kiosk's own."""
    shown = {name: f"`{default}`"}
    return Setting(lambda env: Path(env.get(name) or ROOT / default).resolve(), shown)


DATA = folder("KIOSK_DATA", "var")


def database(env: Env) -> str:
    """`sqlite:///` and a file, or `postgresql+psycopg://` and a place: where cases are kept."""
    raw = env.get("DATABASE_URL") or f"sqlite:///{DATA.read(env) / 'signoff.db'}"
    kind, _, place = raw.partition("://")
    if kind == "sqlite" and place:
        return raw
    if kind not in {"postgres", "postgresql", "postgresql+psycopg"} or not place:
        raise SettingsError("DATABASE_URL must start with postgresql:// or sqlite:///")
    if not (find_spec("psycopg") and find_spec("gunicorn")):
        raise SettingsError("DATABASE_URL: PostgreSQL needs the extra `chain` of this package")
    return f"postgresql+psycopg://{place}"


def shop(raw: str) -> str:
    """The shop's name in a database of many."""
    if not re.fullmatch("[a-z0-9][a-z0-9-]{0,39}", raw):
        raise SettingsError(
            "KIOSK_SHOP must be up to 40 of the characters a-z, 0-9 and -, beginning with no -,"
            f" not {raw!r}"
        )
    return raw


def address(raw: str) -> str | None:
    """Under which customers reach the kiosk from outside, without a slash at its end."""
    raw = raw.strip().rstrip("/")
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
    named = url.scheme in {"http", "https"} and url.hostname and url.username is None
    if not named or set("?#") & set(raw) or len(raw.split()) > 1 or len(sent) > LONGEST_ADDRESS:
        raise ValueError(raw)
    url.port  # noqa: B018 - raises ValueError for what is no number
    return sent


def language(raw: str) -> str:
    """Code of the shop's own language."""
    if raw not in LANGUAGES:
        raise SettingsError(f"KIOSK_SHOP_LANGUAGE must be one of {', '.join(LANGUAGES)}")
    return raw


def timezone(raw: str) -> ZoneInfo:
    """Where the shop's clock hangs."""
    try:
        return ZoneInfo(raw)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise SettingsError(f"KIOSK_TIMEZONE {raw!r} is not a time zone") from error


def opening(raw: str) -> Opening:
    """When the shop is open."""
    try:
        return read_opening(raw)
    except ValueError as error:
        raise SettingsError(f"KIOSK_OPENING: {error}") from error


def json_logs(raw: str) -> bool:
    """True for a log of JSON, a line an event."""
    if raw not in {"text", "json"}:
        raise SettingsError(f"KIOSK_LOG must be text or json, not {raw!r}")
    return raw == "json"


def secret_file(env: Env, name: str) -> str:
    """What stands in the file that `name` names. Nobody but its owner may read it."""
    path = Path(env.get(name, ""))
    try:
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise SettingsError(f"{name}: {path} can be read by others: run chmod 600 on it")
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{name}: {path} cannot be read") from error


def secret(env: Env, name: str) -> str:
    """The one line of such a file."""
    path = Path(env.get(name, ""))
    words = secret_file(env, name).strip()
    if not words or not words.isascii() or not words.isprintable():
        raise SettingsError(f"{name}: {path} must hold one line of ASCII characters")
    return words


def metrics(env: Env) -> str:
    """The token for /metrics. Not "from this machine only": so does everybody come whom a proxy on
    this machine lets through."""
    token = secret(env, "KIOSK_METRICS") if env.get("KIOSK_METRICS") else ""
    if token and len(token) < 16:
        raise SettingsError("KIOSK_METRICS: the token must have 16 characters or more")
    return token


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


def mail(env: Env) -> MailServer | None:
    """The mail server; None without a host."""
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
    port = whole("KIOSK_SMTP_PORT", _MAIL_PORTS[tls], 1, 65535).read(env)
    password = secret(env, "KIOSK_SMTP_PASSWORD_FILE") if user else ""
    return MailServer(host, port, cast(Tls, tls), sender, user, password)


def sms(env: Env) -> SmsGateway | None:
    """The gateway; None without an address."""
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
    return SmsGateway(raw, *(secret(env, name) if env.get(name) else "" for name in files))


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


def printing(env: Env) -> Printing:
    """Which printers there are, and who prints where. Raises ValueError as well."""
    names = ("KIOSK_PRINTERS", "KIOSK_PRINT", "KIOSK_PRINT_RELEASE")
    found = read_printing(*(env.get(name, "") for name in names))
    raster = any(printer.protocol == "escpos" for printer in found.printers.values())
    if raster and not (find_spec("pypdfium2") and find_spec("PIL")):
        raise SettingsError("KIOSK_PRINTERS: escpos needs the extra `devices` of this package")
    return found


def pades(env: Env) -> Pades | None:
    """With what papers are signed as PDF too; None when they are not."""
    names = ("KIOSK_PADES_CERT", "KIOSK_PADES_KEY")
    cert, key = (env.get(name, "") for name in names)
    if not cert and not key:
        return None
    if not cert or not key:
        raise SettingsError("KIOSK_PADES_CERT and KIOSK_PADES_KEY are set together, or neither is")
    if not find_spec("pyhanko"):
        raise SettingsError("KIOSK_PADES_CERT needs the extra `seal` of this package")
    secret_file(env, names[1])
    if not Path(cert).is_file():
        raise SettingsError(f"KIOSK_PADES_CERT: {cert} cannot be read")
    return Pades(Path(cert), Path(key))
