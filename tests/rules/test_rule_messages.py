"""Every message of these rules is reached by some input, and can be said in every language."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from fluent.syntax import ast, parse, visitor

from kiosk import locale
from kiosk.locale import LANGUAGES, words
from kiosk.rules import card, identity, plain
from kiosk.rules.problem import Checked, Problem

TODAY = date(2026, 3, 31)
FILES = ("plain", "identity", "card")
ZONE = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
NO_NUMBER = "<<<<<<<<<0UTO7408122F1204159ZE184226B<<<<<12"
NO_BIRTH_DAY = "L898902C36UTO7413128F1204159ZE184226B<<<<<10"
NO_LAST_DAY = "L898902C36UTO7408122F1204311ZE184226B<<<<<14"


def zone(first: str = ZONE[0], second: str = ZONE[1]) -> object:
    return identity.read_mrz(f"{first}\n{second}", today=TODAY)


def number(kind: str, raw: str) -> object:
    return identity.read_number(kind, raw, today=TODAY)


def msisdn(raw: str) -> object:
    return card.read_msisdn(raw, country="TH", prefixes=("089",))


def contact(raw: str) -> object:
    return card.read_contact_phone(raw, country="TH", msisdn="+66812345678", others=("CN",))


def transfer(raw: str, again: str) -> object:
    return card.read_transfer_to(raw, again, country="TH", msisdn="+66812345678")


def everything_wrong() -> Iterator[object]:
    yield from map(plain.read_date, ("x", "2031-02-30", "2574-04-09"))
    for raw in ("x", "-1", "12345678901", "1.234", "1.2345"):
        yield plain.read_amount(raw, 2)
    yield plain.read_line("abc", 2)
    yield plain.read_line("a\x00", 80)
    yield number("none", "1")
    for kind, raw in (
        ("passport", ""), ("passport", "1"), ("passport", "É12345"), ("passport", "E1O34567"),
        ("cn-travel-permit", "1"), ("cn-travel-permit", "H1234567"),
        ("cn-travel-permit", "F290299977"), ("other", "1"), ("other", "A123456(4)"),
        ("th-national-id", "1"), ("th-national-id", "1234545678789"), ("th-national-id", "1x"),
        ("cn-resident-id", "1"), ("cn-resident-id", "110105194912320021"),
        ("cn-resident-id", "110105194912310021"),
        ("id-nik", "1"), ("id-nik", "3171013213450001"),
        ("ph-philsys", "1"), ("ph-philsys", "123456789012"),
    ):  # fmt: skip
        yield number(kind, raw)
    yield from (zone("«"), zone("", "1"), zone(ZONE[0][1:]), zone("V" + ZONE[0][1:]))
    yield zone(ZONE[0].replace("O", "0"))
    for there, instead in (
        ("7408122", "74O8122"), ("L89", "L88"), ("7408122", "7408132"),
        ("1204159", "1204169"), ("ZE1", "ZE2"), ("10", "11"), ("F", "Q"),
    ):  # fmt: skip
        yield zone(second=ZONE[1].replace(there, instead))
    yield zone(second=NO_BIRTH_DAY)
    yield zone(second=NO_LAST_DAY)
    yield zone(second=NO_NUMBER)
    yield zone("P<UTO".ljust(44, "<"))
    for raw in ("1", "8965880812100011149", "896588081210001114", "LPA:1$smdp.example.com$"):
        yield card.read_iccid(raw, prefix="8966")
    yield from map(card.read_eid, ("1", "1" * 32))
    yield from map(msisdn, ("x", "08", "0812345678901234", "081 234 567", "+8613812345678"))
    yield from map(msisdn, ("021234567", "0812345678"))
    yield from map(contact, ("13812345678", "1", "0812345678", "0691234567"))
    yield transfer("0899999999", "1")
    yield transfer("0812345678", "0812345678")
    yield from map(card.read_email, ("x", "a@b", "a" * 300 + "@example.org"))


def problems() -> Iterator[Problem]:
    for found in everything_wrong():
        if isinstance(found, Problem):
            yield found
        elif isinstance(found, Checked):
            yield from found.remarks


def messages(language: str) -> dict[str, set[str]]:
    """Message id -> the variables it needs."""
    found = {}
    for name in FILES:
        path = Path(locale.__file__).parent / language / f"{name}.ftl"
        for entry in parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), entry.content
            if isinstance(entry, ast.Message):
                needs = _Variables()
                needs.visit(entry)
                found[entry.id.name] = needs.names
    return found


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def test_every_message_is_reached_and_none_is_missing() -> None:
    assert {problem.key for problem in problems()} == set(messages("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_can_be_said(language: str) -> None:
    for problem in problems():
        assert words(language, problem.key, **problem.args).isprintable()


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_same_messages_and_variables(language: str) -> None:
    assert messages(language) == messages("en")


@pytest.mark.parametrize("count", [0, 1, 2, 19])
@pytest.mark.parametrize("language", LANGUAGES)
def test_counts_are_said_as_numbers(language: str, count: int) -> None:
    said = words(language, "iccid-length", count=count)
    assert str(count) in said or (count == 1 and "one" in said)
