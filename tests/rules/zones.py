"""Machine-readable zones of people nobody is, made by the rules of ICAO Doc 9303 parts 3 to 6."""

from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

TODAY = date(2026, 3, 31)


@dataclass(frozen=True)
class Person:
    """What a made zone should say. One name only: it is the surname, `given` is empty."""

    surname: str
    given: str
    number: str
    birth: date
    expires: date
    sex: str
    extra: str


def seven_three_one(text: str) -> str:
    """9303-3 section 4.9, written out: a table of values, and the weights in turn."""
    values = {c: i for i, c in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")} | {"<": 0}
    return str(sum(values[c] * int("731"[i % 3]) for i, c in enumerate(text)) % 10)


def names(person: Person, width: int) -> str:
    """The names of a person, filled up."""
    return f"{person.surname}<<{person.given}".replace(" ", "<").ljust(width, "<")


def field(text: str, width: int) -> str:
    """A field with its check digit."""
    return text.ljust(width, "<") + seven_three_one(text.ljust(width, "<"))


def written(person: Person, layout: str) -> str:
    """A zone by the rules of 9303-4, 9303-5 or 9303-6, its lines joined by a line feed."""
    number, extra = field(person.number, 9), person.extra
    if len(person.number) > 9:  # 9303-5 and -6: it goes on in the optional data
        number = person.number[:9] + "<"
        extra = f"{person.number[9:]}{seven_three_one(person.number)}<{extra}"
    birth, expires = field(f"{person.birth:%y%m%d}", 6), field(f"{person.expires:%y%m%d}", 6)
    if layout == "TD3":
        extra = field(extra, 14)
        end = seven_three_one(number + birth + expires + extra)
        second = f"{number}UTO{birth}{person.sex}{expires}{extra}{end}"
        return f"P<UTO{names(person, 39)}\n{second}"
    if layout == "TD2":
        extra = extra[:7].ljust(7, "<")
        end = seven_three_one(number + birth + expires + extra)
        return f"I<UTO{names(person, 31)}\n{number}UTO{birth}{person.sex}{expires}{extra}{end}"
    extra = extra[:15].ljust(15, "<")
    end = seven_three_one(number + extra + birth + expires + "<" * 11)
    second = f"{birth}{person.sex}{expires}UTO{'<' * 11}{end}"
    return f"I<UTO{number}{extra}\n{second}\n{names(person, 30)}"


NAME = st.from_regex(r"[A-Z]{1,8}( [A-Z]{1,4})?", fullmatch=True)
PEOPLE = st.builds(
    Person,
    surname=NAME,
    given=NAME | st.just(""),
    number=st.from_regex(r"[A-Z0-9]{6,9}", fullmatch=True),
    birth=st.dates(date(1930, 1, 1), TODAY),
    expires=st.dates(date(2010, 1, 1), date(2070, 12, 31)),
    sex=st.sampled_from("FMX<"),
    extra=st.from_regex(r"[A-Z0-9]{0,14}", fullmatch=True) | st.just(""),
)
LAYOUT = st.sampled_from(["TD3", "TD2", "TD1"])
LONG_NUMBER = st.from_regex(r"[A-Z0-9]{10,14}", fullmatch=True)
"""Of TD2 and TD1 only."""
