"""What a kiosk lets out besides its pages: addresses, and the names of files it touches."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from flask import Flask

SEEN: list[str] = []
"""Paths that this process opened, made or renamed while somebody listened."""
_LISTENING: list[bool] = []
_EVENTS = {"open", "os.mkdir", "os.rename", "os.link", "os.symlink", "sqlite3.connect"}


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if _LISTENING and event in _EVENTS:
        SEEN.extend(str(each) for each in arguments[:2] if isinstance(each, str | Path))


def listen_to_files() -> Callable[[], list[str]]:
    """Begin to note every path; call what is returned for what was noted, and the end of it.

    A hook of the interpreter stays for the life of a process: there is one, and it can be deaf.
    """
    if not _LISTENING and _hook not in _HOOKS:
        sys.addaudithook(_hook)
        _HOOKS.append(_hook)
    SEEN.clear()
    _LISTENING.append(True)

    def ended() -> list[str]:
        _LISTENING.clear()
        return list(SEEN)

    return ended


_HOOKS: list[object] = []


def addresses(app: Flask) -> list[str]:
    """From now on every address asked for, and every one that an answer leads to."""
    found: list[str] = []
    inner = app.wsgi_app

    def noting(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        found.append(f"{environ['PATH_INFO']}?{environ.get('QUERY_STRING', '')}")

        def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
            found.extend(
                value for name, value in headers
                if name in {"Location", "HX-Push-Url", "HX-Redirect", "Content-Disposition", "Link"}
            )  # fmt: skip
            return start_response(status, headers, *rest)

        answer: Iterable[bytes] = inner(environ, start)
        return answer

    app.wsgi_app = noting  # type: ignore[method-assign] # as Flask's own documentation wraps it
    return found


def found_in(words: Iterable[str], texts: Iterable[str]) -> list[tuple[str, str]]:
    """Each text with a word that must not stand in it, however it is spelled there."""
    plain = [(_bare(word), word) for word in words]
    found = []
    for text in set(texts):
        bare = _bare(text) + " " + _bare(unquote(text, errors="replace"))
        found += [(word, text) for spelled, word in plain if spelled in bare]
    return found


def _bare(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
