"""What a shop may decide, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from babel.core import get_global

from kiosk.rules.four_eyes import LIMITS
from kiosk.rules.opening import Opening
from kiosk.rules.pades import Pades
from kiosk.rules.printers import Printing
from kiosk.settings.senders import MailServer, SmsGateway

NOWHERE = "ZZ"
"""What CLDR calls no country it knows."""


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
