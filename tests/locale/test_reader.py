"""Messages that are parsed when they are said are those of the whole files."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource

from kiosk.locale import HERE, LANGUAGES, messages
from kiosk.locale.reader import Messages, country
from tests.checks.fluent_files import read


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_says_what_the_whole_file_would(language: str) -> None:
    named: Any = {"COUNTRY": partial(country, language)}
    whole = FluentBundle([language], functions=named, use_isolating=False)
    for file in sorted((HERE / language).glob("*.ftl")):
        whole.add_resource(FluentResource(file.read_text("utf-8")))
    known, lazy = read(language).messages, messages(language)
    assert len(lazy) == len(known)
    for key, needed in known.items():
        given = dict.fromkeys(needed, 2)
        pattern = whole.get_message(key).value
        assert pattern is not None
        said = whole.format_pattern(pattern, given)
        assert (lazy.format(key, given), []) == said, key


def words(folder: Path, text: str) -> Messages:
    file = folder / "some.ftl"
    file.write_text(text, "utf-8")
    return Messages("en", [file])


def test_a_message_brings_those_it_refers_to(tmp_path: Path) -> None:
    said = words(
        tmp_path, "deep = a cup\nof = { $n } of { deep }\nall =\n    Two\n    { of }, said\n"
    )
    assert said.format("all", {"n": 3}) == "Two\n3 of a cup, said"
    assert len(said) == 3


def test_comments_and_blank_lines_belong_to_no_message(tmp_path: Path) -> None:
    said = words(
        tmp_path,
        "# one = no\none = One\n\n# Of the next.\n"
        "two =\n    { $n ->\n        [1] A\n       *[other] B\n    }\n",
    )
    assert (said.format("one", {}), said.format("two", {"n": 1})) == ("One", "A")
    assert len(said) == 2
    assert "no" not in said


@pytest.mark.parametrize("text", ["", "# Nothing yet.\n"])
def test_a_file_without_a_message_has_none(tmp_path: Path, text: str) -> None:
    assert len(words(tmp_path, text)) == 0


@pytest.mark.parametrize(
    ("text", "key", "error"),
    [
        ("one = One", "two", KeyError),
        ("one = One { $n }", "one", ValueError),
        ("one = One { none }", "one", ValueError),
        ("one = One { $n", "one", ValueError),
        ("one =\n    .label = One", "one", KeyError),
    ],
)
def test_a_mistake_of_ours_is_an_error(
    tmp_path: Path, text: str, key: str, error: type[Exception]
) -> None:
    with pytest.raises(error, match=key if error is KeyError else f"en/{key}: "):
        words(tmp_path, text).format(key, {})
