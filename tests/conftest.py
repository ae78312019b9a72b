"""What holds for every test: a property is about answers, never about how busy the machine is, and
a template is compiled once, however many kiosks are opened."""

from typing import Any

from flask import Flask
from hypothesis import settings
from jinja2 import BytecodeCache

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


class Compiled(BytecodeCache):
    """Templates compiled by any kiosk of this process: a quarter of the time of a test of pages."""

    def __init__(self) -> None:
        self._found: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Any) -> None:
        """What was compiled before."""
        if (known := self._found.get(bucket.key)) is not None:
            bucket.bytecode_from_string(known)

    def dump_bytecode(self, bucket: Any) -> None:
        """Keep what was compiled just now."""
        self._found[bucket.key] = bucket.bytecode_to_string()


Flask.jinja_options = {**Flask.jinja_options, "bytecode_cache": Compiled()}
