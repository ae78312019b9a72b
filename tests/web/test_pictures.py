"""Pictures of documents: with consent only, made clean, sealed, one's own, gone at the end."""

import io
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from flask import Flask
from PIL import Image
from werkzeug.test import TestResponse

from kiosk.rules.problem import Problem
from kiosk.store import images
from kiosk.web.pictures.clean import LARGEST, ONE_AT_A_TIME, clean
from tests.web.at_the_counter import bring_to, press
from tests.web.clerks import signed_in
from tests.web.customers import AIS, answers_for, follow, reach
from tests.web.decided import handed_in, moved
from tests.web.holdings import contents, only_case, store_of
from tests.web.linter import Linter
from tests.web.sent_pictures import (
    HTML,
    OTHERS,
    REFUSED,
    TAKEN,
    card,
    endless,
    located,
    photo,
    saved,
    turned,
)
from tests.web.test_supplying import opened
from tests.web.walker import Step, go, read, walk

AGREED = ["process", "notify", "id_image"]
THAI = {"id_type": "th-national-id", "id_number": "1101700230708", "id_expires": "2031-05-05"}


def send(
    client: Linter, raw: bytes, where: str = "/pictures", name: str = "p.jpg",
    headers: Mapping[str, str] | None = None, **fields: Any,
) -> TestResponse:  # fmt: skip
    """Post a picture as a browser without JavaScript does."""
    token = read(client.get("/cards")).values["csrf_token"]
    form = {"csrf_token": token, "kind": "id-copy", "picture": (io.BytesIO(raw), name), **fields}
    return client.post(where, data=form, content_type="multipart/form-data", headers=headers)


def press_on(client: Linter, where: str) -> TestResponse:
    """A button that posts nothing but its token."""
    return client.post(where, data={"csrf_token": read(client.get("/cards")).values["csrf_token"]})


def main(answer: TestResponse) -> str:
    """What a page says, without the tokens around it."""
    return answer.text.partition("<main")[2].partition("</main>")[0]


def at_pictures(client: Linter, **other: Any) -> Step:
    return reach(client, AIS, "pictures", "en", consents=AGREED, **other)


def kept(app: Flask) -> list[Any]:
    return contents(app)["images"]


def keys(client: Linter) -> list[str]:
    page = client.get("/apply/pictures").text
    return [part.partition('"')[0] for part in page.split('src="/pictures/')[1:]]


def shot(client: Linter, **other: Any) -> str:
    """A visit at the page of pictures, with one given; its key."""
    at_pictures(client, **other)
    assert send(client, photo()).status_code == 303
    return keys(client)[0]


def with_picture(client: Linter, app: Flask, **other: Any) -> str:
    """A case handed in with one picture; its reference."""
    shot(client, **other)
    walk(
        client,
        read(client.get("/apply/pictures")),
        {**answers_for(AIS), "consents": AGREED, **other},
    )
    return only_case(app).reference


@pytest.mark.parametrize("name", TAKEN)
def test_what_is_taken_is_made_anew(name: str) -> None:
    """R33: a JPEG and nothing else: no metadata, no profile, nothing behind its end."""
    made = clean(TAKEN[name](), ())
    assert not isinstance(made, Problem)
    body = made[0].body
    assert body.startswith(b"\xff\xd8\xff")
    assert body.endswith(b"\xff\xd9")
    assert len(body) <= LARGEST
    assert [word for word in (b"Sentinel", b"Exif", b"http", HTML) if word in body] == []
    again = Image.open(io.BytesIO(body))
    assert (again.format, again.mode, max(again.size) <= 1600) == ("JPEG", "RGB", True)
    assert set(again.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert again.size == (made[0].width, made[0].height)


def test_a_picture_on_its_side_is_set_upright() -> None:
    made = clean(turned(), ())
    assert not isinstance(made, Problem)
    upright = Image.open(io.BytesIO(made[0].body))
    assert upright.size == (400, 800)
    assert upright.getpixel((20, 400))[1] < 80 < upright.getpixel((380, 400))[1]  # type: ignore[index]


def test_the_corpus_stays_below_300_mb() -> None:
    """In a process of its own, since this one is fat with tests."""
    code = (
        "import sys; sys.path.insert(0, '.')\n"
        "from tests.web.sent_pictures import TAKEN, REFUSED\n"
        "from kiosk.web.pictures.clean import clean\n"
        "for make in (*TAKEN.values(), *REFUSED.values()): clean(make(), ())\n"
        "print(open('/proc/self/status').read().partition('VmHWM:')[2].split()[0])"
    )
    root = Path(__file__).parents[2]
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=root, check=True)
    assert int(said.stdout) < 300_000


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_is_said(app: Flask, client: Linter, name: str) -> None:
    at_pictures(client)
    told = send(client, REFUSED[name](), name="../../x.jpg")
    assert told.status_code == 422
    expected = {"picture-too-many-pixels": "million pixels", "picture-not-one": "not a picture",
                "picture-broken": "incomplete", "picture-none": "Take or choose"}  # fmt: skip
    assert expected[name] in told.text
    assert kept(app) == []


def test_no_picture_takes_for_ever() -> None:
    """800,000 scans fit into 8 MB, and each costs 5 ms at 25 million pixels."""
    assert clean(endless(card((2400, 2400))), ()) == Problem("picture-broken")


@pytest.mark.parametrize("raw", OTHERS)
def test_no_other_format_is_opened(raw: bytes) -> None:
    assert clean(raw, ()) == Problem("picture-not-one")


def test_a_dark_or_soft_picture_is_remarked_on_and_kept(app: Flask, client: Linter) -> None:
    """R40."""
    at_pictures(client)
    assert send(client, saved(Image.new("RGB", (800, 500), (9, 9, 9)))).status_code == 303
    assert "very dark or nearly blank" in client.get("/apply/pictures").text
    assert len(kept(app)) == 1


def test_without_consent_there_is_no_page_and_none_is_taken(app: Flask, client: Linter) -> None:
    reach(client, AIS, "card-state", "en")
    assert client.get("/apply/pictures").status_code == 303
    assert send(client, photo()).status_code == 404
    script = {"HX-Request": "true"}
    assert "has not agreed" in send(client, photo(), headers=script).text
    assert kept(app) == []


def test_consent_taken_back_deletes_them(app: Flask, client: Linter) -> None:
    shot(client)
    follow(client, read(client.get("/apply/privacy")), consents=["process"])
    assert kept(app) == []


def test_nobody_is_forced(client: Linter) -> None:
    """R41: the page goes on without a picture."""
    step = at_pictures(client)
    assert "at the counter instead" in step.text
    assert go(client, step, {}).slug == "card-state"


def test_a_picture_is_seen_again_by_its_visit_alone(app: Flask, client: Linter) -> None:
    key = shot(client)
    own = client.get(f"/pictures/{key}")
    assert (own.mimetype, own.headers["Cache-Control"]) == ("image/jpeg", "no-store")
    other = app.test_client()
    assert isinstance(other, Linter)
    at_pictures(other)
    theirs, none = (other.get(f"/pictures/{one}") for one in (key, "0" * 32))
    assert (theirs.status_code, none.status_code) == (404, 404)
    assert main(theirs).replace(key, "0" * 32) == main(none)
    assert press_on(other, f"/pictures/{key}/remove").status_code == 404
    assert len(kept(app)) == 1
    assert press_on(client, f"/pictures/{key}/remove").status_code == 303
    assert kept(app) == []


def test_nothing_of_it_is_readable_in_the_files(app: Flask, client: Linter, tmp_path: Path) -> None:
    """Neither the bytes, nor the name it came with, nor where it was taken."""
    at_pictures(client)
    send(client, located(), name="../../SentinelName.jpg")
    body = images.body(store_of(app), {"draft_id": kept(app)[0][3]}, keys(client)[0])
    assert body is not None
    held = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"Sentinel" not in held
    assert b"\xff\xd8\xff\xe0" not in held
    assert body[200:260] not in held


def test_a_seventh_is_not_taken(app: Flask, client: Linter) -> None:
    at_pictures(client)
    codes = [send(client, photo()).status_code for _ in range(7)]
    assert codes == [303] * 6 + [422]
    assert "incomplete" not in send(client, photo()[:9000]).text  # it was not even looked at
    assert len(kept(app)) == 6


def test_too_many_bytes_are_answered_calmly(app: Flask, client: Linter) -> None:
    at_pictures(client)
    told = send(client, bytes(9 * 1024 * 1024))
    assert told.status_code == 303
    assert "larger than 8 MB" in client.get(told.location, follow_redirects=True).text
    assert send(client, bytes(9 * 1024 * 1024), where="/apply/pictures").status_code == 413


def test_a_thai_card_is_kept_covered_only(app: Flask, client: Linter) -> None:
    """The carrier's rule; what is covered is black in what is kept."""
    step = at_pictures(client, **THAI)
    assert "religion, ethnicity and blood group" in step.text
    assert send(client, photo()).status_code == 422
    assert send(client, photo(), bars="0,0,0,0").status_code == 422
    assert kept(app) == []
    assert send(client, photo(), bars="100,100,300,200", band="bottom").status_code == 303
    shown = Image.open(io.BytesIO(client.get(f"/pictures/{keys(client)[0]}").data))
    width, height = shown.size
    for x, y in ((0.2, 0.2), (0.5, 0.9)):
        assert max(shown.getpixel((int(width * x), int(height * y)))) < 50  # type: ignore[arg-type]
    assert min(shown.getpixel((width - 9, height // 2))) > 150  # type: ignore[arg-type]


def test_another_document_drops_what_was_not_covered(app: Flask, client: Linter) -> None:
    shot(client)
    step = read(client.get("/apply/document"))
    follow(client, step, id_type="th-national-id")
    assert kept(app) == []


def test_the_draft_ends_and_so_do_its_pictures(app: Flask, client: Linter) -> None:
    shot(client)
    press_on(client, "/finish")
    assert kept(app) == []


def test_it_goes_with_the_case_and_is_seen_before_it_counts(app: Flask, client: Linter) -> None:
    """R33: the copy is ticked only after a clerk opened the picture, and that is noted."""
    reference = with_picture(client, app)
    clerk = signed_in(app)
    press(clerk, reference, "begin")
    image = images.of(store_of(app), {"case_id": only_case(app).id})[0]
    where = f"/counter/cases/{reference}/pictures/{image.key}"
    refused = press(clerk, reference, "tick", tick="material-id-copy")
    assert (refused.status_code, "Open it first" in refused.text) == (422, True)
    assert clerk.get(where).status_code == 404
    assert press_on(clerk, where).status_code == 303
    assert clerk.get(where).mimetype == "image/jpeg"
    assert "Seen by Somchai" in clerk.get(f"/counter/cases/{reference}").text
    assert signed_in(app, name="Nok").get(where).status_code == 404
    assert press(clerk, reference, "tick", tick="material-id-copy").status_code == 303
    assert "picture_seen" in {row[4] for row in contents(app)["audit"]}


@pytest.mark.parametrize("state", ["completed", "rejected", "withdrawn"])
def test_a_case_that_is_over_has_no_pictures(app: Flask, client: Linter, state: str) -> None:
    with_picture(client, app)
    assert len(kept(app)) == 1
    moved(app, "x", "in_review")
    assert len(kept(app)) == 1
    moved(app, "end", state)
    assert kept(app) == []
    assert "pictures_deleted:1" in {row[4] for row in contents(app)["audit"]}


def test_through_tracking_with_consent(app: Flask, client: Linter) -> None:
    """R41: what was asked comes as a picture; the consent is asked for first, and taken back."""
    reference = handed_in(client, app, AIS)
    moved(app, "ask", "needs_information", left="in_review",
          facts={"reason": "Copy", "asked": "material-id-copy"})  # fmt: skip
    step = opened(client, reference)
    assert send(client, photo(), of="track").status_code == 422
    version = {"csrf_token": step.values["csrf_token"], "version": str(only_case(app).version)}
    assert client.post("/track/agree", data={**version, "agree": "yes"}).status_code == 303
    assert send(client, photo(), of="track").status_code == 303
    assert 'src="/pictures/' in client.get("/track").text
    assert "id_image" in only_case(app).consents
    version["version"] = str(only_case(app).version)
    assert client.post("/track/agree", data={**version, "agree": "no"}).status_code == 303
    assert (kept(app), "id_image" in only_case(app).consents) == ([], False)


def test_a_clerk_takes_one_with_consent(app: Flask, client: Linter) -> None:
    reference = handed_in(client, app, AIS)
    clerk = signed_in(app)
    where = f"/counter/cases/{reference}/pictures"
    assert send(clerk, photo(), where).status_code == 422
    assert press(clerk, reference, "agree", agree="yes").status_code == 303
    assert send(clerk, photo(), where).status_code == 303
    assert len(kept(app)) == 1
    bring_to(clerk, reference, only_case(app).state)  # type: ignore[arg-type]


def test_a_recent_photo_is_asked_for_online(client: Linter) -> None:
    """R34."""
    assert "recent photo" in at_pictures(client, channel="online").text


def test_a_bar_code_is_read_and_nothing_kept(app: Flask, client: Linter) -> None:
    """R35: of several codes on a card the one with its number."""
    reach(client, AIS, "card", "en")
    sheet = Image.new("L", (1100, 500), 255)
    for row, text in enumerate(("4006381333931", "8966012345678901231")):
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
        drawn = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=3))
        sheet.paste(drawn, (30, 30 + 230 * row))
    token = read(client.get("/cards")).values["csrf_token"]

    def look(raw: bytes) -> Mapping[str, str]:
        frame = (io.BytesIO(raw), "f.jpg")
        sent = client.post("/apply/card/scan", data={"csrf_token": token, "frame": frame})
        assert sent.status_code == 200
        return sent.json  # type: ignore[return-value]

    assert look(saved(sheet.convert("RGB"))) == {"name": "iccid", "text": "8966012345678901231"}
    assert look(endless(sheet)) == {}
    with ONE_AT_A_TIME:  # a picture is being read: this frame is let go, and nobody waits
        assert look(saved(sheet.convert("RGB"))) == {}
    assert [look(raw) for raw in (photo(), HTML, saved(Image.new("L", (2000, 2000))))] == [{}] * 3
    assert kept(app) == []
