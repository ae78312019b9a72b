"""A connection to where a configured host really lies: looked up once, judged, and held on to.

Whoever can change what a name leads to must not make the kiosk post into the shop's own network
(SSRF, ASVS 15.3.2). A private address is reached only where the setting itself says it in numbers.
"""

import http.client
import ipaddress
import socket
import ssl
from collections.abc import Callable

Lookup = Callable[[str, int], list[str]]
_ALWAYS_HERE = "localhost"


class Astray(Exception):  # noqa: N818 - a name that leads where nothing may be posted
    """The configured name leads to an address that is nobody's on the internet."""


def looked_up(host: str, port: int) -> list[str]:
    """Every address that the system's resolver knows for a name. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(each[4][0]) for each in found]


def address_of(host: str, port: int, lookup: Lookup = looked_up) -> str:
    """The one address to connect to. Raises Astray, or OSError for a name that leads nowhere.

    One bad address among good ones spoils them all: which is used must not be a matter of luck.

    >>> address_of("10.0.0.8", 80)
    '10.0.0.8'
    """
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        found = lookup(host, port)
    sound = _loopback if host == _ALWAYS_HERE else _public
    if not found or not all(map(sound, found)):
        raise Astray
    return found[0]


class Plain(http.client.HTTPConnection):
    """HTTP to the host's name at this address."""

    def __init__(self, host: str, port: int, address: str, timeout: float) -> None:
        super().__init__(host, port, timeout=timeout)
        self.address = address

    def connect(self) -> None:
        """To the address and nowhere else."""
        self.sock = socket.create_connection((self.address, self.port), self.timeout)


class Sealed(Plain):
    """HTTPS: the certificate must be the name's, whatever the address."""

    default_port = 443

    def __init__(self, host: str, port: int, address: str, timeout: float) -> None:
        super().__init__(host, port, address, timeout)
        self.context = ssl.create_default_context()

    def connect(self) -> None:
        """To the address, and to the holder of the name's certificate."""
        super().connect()
        self.sock = self.context.wrap_socket(self.sock, server_hostname=self.host)


def _public(address: str) -> bool:
    at = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(at, ipaddress.IPv6Address):
        at = at.ipv4_mapped or at.sixtofour or at
    return at.is_global and not at.is_multicast


def _loopback(address: str) -> bool:
    return ipaddress.ip_address(address).is_loopback
