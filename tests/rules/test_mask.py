from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.mask import BULLET, mask_account, mask_card, mask_contact, mask_id, mask_phone


@pytest.mark.parametrize("mask", [mask_id, mask_card, mask_account, mask_phone])
@given(value=st.text(alphabet="0123456789ABC", max_size=40))
def test_a_mask_keeps_the_length_and_hides_at_least_half(
    mask: Callable[[str], str], value: str
) -> None:
    masked = mask(value)
    assert len(masked) == len(value)
    assert masked.count(BULLET) * 2 >= len(value)
    assert all(m in (BULLET, v) for m, v in zip(masked, value, strict=True))


@given(st.from_regex(r"\+[1-9][0-9]{6,14}", fullmatch=True))
def test_a_contact_phone_never_shows_the_tracking_code(phone: str) -> None:
    assert mask_contact(phone).endswith(BULLET * 4)
