"""Which addresses may be asked."""

import pytest

from reader.errors import NotAvailableError
from reader.fetcher.guard import Verdict, allowed, check_name, check_unresolved, verdict


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:4700::6810:84e5", "192.0.0.9", "64:ff9b::93.184.216.34"])
def test_public_addresses_may_be_asked(address: str) -> None:
    assert verdict(address) is Verdict.PUBLIC


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.9.1",
        "::1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "fe80::1",
        "fec0::1",
        "fc00::7",
        "240.0.0.1",
    ],
)
def test_addresses_of_this_machine_and_its_networks_are_private(address: str) -> None:
    assert verdict(address) is Verdict.PRIVATE


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",
        "::",
        "224.0.0.1",
        "ff02::1",
        "255.255.255.255",
        "::ffff:127.0.0.1",
        "::ffff:93.184.216.34",
        "::ffff:0:127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::10.1.2.3",
        "64:ff9b::169.254.169.254",
        "64:ff9b:1::7f00:1",
        "2002:7f00:1::",
        "2001:0:7f00:1::",
        "::127.0.0.1",
        "fe80::1%eth0",
    ],
)
def test_disguises_and_nowheres_are_never_asked(address: str) -> None:
    assert verdict(address) is Verdict.NEVER


@pytest.mark.parametrize(
    "host", ["example.org", "xn--bcher-kva.example", "a-b.example.", "localhost", "1.2.3.4", "::1", "my_paper.example", "3com.example"]
)
def test_names_and_plain_addresses_pass(host: str) -> None:
    check_name(host)


@pytest.mark.parametrize(
    "host",
    [
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "0177.0.0.1",
        "127.1",
        "127.0.0.1.",
        "1.2.3.256",
        "01.2.3.4",
        "example.0x",
        "",
        "a..b",
        "%31.example",
        "a b",
        "-" * 64,
        "::ffff:127.0.0.1",
        "[::1",
        "x" * 300,
    ],
)
def test_other_ways_of_writing_an_address_are_refused(host: str) -> None:
    with pytest.raises(NotAvailableError, match="Refused"):
        check_name(host)


def test_keeps_the_public_ones_of_a_mixed_answer() -> None:
    assert allowed("paper.example", ["127.0.0.1", "93.184.216.34", "::1"], frozenset()) == ("93.184.216.34",)


def test_permits_exactly_the_private_addresses_that_were_typed() -> None:
    assert allowed("localhost", ["::1", "127.0.0.1"], frozenset({"127.0.0.1"})) == ("127.0.0.1",)
    with pytest.raises(NotAvailableError, match="private network"):
        allowed("other.example", ["127.0.0.2"], frozenset({"127.0.0.1"}))


def test_a_permission_does_not_reach_what_can_never_answer() -> None:
    with pytest.raises(NotAvailableError, match="does not lead"):
        allowed("zero.example", ["0.0.0.0"], frozenset({"0.0.0.0"}))


@pytest.mark.parametrize("host", ["localhost", "printer.local", "db.internal", "10.0.0.1", "::1", "nas.home.arpa", "a.localhost."])
def test_behind_a_proxy_the_name_alone_is_judged(host: str) -> None:
    with pytest.raises(NotAvailableError, match="Refused"):
        check_unresolved(host)
    check_unresolved("example.org")
    check_unresolved("93.184.216.34")
