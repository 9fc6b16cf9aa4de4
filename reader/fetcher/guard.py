"""Which addresses may be asked. Nothing here resolves or connects: it judges what others found.

Why so strict: a feed, a redirect or an OPML file may name the reader's own router, printer or cloud metadata service.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from reader.errors import NotAvailableError, PrivateAddressError
from reader.text import safe_line

MAX_ADDRESS = 8_000
"""Characters of an address; servers refuse longer ones, and a Location header can hold 100 kB."""

_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?")
_DOTTED = re.compile(r"(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_LOCAL_NAME = re.compile(r"(^|\.)(localhost|local|internal|lan|home\.arpa|localdomain)\.?$")
_NOWHERE = re.compile(r"(^|\.)(invalid|onion)\.?$")
"""Names that the domain name system does not know, by RFC 6761 and 7686: no resolver is asked for them."""
_WRAPPED = tuple(
    map(
        IPv6Network,
        (
            "::/96",  # IPv4-compatible, and :: and ::1, which are judged by themselves
            "::ffff:0:0/96",  # IPv4-mapped
            "::ffff:0:0:0/96",  # IPv4-translated (RFC 2765)
            "64:ff9b:1::/48",  # local-use NAT64 (RFC 8215)
            "2001::/32",  # Teredo
            "2002::/16",  # 6to4
        ),
    )
)
_NAT64 = IPv6Network("64:ff9b::/96")
"""What stands for IPv4 addresses in networks that have only IPv6 (RFC 6052): there DNS64 leads every name without IPv6 to these."""
_OWN = (IPv6Address("::"), IPv6Address("::1"))
"""Addresses within the wrapped ranges that are no disguise."""
_LEAVE = "--allow-private; for what you type yourself, the setting network.private_hosts."
"""How a private address may be asked. The setting is no leave for one on a list, and may be on already."""


class Verdict(Enum):
    """What may be done with one address of a machine."""

    PUBLIC = "public"
    PRIVATE = "private"
    """This machine, a private network or a link: only if the reader typed it and said so."""
    NEVER = "never"
    """Nothing a page can come from, or another address in disguise."""


def verdict(address: str) -> Verdict:
    """What `address` is: an IPv4 or IPv6 address in its usual form."""
    if "%" in address:
        return Verdict.NEVER
    ip = ip_address(address)
    if isinstance(ip, IPv6Address) and ip in _NAT64:  # leads where the address in it leads: not into the house by a detour
        return Verdict.PUBLIC if verdict(str(IPv4Address(int(ip) & 0xFFFFFFFF))) is Verdict.PUBLIC else Verdict.NEVER
    if isinstance(ip, IPv6Address) and ip not in _OWN and any(ip in network for network in _WRAPPED):
        return Verdict.NEVER  # asked first: from Python 3.13 on, what a mapped address is, is what the address in it is
    if ip.is_loopback:
        return Verdict.PRIVATE
    if ip.is_unspecified or ip.is_multicast or ip == IPv4Address("255.255.255.255"):
        return Verdict.NEVER
    if isinstance(ip, IPv6Address) and ip.is_site_local:  # withdrawn (RFC 3879), and so no longer "private" to Python
        return Verdict.PRIVATE
    return Verdict.PUBLIC if ip.is_global else Verdict.PRIVATE


def check_name(host: str) -> None:
    """Raise NotAvailableError when `host` (ASCII, lower case, no brackets) is neither a name nor an address in its usual form.

    Decimal, octal, hexadecimal and shortened IPv4 forms are refused by the WHATWG rule: a host whose last label is a number
    is an address, and there is one way to write it.
    """
    if ":" in host:
        _check_literal(host)
    elif _NUMBER.fullmatch(host.removesuffix(".").rpartition(".")[2]):
        if not _DOTTED.fullmatch(host):
            raise _refused(host, "is another way of writing an address, which hides where it leads")
        _check_literal(host)
    elif not _NAME.fullmatch(host):
        raise _refused(host, "is not the name of a host")


def is_literal(host: str) -> bool:
    """Whether `host`, which passed `check_name`, is an address and not a name."""
    return ":" in host or bool(_DOTTED.fullmatch(host))


def is_this_machine(host: str) -> bool:
    """Whether `host` is `localhost` or a name below it: that is this machine by RFC 6761, and no resolver is asked."""
    return f".{host.removesuffix('.')}".endswith(".localhost")


def is_nowhere(host: str) -> bool:
    """Whether `host` is a name that leads nowhere, whoever is asked."""
    return bool(_NOWHERE.search(host))


def check_local(host: str) -> None:
    """Refuse a name of this machine or the house, of which no resolver outside need hear. Raises NotAvailableError."""
    if _LOCAL_NAME.search(host):
        raise _private(host)


def needs_leave(host: str, addresses: Iterable[str]) -> bool:
    """Whether `host`, which resolved to these `addresses`, may be asked only because the reader typed it and said so."""
    return bool(_LOCAL_NAME.search(host)) or not any(verdict(address) is Verdict.PUBLIC for address in addresses)


def check_unresolved(host: str) -> None:
    """The check by name alone, for use behind a proxy, which resolves for us. Raises PrivateAddressError."""
    if is_this_machine(host) or (is_literal(host) and verdict(host) is not Verdict.PUBLIC):
        raise _private(host)
    if _LOCAL_NAME.search(host):
        raise _private(host, "--allow-private, and its name in NO_PROXY, for no proxy is asked for it.")


def allowed(host: str, addresses: Iterable[str], permitted: frozenset[str]) -> tuple[str, ...]:
    """Those of `addresses` (what `host` resolved to) that may be connected to, in order. Raises NotAvailableError when none may.

    permitted: private addresses that are fine all the same, because the reader typed a host that resolved to exactly these.
    """
    addresses = tuple(addresses)
    good = tuple(
        address
        for address in addresses
        if (found := verdict(address)) is Verdict.PUBLIC or (found is Verdict.PRIVATE and address in permitted)
    )
    if good:
        return good
    if any(verdict(address) is Verdict.PRIVATE for address in addresses):
        raise _private(host)
    raise _refused(host, "does not lead to a machine that could answer")


def _check_literal(host: str) -> None:
    try:
        found = verdict(host)
    except ValueError as error:
        raise _refused(host, "is not an address") from error
    if found is Verdict.NEVER:
        raise _refused(host, "is not an address that a page can come from")


def _private(host: str, leave: str = _LEAVE) -> PrivateAddressError:
    hint = f"If you trust it: {leave}"
    return PrivateAddressError(_sentence(host, "belongs to this machine or a private network"), hint=hint, subject=safe_line(host)[:80])


def _refused(host: str, why: str) -> NotAvailableError:
    return NotAvailableError(_sentence(host, why), subject=safe_line(host)[:80])


def _sentence(host: str, why: str) -> str:
    return f"Refused: {safe_line(host)[:80] or 'the empty host'} {why}."
