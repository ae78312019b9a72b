"""The board in a browser: a new call is shown, spoken and chimed, also after the kiosk was away."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from kiosk.keys import Keyring
from kiosk.settings import read
from kiosk.store import tickets, turns
from kiosk.store.database import Store
from kiosk.web import clock
from tests.bench import server

WALL = {"width": 1920, "height": 1080}
WAIT = 15_000
LISTEN = """
    window.tones = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...when) {
      window.tones += 1;
      return start.apply(this, when);
    };
"""


def call(folder: Path, window: str) -> None:
    """A customer draws a number, and is called to a window."""
    settings = read({"KIOSK_DATA": str(folder)})
    store = Store(settings.database_url, Keyring.load_or_create(settings.data / "keys"))
    now = clock()
    day = now.astimezone(settings.timezone).date()
    tickets.draw_one(store, day, now)
    turns.call_next(store, day, window, 720, now)
    store.close()


def test_it_calls_out_and_survives_a_restart(chromium: Browser, tmp_path: Path) -> None:
    kiosk = server.kiosk(tmp_path)
    context = chromium.new_context(viewport=WALL)  # type: ignore[arg-type]
    board = context.new_page()
    board.add_init_script(LISTEN)
    board.goto(f"http://127.0.0.1:{kiosk.port}/board")
    board.click("#sound")
    expect(board.locator("#sound")).to_have_attribute("aria-pressed", "true")
    tried = board.evaluate("window.tones")
    assert tried == 2, "it is tried out at once"

    call(tmp_path, "2")
    expect(board.locator(".at.new b")).to_have_text("A 001", timeout=WAIT)
    expect(board.locator("#said")).to_contain_text("A 001")
    assert board.evaluate("window.tones") == 4

    kiosk.stop()
    call(tmp_path, "3")
    again = server.kiosk(tmp_path, kiosk.port)
    try:
        expect(board.locator(".at b").nth(1)).to_have_text("A 002", timeout=WAIT)
        board.wait_for_function("() => window.tones === 6", timeout=WAIT)
        width = board.evaluate("document.documentElement.scrollWidth")
        height = board.evaluate("document.documentElement.scrollHeight")
        assert (width, height) == (1920, 1080), "all of it is on the wall, nothing below"
    finally:
        again.stop()
        context.close()


def test_two_calls_within_a_second_are_each_shown_and_said(
    chromium: Browser, tmp_path: Path
) -> None:
    kiosk = server.kiosk(tmp_path)
    context = chromium.new_context(viewport=WALL)  # type: ignore[arg-type]
    board = context.new_page()
    board.add_init_script(LISTEN)
    board.goto(f"http://127.0.0.1:{kiosk.port}/board")
    board.click("#sound")
    board.evaluate("""() => {
        window.heard = [];
        const said = document.querySelector("#said");
        new MutationObserver(() => window.heard.push(said.textContent))
          .observe(said, { childList: true });
    }""")
    call(tmp_path, "2")
    call(tmp_path, "3")
    try:
        expect(board.locator(".at.new b")).to_have_text(["A 001", "A 002"], timeout=WAIT)
        board.wait_for_function("() => window.heard.length === 2", timeout=WAIT)
        first, second = board.evaluate("window.heard")
        assert "A 001" in first
        assert "A 002" in second
        assert board.evaluate("window.tones") == 6
    finally:
        kiosk.stop()
        context.close()
