"""What a shop may decide: each of its variables once, with kind, bounds, default and meaning.

docs/settings.md is the table of it, and `make check` keeps it so. A docstring below a field has a
paragraph for each of its variables.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Annotated, get_type_hints
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from babel.core import get_global

from kiosk.rules.four_eyes import read_limits
from kiosk.rules.opening import Opening
from kiosk.rules.pades import Pades
from kiosk.rules.printers import Printing
from kiosk.settings import values
from kiosk.settings.errors import SettingsError
from kiosk.settings.values import (
    DATA,
    MailServer,
    Setting,
    SmsGateway,
    chosen,
    folder,
    setting,
    whole,
)

NOWHERE = "ZZ"
"""What CLDR calls no country it knows."""


@dataclass(frozen=True)
class Settings:
    """What a shop may decide. Paths are absolute; times are in seconds."""

    host: Annotated[str, setting("KIOSK_HOST", "127.0.0.1", empty=True)]
    """Address to listen on. Anything but loopback turns cookies `Secure`: put HTTPS in front."""
    port: Annotated[int, whole("KIOSK_PORT", 8080, 0, 65535)]
    """Port to listen on."""
    threads: Annotated[int, whole("KIOSK_THREADS", 4, 1, 64)]
    """Threads that answer requests; on PostgreSQL, of each process."""
    workers: Annotated[int, whole("KIOSK_WORKERS", 2, 1, 32)]
    """Processes that answer requests, on PostgreSQL only."""
    data: Annotated[Path, DATA]
    """Folder for the database, the keys and files. Made with mode 0700."""
    database_url: Annotated[str, chosen(values.database, "DATABASE_URL SQLite in `KIOSK_DATA`")] = (
        field(repr=False)
    )
    """Where cases are kept: `postgresql://user@host/database` for many shops
    ([chain.md](chain.md)), or `sqlite:///` and a file."""
    shop: Annotated[str, setting("KIOSK_SHOP", "main", values.shop)]
    """Whose shop this is, among those in one database: up to 40 of `a`-`z`, `0`-`9` and `-`. It
    is in every row and never changes."""
    backup_folder: Annotated[
        Path | None,
        setting(
            "KIOSK_BACKUPS",
            "",
            lambda raw: Path(raw).resolve() if raw else None,
            shown="`backups` in `KIOSK_DATA`",
        ),
    ]
    """Folder for backups, best on another disk. See docs/backup.md."""
    backup_minutes: Annotated[int, whole("KIOSK_BACKUP_MINUTES", 5, 0, 1440)]
    """How often the server makes one, if something changed: at most so much is lost with a disk.
    `0`: never by itself, and no weekly trial."""
    backup_days: Annotated[int, whole("KIOSK_BACKUP_DAYS", 14, 1, 365)]
    """How long backups are kept, and erased cases in them. The newest stays longer."""
    procedures: Annotated[Path, folder("KIOSK_PROCEDURES", "procedures")]
    """Folder with the carriers' files."""
    public_url: Annotated[str | None, setting("KIOSK_PUBLIC_URL", "", values.address)]
    """Address of this kiosk as customers reach it from outside. The seal of a paper is a link to
    its page `/verify` only when it is set; otherwise the counter's scanner checks it. Letters
    beyond ASCII are kept as browsers send them (`xn--`, `%`). A seal's code with this address
    is laid out before the shop opens; beyond 150 characters a code on paper would be too fine
    for a receipt printer and is left out."""
    shop_name: Annotated[str, setting("KIOSK_SHOP_NAME", "Signoff", empty=True)]
    """Name of the shop, on screens and papers."""
    shop_language: Annotated[str, setting("KIOSK_SHOP_LANGUAGE", "en", values.language, empty=True)]
    """Language of the shop: the second language of every paper, and the first screen's language."""
    timezone: Annotated[
        ZoneInfo, setting("KIOSK_TIMEZONE", "Asia/Bangkok", values.timezone, empty=True)
    ]
    """The shop's time zone: which day a case was accepted, and the times on paper. Its country (by
    CLDR) is the one in which a contact number without `+` is read when the customer chose no
    other; a zone of no country, as `UTC`, leaves that to the card's."""
    station: Annotated[str, setting("KIOSK_STATION", "1", empty=True)]
    """Name of this tablet, said when a customer calls a person. On plain loopback staff sign in
    under it too; elsewhere it is the name of the first station, on which the first manager is
    made."""
    idle_seconds: Annotated[int, whole("KIOSK_IDLE_SECONDS", 60, 5, 86_400)]
    """How long a visit at a tablet of the shop may be left alone before the warning; three times
    as long on screens where something must be looked up. A tablet is a browser on plain
    loopback or an enrolled station: enrol every tablet, or it is taken for a customer's own
    phone."""
    warning_seconds: Annotated[int, whole("KIOSK_WARNING_SECONDS", 30, 20, 120)]
    """How long the warning stands; then the visit and its draft are gone. The least is of
    WCAG 2.2.1."""
    phone_idle_seconds: Annotated[int, whole("KIOSK_PHONE_IDLE_SECONDS", 900, 180, 86_400)]
    """How long a visit on a customer's own phone or computer may be left alone, and a draft in a
    clerk's hand; warning included."""
    hold_minutes: Annotated[int, whole("KIOSK_HOLD_MINUTES", 10, 1, 60)]
    """How long a held place waits for its customer."""
    opening: Annotated[
        Opening, setting("KIOSK_OPENING", "Mon-Sat 10:00-19:00", values.opening, empty=True)
    ]
    """Opening hours: entries such as `Mon-Fri 10:00-19:00; Sat 10:00-16:00`. The same days twice
    have a break in between; days that are not named are closed. Customers see them, and times
    are booked within them."""
    slot_minutes: Annotated[int, whole("KIOSK_SLOT_MINUTES", 30, 5, 240)]
    """Length of a time that can be booked."""
    slot_places: Annotated[int, whole("KIOSK_SLOT_PLACES", 2, 0, 50)]
    """Customers who can book the same time; `0` offers no booking."""
    trusted_hosts: Annotated[
        tuple[str, ...], setting("KIOSK_TRUSTED_HOSTS", "", lambda raw: tuple(raw.split()))
    ]
    """Host names (separated by spaces) this kiosk answers to; others get 400. `.kiosk.example` is
    every name below it. Not set: `localhost`, `127.0.0.1` and `[::1]` with any port, the host
    of `KIOSK_PUBLIC_URL`, and `KIOSK_HOST`. A kiosk that listens on every address (`0.0.0.0`,
    `::`) then answers to any address in numbers as well, but to no other name: set this or
    `KIOSK_PUBLIC_URL` to call it by one."""
    trusted_proxy: Annotated[int, whole("KIOSK_TRUSTED_PROXY", 0, 0, 8)]
    """How many proxies stand in front, each of which adds to `X-Forwarded-For`. Without it every
    guess from elsewhere counts as one address, the proxy's, and what a request says in
    `X-Forwarded-...` is not believed. Set it only when nobody can reach the kiosk but through
    them."""
    picture_mb: Annotated[int, whole("KIOSK_PICTURE_MB", 8, 1, 25)]
    """Largest picture of a document that is taken, in MB. Pictures are taken only with consent,
    made anew as a JPEG of at most 1600 pixels and 400 kB without metadata, kept encrypted in
    the database, and deleted when the draft or the case ends."""
    mail: Annotated[
        MailServer | None,
        chosen(
            values.mail,
            "KIOSK_SMTP_HOST",
            "KIOSK_SMTP_PORT by TLS: 587, 465, 25",
            "KIOSK_SMTP_TLS `starttls`",
            "KIOSK_SMTP_FROM",
            "KIOSK_SMTP_USER",
            "KIOSK_SMTP_PASSWORD_FILE",
        ),
    ]
    """Mail server for e-mail to customers. Not set: e-mail is written to `messages/` in
    `KIOSK_DATA` and sent nowhere.

    Its port.

    `starttls`, `tls` (from the first byte) or `none`. With a password, `none` is refused
    unless the server is this machine or has a private address.

    The shop's e-mail address, as sender. Needed with `KIOSK_SMTP_HOST`.

    User name to sign in with; not set: no sign-in.

    File with the password, mode 0600."""
    sms: Annotated[
        SmsGateway | None,
        chosen(values.sms, "KIOSK_SMS_URL", "KIOSK_SMS_TOKEN_FILE", "KIOSK_SMS_SECRET_FILE"),
    ]
    """Gateway for text messages: each is one POST of JSON `{"to", "text", "id"}`, with `id` in
    the header `Idempotency-Key` as well. Any 2xx means accepted. `https://`, or `http://` to
    this machine or a private address. A gateway in the shop's own network is given by its
    address in numbers: a name that leads to a private address gets nothing. No redirect is
    followed. Not set: written to `messages/` like e-mail.

    File with the gateway's token, mode 0600; sent as `Authorization: Bearer`.

    File with a secret shared with the gateway, mode 0600. Each body is then signed:
    `X-Signature: sha256=` and the HMAC-SHA256 of the body as sent, in hex. The `id` within it
    never comes twice for two messages: a gateway that remembers it takes no old message for a
    new one."""
    pades: Annotated[Pades | None, chosen(values.pades, "KIOSK_PADES_CERT", "KIOSK_PADES_KEY")]
    """Certificate (PEM) with which papers are signed as PDF too (PAdES B-B), for readers such as
    Acrobat or `pdfsig`. Needs the extra `seal` (`pip install "signoff[seal]"`) and costs some
    30 ms a paper. The certificate must allow digital signature and non-repudiation.

    Its private key (PEM, without a passphrase), mode 0600. Needed with `KIOSK_PADES_CERT`."""
    printing: Annotated[
        Printing,
        chosen(
            values.printing,
            "KIOSK_PRINTERS",
            "KIOSK_PRINT everything `browser`",
            "KIOSK_PRINT_RELEASE `at_once`",
        ),
    ]
    """The shop's printers, separated by spaces: `roll=escpos://192.168.1.60
    office=ipp://192.168.1.61/ipp/print`. See docs/printers.md for what may follow an address.

    Which printers are tried, in this order, for each kind of paper: `receipt=roll,office
    certificate=office *=browser`. `*` is every kind not named, `browser` the browser's own
    printing.

    `counter`: a paper with personal data that a customer prints at the tablet waits until a
    clerk releases it."""
    refund_limits: Annotated[
        Mapping[str, Decimal],
        setting("KIOSK_REFUND_LIMITS", "", read_limits, shown=values.LIMITS_SHOWN),
    ]
    """Refunds above these sums need two people, by currency. A currency that is named here
    replaces its default, the others stay; one without any limit needs two people for every
    refund. The defaults are a cautious guess, no law and no carrier's rule: they are the
    shop's own choice."""
    disk_mb: Annotated[int, whole("KIOSK_DISK_MB", 100, 1, 100_000_000)]
    """MB that must be free where `KIOSK_DATA` is: below it `/healthz` answers 503, below five
    times as much it asks for attention."""
    metrics: Annotated[str, chosen(values.metrics, "KIOSK_METRICS")] = field(repr=False)
    """File with a token of 16 characters or more, mode 0600. With it `/metrics` answers whoever
    sends `Authorization: Bearer` and the token; not set: there is no such page. See
    [watching.md](watching.md)."""
    json_logs: Annotated[bool, setting("KIOSK_LOG", "text", values.json_logs)]
    """`json`: what is logged, each request and each pass of a courier that did something, one
    JSON object a line on stderr. `text`: mistakes only, as words."""

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
    def country(self) -> str:
        """Where the shop's clock hangs (alpha-2, by CLDR); "" for a zone of no country, as UTC."""
        zone = get_global("zone_aliases").get(self.timezone.key, self.timezone.key)
        where = str(get_global("zone_territories").get(zone, ""))
        return where if where != NOWHERE else ""

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
    try:
        return Settings(**{name: one.read(env) for name, one in declared().items()})
    except ValueError as error:
        raise SettingsError(str(error)) from error


def declared() -> dict[str, Setting]:
    """Of each field: how it is read, and what docs/settings.md shows of it."""
    hints = get_type_hints(Settings, include_extras=True)
    return {name: hint.__metadata__[0] for name, hint in hints.items()}


def moved_to(database: str, shop: str | None) -> Settings:
    """The settings of this process with another database, and another shop's name if one is given.
    Raises SettingsError."""
    changed = {"DATABASE_URL": database, **({} if shop is None else {"KIOSK_SHOP": shop})}
    return read({**os.environ, **changed})
