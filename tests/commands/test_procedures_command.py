"""`kiosk procedures` says what is sound, what is not, and what a file may hold."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.rules.schema import KINDS

SIXTH = Path(__file__).parents[1] / "data" / "sixth"


def test_check_names_each_sound_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["procedures", "check", str(SIXTH)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "ok sixth/kite/carrier.yaml",
        "ok sixth/kite/kite-data-card.yaml  2026-11-20, published, en",
    ]


def test_check_refuses_on_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kite").mkdir()
    (tmp_path / "kite" / "kite-data-card.yaml").write_text("id: [", "utf-8")
    assert main(["procedures", "check", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "kite-data-card.yaml:2: " in said.err


def test_wrong_usage_is_exit_2() -> None:
    with pytest.raises(SystemExit) as left:
        main(["procedures", "repair"])
    assert left.value.code == 2


def test_a_setting_that_makes_no_sense_is_exit_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_PORT", "many")
    assert main(["serve"]) == 1
    assert "KIOSK_PORT" in capsys.readouterr().err


@pytest.mark.parametrize("kind", KINDS)
def test_schema_points_only_to_parts_it_holds(
    kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["procedures", "schema", kind]) == 0
    text = capsys.readouterr().out
    schema = json.loads(text)
    pointed = {part.split('"')[0] for part in text.split('"#/$defs/')[1:]}
    assert pointed
    assert pointed <= schema["$defs"].keys()


def test_schema_lets_a_list_use_a_shared_item(capsys: pytest.CaptureFixture[str]) -> None:
    main(["procedures", "schema"])
    parts = json.loads(capsys.readouterr().out)["$defs"]
    assert parts["UseCheck"]["required"] == ["use"]
    assert {"$ref": "#/$defs/UseCheck"} in parts["Procedure"]["properties"]["checks"]["items"][
        "anyOf"
    ]
    assert "id" not in parts["SharedCheck"]["required"]
