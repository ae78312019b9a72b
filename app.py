"""The front door: `flask --app app run`, `python app.py`, or any WSGI server with `app:app`."""

import sys

from kiosk.commands.serve import start
from kiosk.commands.shop import migrate_if_new
from kiosk.settings import read
from kiosk.web import create_app
from kiosk.web.logs import listen

if __name__ == "__main__":
    sys.exit(start(read()))

settings = read()
if not migrate_if_new(settings):
    sys.exit(1)
listen()
app = create_app(settings)
