"""Where a connection may go. The address is checked that is connected to, so no later answer of a resolver can differ.

Loopback, private, link-local (the metadata services of clouds) and other addresses that are not of the public
network are refused unless the user named that host. A named host that was public stays public: a resolver that
changes its mind is refused too.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

NAT64 = ipaddress.ip_network("64:ff9b::/96")


class Refused(Exception):  # noqa: N818 -- it is no error, it is an answer
    """A connection that the guard does not allow; the text is for the user."""


class Guard:
    """Knows the hosts that the user named, and what they resolved to first."""

    def __init__(self, named: Iterable[str] = ()) -> None:
        self._named = {name.lower().strip("[]") for name in named}
        self._public: dict[str, bool] = {}
        self._lock = threading.Lock()

    def check(self, host: str, found: Iterable[str]) -> None:
        """Refuse a host one of whose addresses is not public.

        Raises:
            Refused: with the address and what it is.
        """
        name = host.lower().strip("[]")
        private = next((text for text in found if not is_public(text)), "")
        if not private:
            with self._lock:
                self._public.setdefault(name, True)
            return
        if name not in self._named:
            raise Refused(f"refused: {_told(name, private)}; --allow-host {name} allows it")
        with self._lock:
            if self._public.setdefault(name, False):
                raise Refused(f"refused: {_told(name, private)}, and was a public one before")


def is_public(text: str) -> bool:
    """Say whether an address is of the public network, the one inside a mapped or translated address too."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return all(one.is_global and not one.is_multicast for one in (address, *_inside(address)))


def _inside(address: Address) -> list[Address]:
    """Return the IPv4 addresses that an IPv6 address stands for."""
    if not isinstance(address, ipaddress.IPv6Address):
        return []
    held: list[Address | None] = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in NAT64:
        held.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return [one for one in held if one is not None]


def _told(name: str, address: str) -> str:
    kind = _kind(address)
    return f"{address} is {kind}" if name == address else f"{name} is {address}, {kind}"


def _kind(text: str) -> str:
    address = ipaddress.ip_address(text.partition("%")[0])
    for inner in (address, *_inside(address)):
        if inner.is_loopback or inner.is_unspecified:
            return "this machine"
        if inner.is_link_local:
            return "a link-local address"
        if inner.is_private:
            return "a private address"
    return "no address of the public network"


def connected(host: str, port: int, guard: Guard, timeout: float | None, options: Iterable[Any]) -> socket.socket:
    """Resolve a host, check every address, and connect to one of those that were checked.

    Raises:
        Refused: an address that may not be connected to.
        OSError: it cannot be resolved or reached.
    """
    found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    guard.check(host, [str(one[4][0]) for one in found])
    error: OSError | None = None
    for family, kind, protocol, _, where in found:
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(timeout)
            for option in options:
                sock.setsockopt(*option)
            sock.connect(where)
        except OSError as problem:
            sock.close()
            error = problem
        else:
            return sock
    raise error or OSError(f"{host} has no address")
