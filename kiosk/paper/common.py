"""What several papers say alike: the card's name, what to bring, notes, where to turn."""

from collections.abc import Iterable
from datetime import date

from kiosk.locale import speaker
from kiosk.paper.contents import Block, Code, Contents, Kind, Paragraphs, Row, Said, Steps
from kiosk.paper.figures import DOT
from kiosk.paper.pen import Pen, colon, spaced, told
from kiosk.rules.answers import Answers, holds
from kiosk.rules.procedure import Carrier, Channel, Material, Note, Text
from kiosk.rules.reference import group
from kiosk.rules.seal_fields import LONGEST_LINK
from kiosk.rules.texts import choose


def paper(
    pen: Pen,
    kind: Kind,
    blocks: Iterable[Block],
    *,
    title: Said | None = None,
    footer: tuple[Said, ...] | None = None,
    seal: tuple[Said, date] | None = None,
) -> Contents:
    """A paper of this kind: by itself it has the title of its kind, and says where to turn."""
    about = pen.subject
    return Contents(
        kind=kind,
        language=about.language,
        shop_language=about.shop_language,
        title=title or pen.say(f"slip-title-{kind.replace('_', '-')}"),
        subtitle=product(pen),
        blocks=tuple(blocks),
        footer=where_and_version(pen) if footer is None else footer,
        seal=seal[0] if seal else None,
        seal_date=f"{seal[1]:%Y-%m-%d}" if seal else "",
        copy=pen.say("slip-copy", number=about.copy) if about.copy else None,
        author=about.shop_name,
    )


def product(pen: Pen) -> Said:
    """Carrier and card, as the line under the title."""
    desk = pen.subject.desk
    names = (desk.carrier.name, desk.procedure.name)
    return pen.both(lambda language: DOT.join(choose(name, language) for name in names))


def reference(pen: Pen) -> list[Row]:
    """The row of the reference; none before there is one."""
    found = pen.subject.reference
    return [pen.row("reference", Said(group(found)), strong=True)] if found else []


def channel(pen: Pen) -> Channel | None:
    """The channel chosen, if any."""
    return pen.subject.desk.procedure.channel(pen.subject.answers.get("channel", ""))


def materials(pen: Pen, answers: Answers) -> list[Material]:
    """What must be brought or shown, for these answers; the optional last."""
    found = [m for m in pen.subject.desk.procedure.materials if holds(m.when, answers)]
    return sorted(found, key=lambda item: item.optional)


def bring(pen: Pen, key: str, answers: Answers) -> list[Steps]:
    """The materials as a list under the heading `key`; no list when there are none."""
    items = tuple(
        explained(pen, item.text, item.detail, item.unverified) for item in materials(pen, answers)
    )
    return [Steps(pen.say(key), items)] if items else []


def explained(pen: Pen, text: Text, detail: Text | None, unverified: bool = False) -> Said:
    """What to bring or do, and after a colon what to mind about it."""

    def words(language: str) -> str:
        if detail is None:
            return told(text, language, unverified)
        return colon(told(text, language), told(detail, language, unverified), language)

    return pen.both(words)


def notes(pen: Pen) -> list[Paragraphs]:
    """The procedure's notes that belong on paper, for the customer alone: the shop knows them."""
    about = pen.subject
    found = [
        n
        for n in about.desk.procedure.notes
        if n.paper and not n.first and holds(n.when, about.answers)
    ]
    items = tuple(_note(pen, note) for note in found)
    return [Paragraphs(items, title=pen.say("slip-notes"), small=True)] if items else []


def _note(pen: Pen, note: Note) -> Said:
    language = pen.subject.language
    text = told(note.text, language, note.unverified)
    return Said(colon(choose(note.title, language), text, language))


def where_and_version(pen: Pen) -> tuple[Said, ...]:
    """Where to turn, and by which version of which procedure this was written."""
    procedure = pen.subject.desk.procedure
    version = pen.say("slip-version", procedure=procedure.id, version=procedure.version)
    return (*where_to_turn(pen), version)


def where_to_turn(pen: Pen) -> list[Said]:
    """The official number, or that there is none that is confirmed; and the official address."""
    carrier = pen.subject.desk.carrier
    link = carrier.official
    address = pen.both(lambda language: colon(told(link.text, language), link.url, language))
    return [pen.both(lambda language: _hotline(carrier, language)), address]


def _hotline(carrier: Carrier, language: str) -> str:
    say, name = speaker(language), choose(carrier.name, language)
    line = carrier.hotline
    if line is None:
        return say("no-hotline", carrier=name).rstrip(":：")
    number = say("hotline", carrier=name, number=line.number)
    return spaced((number, say("slip-aside", text=told(line.dial, language)) if line.dial else ""),
                  language)  # fmt: skip


def official_codes(pen: Pen, first: str | None = None) -> list[Code]:
    """The carrier's official pages as QR codes: branches (R15) and enquiries (R57) among them.

    Pages that share an address share a code. `first` is a page of the channel's own steps.
    """
    carrier = pen.subject.desk.carrier
    links = [carrier.official, *(link for link in (carrier.branches, carrier.enquiry) if link)]
    pages: dict[str, list[Text]] = {first: [carrier.official.text]} if first else {}
    for link in links:
        texts = pages.setdefault(link.url, [])
        if link.text not in texts:
            texts.append(link.text)
    return [Code(url, pen.all(texts)) for url, texts in pages.items()]


def tracking_code(pen: Pen) -> list[Code]:
    """The tracking page as a QR code, where customers can reach it. It names nobody.

    A sealed paper has one code alone: that of its seal, whose page leads to tracking.
    """
    about = pen.subject
    if about.public_url is None or about.draft or about.signing:
        return []
    link = f"{about.public_url.rstrip('/')}/track"
    return [Code(link, pen.say("slip-track"))] if len(link) <= LONGEST_LINK else []
