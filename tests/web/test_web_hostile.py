"""A server that means harm: everything is bounded, told, and changes nothing for the other pages."""

from __future__ import annotations

import gzip
import socket
import ssl
import subprocess
import threading
import time
import zlib

import pytest
from web_server import Reply, article, served

from kwaudit.model.web import Web
from kwaudit.sources.web import guard as guards
from kwaudit.sources.web import pool as pools
from kwaudit.sources.web.guard import Guard, Refused, is_public

HTML = {"Content-Type": "text/html"}
MB = 1024 * 1024


def reason(site, path, **changes):
    """Fetch a hostile page beside a good one; the good one must come."""
    site.pages["/good"] = article(1)
    given = {"hosts": frozenset({"127.0.0.1"}), "timeout": 1.5, "read_timeout": 1.0, "retries": 0, **changes}
    start = time.monotonic()
    with pools.opened(Web(**given)) as pool:
        found = {one.url: one for one in pool.fetch([f"{site.url}{path}", f"{site.url}/good"]) if one}
    assert found[f"{site.url}/good"].document is not None
    assert time.monotonic() - start < 8
    return found[f"{site.url}{path}"].reason


def dripping(head):
    def write(connection):
        connection.sendall(head)
        for _ in range(400):
            try:
                connection.sendall(b"a")
            except OSError:
                return
            time.sleep(0.02)

    return Reply(raw=write)


@pytest.mark.parametrize(
    "location",
    [
        "http://169.254.169.254/latest/meta-data",
        "http://localhost:{port}/good",
        "http://127.0.0.2/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://0.0.0.0/",
        "http://[fe80::1]/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://127.1/",
    ],
)
def test_no_redirect_leads_into_a_private_network(site, location):
    site.pages["/x"] = Reply(302, headers={"Location": location.format(port=site.port)})
    assert reason(site, "/x").startswith(("refused: ", "its host has no address"))
    assert site.asked("/good") == 1


@pytest.mark.parametrize("location", ["file:///etc/passwd", "gopher://x/", "ftp://x/", "javascript:alert(1)"])
def test_no_redirect_leaves_the_web(site, location):
    site.pages["/x"] = Reply(302, headers={"Location": location})
    assert reason(site, "/x") == "redirects to what is no address of a page"


def test_redirects_in_circles_and_without_end_are_cut(site):
    site.pages["/a"] = Reply(302, headers={"Location": "/b"})
    site.pages["/b"] = Reply(302, headers={"Location": "/a"})
    for number in range(30):
        site.pages[f"/r{number}"] = Reply(302, headers={"Location": f"/r{number + 1}"})
    assert reason(site, "/a").startswith("redirects in a circle")
    assert reason(site, "/r0") == "redirects more than 10 times"


def test_a_resolver_that_changes_its_mind_is_refused(site, monkeypatch):
    """The name is public when it is looked up first, and this machine when it is looked up again."""
    answers = iter(["93.184.216.34", "127.0.0.1"])
    real = socket.getaddrinfo

    def resolve(host, port, *args, **kwargs):
        return real(next(answers) if host == "rebind.test" else host, port, *args, **kwargs)

    monkeypatch.setattr(guards.socket, "getaddrinfo", resolve)
    guard = Guard({"rebind.test"})
    guard.check("rebind.test", ["93.184.216.34"])
    next(answers)
    with pytest.raises(Refused, match="was a public one before"):
        guards.connected("rebind.test", site.port, guard, 1, ())
    assert not site.log


def test_one_private_address_among_public_ones_is_enough_to_refuse():
    with pytest.raises(Refused, match=r"is 10\.0\.0\.1, a private address; --allow-host twofold\.test allows it"):
        Guard().check("twofold.test", ["93.184.216.34", "10.0.0.1"])


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.169.254", "100.64.0.1", "224.0.0.1",
        "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:10.0.0.1", "2002:7f00:1::",
        "64:ff9b::7f00:1", "nonsense",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34"])
def test_addresses_that_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize("size", [40, 200])
def test_bombs_are_not_unpacked_to_their_end(site, size):
    packed = gzip.compress(b"a" * size * MB, 9)
    site.pages["/x"] = Reply(200, packed, {**HTML, "Content-Encoding": "gzip"})
    site.pages["/y"] = Reply(200, zlib.compress(b"a" * size * MB, 9), {**HTML, "Content-Encoding": "deflate"})
    assert reason(site, "/x") == "larger than 10 MB, which is no page"
    assert reason(site, "/y") == "larger than 10 MB, which is no page"


@pytest.mark.parametrize(("module", "encoding"), [("brotli", "br"), ("backports.zstd", "zstd")])
def test_bombs_in_newer_encodings_are_not_unpacked_to_their_end(site, module, encoding):
    packer = pytest.importorskip(module, reason=f"{module} is not installed: {encoding} was not tested")
    site.pages["/x"] = Reply(200, packer.compress(b"a" * 200 * MB), {**HTML, "Content-Encoding": encoding})
    assert reason(site, "/x") == "larger than 10 MB, which is no page"


def test_a_bomb_in_a_bomb_is_bounded(site):
    packed = gzip.compress(gzip.compress(b"a" * 100 * MB, 9), 9)
    site.pages["/x"] = Reply(200, packed, {**HTML, "Content-Encoding": "gzip, gzip"})
    assert reason(site, "/x")


def test_an_answer_without_end_is_cut(site):
    def endless(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10737418240\r\n\r\n")
        try:
            while True:
                connection.sendall(b"<p>" + b"a" * 65536)
        except OSError:
            return

    site.pages["/x"] = Reply(raw=endless)
    assert reason(site, "/x", timeout=10.0) == "larger than 10 MB, which is no page"


def test_a_page_that_drips_is_cut(site):
    site.pages["/x"] = dripping(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999\r\n\r\n")
    assert reason(site, "/x") == "not finished within 1.5 s"


def test_headers_that_drip_are_cut(site):
    site.pages["/x"] = dripping(b"HTTP/1.1 200 OK\r\nX-")
    assert reason(site, "/x") == "not finished within 1.5 s"


def test_silence_is_cut(site):
    site.pages["/x"] = Reply(raw=lambda _connection: time.sleep(3))
    assert reason(site, "/x") == "no answer in time"


def test_a_page_that_ends_early_is_no_page(site):
    short = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>half"
    site.pages["/x"] = Reply(raw=lambda connection: connection.sendall(short))
    assert reason(site, "/x").startswith("the connection failed")


@pytest.mark.parametrize("flood", [b"X-A: b\r\n" * 500, b"X-A: " + b"b" * 100_000 + b"\r\n"])
def test_floods_of_headers_are_told(site, flood):
    raw = b"HTTP/1.1 200 OK\r\n" + flood + b"\r\n"
    site.pages["/x"] = Reply(raw=lambda connection: connection.sendall(raw))
    assert "header" in reason(site, "/x")


@pytest.mark.parametrize(
    "raw", [b"nonsense\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\x00" * 100, b"HTTP/1.1 200\r\nContent-Length: x\r\n\r\n"]
)
def test_nonsense_is_told(site, raw):
    site.pages["/x"] = Reply(raw=lambda connection: connection.sendall(raw))
    assert reason(site, "/x")


def test_a_certificate_of_nobody_is_told(tmp_path):
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem"]
    subprocess.run([*command, "-days", "1", "-subj", "/CN=localhost"], cwd=tmp_path, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    with served(context) as site, pools.opened(Web(hosts=frozenset({"127.0.0.1"}), ignore_robots=True)) as pool:
        (one,) = [found for found in pool.fetch([f"https://127.0.0.1:{site.port}/"]) if found]
    assert one.reason.startswith("TLS: certificate verify failed")
    assert one.attempts == 1


def test_a_port_that_is_closed_is_told(site):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    web = Web(hosts=frozenset({"127.0.0.1"}), retries=1, ignore_robots=True)
    with pools.opened(web) as pool:
        (one,) = [found for found in pool.fetch([f"http://127.0.0.1:{port}/"]) if found]
    assert one.reason == "the connection failed (Connection refused) (2 attempts)"


def test_threads_go_home(site):
    before = threading.active_count()
    reason(site, "/good")
    for _ in range(60):
        if not any(one.name.startswith("kwaudit-fetch") for one in threading.enumerate()):
            break
        time.sleep(0.05)
    assert not any(one.name.startswith("kwaudit-fetch") for one in threading.enumerate()), before
