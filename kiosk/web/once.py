"""What Flask and Flask-WTF make anew for every request, made once instead (decision 030)."""

import functools
from collections.abc import Callable
from typing import Any

from flask import Flask, current_app, g, session
from flask.sessions import SecureCookieSessionInterface
from flask_wtf.csrf import generate_csrf
from itsdangerous import Signer, TimestampSigner, URLSafeTimedSerializer

CSRF = "csrf_token"
"""Flask-WTF's place in the cookie, and its field in every form."""
_SALT = "wtf-csrf-token"


class _Signer(TimestampSigner):
    """Derives a key from each secret once."""

    def derive_key(self, secret_key: str | bytes | None = None) -> bytes:
        """As before, if it was asked for before."""
        known: dict[str | bytes | None, bytes] = self.__dict__.setdefault("_derived", {})
        if secret_key not in known:
            known[secret_key] = super().derive_key(secret_key)
        return known[secret_key]


class _Serializer(URLSafeTimedSerializer):
    """Signs with one signer, for one salt."""

    default_signer = _Signer

    @functools.cached_property
    def _signer(self) -> Signer:
        return super().make_signer()

    def make_signer(self, salt: str | bytes | None = None) -> Signer:
        """The signer."""
        return self._signer


class Sessions(SecureCookieSessionInterface):
    """Flask's own signed cookie; its keys are those that the application began with."""

    def __init__(self) -> None:
        self._made: URLSafeTimedSerializer | None = None

    def get_signing_serializer(self, app: Flask) -> URLSafeTimedSerializer | None:
        """The serializer of the application, always the same."""
        if self._made is None:
            made = super().get_signing_serializer(app)
            self._made = made and _Serializer(
                made.secret_keys, made.salt, made.serializer, signer_kwargs=made.signer_kwargs
            )
        return self._made


class Application(Flask):
    """Flask without `async` views: each of a dozen hooks is called as it is, not looked into."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.session_interface = Sessions()

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """The function itself."""
        return func


def csrf_token() -> str:
    """Flask-WTF's token of this browser, signed once and not by each request."""
    known: str | None = g.get(CSRF)
    if known is None and CSRF in session:
        known = _signed(str(current_app.secret_key), session[CSRF])
        setattr(g, CSRF, known)
    return known or str(generate_csrf())


@functools.lru_cache(4096)
def _signed(secret: str, raw: str) -> str:
    """A token as Flask-WTF signs it. It lives as long as its session, so it need not be newer."""
    return str(URLSafeTimedSerializer(secret, salt=_SALT).dumps(raw))
