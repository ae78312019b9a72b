"""What is typed on any page of the journey, and left unsent, is not found by the next customer."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext

from tests.browser import laxer
from tests.browser.test_wipe import finish, someone_after, stay_away

PAGES = [
    ("representative", {"acting_as": "representative"}),
    ("card", {}),
    ("money", {}),
    ("payee", {"settlement": "refund_bank"}),
    ("reason", {}),
    ("contact", {}),
    ("leaving", {}),
    ("signature", {}),
]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with laxer.kiosk(tmp_path_factory.mktemp("wiping")) as found:
        yield found


@pytest.mark.parametrize("end", [finish, stay_away])
@pytest.mark.parametrize(("slug", "others"), PAGES)
def test_nothing_is_left(
    tablet: BrowserContext, address: str, slug: str, others: dict[str, str], end: object
) -> None:
    assert someone_after(tablet, address, end, slug, **others) == []  # type: ignore[arg-type]
