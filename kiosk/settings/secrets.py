"""Settings that name a file with a secret in it."""

import stat
from collections.abc import Mapping
from pathlib import Path

from kiosk.settings.fault import SettingsError


def secret_file(env: Mapping[str, str], name: str) -> str:
    """What stands in the file that `name` names. Nobody but its owner may read it."""
    path = Path(env.get(name, ""))
    try:
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise SettingsError(f"{name}: {path} can be read by others: run chmod 600 on it")
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{name}: {path} cannot be read") from error


def secret(env: Mapping[str, str], name: str) -> str:
    """The one line of such a file."""
    path = Path(env.get(name, ""))
    words = secret_file(env, name).strip()
    if not words or not words.isascii() or not words.isprintable():
        raise SettingsError(f"{name}: {path} must hold one line of ASCII characters")
    return words


def metrics(env: Mapping[str, str]) -> str:
    """The token for /metrics. Not "from this machine only": so does everybody come whom a proxy on
    this machine lets through."""
    token = secret(env, "KIOSK_METRICS") if env.get("KIOSK_METRICS") else ""
    if token and len(token) < 16:
        raise SettingsError("KIOSK_METRICS: the token must have 16 characters or more")
    return token
