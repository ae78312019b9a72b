"""What a shop may decide about its kiosk, read once from the environment."""

from kiosk.settings.errors import SettingsError
from kiosk.settings.settings import Settings, moved_to, read
from kiosk.settings.values import ROOT, MailServer, SmsGateway

__all__ = ["ROOT", "MailServer", "Settings", "SettingsError", "SmsGateway", "moved_to", "read"]
