"""Text messages posted to a real HTTP server that is slow, broken or hostile."""

import hashlib
import hmac
import time
from http.server import BaseHTTPRequestHandler

import pytest

from kiosk.outbound.gateway import Gateway
from kiosk.outbound.outgoing import NotSent, Outgoing
from kiosk.outbound.pinned import Astray, address_of
from kiosk.settings import SmsGateway
from tests.outbound.faulty import Mood, answers, gateway
from tests.outbound.office import NOON

OUT = Outgoing("0a1b2c", "+8613800138000", "", "您的申请已受理。", "zh-Hans", NOON)


def refusal(mood: Mood, step: float = 5, whole: float = 10) -> NotSent:
    """What a gateway of this mood makes of a message."""
    with gateway(mood) as server, pytest.raises(NotSent) as caught:
        Gateway(SmsGateway(server.url, ""), step, whole)(OUT)
    assert OUT.to not in f"{caught.value!r} {caught.value.__cause__!r}"
    return caught.value


def test_a_message_is_posted_with_its_key_and_token() -> None:
    with gateway(answers(202)) as server:
        assert Gateway(SmsGateway(server.url, "t0ken"))(OUT) == ""
    expected = {"path": "/send?shop=1", "to": OUT.to, "text": OUT.text, "id": OUT.key}
    assert server.taken == [expected]
    (head,) = server.heads
    assert (head["Idempotency-Key"], head["Authorization"]) == (OUT.key, "Bearer t0ken")
    assert head["Content-Type"] == "application/json"
    assert "t0ken" not in repr(SmsGateway(server.url, "t0ken"))


@pytest.mark.parametrize(
    ("status", "fault", "final", "pauses"),
    [
        (500, "busy", False, True),
        (503, "busy", False, True),
        (429, "busy", False, True),
        (401, "setup", False, True),
        (404, "setup", False, True),
        (409, "later", False, False),
        (400, "refused", True, False),
        (422, "refused", True, False),
    ],
)
def test_an_answer_is_told_apart(status: int, fault: str, final: bool, pauses: bool) -> None:
    found = refusal(answers(status))
    assert (found.fault, found.final, found.pauses) == (fault, final, pauses)


def test_no_redirect_is_followed() -> None:
    with gateway(answers(200)) as elsewhere:
        for status in (301, 302, 303, 307, 308):
            assert refusal(answers(status, Location=elsewhere.url)).fault == "setup"
    assert elsewhere.taken == []


class Names:
    """A resolver that says one thing after another, the last for ever; `asked` counts."""

    def __init__(self, *said: str) -> None:
        self.said, self.asked = list(said), 0

    def __call__(self, host: str, port: int) -> list[str]:
        self.asked += 1
        return self.said.pop(0).split() if len(self.said) > 1 else self.said[0].split()


INSIDE = (
    "127.0.0.1", "127.1.2.3", "10.0.0.8", "172.16.9.9", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "0.0.0.7", "::1", "::", "fe80::1%eth0", "fd00::8", "::ffff:127.0.0.1",
    "::ffff:10.0.0.8", "2002:7f00:1::1", "224.0.0.1", "203.0.113.9 127.0.0.1",
    "93.184.215.14 ::ffff:10.0.0.8", "",
)  # fmt: skip


@pytest.mark.parametrize("inside", INSIDE)
def test_a_name_that_leads_inside_gets_nothing(inside: str) -> None:
    """SSRF: also when only one of several addresses does, or it comes in other clothes."""
    with pytest.raises(Astray):
        address_of("sms.example.com", 443, Names(inside))
    with gateway(answers(202)) as server:
        url = f"https://sms.example.com:{server.server_address[1]}/"
        with pytest.raises(NotSent) as caught:
            Gateway(SmsGateway(url, ""), lookup=Names(inside))(OUT)
    assert (caught.value.fault, server.taken) == ("setup", [])


@pytest.mark.parametrize("host", ["127.1", "0x7f.1", "2130706433", "017700000001"])
def test_numbers_that_only_a_resolver_reads_are_names(host: str) -> None:
    """The system's resolver makes 127.0.0.1 of them."""
    with pytest.raises((Astray, OSError)):
        address_of(host, 443)


def test_what_was_looked_up_is_what_is_connected_to() -> None:
    """Rebinding: asked once; a second answer, which would lead inside, is never waited for."""
    names = Names("93.184.215.14", "127.0.0.1")
    gate = Gateway(SmsGateway("https://sms.example.com/", ""), lookup=names)
    line = gate._line()
    assert (line.address, line.host, line.port) == ("93.184.215.14", "sms.example.com", 443)
    assert names.asked == 1


def test_an_address_the_shop_wrote_itself_is_reached_without_asking() -> None:
    names = Names("127.0.0.1")
    with gateway(answers(202)) as server:
        assert Gateway(SmsGateway(server.url, ""), lookup=names)(OUT) == ""
        at = server.url.replace("127.0.0.1", "localhost")
        assert Gateway(SmsGateway(at, ""), lookup=names)(OUT) == ""
    assert (names.asked, len(server.taken)) == (1, 2)


def test_localhost_is_this_machine_alone() -> None:
    with pytest.raises(Astray):
        address_of("localhost", 80, Names("127.0.0.1 10.0.0.8"))


def test_a_body_is_signed_as_it_was_sent() -> None:
    with gateway(answers(202)) as server:
        Gateway(SmsGateway(server.url, "", "s3cret"))(OUT)
        Gateway(SmsGateway(server.url, ""))(OUT)
    signed, unsigned = server.heads
    mac = hmac.new(b"s3cret", server.bodies[0], hashlib.sha256).hexdigest()
    assert signed["X-Signature"] == f"sha256={mac}"
    assert "X-Signature" not in unsigned
    assert "s3cret" not in repr(SmsGateway(server.url, "", "s3cret"))


def test_a_connection_that_drops_after_the_message_was_taken_is_an_outage() -> None:
    found = refusal(lambda handler: handler.connection.close())
    assert (found.fault, found.pauses) == ("unreachable", True)


def test_silence_is_an_outage() -> None:
    def silent(handler: BaseHTTPRequestHandler) -> None:
        handler.server.released.wait(20)  # type: ignore[attr-defined]

    began = time.monotonic()
    assert refusal(silent, step=0.2).fault == "unreachable"
    assert time.monotonic() - began < 5


def test_dripping_is_cut_off_though_it_never_stops() -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 2")
        while not handler.server.released.wait(0.05):  # type: ignore[attr-defined]
            handler.wfile.write(b"x")

    began = time.monotonic()
    assert refusal(drip, step=2, whole=0.4).fault == "unreachable"
    assert time.monotonic() - began < 5


def test_what_is_no_http_is_an_outage() -> None:
    def babble(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"\x00" * 70_000 + b"\r\n")

    assert refusal(babble).fault == "unreachable"


def test_a_huge_answer_is_not_read() -> None:
    sent = []

    def huge(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not handler.server.released.is_set():  # type: ignore[attr-defined]
            handler.wfile.write(b"x" * 65_536)
            sent.append(65_536)

    with gateway(huge) as server:
        assert Gateway(SmsGateway(server.url, ""))(OUT) == ""
    assert sum(sent) < 64 * 1024 * 1024


def test_nobody_there_is_an_outage() -> None:
    with pytest.raises(NotSent) as caught:
        Gateway(SmsGateway("http://127.0.0.1:1/", ""))(OUT)
    assert (caught.value.fault, caught.value.pauses) == ("unreachable", True)


def test_a_server_that_is_not_trusted_gets_nothing() -> None:
    with gateway(answers(200)) as server, pytest.raises(NotSent) as caught:
        Gateway(SmsGateway(server.url.replace("http:", "https:"), ""))(OUT)
    assert (caught.value.pauses, server.taken) == (True, [])
