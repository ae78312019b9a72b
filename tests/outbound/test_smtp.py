"""E-mail handed to a real mail server on this machine, in all its moods."""

from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from kiosk.outbound.folder import Folder
from kiosk.outbound.outgoing import NotSent, Outgoing, Paper
from kiosk.outbound.smtp import Smtp
from kiosk.settings import MailServer
from tests.outbound.office import NOON

OUT = Outgoing(
    "0a1b2c", "li.ming@example.com", "办结：K7M-4TX-92A", "您好。\n\nGood day.\n", "zh-Hans", NOON,
    (Paper("certificate.pdf", b"%PDF-1.7 invented"),),
)  # fmt: skip
Mailbox = tuple[MailServer, list[EmailMessage], dict[str, str]]


class Server(Controller):
    """aiosmtpd on any free port."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


class Post:
    """Keeps what arrives; `moods` maps a step of SMTP to the answer it gets."""

    def __init__(self) -> None:
        self.kept: list[EmailMessage] = []
        self.moods: dict[str, str] = {}

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, who: str, _: Any) -> str:  # noqa: N802
        envelope.mail_from = who
        return self.moods.get("MAIL", "250 OK")

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, who: str, _: Any) -> str:  # noqa: N802
        envelope.rcpt_tos.append(who)
        return self.moods.get("RCPT", "250 OK")

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        found = message_from_bytes(envelope.content, policy=policy.SMTP)
        assert isinstance(found, EmailMessage)
        self.kept.append(found)
        if "hang up" in self.moods:
            server.transport.abort()
        return self.moods.get("DATA", "250 OK")


@pytest.fixture
def mailbox() -> Iterator[Callable[..., Mailbox]]:
    """Open a mail server; its settings, what it got, its moods."""
    running: list[Server] = []

    def open_server(**options: Any) -> Mailbox:
        post = Post()
        server = Server(post, hostname="127.0.0.1", port=0, **options)
        server.start()
        running.append(server)
        settings = MailServer("127.0.0.1", server.port, "none", "shop@example.com", "", "")
        return settings, post.kept, post.moods

    yield open_server
    for server in running:
        server.stop()


def test_an_e_mail_arrives_whole(mailbox: Callable[..., Mailbox]) -> None:
    settings, kept, _ = mailbox()
    assert Smtp(settings, "Lucky\nPhones 幸运")(OUT) == ""
    (mail,) = kept
    assert mail["Subject"] == OUT.subject
    assert mail["To"] == OUT.to
    assert mail["From"] == "Lucky Phones 幸运 <shop@example.com>"
    assert mail["Message-ID"] == "<0a1b2c@example.com>"
    assert (mail["Auto-Submitted"], mail["Content-Language"]) == ("auto-generated", "zh-Hans")
    body = mail.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == OUT.text
    (paper,) = mail.iter_attachments()
    assert paper.get_filename() == "certificate.pdf"
    assert paper.get_content() == b"%PDF-1.7 invented"


@pytest.mark.parametrize(
    ("step", "answer", "fault", "final", "pauses"),
    [
        ("RCPT", "550 5.1.1 no such mailbox", "refused", True, False),
        ("RCPT", "450 4.2.0 greylisted", "later", False, False),
        ("RCPT", "451 4.3.0 not now", "busy", False, True),
        ("RCPT", "421 4.3.2 going down", "busy", False, True),
        ("DATA", "554 5.7.1 looks like spam", "refused", True, False),
        ("DATA", "452 4.3.1 disk full", "later", False, False),
        ("DATA", "421 4.7.0 too many", "busy", False, True),
        ("MAIL", "550 5.7.1 not your address", "setup", False, True),
        ("MAIL", "451 4.7.1 too fast", "busy", False, True),
        ("hang up", "", "unreachable", False, True),
    ],
)
def test_what_a_server_says_is_told_apart(
    mailbox: Callable[..., Mailbox], step: str, answer: str, fault: str, final: bool, pauses: bool
) -> None:
    settings, _, moods = mailbox()
    moods[step] = answer
    with pytest.raises(NotSent) as caught:
        Smtp(settings, "Shop")(OUT)
    assert (caught.value.fault, caught.value.final, caught.value.pauses) == (fault, final, pauses)
    assert OUT.to not in f"{caught.value!r} {caught.value.__cause__!r}"


def test_nobody_there_is_an_outage(mailbox: Callable[..., Mailbox]) -> None:
    settings, _, _ = mailbox()
    gone = MailServer("127.0.0.1", 1, "none", settings.sender, "", "")
    with pytest.raises(NotSent) as caught:
        Smtp(gone, "Shop")(OUT)
    assert (caught.value.fault, caught.value.pauses) == ("unreachable", True)


def test_without_encryption_nothing_is_sent_unless_the_shop_says_so(
    mailbox: Callable[..., Mailbox],
) -> None:
    settings, kept, _ = mailbox()
    strict = MailServer(settings.host, settings.port, "starttls", settings.sender, "", "")
    with pytest.raises(NotSent) as caught:
        Smtp(strict, "Shop")(OUT)
    assert (caught.value.fault, caught.value.pauses, kept) == ("setup", True, [])


def test_it_signs_in_and_a_wrong_password_is_the_shops_matter(
    mailbox: Callable[..., Mailbox],
) -> None:
    def judge(server: Any, session: Any, envelope: Any, how: str, who: Any) -> AuthResult:
        return AuthResult(success=(who.login, who.password) == (b"shop", b"right"), handled=False)

    settings, kept, _ = mailbox(authenticator=judge, auth_require_tls=False)
    for password in ("wrong", "right"):
        server = MailServer(settings.host, settings.port, "none", "a@b.example", "shop", password)
        assert password not in repr(server)
        if password == "wrong":
            with pytest.raises(NotSent) as caught:
                Smtp(server, "Shop")(OUT)
            assert (caught.value.fault, caught.value.pauses) == ("setup", True)
        else:
            Smtp(server, "Shop")(OUT)
    assert len(kept) == 1


def test_a_shop_without_a_server_has_a_folder(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "messages", "Shop")
    for _ in range(2):
        assert folder.email(OUT) == folder.text(OUT) == "folder"
    files = sorted((tmp_path / "messages").iterdir())
    assert [path.name for path in files] == ["0a1b2c.eml", "0a1b2c.txt"]
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
    assert (tmp_path / "messages").stat().st_mode & 0o777 == 0o700
    mail = message_from_bytes(files[0].read_bytes(), policy=policy.default)
    assert mail["To"] == OUT.to
    assert "Good day." in files[1].read_text("utf-8")
    (tmp_path / "file").touch()
    with pytest.raises(NotSent) as caught:
        Folder(tmp_path / "file", "Shop").text(OUT)
    assert caught.value.pauses
