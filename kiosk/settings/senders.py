"""How messages leave the shop: a mail server, a gateway for text messages."""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast, get_args
from urllib.parse import urlsplit

from kiosk.settings.fault import SettingsError
from kiosk.settings.secrets import secret
from kiosk.settings.values import number

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


def mail(env: Mapping[str, str]) -> MailServer | None:
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
    port = number(env, "KIOSK_SMTP_PORT", _MAIL_PORTS[tls], 1, 65535)
    password = secret(env, "KIOSK_SMTP_PASSWORD_FILE") if user else ""
    return MailServer(host, port, cast(Tls, tls), sender, user, password)


def sms(env: Mapping[str, str]) -> SmsGateway | None:
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
