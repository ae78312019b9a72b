"""Text messages posted to a real HTTP server that is slow, broken or hostile."""

import time
from http.server import BaseHTTPRequestHandler

import pytest

from kiosk.outbound.gateway import Gateway
from kiosk.outbound.outgoing import NotSent, Outgoing
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
        assert refusal(answers(307, Location=elsewhere.url)).fault == "setup"
    assert elsewhere.taken == []


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
