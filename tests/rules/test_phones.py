import re

import phonenumbers
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.rules.card import read_contact_phone, read_msisdn, read_transfer_to
from kiosk.rules.phone import LIKELY, dialled
from kiosk.rules.problem import Checked, Problem

THAI = st.from_regex(r"8[0-9]{8}", fullmatch=True)


@given(THAI)
def test_a_mobile_number_is_one_value_in_every_form(national: str) -> None:
    expected = Checked(f"+66{national}")
    forms = (
        f"0{national}",
        f"0{national[:2]}-{national[2:5]}-{national[5:]}",
        f"+66 {national}",
        f"0066{national}",
        f"66{national}",
        f"(0){national}",
    )
    assert all(read_msisdn(form, country="TH") == expected for form in forms)


@pytest.mark.parametrize(
    ("raw", "country", "e164"),
    [
        ("0917 123 4567", "PH", "+639171234567"),
        ("0831-2345-678", "ID", "+628312345678"),
        ("131 2345 6789", "CN", "+8613123456789"),
    ],
)
def test_each_country_has_its_own_numbers(raw: str, country: str, e164: str) -> None:
    assert read_msisdn(raw, country=country) == Checked(e164)


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ("+86 131 2345 6789", "msisdn-country"),
        ("02 123 4567", "msisdn-not-mobile"),
        ("081 234 567", "phone-not-valid"),
        ("08", "phone-short"),
        ("0812345678901234", "phone-long"),
        ("1" * 10_000, "phone-not-valid"),
        ("+", "phone-not-valid"),
        ("1800FLOWERS", "phone-characters"),
        ("081234567٨;ext=9", "phone-characters"),
        ("0812+345678", "phone-characters"),
    ],
)
def test_a_number_that_is_no_mobile_number_of_the_country_is_refused(raw: str, key: str) -> None:
    found = read_msisdn(raw, country="TH")
    assert isinstance(found, Problem)
    assert found.key == key


def test_the_place_of_a_strange_character_is_said() -> None:
    assert read_msisdn("+6681x", country="TH") == Problem("phone-characters", {"position": 6})


def test_another_carriers_prefix_is_remarked_on_and_taken() -> None:
    prefixes = ("0831", "0832", "0833", "0838")
    assert read_msisdn("083123456789", country="ID", prefixes=prefixes) == Checked("+6283123456789")
    remark = Problem("msisdn-prefix", {"prefix": "0812"})
    assert read_msisdn("0812345678", country="ID", prefixes=prefixes) == Checked(
        "+62812345678", (remark,)
    )


MOBILE = phonenumbers.PhoneNumberType.MOBILE


@given(st.sampled_from(sorted(phonenumbers.SUPPORTED_REGIONS)))
def test_a_contact_phone_of_any_country_is_taken(region: str) -> None:
    example = phonenumbers.example_number_for_type(region, MOBILE)
    if example is None:
        return
    e164 = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
    for raw in (e164, f"00{e164[1:]}"):
        assert read_contact_phone(raw, country="TH", msisdn=None) == Checked(e164)


@pytest.mark.parametrize("country", ["TH", "PH", "ID"])
@pytest.mark.parametrize("raw", ["138 1234 5678", "8613812345678"])
def test_a_mainland_number_without_its_code_is_understood_and_said(raw: str, country: str) -> None:
    found = read_contact_phone(raw, country=country, msisdn=None, others=LIKELY)
    remark = Problem("phone-read-as", {"number": "+86 138 1234 5678", "country": "CN"})
    assert found == Checked("+8613812345678", (remark,))


@pytest.mark.parametrize("raw", ["02 123 4567", "081-234-5678", "001 86 138 1234 5678"])
def test_local_numbers_are_taken_as_they_are_dialled(raw: str) -> None:
    assert isinstance(read_contact_phone(raw, country="TH", msisdn=None), Checked)


@pytest.mark.parametrize("msisdn", ["+66812345678", "081 234 5678"])
def test_the_number_being_cancelled_is_no_contact_phone(msisdn: str) -> None:  # R30
    for raw in ("+66812345678", "0812345678", "0066812345678"):
        found = read_contact_phone(raw, country="TH", msisdn=msisdn)
        assert found == Problem("contact-same-number")
    assert isinstance(read_contact_phone("0812345679", country="TH", msisdn=msisdn), Checked)


def test_a_contact_phone_that_is_none_shows_an_example() -> None:
    found = read_contact_phone("123", country="TH", msisdn=None)
    assert found == Problem("contact-not-valid", {"country": "TH", "example": "081 234 5678"})


@pytest.mark.parametrize(
    ("country", "whole"), [("TH", "+66 81 222 3333"), ("ID", "+62 812-223-333")]
)
def test_a_number_of_two_countries_is_of_the_one_chosen_and_read_back(
    country: str, whole: str
) -> None:
    found = read_contact_phone("0812223333", country=country, msisdn=None, others=LIKELY)
    remark = Problem("phone-read-as", {"number": whole, "country": country})
    assert found == Checked(re.sub("[ -]", "", whole), (remark,))


def test_what_two_other_countries_could_mean_is_asked_about() -> None:
    found = read_contact_phone("0812223333", country="PH", msisdn=None, others=LIKELY)
    assert found == Problem("contact-not-valid", {"country": "PH", "example": "0905 123 4567"})


@given(st.sampled_from(sorted(dialled())), st.sampled_from(sorted(dialled())))
@example("SA", "JE")
def test_a_number_as_dialled_at_home_never_goes_elsewhere_unsaid(home: str, region: str) -> None:
    example = phonenumbers.example_number_for_type(home, MOBILE)
    if example is None:
        return
    raw = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.NATIONAL)
    found = read_contact_phone(raw, country=region, msisdn=None, others=LIKELY)
    if isinstance(found, Checked):
        assert found.remarks[0].key == "phone-read-as"
        assert re.sub("[^0-9+]", "", str(found.remarks[0].args["number"])) == found.value
        if home == region:
            assert found.value == phonenumbers.format_number(
                example, phonenumbers.PhoneNumberFormat.E164
            )


@given(st.sampled_from(sorted(dialled())))
def test_a_countrys_own_code_without_plus_is_no_area_code(region: str) -> None:
    example = phonenumbers.example_number_for_type(region, MOBILE)
    if example is None:
        return
    e164 = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
    found = read_contact_phone(e164[1:], country=region, msisdn=None)
    assert isinstance(found, Checked)
    assert found.value == e164


def test_an_indonesian_number_with_its_code_is_mobile() -> None:
    assert read_msisdn("62812223333", country="ID") == Checked("+62812223333")


@pytest.mark.parametrize(
    ("country", "raw", "e164"),
    [
        ("MM", "၀၉ ၉၇၁ ၂၃၄ ၅၆၇", "+959971234567"),
        ("LA", "020 55 123 456", "+8562055123456"),
        ("KH", "012 345 678", "+85512345678"),
        ("MY", "011-1234 5678", "+601112345678"),
        ("IN", "098765 43210", "+919876543210"),
        ("NP", "984-1234567", "+9779841234567"),
        ("KR", "010-1234-5678", "+821012345678"),
        ("JP", "０９０ー１２３４ー５６７８", "+819012345678"),
        ("RU", "8 (912) 345-67-89", "+79123456789"),
        ("IL", "\u200f050-234-5678", "+972502345678"),
        ("SA", "٠٥٠١٢٣٤٥٦٧", "+966501234567"),
        ("HK", "9123 4567", "+85291234567"),
    ],
)
def test_numbers_are_read_as_people_of_that_country_write_them(
    country: str, raw: str, e164: str
) -> None:
    found = read_contact_phone(raw, country=country, msisdn=None, others=LIKELY)
    assert isinstance(found, Checked)
    assert found.value == e164


UNLISTED = [
    *(("PH", f"0{range_} 123 4567", f"+63{range_}1234567") for range_ in (904, 913, 940, 941, 980)),
    ("TH", "069 123 4567", "+66691234567"),
]


@pytest.mark.parametrize(("country", "raw", "e164"), UNLISTED)
def test_a_range_that_no_list_knows_is_a_remark_and_no_stop(
    country: str, raw: str, e164: str
) -> None:
    for typed in (raw, e164, f"00{e164[1:]}"):
        for found in (
            read_msisdn(typed, country=country),
            read_contact_phone(typed, country=country, msisdn=None),
            read_transfer_to(typed, raw, country=country, msisdn=None),
        ):
            assert isinstance(found, Checked)
            assert found.value == e164
            assert found.remarks[-1].key == "phone-unknown-range"
        own = read_contact_phone(typed, country=country, msisdn=e164)
        assert own == Problem("contact-same-number")


@pytest.mark.parametrize("raw", ["060 123 4567", "068 123 4567"])
def test_a_mobile_range_that_the_list_takes_for_another_kind_is_a_remark(raw: str) -> None:
    found = read_msisdn(raw, country="TH")
    assert isinstance(found, Checked)
    assert [remark.key for remark in found.remarks] == ["phone-unknown-range"]
    contact = read_contact_phone(raw, country="TH", msisdn=None)
    assert isinstance(contact, Checked)
    assert [remark.key for remark in contact.remarks] == ["phone-read-as"]


@given(st.sampled_from(["TH", "PH", "ID", "CN", "TW"]), st.booleans())
def test_a_digit_missed_is_a_slip_and_no_new_range(country: str, whole: bool) -> None:
    example = phonenumbers.example_number_for_type(country, MOBILE)
    form = phonenumbers.PhoneNumberFormat
    raw = phonenumbers.format_number(example, form.E164 if whole else form.NATIONAL)[:-1]
    if country != "ID":  # numbers there have 9 to 12 digits
        assert isinstance(read_msisdn(raw, country=country), Problem)
        assert isinstance(read_contact_phone(raw, country=country, msisdn=None), Problem)


@pytest.mark.parametrize(
    "raw",
    [
        "\u202a+66 81-222-3333\u202c",
        "tel:+66-81-222-3333",
        "＋６６ ８１ ２２２ ３３３３",
        "+66 (0)81 222 3333",
        "+66.81.222.3333",
        "+66·81·222·3333",
        "+๖๖ ๘๑ ๒๒๒ ๓๓๓๓",
        "+66 81 222 3333\u200e",
        "０８１ー２２２ー３３３３",
    ],
)
def test_a_number_as_it_is_pasted_is_the_same(raw: str) -> None:
    found = read_contact_phone(raw, country="TH", msisdn=None)
    assert isinstance(found, Checked)
    assert found.value == "+66812223333"


@pytest.mark.parametrize(
    ("raw", "again", "expected"),
    [
        ("0812345678", "+66 81 234 5678", Checked("+66812345678")),
        ("0812345678", "0812345679", Problem("transfer-differs")),
        ("0812345678", "", Problem("transfer-differs")),
        ("0812345678", "\x00", Problem("transfer-differs")),
        ("0899999999", "0899999999", Problem("transfer-same-number")),
    ],
)
def test_a_balance_goes_to_another_number_typed_twice(
    raw: str, again: str, expected: Checked | Problem
) -> None:
    assert read_transfer_to(raw, again, country="TH", msisdn="+66899999999") == expected


def test_a_balance_does_not_leave_the_country() -> None:
    found = read_transfer_to("+639171234567", "+639171234567", country="TH", msisdn=None)
    assert isinstance(found, Problem)
    assert found.key == "msisdn-country"
