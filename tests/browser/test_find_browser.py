"""The tests' browser is one that starts; a wrong `CHROMIUM` is an error and never a skip."""

from pathlib import Path

import pytest

from tests.browser.find_browser import find, usable


def script(path: Path, body: str) -> str:
    """A program at `path` that stands in for a browser."""
    path.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    path.chmod(0o755)
    return str(path)


def test_a_browser_is_what_says_its_version(tmp_path: Path) -> None:
    assert usable(script(tmp_path / "good", "echo Chromium 1"))
    assert not usable(script(tmp_path / "snap", "echo 'please install the snap'; exit 1"))
    assert not usable(str(tmp_path / "none"))
    assert not usable(None)


def test_the_one_that_is_asked_for_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = script(tmp_path / "mine", "echo Chromium 1")
    monkeypatch.setenv("CHROMIUM", mine)
    assert find() == mine


def test_one_that_is_asked_for_and_missing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    with pytest.raises(LookupError, match="/nowhere/chromium"):
        find()


def test_a_name_on_the_path_that_does_not_start_is_passed_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(tmp_path / "chromium", "exit 1")
    good = script(tmp_path / "google-chrome", "echo Google Chrome 1")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    assert find() == good
