"""The front door: `flask --app app run`, `python app.py`, or any WSGI server with `app:app`."""

from kiosk.commands.serve import run
from kiosk.settings import read
from kiosk.web import create_app

if __name__ == "__main__":
    run(read())
else:
    app = create_app(read())
