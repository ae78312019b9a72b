"""Settings that need an extra of this package: printers by raster, papers signed as PDF too."""

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from kiosk.rules.pades import Pades
from kiosk.rules.printers import Printing, read_printing
from kiosk.settings.fault import SettingsError
from kiosk.settings.secrets import secret_file


def printing(env: Mapping[str, str]) -> Printing:
    """Which printers there are, and who prints where."""
    names = ("KIOSK_PRINTERS", "KIOSK_PRINT", "KIOSK_PRINT_RELEASE")
    try:
        found = read_printing(*(env.get(name, "") for name in names))
    except ValueError as error:
        raise SettingsError(str(error)) from error
    raster = any(printer.protocol == "escpos" for printer in found.printers.values())
    if raster and not (find_spec("pypdfium2") and find_spec("PIL")):
        raise SettingsError("KIOSK_PRINTERS: escpos needs the extra `devices` of this package")
    return found


def pades(env: Mapping[str, str]) -> Pades | None:
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
