"""By which names this kiosk may be called, and who asks when a proxy stands in front.

A page elsewhere can let its own name lead to 127.0.0.1 and then read the kiosk as its own (DNS
rebinding). It cannot change what the browser says in `Host`: so only names of this shop are served.
"""

import ipaddress

from flask import Flask, abort, request
from werkzeug.middleware.proxy_fix import ProxyFix

from kiosk.settings import Settings

_THIS_MACHINE = ("localhost", "127.0.0.1", "[::1]")


def serves(settings: Settings, host: str) -> bool:
    """Whether a `Host` header, with or without a port, names this kiosk.

    KIOSK_TRUSTED_HOSTS decides where it is set; a name with a dot before it stands for every name
    below it. Else: this machine, KIOSK_PUBLIC_URL and KIOSK_HOST; and when KIOSK_HOST is every
    address there is, any address in numbers, since nobody can rebind a number.
    """
    name = _without_port(host.lower())
    if settings.trusted_hosts:
        return any(_fits(name, each.lower()) for each in settings.trusted_hosts)
    if name in {*_THIS_MACHINE, _bracketed(settings.host.lower()), settings.public_host}:
        return True
    return settings.anywhere and _in_numbers(name)


def install(app: Flask, settings: Settings) -> None:
    """Turn away other names first of all, with 400. Behind proxies: who asks is who the nearest of
    them saw, and what anybody else says of that is not believed."""
    app.before_request(lambda: None if serves(settings, _called()) else abort(400))
    hops = settings.trusted_proxy
    if hops:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops)  # type: ignore[method-assign]


def _called() -> str:
    """What the request says in `Host`; who says nothing (HTTP/1.0) is no browser."""
    return str(request.environ.get("HTTP_HOST", _THIS_MACHINE[0]))


def _fits(name: str, trusted: str) -> bool:
    if trusted.startswith("."):
        return name == trusted[1:] or name.endswith(trusted)
    return name == _without_port(trusted)


def _without_port(host: str) -> str:
    """The host alone; "" for what is none.

    >>> _without_port("[::1]:8080"), _without_port("kiosk.example:80"), _without_port("[::1]x")
    ('[::1]', 'kiosk.example', '')
    """
    head, bracket, rest = host.rpartition("]")
    name, colon, port = rest.partition(":")
    sound = not (bracket and name) and (not colon or (port.isascii() and port.isdigit()))
    return f"{head}{bracket}{name}" if sound else ""


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _in_numbers(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
