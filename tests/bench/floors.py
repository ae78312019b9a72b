"""The floors that the kiosk is measured against: bare Flask under waitress, a few lines each.

`python -m tests.bench.floors PORT FOLDER` serves F0 /hello, F1 /page, F2 /step, F3 /paper.
"""

import io
import logging
import secrets
import sqlite3
import sys
import threading
from importlib.resources import files

import segno
import waitress
from flask import Flask, Response, render_template
from flask_wtf import FlaskForm
from jinja2 import DictLoader
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from wtforms import StringField
from wtforms.validators import InputRequired, Length

FIELDS = tuple(f"field{number}" for number in range(8))
LINES = 60
# SQLite before 3.51.3 may damage a WAL file, so there the rollback journal is the durable choice.
JOURNAL = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL"
    if sqlite3.sqlite_version_info >= (3, 51, 3)
    else "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA"
)
TABLES = """
create table if not exists draft (id integer primary key, body text not null);
create table if not exists audit (id integer primary key, draft integer, what text);
"""
FORM = """<form id="step" method="post" action="/step">{{ form.hidden_tag() }}
{% for field in form if field.name != "csrf_token" %}<p>{{ field.label }} {{ field() }}
{% for error in field.errors %}<b>{{ error }}</b>{% endfor %}</p>{% endfor %}
<button>Go on</button></form>"""
PAGE = """<!doctype html><html lang=en><title>Floor</title><h1>Floor</h1>
{% include "form.html" %}</html>"""


class Eight(FlaskForm):  # type: ignore[misc]
    """Eight required lines of text."""


for _name in FIELDS:
    setattr(Eight, _name, StringField(_name, [InputRequired(), Length(max=100)]))


class Store:
    """One connection a thread, one lock around writes."""

    def __init__(self, path: str) -> None:
        self.path, self.lock, self.local = path, threading.Lock(), threading.local()
        self.connection().executescript(TABLES)

    def connection(self) -> sqlite3.Connection:
        if not hasattr(self.local, "connection"):
            self.local.connection = sqlite3.connect(self.path)
            self.local.connection.executescript(JOURNAL)
        found: sqlite3.Connection = self.local.connection
        return found

    def save(self, body: str) -> None:
        """Upsert a draft and add an audit row, durably."""
        with self.lock, self.connection() as connection:
            connection.execute(
                "insert into draft values (1, ?) on conflict do update set body = excluded.body",
                (body,),
            )
            connection.execute("insert into audit (draft, what) values (1, 'saved')")


def paper() -> bytes:
    """A bare A4 page of text with a QR code drawn as one path."""
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=A4, invariant=1)
    canvas.setFont("floor", 9)
    for number in range(LINES):
        canvas.drawString(50, 800 - 11 * number, f"Line {number}: The quick brown fox, 1,234.50")
    code = canvas.beginPath()
    for y, row in enumerate(segno.make("https://example.com/track/K7M4TX92A").matrix):
        for x, dark in enumerate(row):
            if dark:
                code.rect(480 + 2 * x, 100 - 2 * y, 2, 2)
    canvas.drawPath(code, stroke=0, fill=1)
    canvas.save()
    return held.getvalue()


def create_app(folder: str) -> Flask:
    """All four floors in one application; a request only meets its own."""
    app = Flask(__name__)
    # By name, since a template given as a string is compiled again for every request.
    app.jinja_loader = DictLoader({"page.html": PAGE, "form.html": FORM})
    app.secret_key = secrets.token_bytes(32)
    store = Store(f"{folder}/floor.sqlite3")
    font = files("fontpkg_noto_sans") / "files/NotoSans[wdth,wght].ttf"
    pdfmetrics.registerFont(TTFont("floor", str(font)))
    lock = threading.Lock()

    @app.get("/hello")
    def hello() -> str:
        return "hello"

    @app.get("/page")
    def page() -> str:
        return render_template("page.html", form=Eight())

    @app.post("/step")
    def step() -> tuple[str, int]:
        form = Eight()
        if not form.validate_on_submit():
            return render_template("form.html", form=form), 422
        store.save(repr({name: form[name].data.ljust(90) for name in FIELDS}))
        return render_template("form.html", form=form), 200

    @app.get("/paper")
    def sheet() -> Response:
        with lock:
            return Response(paper(), mimetype="application/pdf")

    return app


if __name__ == "__main__":
    logging.getLogger("waitress.queue").setLevel(
        logging.ERROR
    )  # it warns of every request that waits
    waitress.serve(create_app(sys.argv[2]), host="127.0.0.1", port=int(sys.argv[1]), threads=4)
