"""A customer who knows all answers: from the attract screen to the reference number."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass

from tests.bench.client import Fields, Reply, Tablet

ANSWERS = {
    "procedure": "ais-data-card",
    "channel": "counter",
    "consents": "process",
    "acting_as": "holder",
    "holder_name": "Test Customer",
    "id_type": "passport",
    "id_number": "X1234567",
    "id_country": "GBR",
    "id_expires": "2035-01-31",
    "card_state": "in_hand",
    "msisdn": "0812345678",
    "iccid": "8966012345678901231",
    "plan_type": "prepaid",
    "balance": "120.50",
    "arrears": "0",
    "deposit": "0",
    "settlement": "waive",
    "payee_name": "Test Customer",
    "bank_name": "Test Bank",
    "bank_account": "1234567890",
    "reason": "unused",
    "contact_phone": "+85251234567",
    "contact_email": "customer@example.com",
    "signature_name": "Test Customer",
}
LONGEST = 60
"""Pages after which a journey is taken for a circle."""


@dataclass(frozen=True)
class Post:
    """A step about to be posted; `last` is the one that submits."""

    path: str
    fields: Fields
    last: bool


class StuckError(Exception):
    """The journey does not go on; says where."""


def begin(tablet: Tablet, language: str) -> Reply:
    """The choice of cards, in `language`."""
    first = tablet.get("/")
    chooser = next((form for form in first.page.forms if form.action == "/language"), None)
    if chooser is None:
        raise StuckError("the attract screen has no form for /language")
    fixed = [pair for pair in chooser.fixed if pair[0] != "language"]
    tablet.post("/language", [*fixed, ("language", language)], htmx=False)
    return tablet.get("/cards")


def walk(
    tablet: Tablet, language: str, answers: Mapping[str, str] = ANSWERS
) -> Generator[Post, Reply, None]:
    """Every post of a whole journey, the submission last; send back what each one answered."""
    reply = begin(tablet, language)
    for _ in range(LONGEST):
        form = reply.page.step
        if form is None:
            raise StuckError(f"{reply.path} has no form with id=step: {_words(reply)}")
        path = form.action or reply.path
        post = Post(path, form.filled(answers), path.endswith("/check"))
        reply = yield post
        if post.last:
            return
        after = reply.page.step
        if after and (after.action or reply.path) == path:
            raise StuckError(f"{path} does not go on: {_words(reply)}")
    raise StuckError(f"no end after {LONGEST} pages, last {reply.path}")


def until(tablet: Tablet, language: str, pages: int) -> Post:
    """Walk `pages` pages and come to rest; the last post may be sent again and again."""
    steps = walk(tablet, language)
    post = next(steps)
    for _ in range(pages):
        post = steps.send(tablet.post(post.path, post.fields))
    return post


def submitted(tablet: Tablet, language: str) -> str:
    """Walk to the end; the reference of the case."""
    steps = walk(tablet, language)
    post = next(steps)
    while not post.last:
        post = steps.send(tablet.post(post.path, post.fields))
    done = tablet.post(post.path, post.fields)
    if not done.page.reference:
        raise StuckError(f"no reference after submission: {_words(done)}")
    return done.page.reference


def _words(reply: Reply) -> str:
    return " ".join(reply.body.decode("utf-8", "replace").split())[:1500]
