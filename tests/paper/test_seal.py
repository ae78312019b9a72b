"""The seal: minimal fields, signed, scanned from paper; a changed, an old, a stolen key apart."""

from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest
import segno
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from segno import consts

from kiosk.keys import SigningKey, VerifyKey, key_id
from kiosk.paper import seal_code
from kiosk.paper.contents import Code
from kiosk.paper.papers import build
from kiosk.paper.pdf import Size, render
from kiosk.paper.seal import check, sign
from kiosk.paper.seal_file import check_file
from kiosk.rules import seal_fields
from kiosk.rules.reference import ALPHABET, new_reference
from kiosk.rules.seal_fields import KINDS, Fields
from tests.paper.afterwards import AFTER, later
from tests.paper.conftest import ANSWERS
from tests.paper.keys import KEY, RING

FIELDS = Fields(
    KEY.id, "certificate", "K7M4TX922", date(2026, 11, 27), date(2026, 11, 26), bytes(8)
)
REFUSED = {"state": "rejected", "facts": {"reason": "x"}}


def subject(subject_of, kind, **other):
    facts = REFUSED if kind == "refusal" else {}
    return later(subject_of, kind, reference="K7M4TX922", signing=KEY, **{**facts, **other})


def code_of(contents) -> Code:
    (code,) = [b for b in contents.blocks if isinstance(b, Code) and b.seal]
    return code


@given(
    st.sampled_from(KINDS),
    st.lists(st.integers(0, len(ALPHABET) - 1), min_size=8, max_size=8),
    *2 * [st.none() | st.dates(date(2020, 1, 1), date(2190, 1, 1))],
    st.binary(min_size=8, max_size=8),
)
def test_what_is_packed_is_unpacked(kind, drawn, issued, effective, digest) -> None:
    places = iter(drawn)
    made = Fields(KEY.id, kind, new_reference(lambda n: next(places)), issued, effective, digest)
    assert seal_fields.unpack(seal_fields.pack(made)) == made
    assert check(sign(made, KEY), RING).fields == made


def test_every_changed_bit_of_a_seal_is_found() -> None:
    whole = b"".join(seal_fields.read(sign(FIELDS, KEY)) or ())
    for place in range(8 * len(whole)):
        changed = (int.from_bytes(whole) ^ 1 << place).to_bytes(len(whole))
        found = check(seal_fields.write(changed), RING)
        assert found.standing in {"changed", "unknown_key"}, place
        assert found.fields is None


@pytest.mark.parametrize("text", ["", "K7M-4TX-922", "1" * 209, "9" * 210, "1" * 5000])
def test_what_is_no_seal_is_said_to_be_none(text: str) -> None:
    assert check(text, RING).standing == "no_seal"


def test_how_it_was_scanned_does_not_matter() -> None:
    digits = sign(FIELDS, KEY)
    for around in (
        "SIGNOFF:{}",
        "signoffÖ{}",
        "SIGNOFF{}",
        "{}\r\n",
        "https://a.example/verify?seal={}",
    ):
        assert check(around.format(digits), RING).standing == "genuine"
    assert check(f"{digits[:70]} \n{digits[70:]}", RING).standing == "genuine"


def test_a_key_replaced_revoked_and_of_another_shop_are_told_apart() -> None:
    digits, key, day = sign(FIELDS, KEY), RING[KEY.id], FIELDS.issued
    assert day is not None

    def with_key(**end: date):
        found = check(digits, {KEY.id: replace(key, **end)})
        return found.standing, found.on, found.fields

    assert with_key(retired_on=day) == ("replaced", day, FIELDS)
    assert with_key(revoked_on=day)[:2] == ("untrusted", day)
    assert with_key(retired_on=day, revoked_on=day)[0] == "untrusted"
    early = day - timedelta(days=2)
    assert with_key(retired_on=early) == ("untrusted", early, None)
    assert check(digits, {}).standing == "unknown_key"
    other = SigningKey(KEY.id, bytes(range(32, 64)))
    assert check(sign(FIELDS, other), RING).standing == "changed"


@pytest.mark.parametrize("kind", KINDS)
def test_papers_of_a_case_are_sealed_and_name_nobody(subject_of, kind) -> None:
    about = subject(subject_of, kind)
    contents = build(kind, about)
    found = check(code_of(contents).data, RING)
    assert found.standing == "genuine"
    assert found.fields is not None
    assert (found.fields.kind, found.fields.reference) == (kind, "K7M4TX922")
    packed, _ = seal_fields.read(code_of(contents).data) or (b"", b"")
    other = subject(subject_of, kind, answers={"holder_name": "X", "msisdn": "+66800000000"})
    again, _ = seal_fields.read(code_of(build(kind, other)).data) or (b"", b"")
    assert packed[:15] == again[:15]  # all but the digest: no answer is in them
    assert not any(said.encode() in packed for said in ANSWERS.values() if len(said) > 1)


def test_other_words_are_another_paper_and_a_copy_is_the_same(subject_of) -> None:
    about = subject(subject_of, "certificate")
    first = code_of(build("certificate", about)).data
    assert code_of(build("certificate", replace(about, copy=2))).data == first
    assert build("certificate", replace(about, copy=2)).copy is not None
    assert code_of(build("certificate", replace(about, handler="Mai Li"))).data != first


def test_guidance_forms_and_drafts_have_no_seal(subject_of) -> None:
    for kind in ("guidance", "ticket", "authority", "form"):
        answers = {"channel": "online"} if kind == "guidance" else {}
        assert build(kind, subject_of(signing=KEY, answers=answers)).proof is None
    assert build("receipt", subject_of(draft=True, signing=KEY)).proof is None


LONG = "https://close-a-sim.some-shop-with-a-name.example.co.th"


@pytest.mark.parametrize("size", ["80", "A4"])
@pytest.mark.parametrize(("kind", "url"), [("receipt", None), ("certificate", LONG)])
def test_the_code_is_scanned_from_the_paper(subject_of, size: Size, kind, url) -> None:
    """At the 203 dpi of a receipt printer, black or white: 8 dots a millimetre."""
    contents = build(kind, subject(subject_of, kind, public_url=url))
    found = []
    for page in pypdfium2.PdfDocument(render(contents, size)):
        dots = (
            page.render(scale=203 / 72).to_pil().convert("L").point(lambda grey: 255 * (grey > 127))
        )
        found += zxingcpp.read_barcodes(dots)
    seals = [code for code in found if code.text == code_of(contents).data]
    assert len(seals) == 1
    assert seals[0].text.startswith(f"{LONG}/verify?seal=" if url else "SIGNOFF:")
    corner = seals[0].position
    across = corner.top_right.x - corner.top_left.x
    assert across >= 20 * 203 / 25.4
    modules = 57 if url else 41
    assert across / modules >= 3
    assert not any("/track" in code.text for code in found)


def test_the_whole_file_is_covered(subject_of) -> None:
    pdf = render(build("certificate", subject(subject_of, "certificate")), "80")
    assert check_file(pdf, RING).standing == "genuine"
    assert render(build("certificate", subject(subject_of, "certificate")), "80") == pdf
    assert pypdfium2.PdfDocument(pdf)
    for place in (*range(0, len(pdf) - 400, 41), *range(len(pdf) - 400, len(pdf))):
        for bit in (1, 32):
            changed = pdf[:place] + bytes([pdf[place] ^ bit]) + pdf[place + 1 :]
            found = check_file(changed, RING).standing
            assert found in {"changed", "unknown_key", "no_seal"}, (place, bit)
    for other in (
        pdf + b"\n",
        pdf[:-1],
        pdf[1:],
        pdf + pdf,
        b"%" + pdf,
        pdf.replace(b"\n", b"\r\n"),
    ):
        assert check_file(other, RING).standing == "changed"
    assert check_file(b"", RING).standing == "no_seal"


def test_the_seal_of_one_file_proves_no_other(subject_of) -> None:
    one, two = (
        render(build("certificate", subject(subject_of, "certificate", handler=who)), "80")
        for who in ("Mei Chen", "Mai Li")
    )
    swapped = one[: one.rindex(b"%SIGNOFF1")] + two[two.rindex(b"%SIGNOFF1") :]
    assert check_file(swapped, RING).standing == "changed"


def test_a_stolen_key_makes_no_file_genuine(subject_of) -> None:
    pdf = render(build("certificate", subject(subject_of, "certificate")), "80")
    day = date(2027, 1, 1)
    ended = {KEY.id: replace(RING[KEY.id], revoked_on=day)}
    assert check_file(pdf, ended).standing == "untrusted"
    replaced = check_file(pdf, {KEY.id: replace(RING[KEY.id], retired_on=day)})
    assert (replaced.standing, replaced.on) == ("replaced", day)
    assert check_file(pdf, {}).standing == "unknown_key"


def test_keys_are_called_as_the_keyring_calls_them() -> None:
    assert KEY.id == key_id(RING[KEY.id].public)
    assert set(AFTER) <= set(KINDS)
    assert isinstance(RING[KEY.id], VerifyKey)


@pytest.mark.parametrize(
    "before", ["SIGNOFF:", "https://a.example/verify?seal=", f"{LONG}/a/b" * 2]
)
def test_the_code_is_the_one_that_segno_makes(before: str) -> None:
    digits = sign(FIELDS, KEY)
    parts = [(before, consts.MODE_BYTE), digits]
    made = segno.make(parts, error="m", micro=False, boost_error=False, mask=0)  # type: ignore[arg-type]
    assert seal_code.modules(before, digits) == [bytes(row) for row in made.matrix]
