"""procedures/ is read whole, or refused with every place that is wrong."""

import shutil
from pathlib import Path

import pytest

from kiosk.rules.faults import ProcedureError
from kiosk.rules.loader import load

HERE = Path(__file__).parents[1]
SIXTH = HERE / "data" / "sixth"
REAL = HERE.parent / "procedures"

CARRIER = "kite/carrier.yaml"
CARD = "kite/kite-data-card.yaml"

SHARED = """
checks:
  backup: {severity: warn, text: {en: Save what is on the card.}}
  thin: {severity: warn, text: {fr: En une seule langue.}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the sixth carrier and a shared file, for tests to spoil."""
    shutil.copytree(SIXTH, tmp_path / "procedures")
    (tmp_path / "procedures" / "shared.yaml").write_text(SHARED, "utf-8")
    return tmp_path / "procedures"


def spoil(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")


def refusal(folder: Path) -> list[str]:
    with pytest.raises(ProcedureError) as caught:
        load(folder)
    return str(caught.value).splitlines()


def test_a_carrier_in_one_language_is_a_folder_of_two_small_files() -> None:  # R1
    desk = load(SIXTH)["kite-data-card"]
    assert desk.carrier.country == "MY"
    assert desk.procedure.languages == ["en"]
    assert sum(len(file.read_text("utf-8").splitlines()) for file in SIXTH.rglob("*.yaml")) < 60


def test_the_five_real_cards_load() -> None:  # R1
    assert set(load(REAL)) == {
        "ais-data-card",
        "ais-esim",
        "smart-unlimited",
        "smart-phone-card",
        "axis-data-card",
    }


def test_unpublished_is_loaded_and_says_so(folder: Path) -> None:
    spoil(folder, CARD, "published: true", "published: false")
    assert load(folder)["kite-data-card"].procedure.published is False


def test_a_shared_item_is_taken_and_overridden(folder: Path) -> None:
    use = "  - {use: backup, severity: critical, when: {card_state: [in_hand]}}\nsettlement:"
    spoil(folder, CARD, "settlement:", use)
    taken = load(folder)["kite-data-card"].procedure.checks[1]
    assert (taken.id, taken.severity, taken.when) == (
        "backup",
        "critical",
        {"card_state": ["in_hand"]},
    )
    assert taken.text == {"en": "Save what is on the card."}


def test_the_digest_is_of_words_not_of_layout(folder: Path) -> None:
    before = load(folder)["kite-data-card"].digest
    spoil(folder, CARD, "published: true", "# a remark\npublished:   true")
    assert load(folder)["kite-data-card"].digest == before
    spoil(folder, CARRIER, "The Kite site", "Kite's site")
    assert load(folder)["kite-data-card"].digest != before


def test_no_and_on_are_words_and_a_clock_time_is_not_a_number(folder: Path) -> None:
    spoil(folder, CARD, "  - {name: reason}", "  - {name: reason, ask: {bundle: [no, yes]}}")
    extra = "holidays_extra: [{on: 2026-12-30, name: 12:30}]\nofficial:"
    spoil(folder, CARRIER, "official:", extra)
    desk = load(folder)["kite-data-card"]
    assert desk.procedure.questions[1].ask == {"bundle": ["no", "yes"]}
    assert desk.carrier.holidays_extra[0].name == "12:30"


WRONG = [
    (CARD, "published: true", "publishd: true", ":3: publishd: is not a key of the schema"),
    (CARD, "languages: [en]", "languages: [en, th]", ":6: name: has no text in th"),
    (CARD, "languages: [en]", "languages: [en, th]", "carrier.yaml:2: name: has no text in th"),
    (CARD, "{en: At any", "{fr: At any", ":26: settlement.where_to_pay: has no text in en"),
    (CARD, "summary: {en: A data card for a pocket Wi-Fi.}\n", "", ":1: summary: is missing"),
    (CARD, "severity: warn", "severity: mild", ":22: checks[0].severity: Invalid enum value"),
    (CARD, "data-card\nversion", "card\nversion", ":1: id: must be kite-data-card, as the file"),
    (CARD, '"2026-11-20"', "2026-11-20", ":2: version: Expected `str`, got `date`"),
    (CARD, "- id: balance", "- use: nothing", ":21: checks[0].use: shared.yaml has no checks"),
    (CARD, "  - id: balance", "  - {use: thin}\n  - id: balance", ":21: checks[0].text: has no"),
    (CARD, "  - {name: reason}", "  - {name: iccid}", ":16: questions[1]: iccid stands in this"),
    (CARD, "[in_hand, lost]", "[lost, lost]", ":13: card_states[1]: lost stands in this list"),
    (CARD, "[in_hand, lost]", "[]", ":13: card_states: must hold at least one"),
    (CARD, "  - {name: contact_phone}\n  - {name: contact_email}\n", "", ":14: questions: must"),
    (CARD, "    here: decided\n", "", ":10: channels[0].here: is missing"),
    (CARD, "[moved, unused, other]", "[]", ":19: reasons: must hold at least one"),
    (CARD, "reasons:", "one_of: [[iccid, eid]]\nreasons:", ":19: one_of[0][1]: eid is not asked"),
    (CARD, "severity: warn", "severity: block", "checks[0].blocked: is missing: say why it"),
    (CARD, "severity: warn", "severity: warn\n    instead: [online]", "checks[0].instead[0]: this"),
    (CARD, "{en: Kite data card}", "{EN: Kite}", ":6: name.EN: Expected `str` matching regex"),
    (CARD, "{en: Kite data card}", "{en: 3}", ":6: name.en: Expected `str`, got `int` (put it in"),
    (CARD, "{en: Kite data card}", "{en: {}}", ":6: name.en: Expected `str`, got `object`"),
    (CARD, "here: decided", "here: decided\n    say: {en: 3}", ":12: channels[0].say.en: Expected"),
    (CARD, "name: reason", "name: reason, ask: {reason: moved}", "ask.reason: Expected `array`"),
    (CARD, "  - {name: reason}", "  - reason", ":16: questions[1]: Expected `object`, got `str`"),
    (CARD, "{name: reason}", "{name: reason, ask: {mood: [x]}}", "questions[1].ask.mood: is not"),
    (CARD, "{name: reason}", "{name: reason, ask: {bundle: [x]}}", "ask.bundle: x: must be one"),
    (CARD, "{name: reason}", "{name: reason, ask: {bundle: []}}", "ask.bundle: names no value"),
    (CARD, "{name: reason}", "{name: reason, ask: {check_x: [done]}}", "check_x: is not the name"),
    (CARD, "card_states:", "    review: {min: 3, max: 1, unit: working_day}\ncard_states:",
     ":13: channels[0].review: min 3 is more than max 1"),
    (CARD, "checks:", "stops: [{id: x, kind: ineligible, when: {}, title: {en: x}, text: {en: x},"
     " instead: [hotline]}]\nchecks:", "stops[0].instead[0]: this procedure has no channel"),
    (CARD, "checks:", "stops: [{id: x, kind: wrong_channel, when: {}, title: {en: x},"
     " text: {en: x}}]\nchecks:", "stops[0].instead: must name the channel that does work"),
    (CARD, "id: balance", "id: !!python/name:os.system x", "the tag tag:yaml.org,2002:python/name"),
    (CARD, "id: balance", "id: !balance x", "the tag !balance is not allowed"),
    (CARD, "id: balance", "id: !!python/object/apply:os.system [x]", "apply:os.system is not"),
    (CARD, "id: balance", "id: &a x", ":21: anchors and aliases (& and *) are not allowed"),
    (CARD, "id: balance", "<<: {id: x}", ":21: checks[0].<<: a key must be a plain word"),
    (CARD, "version:", "id: x\nversion:", ":2: id: stands here twice"),
    (CARD, "version:", "version: x: y", ":2: mapping values are not allowed"),
    (CARD, "version:", "x: " + "[" * 99, ":2: is nested more than 12 levels deep"),
    (CARD, "version:", "x: 2026-02-31\nversion:", ":2: x: 2026-02-31 is not a timestamp"),
    (CARD, "version:", "#" + "x" * 300_000 + "\nversion:", "is larger than 256 kB"),
    (CARRIER, "Asia/Kuala_Lumpur", "Asia/../etc", ":5: timezone: 'Asia/../etc' is not a time zone"),
    (CARRIER, "id: kite", "id: other", ":1: id: must be kite, as the folder"),
    (CARRIER, "[passport, other]", "[]", ":7: id_types: name at least one document"),
    (CARRIER, "https://", "http://", ":9: official.url: Expected `str` matching regex"),
    ("shared.yaml", "checks:", "cheques:", "shared.yaml:2: cheques: must be a map in one of"),
    ("shared.yaml", "severity: warn", "severity: x", "shared.yaml:3: checks.backup.severity: Inv"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "said"), WRONG, ids=[said for *_, said in WRONG])
def test_a_broken_file_is_refused_by_place_and_reason(
    folder: Path, file: str, old: str, new: str, said: str
) -> None:
    spoil(folder, file, old, new)
    lines = refusal(folder)
    assert any(said in line for line in lines), lines
    assert all(line.startswith("procedures/") for line in lines)


def test_every_fault_of_every_file_is_told_at_once(folder: Path) -> None:
    spoil(folder, CARD, "published: true", "publishd: true")
    spoil(folder, CARD, "severity: warn", "severity: mild")
    spoil(folder, CARRIER, "currency: MYR", "currency: ringgit")
    assert len(refusal(folder)) == 4


def test_an_id_belongs_to_one_carrier(folder: Path) -> None:
    shutil.copytree(folder / "kite", folder / "kite2")
    assert any("another carrier has this id" in line for line in refusal(folder))


def test_a_bomb_of_aliases_is_refused_unopened(folder: Path) -> None:
    bomb = "a: &a [x]\n" + "".join(
        f"{new}: &{new} [*{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}]\n"
        for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    (folder / CARD).write_text(bomb, "utf-8")
    assert "anchors and aliases" in refusal(folder)[0]


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"a\x00b: 1", b"- a list", b"", b"just words"])
def test_what_is_not_a_map_in_utf8_is_refused(folder: Path, raw: bytes) -> None:
    (folder / CARD).write_bytes(raw)
    assert refusal(folder)


def test_a_folder_without_its_carrier_or_with_nothing_is_refused(folder: Path) -> None:
    (folder / CARRIER).unlink()
    assert refusal(folder) == ["procedures/kite/carrier.yaml: is missing"]
    (folder / CARD).unlink()
    (folder / "shared.yaml").unlink()
    assert refusal(folder) == ["procedures: holds no procedure"]
