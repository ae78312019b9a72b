"""The receipt: what it says, what it keeps to itself, and how it grows."""

from kiosk.paper.contents import Code, Contents, Paragraphs, Row, Rows, Signature, Steps, words
from kiosk.paper.papers import build
from kiosk.rules.journey import Halt


def rows(contents: Contents) -> dict[str, Row]:
    return {row.id: row for b in contents.blocks if isinstance(b, Rows) for row in b.rows}


def blocks(contents: Contents, kind: type) -> list:  # type: ignore[type-arg]
    return [block for block in contents.blocks if isinstance(block, kind)]


def test_nothing_secret_is_printed_whole(subject_of) -> None:
    case = subject_of(public_url="https://kiosk.example")
    for kind in ("receipt", "ticket", "authority"):
        text = "".join(words(build(kind, case)))
        for secret in ("L898902C3", "812345671", "8966123456789017065", "1234567890", "13812345678",
                       "4071", "ming@example.com"):  # fmt: skip
            assert secret not in text
        assert "5678" not in text, "the last four digits of the contact phone open tracking"


def test_who_states_the_money_and_what_it_comes_to(subject_of) -> None:
    found = rows(build("receipt", subject_of(language="en", shop_language="en")))
    assert (found["balance"].label.text, found["balance"].value.text) == (
        "Balance (you say)", "฿1,120.50",
    )  # fmt: skip
    assert (found["net"].label.text, found["net"].value.text) == ("Due to you", "฿1,120.50")
    assert found["net"].strong
    owed = rows(build("receipt", subject_of(answers={"arrears": "3000"}, language="en")))
    assert (owed["arrears"].value.text, owed["net"].value.text) == ("−฿3,000.00", "฿1,879.50")
    assert owed["net"].label.text == "Owed by you"


def test_unknown_money_stays_unknown(subject_of) -> None:
    found = rows(build("receipt", subject_of(language="en", answers={"balance": ""})))
    assert found["balance"].value.text == "not known; staff will ask"
    assert found["net"].value.text == "not known yet"
    assert not found["net"].empty


def test_unpaid_bills_come_first_with_where_to_pay(subject_of) -> None:
    paper = build("receipt", subject_of(answers={"arrears": "3000"}, language="en", state="held"))
    first = blocks(paper, Steps)[0].items[0].text
    assert "฿3,000.00 is unpaid" in first
    assert "1175" in first


def test_the_next_dated_deed_is_last_and_strong(subject_of) -> None:
    paper = build("receipt", subject_of(answers={"channel": "hotline"}, language="en"))
    at = [
        n for n, block in enumerate(paper.blocks) if isinstance(block, Paragraphs) and block.strong
    ]
    (deed,) = paper.blocks[at[0]].items
    assert deed.text.startswith("By Fri 27 Nov 2026: ")
    assert isinstance(paper.blocks[at[0] - 1], Steps)


def test_a_promise_is_a_date_and_no_promise_says_so(subject_of) -> None:
    silent = rows(build("receipt", subject_of("ais-data-card", "en")))["promise"]
    assert silent.value.text == "The carrier publishes no time for this."
    kept = rows(build("receipt", subject_of("ais-esim", "zh-Hans", answers={"channel": "online"})))
    dates = kept["promise"].value.text.replace("\u00a0", " ")
    assert dates.startswith("2026年11月23日 周一 – 2026年11月25日 周三")


def test_guidance_counts_from_the_day_they_apply(subject_of) -> None:
    paper = build(
        "guidance", subject_of("ais-esim", "en", draft=True, answers={"channel": "online"})
    )
    assert rows(paper)["takes"].value.text.startswith("1 to 3 working days")
    assert "2026" not in rows(paper)["takes"].value.text


def test_open_checks_are_deeds_of_the_right_person(subject_of) -> None:
    items = [s.text for s in blocks(build("receipt", subject_of(language="en")), Steps)[0].items]
    assert any(i.startswith("Still to do:") and "cloud" in i for i in items)
    assert any(i.startswith("Staff will help") and "Alipay" in i for i in items)


def test_a_code_only_where_tracking_can_be_reached_and_it_names_nobody(subject_of) -> None:
    assert blocks(build("receipt", subject_of()), Code) == []
    (code,) = blocks(build("receipt", subject_of(public_url="https://kiosk.example/")), Code)
    assert code.data == "https://kiosk.example/track"


def test_a_draft_grows_and_has_no_seal_signature_or_deeds(subject_of) -> None:
    nothing = dict.fromkeys(
        ("holder_name", "id_type", "id_number", "msisdn", "iccid", "balance", "arrears",
         "settlement", "contact_phone", "contact_email", "channel", "check_backup",
         "check_pay_apps", "check_cloud_accounts"), "")  # fmt: skip
    blank = build("receipt", subject_of(draft=True, answers=nothing))
    assert all(
        row.empty
        for row in rows(blank).values()
        if row.id not in {"card_state", "plan_type", "reason"}
    )
    assert rows(blank)["reference"].value.text == "提交后生成"
    grown = build("receipt", subject_of(draft=True))
    assert rows(grown)["holder_name"].value.text == "李小明 LI XIAOMING"
    assert [row for row in rows(grown) if rows(grown)[row].empty] == ["reference"]
    assert grown.seal is None
    assert not blocks(grown, Steps) + blocks(grown, Signature)


def test_a_submitted_paper_has_seal_time_and_zone(subject_of) -> None:
    paper = build("receipt", subject_of())
    assert (paper.seal.text, paper.seal.under, paper.seal_date) == (
        "已受理",
        "Accepted",
        "2026-11-20",
    )  # type: ignore[union-attr]
    said = rows(paper)["accepted"].value.text.replace("\u00a0", " ")
    assert said == "Signoff · 2026-11-20 15:42 (UTC+7)"
    assert "not yet verified with the carrier" in "".join(words(paper))


def test_the_representative_has_rows_of_their_own(subject_of) -> None:
    other = {"acting_as": "representative", "rep_name": "Ana Cruz", "rep_id_type": "passport",
             "rep_id_number": "P1234567A"}  # fmt: skip
    found = rows(build("receipt", subject_of(answers=other, language="en")))
    assert found["rep_name"].value.text == "Ana Cruz"
    assert found["rep_id_number"].value.text == "Passport ••••567A"


def test_remarks_end_after_two_hundred_characters(subject_of) -> None:
    found = rows(build("receipt", subject_of(answers={"remarks": "字" * 1000})))
    assert found["remarks"].value.text == "字" * 200 + "…"


def test_one_language_is_not_said_twice(subject_of) -> None:
    for row in rows(build("receipt", subject_of(language="en", shop_language="en"))).values():
        assert not row.label.under
        assert not row.value.under


def test_a_refusal_gives_reason_way_on_and_where_to_turn(subject_of) -> None:  # R84
    halt = Halt(
        "wrong_channel", "how", {"en": "Not online"}, {"en": "It is not offered."}, ("counter",)
    )
    paper = build("refusal", subject_of(language="en", draft=True), halt)
    text = "".join(words(paper))
    assert all(part in text for part in ("Not online", "It is not offered.", "1175", "https://"))
    assert blocks(paper, Steps)[0].items[0].text.startswith("A clerk checks")


def test_a_language_that_is_missing_falls_back_and_says_so(subject_of) -> None:
    halt = Halt("blocked", "before", {"en": "Save your data first"}, {"en": "Then come back."})
    paper = build("refusal", subject_of(draft=True), halt)
    assert "Then come back.（只有英语）" in "".join(words(paper))
