"""How each medium leaves this shop, by its settings."""

from collections.abc import Mapping

from kiosk.outbound.folder import Folder
from kiosk.outbound.outgoing import Send
from kiosk.rules.notices import Medium
from kiosk.settings import Settings
from kiosk.store.forgetting import MESSAGES


def senders(settings: Settings) -> Mapping[Medium, Send]:
    """An adapter for each medium: mail server and gateway where set, else a folder of files.

    Loaded when asked for: a shop that has neither carries neither in memory.
    """
    folder = Folder(settings.data / MESSAGES, settings.shop_name)
    found: dict[Medium, Send] = {"sms": folder.text, "email": folder.email}
    if settings.sms is not None:
        from kiosk.outbound.gateway import Gateway

        found["sms"] = Gateway(settings.sms)
    if settings.mail is not None:
        from kiosk.outbound.smtp import Smtp

        found["email"] = Smtp(settings.mail, settings.shop_name)
    return found
