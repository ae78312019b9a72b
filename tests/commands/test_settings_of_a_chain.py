"""Which database and whose shop: what makes no sense is refused by name; no password is told."""

import pytest

from kiosk.settings import SettingsError, read

SECRET = "postgresql://signoff:hush@db.example/signoff"


def test_a_shop_of_its_own_is_called_main() -> None:
    found = read({})
    assert (found.shop, found.shared) == ("main", False)


@pytest.mark.parametrize("name", ["east", "1", "bkk-siam-2", "x" * 40])
def test_a_shop_has_a_plain_name(name: str) -> None:
    assert read({"KIOSK_SHOP": name}).shop == name


@pytest.mark.parametrize("name", ["East", "-east", "a b", "x" * 41, "é", "east\n"])
def test_another_name_is_refused(name: str) -> None:
    with pytest.raises(SettingsError, match="KIOSK_SHOP"):
        read({"KIOSK_SHOP": name})


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_way_to_write_postgresql_is_understood(scheme: str) -> None:
    found = read({"DATABASE_URL": f"{scheme}://signoff@db.example/signoff"})
    assert found.database_url == "postgresql+psycopg://signoff@db.example/signoff"
    assert found.shared


@pytest.mark.parametrize("url", ["mysql://x/y", "signoff.db", "postgresql://", "postgresql:x"])
def test_another_database_is_refused(url: str) -> None:
    with pytest.raises(SettingsError, match="DATABASE_URL"):
        read({"DATABASE_URL": url})


def test_the_settings_tell_no_password() -> None:
    assert "hush" not in repr(read({"DATABASE_URL": SECRET}))


@pytest.mark.parametrize("count", ["0", "33", "two"])
def test_a_number_of_processes_is_a_number(count: str) -> None:
    with pytest.raises(SettingsError, match="KIOSK_WORKERS"):
        read({"KIOSK_WORKERS": count})
