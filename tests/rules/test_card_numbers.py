import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.card import own_number, read_eid, read_email, read_iccid
from kiosk.rules.problem import Checked, Problem

DIGITS = "0123456789"


def with_luhn(body: str) -> str:
    """ISO/IEC 7812-1 annex B, written out: every second digit from the right is doubled."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled // 10 + doubled % 10
    return body + str(-total % 10)


def with_97(body: str) -> str:
    """GSMA SGP.02: thirty digits, then 98 minus what they leave (two zeros behind) modulo 97."""
    return f"{body}{98 - int(body) * 100 % 97:02d}"


BODY18 = st.text(alphabet=DIGITS, min_size=14, max_size=14).map(lambda rest: "8966" + rest)
BODY30 = st.text(alphabet=DIGITS, min_size=30, max_size=30)


def moved(number: str, place: int, step: int) -> str:
    return number[:place] + str((int(number[place]) + step) % 10) + number[place + 1 :]


@given(BODY18, st.sampled_from(DIGITS))
def test_a_right_iccid_is_taken_with_and_without_a_filler(body: str, filler: str) -> None:
    number = with_luhn(body)
    assert read_iccid(number, prefix="8966") == Checked(number)
    assert read_iccid(number + "F", prefix="8966") == Checked(number)
    assert read_iccid(number + filler, prefix="8966") == Checked(number + filler)
    twenty = with_luhn(body + filler)
    assert read_iccid(twenty, prefix="8966") == Checked(twenty)


@given(BODY18, st.integers(0, 18), st.integers(1, 9))
def test_any_changed_digit_of_19_is_refused(body: str, place: int, step: int) -> None:
    found = read_iccid(moved(with_luhn(body), place, step), prefix="8966")
    assert isinstance(found, Problem)
    assert found.key == "iccid-check"


@given(BODY18, st.integers(1, 9))
def test_the_message_names_the_right_last_digit(body: str, step: int) -> None:
    right = with_luhn(body)
    wrong = moved(right, 18, step)
    expected = {"found": wrong[-1], "last": right[-1]}
    assert read_iccid(wrong, prefix="8966") == Problem("iccid-check", expected)


@pytest.mark.parametrize(
    "raw", ["8965 8808 1210 0011 146", "]C08965880812100011146", "ICCID: 8965880812100011146\r"]
)
def test_what_scanners_and_labels_add_is_forgiven(raw: str) -> None:
    assert read_iccid(raw, prefix="8965") == Checked("8965880812100011146")


SHOWN = (
    "{0}",
    "{0}F",
    "{0}U",
    "*{0}*",
    "SIM NO. {0}",
    "S/N:{0}",
    "ICC-ID={0}",
    "]d2{0}",
    "(21){0}",
    "{0}H",
    "{0}f\r",
    "]C1{0}",
    "]C0ICCID:{0}",
    "ICCID: {0}F",
    "iccid {0}\r\n",
)


@given(BODY18, st.sampled_from(SHOWN))
def test_one_card_is_read_alike_however_it_is_written(body: str, shown: str) -> None:
    """Typed or scanned (read_iccid), and before the camera (own_number)."""
    number = with_luhn(body)
    assert read_iccid(shown.format(number), prefix="8966") == Checked(number)
    assert own_number(["4006381333931", shown.format(number)], "8966") == ("iccid", number)


@given(BODY18, st.sampled_from(["{0}", "]C1{0}", "ICCID:{0}", "{0}\r"]))
def test_a_number_without_its_check_digit_is_completed_and_that_is_said(
    body: str, shown: str
) -> None:
    number = with_luhn(body)
    remark = Problem("iccid-completed", {"last": number[-1]})
    assert read_iccid(shown.format(body), prefix="8966") == Checked(number, (remark,))
    assert own_number([shown.format(body)], "8966") == ("iccid", number)
    other = with_luhn("8966" + body[:3:-1])
    assert own_number([shown.format(body), other], "8966") == ("iccid", other)


def test_eighteen_digits_of_anything_else_are_too_few() -> None:
    assert read_iccid("123456789012345678", prefix="8966") == Problem("iccid-length", {"count": 18})


@pytest.mark.parametrize("code", ["LPA:1$smdp.example.com$MATCH", "]Q3LPA:1$smdp.example.com$"])
def test_the_code_that_installs_an_esim_is_no_number_and_that_is_said(code: str) -> None:
    assert read_iccid(code, prefix="8966") == read_eid(code) == Problem("lpa-code")
    assert own_number([code], "8966") == ("eid", "LPA:1$")
    assert own_number([code, with_luhn("8966" + "1" * 14)], "8966") == (
        "iccid", with_luhn("8966" + "1" * 14),
    )  # fmt: skip


def test_a_card_of_another_country_is_remarked_on() -> None:
    remark = Problem("iccid-country", {"prefix": "8966", "found": "8965"})
    assert read_iccid("8965880812100011146", prefix="8966") == Checked(
        "8965880812100011146", (remark,)
    )


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("8965880812100", Problem("iccid-length", {"count": 13})),
        ("896588081210001114611", Problem("iccid-length", {"count": 21})),
        ("89658808x2100011146", Problem("digits-only", {"position": 9})),
        ("896588O812IOOO11146", Problem("digits-only", {"position": 7}, "8965880812100011146")),
    ],
)
def test_a_wrong_iccid_says_what_is_wrong(raw: str, expected: Problem) -> None:
    assert read_iccid(raw, prefix="8965") == expected


@given(BODY30)
def test_a_right_eid_is_taken_in_groups(body: str) -> None:
    number = with_97(body)
    grouped = " ".join(number[i : i + 4] for i in range(0, 32, 4))
    assert read_eid(grouped) == Checked(number)


@given(BODY30, st.integers(0, 31), st.integers(1, 9))
def test_any_changed_digit_of_an_eid_is_refused(body: str, place: int, step: int) -> None:
    assert read_eid(moved(with_97(body), place, step)) == Problem("eid-check")


def test_a_short_eid_says_how_many_digits_are_there() -> None:
    assert read_eid("8900 1012") == Problem("eid-length", {"count": 8})


@pytest.mark.parametrize(
    "address",
    ["a@b.co", "first.last+tag@example.org", "x_y@sub.example.co.th", "o'neil@example.org"],
)
def test_common_addresses_are_taken(address: str) -> None:
    assert read_email(f" {address} ") == Checked(address)


@pytest.mark.parametrize(
    "raw",
    [
        "lin@example。com",
        "ｌｉｎ＠ｅｘａｍｐｌｅ．ｃｏｍ",
        "lin@example｡com",
        "lin＠example。com。",
        "\u200elin@\u00adexample.com\ufeff",
        "MAILTO:lin@example.com",
        "lin@EXAMPLE.com.",
    ],
)
def test_an_address_of_another_keyboard_or_of_a_link_is_the_same(raw: str) -> None:
    assert read_email(raw) == Checked("lin@example.com")


@pytest.mark.parametrize(
    ("raw", "domain"),
    [
        ("lin@例子.中国", "xn--fsqu00a.xn--fiqs8s"),
        ("lin＠例子。中国", "xn--fsqu00a.xn--fiqs8s"),
        ("lin@ไทย.คอม", "xn--o3cw4h.xn--42c2d9a"),
        ("lin@пример.рф", "xn--e1afmkfd.xn--p1ai"),
    ],
)
def test_a_domain_of_other_letters_is_what_mail_servers_know(raw: str, domain: str) -> None:
    assert read_email(raw) == Checked(f"lin@{domain}")


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ("", "email-no-at"),
        ("lin@straße.example", "email-form"),
        ("lin@例子..中国", "email-form"),
        (f"lin@{'例' * 70}.中国", "email-form"),
        ("name.example.org", "email-no-at"),
        ("@example.org", "email-form"),
        ("a@b", "email-form"),
        ("a..b@example.org", "email-form"),
        (".a@example.org", "email-form"),
        ("a@@example.org", "email-form"),
        ("a@example..org", "email-form"),
        ("a@-example.org", "email-form"),
        ("a@example.org\nBcc: b@example.org", "email-form"),
        ("a\x00@example.org", "email-form"),
        ("名字@example.org", "email-form"),
        ("<a@example.org>", "email-form"),
        ("a" * 65 + "@example.org", "email-long"),
        ("a@" + "b." * 130 + "org", "email-long"),
    ],
)
def test_other_addresses_are_refused(raw: str, key: str) -> None:
    found = read_email(raw)
    assert isinstance(found, Problem)
    assert found.key == key
