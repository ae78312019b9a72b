"""What a shop may decide about its kiosk, read once from the environment."""

from kiosk.settings.environment import ROOT, moved_to, read
from kiosk.settings.fault import SettingsError
from kiosk.settings.senders import MailServer, SmsGateway
from kiosk.settings.shop import Settings

__all__ = ["ROOT", "MailServer", "Settings", "SettingsError", "SmsGateway", "moved_to", "read"]
