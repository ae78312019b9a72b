"""What two people must agree to: going on over what is not ticked, and a large refund (V2.3.5).

A second person agrees to a matter, not to a case: to these tasks and this sum. What they agreed to
lasts until an answer is put right; another task or another sum was never before them.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from kiosk.rules.answers import Answers
from kiosk.rules.follow_ups import PAYING

LIMITS: Mapping[str, Decimal] = {
    "THB": Decimal(2000),
    "PHP": Decimal(3000),
    "IDR": Decimal(1_000_000),
}
"""Up to these sums one person decides. They are this program's guess at a cautious shop, no law
and no carrier's rule: `KIOSK_REFUND_LIMITS` sets the shop's own."""

WEIGHED = frozenset({"approve", "send"})
"""Actions that promise the customer their refund."""
REWRITTEN = frozenset({"correct", "supply"})
"""What changes the facts that a second person looked at."""
NEAR = timedelta(days=7)
"""Whoever got their PIN or their role from the asker is no second person for them so long: a
manager who sets another's PIN could answer in their name, and has a week in which it is noticed."""
_LIMIT = re.compile(r"([A-Z]{3})=(\d{1,12}(?:\.\d{1,4})?)", re.ASCII)


@dataclass(frozen=True)
class Matter:
    """What needs a second person: the tasks that are left, sorted; the refund if it is above the
    limit, else None; for a refund that is paid out, the follow-up it belongs to."""

    tasks: tuple[str, ...] = ()
    amount: Decimal | None = None
    deed: str = ""


def read_limits(said: str) -> Mapping[str, Decimal]:
    """Limits as a shop writes them; those it does not name stay. Raises ValueError.

    >>> read_limits("THB=500 MYR=250.50")["MYR"]
    Decimal('250.50')
    """
    found = dict(LIMITS)
    for word in said.split():
        fits = _LIMIT.fullmatch(word)
        if fits is None:
            raise ValueError(f"KIOSK_REFUND_LIMITS: {word!r} is not like THB=2000")
        found[fits[1]] = Decimal(fits[2])
    return found


def above(amount: Decimal, currency: str, limits: Mapping[str, Decimal]) -> bool:
    """Whether one person may not decide this refund. A currency without a limit has none to spare:
    there every refund needs two.

    >>> above(Decimal(2000), "THB", LIMITS), above(Decimal(1), "MYR", LIMITS)
    (False, True)
    """
    return amount > limits.get(currency, Decimal())


def refund(answers: Answers, net: Decimal | None) -> Decimal:
    """What the customer gets back as they wish it; 0 when they want nothing, or owe.

    An unknown net is 0 here: it becomes a figure before anybody can pay it, and is weighed then.
    """
    wanted = answers.get("settlement") in PAYING and net is not None and net > 0
    return net if wanted and net is not None else Decimal()


def matter(
    action: str, left: Iterable[str], amount: Decimal, currency: str, limits: Mapping[str, Decimal]
) -> Matter | None:
    """What of `action` needs a second person; None when nothing does. `left` are the ids of the
    tasks that stand in its way, `amount` the refund."""
    large = action in WEIGHED and above(amount, currency, limits)
    found = Matter(tuple(sorted(left)), amount if large else None)
    return found if found.tasks or large else None


def payout(
    deed: str, amount: Decimal, paid: Decimal, currency: str, limits: Mapping[str, Decimal]
) -> Matter | None:
    """The same of a refund paid out. What was `paid` before counts too: no sum is split in two."""
    total = amount + paid
    return Matter((), total, deed) if above(total, currency, limits) else None


def covered(asked: Matter, agreed: Collection[Matter]) -> bool:
    """Whether what was agreed to holds for this: every task among those agreed to, and this very
    sum; of a payment, no more than that sum."""
    tasks = {task for each in agreed for task in each.tasks}
    sums = [each.amount for each in agreed if each.amount is not None]
    if not tasks.issuperset(asked.tasks):
        return False
    if asked.amount is None:
        return True
    return asked.amount <= max(sums, default=Decimal(-1)) if asked.deed else asked.amount in sums


def beholden(asker: str, voucher: str | None, since: datetime | None, now: datetime) -> bool:
    """Whether who would answer has their PIN or role from `asker` (`voucher`, `since` when) of
    late. A clock set back makes nobody free."""
    return voucher == asker and since is not None and now < since + NEAR


def written(asked: Matter) -> str:
    """A matter as one line, without a word of the customer's.

    >>> written(Matter(("holder", "id-photo"), Decimal("2500.00")))
    'holder id-photo sum=2500.00'
    """
    words = [*asked.tasks]
    words += [f"sum={asked.amount}"] if asked.amount is not None else []
    words += [f"deed={asked.deed}"] if asked.deed else []
    return " ".join(words)


def read_matter(line: str) -> Matter:
    """What `written` wrote.

    >>> read_matter("holder sum=2500.00 deed=refund-1")
    Matter(tasks=('holder',), amount=Decimal('2500.00'), deed='refund-1')
    """
    words = [word.partition("=") for word in line.split()]
    named = {name: said for name, mark, said in words if mark}
    tasks = tuple(name for name, mark, _ in words if not mark)
    amount = Decimal(named["sum"]) if "sum" in named else None
    return Matter(tasks, amount, named.get("deed", ""))
