"""The table of requirements is whole and true."""

from tests.checks.requirements import PAGE, page, requirements

BUILT = 4
"""The last issue whose requirements must be met and shown."""


def test_all_eighty_four_are_listed() -> None:
    assert list(requirements()) == list(range(1, 85))


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(), "run `make requirements`"


def test_what_is_due_stands_somewhere_and_is_shown_by_a_test() -> None:
    due = [one for one in requirements().values() if one.due <= BUILT]
    assert {one.number for one in due if not one.where} == set(), "no file names these"
    assert {one.number for one in due if not one.shown} == set(), "no test names these"
