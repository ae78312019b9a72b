"""How messages leave is settled by the environment, and what makes no sense is said at once."""

from pathlib import Path

import pytest

from kiosk.outbound.delivery import senders
from kiosk.outbound.folder import Folder
from kiosk.outbound.gateway import Gateway
from kiosk.outbound.smtp import Smtp
from kiosk.settings import SettingsError, read

MAIL = {"KIOSK_SMTP_HOST": "mail.example.com", "KIOSK_SMTP_FROM": "shop@example.com"}


@pytest.fixture
def secret(tmp_path: Path) -> str:
    """A file that holds a password."""
    path = tmp_path / "secret"
    path.write_text("pass word\n", "utf-8")
    path.chmod(0o600)
    return str(path)


def test_without_settings_both_go_to_the_folder(tmp_path: Path) -> None:
    settings = read({"KIOSK_DATA": str(tmp_path)})
    assert (settings.mail, settings.sms) == (None, None)
    owners = {type(getattr(send, "__self__", None)) for send in senders(settings).values()}
    assert owners == {Folder}


def test_a_mail_server_and_a_gateway(secret: str) -> None:
    settings = read({
        **MAIL, "KIOSK_SMTP_USER": "shop", "KIOSK_SMTP_PASSWORD_FILE": secret,
        "KIOSK_SMS_URL": "https://sms.example.com/send", "KIOSK_SMS_TOKEN_FILE": secret,
    })  # fmt: skip
    assert settings.mail is not None
    assert (settings.mail.port, settings.mail.tls, settings.mail.password) == (
        587, "starttls", "pass word",
    )  # fmt: skip
    assert "pass word" not in repr(settings)
    found = senders(settings)
    assert isinstance(found["email"], Smtp)
    assert isinstance(found["sms"], Gateway)


@pytest.mark.parametrize(("tls", "port"), [("starttls", 587), ("tls", 465), ("none", 25)])
def test_the_port_follows_the_encryption(tls: str, port: int) -> None:
    settings = read({**MAIL, "KIOSK_SMTP_TLS": tls})
    assert settings.mail is not None
    assert settings.mail.port == port


@pytest.mark.parametrize(
    "url",
    ["https://sms.example.com/a", "http://127.0.0.1:9/", "http://localhost/", "http://10.0.0.8/x",
     "http://[::1]:80/"],
)  # fmt: skip
def test_a_gateway_is_reached_safely(url: str) -> None:
    assert read({"KIOSK_SMS_URL": url}).sms is not None


@pytest.mark.parametrize(
    "url",
    ["http://sms.example.com/", "http://8.8.8.8/", "ftp://localhost/", "sms", "https://",
     "https://user:word@sms.example.com/", "http://[::1/", "https://sms.example.com:0/",
     "https://sms.example.com:99999/", "http://169.254.169.254/latest/", "http://0.0.0.0/",
     "https://169.254.169.254/", "http://[::ffff:127.0.0.1]/", "http://[fe80::1]/", "http://127.1/",
     "http://10.0.0.8@evil.example/"],
)  # fmt: skip
def test_an_unsafe_gateway_is_refused(url: str) -> None:
    with pytest.raises(SettingsError, match=r"^KIOSK_SMS_URL"):
        read({"KIOSK_SMS_URL": url})


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"KIOSK_SMTP_FROM": ""}, "KIOSK_SMTP_FROM"),
        ({"KIOSK_SMTP_FROM": "a@b.example\nBcc: c@d.example"}, "KIOSK_SMTP_FROM"),
        ({"KIOSK_SMTP_TLS": "ssl"}, "KIOSK_SMTP_TLS"),
        ({"KIOSK_SMTP_PORT": "0"}, "KIOSK_SMTP_PORT"),
        ({"KIOSK_SMTP_USER": "shop"}, "KIOSK_SMTP_PASSWORD_FILE"),
        ({"KIOSK_SMTP_USER": "shop", "KIOSK_SMTP_TLS": "none"}, "KIOSK_SMTP_TLS"),
    ],
)
def test_a_mail_server_that_makes_no_sense_is_named(wrong: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError, match=f"^{named}"):
        read({**MAIL, **wrong})


@pytest.mark.parametrize(("words", "mode"), [("x", 0o644), ("", 0o600), ("two\nlines", 0o600)])
def test_a_secret_is_one_line_in_a_file_of_ones_own(tmp_path: Path, words: str, mode: int) -> None:
    path = tmp_path / "secret"
    path.write_text(words, "utf-8")
    path.chmod(mode)
    with pytest.raises(SettingsError, match=r"^KIOSK_SMS_TOKEN_FILE") as caught:
        read({"KIOSK_SMS_URL": "https://a.example/", "KIOSK_SMS_TOKEN_FILE": str(path)})
    assert not words or words not in str(caught.value).replace(str(path), "")
