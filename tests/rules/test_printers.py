"""What a shop may write about its printers, and what it is told when it makes no sense."""

import pytest

from kiosk.rules.printers import Printing, read_printing
from kiosk.settings import SettingsError, read

SHOP = "roll=escpos://192.168.1.60 office=ipp://192.168.1.61/ipp/print"


def test_without_settings_the_browser_prints_everything() -> None:
    assert read({}).printing == Printing()
    assert read({}).printing.way("receipt") == ()


def test_a_kind_has_its_own_order_or_that_of_the_star() -> None:
    shop = read_printing(SHOP, "receipt=roll,office certificate=office ticket=browser *=roll", "")
    names = {k: [p.name for p in shop.way(k)] for k in ("receipt", "certificate", "ticket", "x")}
    assert names == {
        "receipt": ["roll", "office"], "certificate": ["office"], "ticket": [], "x": ["roll"],
    }  # fmt: skip


def test_size_follows_the_printer() -> None:
    shop = read_printing(SHOP + " slim=ipp://cups/q?media=80 small=escpos://h:9?dots=384", "", "")
    sizes = {name: (p.size, p.port, p.dots) for name, p in shop.printers.items()}
    assert sizes == {
        "roll": ("80", 9100, 576), "office": ("A4", 631, 576), "slim": ("80", 631, 576),
        "small": ("80", 9, 384),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("ipp://[fd00::9]/ipp/print", "ipp://[fd00::9]:631/ipp/print"),
        ("ipp://cups/printers/办公室", "ipp://cups:631/printers/%E5%8A%9E%E5%85%AC%E5%AE%A4"),
        ("ipp://10.0.0.9/printers/My%20Queue", "ipp://10.0.0.9:631/printers/My%20Queue"),
        ("IPP://Printer.local", "ipp://printer.local:631/"),
        ("escpos://[fd00::9]:9101", "escpos://[fd00::9]:9101/"),
    ],
)  # fmt: skip
def test_an_address_is_one_that_a_printer_is_asked_by(written: str, address: str) -> None:
    assert read_printing(f"x={written}", "", "").printers["x"].address == address


def test_only_personal_papers_wait_for_release() -> None:
    shop = read_printing(SHOP, "*=roll", "counter")
    assert [shop.waits(kind) for kind in ("receipt", "ticket", "certificate", "guidance")] == [
        True, False, True, False,
    ]  # fmt: skip
    assert not read_printing(SHOP, "*=roll", "at_once").waits("receipt")


@pytest.mark.parametrize(
    ("printers", "ways", "release", "words"),
    [
        ("roll", "", "", "escpos://HOST"),
        ("roll=lpd://h", "", "", "escpos://HOST"),
        ("roll=escpos://h:x", "", "", "no address"),
        ("roll=escpos://h/queue", "", "", "escpos://HOST"),
        ("roll=escpos://me:secret@h", "", "", "escpos://HOST"),
        ("browser=escpos://h", "", "", "no name"),
        ("Röll=escpos://h", "", "", "no name"),
        ("a=escpos://h a=escpos://i", "", "", "twice"),
        ("a=escpos://h?dots=600", "", "", "dots=576|384"),
        ("a=ipp://h/?cut=no", "", "", "media=A4|80"),
        ("a=escpos://h", "recipt=a", "", "no paper"),
        ("a=escpos://h", "form=a", "", "no paper"),
        ("a=escpos://h", "receipt=b", "", "KIOSK_PRINTERS (a)"),
        ("a=escpos://h", "receipt=a,browser", "", "stands alone"),
        ("a=escpos://h", "receipt=", "", "KIOSK_PRINTERS (a)"),
        ("", "", "later", "KIOSK_PRINT_RELEASE"),
    ],
)
def test_what_makes_no_sense_stops_the_start(
    printers: str, ways: str, release: str, words: str
) -> None:
    knobs = {"KIOSK_PRINTERS": printers, "KIOSK_PRINT": ways, "KIOSK_PRINT_RELEASE": release}
    with pytest.raises(SettingsError, match="KIOSK_PRINT") as caught:
        read(knobs)
    assert words in str(caught.value)
