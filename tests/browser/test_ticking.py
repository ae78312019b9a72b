"""Ticks and decisions pressed as people press them: quickly, far down the page, twice. None is
lost, and what was pressed and what it opened are in view."""

import pytest
from playwright.sync_api import Locator, Page, Route, ViewportSize, expect

from tests.browser.clerk import Clerk
from tests.browser.customer import Customer

SIZES = [(1366, 768), (1280, 800)]
CARD = "smart-unlimited"
STEADY = """() => { const at = scrollY; return new Promise((go) =>
    requestAnimationFrame(() => requestAnimationFrame(() => go(scrollY === at)))); }"""
PLAIN = ".task:not(.done, .wordy) .box[name=tick]"


def hold(page: Page) -> list[Route]:
    """Ticks that are not let through yet, so that people are quicker than any line."""
    held: list[Route] = []
    page.route("**/tick", lambda route: held.append(route))
    return held


def let_go(page: Page, held: list[Route]) -> None:
    """Let them through, and what comes after them."""
    for route in held:
        route.continue_()
    page.unroute("**/tick")


def press(page: Page, target: Locator) -> None:
    """Where it stands now, with the mouse, and without helping it into view."""
    box = target.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def to(page: Page, target: Locator) -> None:
    """Turn the wheel until it stands in the middle."""
    box, size = target.bounding_box(), page.viewport_size
    assert box
    assert size
    page.mouse.move(size["width"] / 2, size["height"] / 2)
    page.mouse.wheel(0, box["y"] - size["height"] / 2)
    expect(target).to_be_in_viewport(ratio=1)
    page.wait_for_function(STEADY)


def at_case(clerk: Clerk, customer: Customer, size: tuple[int, int], **others: str) -> str:
    """A case in review, on a screen of this size."""
    reference = customer.hand_in(CARD, **others)
    clerk.page.set_viewport_size(ViewportSize(width=size[0], height=size[1]))
    clerk.sign_in()
    clerk.open(reference)
    clerk.press("begin")
    expect(clerk.page.locator("html.fresh")).to_have_count(0)
    return reference


def test_quick_ticks_on_a_slow_line_are_all_made(at_tablet: Customer, clerk: Clerk) -> None:
    at_case(clerk, at_tablet, SIZES[1], acting_as="representative")
    page = clerk.page
    names = page.locator(".task:not(.done):has(> .box[name=tick])").evaluate_all(
        "(all) => all.map((one) => one.id)"
    )
    assert len(names) > 3
    held = hold(page)
    for name in names:
        page.locator(f"[id='{name}'] > .box").click()
    let_go(page, held)
    for name in names:
        expect(page.locator(f"[id='{name}']")).to_contain_class("done")
    clerk.page.reload()
    for name in names:
        expect(page.locator(f"[id='{name}']")).to_contain_class("done")


def test_behind_a_refused_tick_the_others_are_said(
    at_tablet: Customer, clerk: Clerk, colleague: Clerk
) -> None:
    clerk.watch.expect("status of 409")
    reference = at_case(clerk, at_tablet, SIZES[1])
    colleague.sign_in()
    colleague.open(reference)
    colleague.page.fill("#f-log", "I look at it too")
    colleague.leave(colleague.page.get_by_role("button", name=colleague.say("log-note")))
    page = clerk.page
    page.locator("#f-log").fill("half a note")
    boxes = page.locator(PLAIN)
    assert boxes.count() > 1
    held = hold(page)
    boxes.nth(0).click()
    boxes.nth(1).click()
    let_go(page, held)
    expect(page.locator("#summary")).to_contain_text(clerk.say("task-unmade"))
    expect(page.locator(".task.done")).to_have_count(0)
    expect(page.locator("#f-log")).to_have_value("half a note")


def test_the_second_half_of_a_double_press_takes_no_tick_back(
    at_tablet: Customer, clerk: Clerk
) -> None:
    at_case(clerk, at_tablet, SIZES[1])
    page = clerk.page
    name = page.locator(".task:has(> .box[name=tick])").first.get_attribute("id")
    task = page.locator(f"[id='{name}']")
    taken_back: list[str] = []
    page.on("request", lambda sent: taken_back.append(sent.url) if "untick" in sent.url else None)
    to(page, task.locator("> .box"))
    press(page, task.locator("> .box"))
    expect(task).to_contain_class("done")
    page.mouse.down(click_count=2)
    page.mouse.up(click_count=2)
    page.reload()
    expect(task).to_contain_class("done")
    assert taken_back == []


@pytest.mark.parametrize("size", SIZES)
def test_a_tick_leaves_the_page_where_it_is(
    at_tablet: Customer, clerk: Clerk, size: tuple[int, int]
) -> None:
    at_case(clerk, at_tablet, size, acting_as="representative")
    page = clerk.page
    page.locator("#f-log").fill("half a note")
    names = page.locator(".task:not(.done):has(> .box[name=tick])").evaluate_all(
        "(all) => all.map((one) => one.id)"
    )
    moved = []
    for name in names:
        task = page.locator(f"[id='{name}']")
        to(page, task.locator("> .box"))
        before = page.evaluate("scrollY")
        press(page, task.locator("> .box"))
        expect(task).to_contain_class("done")
        expect(task).to_be_in_viewport()
        if abs(page.evaluate("scrollY") - before) > 2:
            moved.append((name, before, page.evaluate("scrollY")))
    assert not moved
    expect(page.locator("#f-log")).to_have_value("half a note")


@pytest.mark.parametrize("size", SIZES)
def test_a_decision_opens_in_view(at_tablet: Customer, clerk: Clerk, size: tuple[int, int]) -> None:
    at_case(clerk, at_tablet, size)
    page = clerk.page
    folds = page.locator("details.decide")
    assert folds.count() > 2
    for at in range(folds.count()):
        summary = folds.nth(at).locator("summary")
        expect(summary).to_be_in_viewport(ratio=1)
        press(page, summary)
        expect(folds.nth(at)).to_have_attribute("open", "")
        expect(summary).to_be_in_viewport(ratio=1)
        first = folds.nth(at).locator("input:not([type=hidden]), textarea, select").first
        expect(first).to_be_in_viewport(ratio=1)
        form = folds.nth(at).locator("form").bounding_box()
        assert form
        if form["height"] < size[1] / 2:
            expect(folds.nth(at).locator("form > button")).to_be_in_viewport(ratio=0.9)
        press(page, summary)
        expect(folds.nth(at)).not_to_have_attribute("open", "")
