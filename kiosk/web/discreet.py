"""What a code tells of a person beside the number is let in nowhere, whichever field it fell into:
so it is neither kept, nor shown again, nor in any log."""

from typing import IO

from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.formparser import FormDataParser

from kiosk.rules.codes import discreet

Parsed = tuple[IO[bytes], MultiDict[str, str], MultiDict[str, FileStorage]]


class Discreet(FormDataParser):
    """Reads what was posted; of every field no more than rules/codes.py leaves of it."""

    def parse(
        self, stream: IO[bytes], mimetype: str, content_length: int | None,
        options: dict[str, str] | None = None,
    ) -> Parsed:  # fmt: skip
        """As werkzeug parses."""
        stream, form, files = super().parse(stream, mimetype, content_length, options)
        return stream, self.cls((k, discreet(v)) for k, v in form.items(multi=True)), files
