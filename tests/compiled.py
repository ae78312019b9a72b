"""Templates that are compiled once a process, however many kiosks are opened in it."""

from typing import Any

from jinja2 import BytecodeCache


class Compiled(BytecodeCache):
    """A quarter of the time of a test of pages."""

    def __init__(self) -> None:
        self._found: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Any) -> None:
        """What was compiled before."""
        if (known := self._found.get(bucket.key)) is not None:
            bucket.bytecode_from_string(known)

    def dump_bytecode(self, bucket: Any) -> None:
        """Keep what was compiled just now."""
        self._found[bucket.key] = bucket.bytecode_to_string()
