"""Fetching from a server that does what servers do: heals, limits, redirects, says nothing, says too much."""

from __future__ import annotations

import gzip
import time
from itertools import pairwise

import pytest
from web_server import Reply, article

from kwaudit.model.web import Web
from kwaudit.sources.web import pool as pools
from kwaudit.sources.web.pool import own_machine

HTML = {"Content-Type": "text/html; charset=utf-8"}


def web(**changes):
    given = {"hosts": frozenset({"127.0.0.1"}), "concurrency": 4, "timeout": 5.0, "retries": 2, **changes}
    return Web(**given)


def fetched(site, *paths, links=False, **changes):
    with pools.opened(web(**changes), links=links) as pool:
        return {
            one.url.removeprefix(site.url): one
            for one in pool.fetch(path if "://" in path else f"{site.url}{path}" for path in paths)
            if one
        }


def test_a_page_comes_with_its_name_address_slug_and_language(site):
    site.pages["/blog/green-tea.html"] = Reply(200, article(1), {**HTML, "Content-Language": "en-GB"})
    one = fetched(site, "/blog/green-tea.html")["/blog/green-tea.html"]
    assert (one.document.slug, one.document.language, one.document.kind) == ("green-tea", "en", "html")
    assert one.document.name == one.document.url == one.final == f"{site.url}/blog/green-tea.html"
    assert (one.status, one.attempts) == (200, 1)


def test_the_charset_of_the_header_wins_over_what_the_page_says(site):
    body = '<meta charset="utf-8"><p>caf\xe9'.encode("latin-1")
    site.pages["/a"] = Reply(200, body, {"Content-Type": "text/html; charset=ISO-8859-1"})
    site.pages["/b"] = Reply(200, b"\xef\xbb\xbf<p>caf\xc3\xa9", {"Content-Type": 'text/html; charset="latin1"'})
    site.pages["/c"] = Reply(200, "<p>café".encode(), {"Content-Type": "text/html; charset=nonsense"})
    found = fetched(site, "/a", "/b", "/c")
    assert all(one.document.text.endswith("café") for one in found.values())
    assert found["/a"].document.encoding == "iso-8859-1"


@pytest.mark.parametrize(
    ("media", "path", "kind"),
    [
        ("text/html", "/x", "html"),
        ("application/xhtml+xml", "/x", "html"),
        ("text/markdown", "/x", "markdown"),
        ("text/plain", "/x.md", "markdown"),
        ("text/plain", "/x", "text"),
        ("", "/x.html", "html"),
        ("application/octet-stream", "/y", "html"),
    ],
)
def test_what_a_page_is_by_its_type_its_suffix_and_its_text(site, media, path, kind):
    site.pages[path] = Reply(200, "<html><p>Green tea", {"Content-Type": media} if media else {})
    assert fetched(site, path)[path].document.kind == kind


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(200, b"%PDF", {"Content-Type": "application/pdf"}), "its content type is application/pdf"),
        (Reply(200, b"\x00\x01\x02" * 99, HTML), "is binary"),
        (Reply(200, b"hello", {}), "does not say what it is"),
        (Reply(404), "HTTP 404 Not Found"),
        (Reply(410), "HTTP 410 Gone"),
        (Reply(403), "HTTP 403 Forbidden"),
        (Reply(799), "HTTP 799"),
        (Reply(200, b"no gzip", {**HTML, "Content-Encoding": "gzip"}), "content encoding cannot be unpacked"),
    ],
)
def test_what_is_no_page_is_told_and_asked_for_once(site, reply, reason):
    site.pages["/x"] = reply
    one = fetched(site, "/x")["/x"]
    assert one.document is None
    assert one.reason.startswith(reason) or reason in one.reason
    assert (one.attempts, site.asked("/x")) == (1, 1)


def test_faults_that_heal_are_tried_again(site):
    site.pages["/x"] = lambda number: Reply(503) if number < 3 else article(1)
    one = fetched(site, "/x")["/x"]
    assert one.document is not None
    assert (one.attempts, site.asked("/x")) == (3, 3)


def test_faults_that_stay_are_told_with_the_attempts(site):
    site.pages["/x"] = Reply(503)
    site.pages["/y"] = Reply(raw=lambda _connection: None)
    found = fetched(site, "/x", "/y")
    assert found["/x"].reason == "HTTP 503 Service Unavailable (3 attempts)"
    assert found["/y"].reason.startswith("the connection failed")
    assert found["/y"].reason.endswith("(3 attempts)")


def test_retry_after_holds_back_the_whole_host(site):
    site.pages["/busy"] = lambda number: Reply(429, headers={"Retry-After": "1"}) if number == 1 else article(1)
    for number in range(8):
        site.pages[f"/{number}"] = article(number)
    fetched(site, "/busy", *(f"/{n}" for n in range(8)), concurrency=1)
    at = [one.at for one in site.log if one.path != "/robots.txt"]
    refused = next(one.at for one in site.log if one.path == "/busy")
    later = [one for one in at if one > refused]
    assert min(later) - refused > 0.95


def test_a_server_that_asks_for_too_long_is_not_waited_for(site):
    site.pages["/x"] = Reply(503, headers={"Retry-After": "86400"})
    start = time.monotonic()
    assert fetched(site, "/x")["/x"].reason == "HTTP 503 Service Unavailable, asks to come back in 86400 s"
    assert (site.asked("/x"), time.monotonic() - start < 3) == (1, True)


def test_redirects_are_followed_and_the_page_knows_where_it_came_from(site):
    site.pages["/a"] = Reply(301, headers={"Location": "b"})
    site.pages["/b"] = Reply(308, headers={"Location": "/caf\xc3\xa9"})
    site.pages["/caf%C3%A9"] = article(1)
    one = fetched(site, "/a")["/a"]
    assert one.final == f"{site.url}/caf%C3%A9"
    assert one.document.slug == "café"


def test_robots_rules_are_kept_and_can_be_ignored_for_ones_own_site(site):
    rules = "User-agent: kwaudit\nDisallow: /private\nUser-agent: *\nDisallow: /"
    site.pages["/robots.txt"] = Reply(200, rules, {"Content-Type": "text/plain"})
    site.pages["/a"] = Reply(302, headers={"Location": "/private/x"})
    site.pages["/private/x"] = site.pages["/open"] = article(1)
    found = fetched(site, "/private/x", "/open", "/a")
    assert found["/open"].document is not None
    assert found["/private/x"].reason.startswith("robots.txt does not allow it")
    assert found["/a"].reason.startswith("robots.txt does not allow it")
    assert (site.asked("/private/x"), site.asked("/robots.txt")) == (0, 1)
    assert fetched(site, "/private/x", ignore_robots=True)["/private/x"].document is not None
    assert site.asked("/robots.txt") == 1


def test_robots_that_cannot_be_had_forbid_everything_and_none_allow_it(site):
    site.pages["/x"] = article(1)
    assert fetched(site, "/x")["/x"].document is not None
    site.pages["/robots.txt"] = Reply(500)
    told = fetched(site, "/x")["/x"].reason
    assert told.startswith("robots.txt could not be read (HTTP 500 Internal Server Error)")


def test_crawl_delay_spaces_the_requests(site):
    site.pages["/robots.txt"] = Reply(200, "User-agent: *\nCrawl-delay: 0.3", {"Content-Type": "text/plain"})
    for path in "abc":
        site.pages[f"/{path}"] = article(1)
    fetched(site, "/a", "/b", "/c", concurrency=3)
    at = [one.at for one in site.log if one.path != "/robots.txt"]
    assert min(later - before for before, later in pairwise(at)) > 0.25


def test_a_rate_spaces_the_requests(site):
    for number in range(5):
        site.pages[f"/{number}"] = article(number)
    start = time.monotonic()
    fetched(site, *(f"/{number}" for number in range(5)), rate=10)
    assert time.monotonic() - start > 0.35


def test_packed_pages_are_unpacked(site):
    site.pages["/x"] = Reply(200, gzip.compress(article(1).encode()), {**HTML, "Content-Encoding": "gzip"})
    assert "green tea" in fetched(site, "/x")["/x"].document.text
    assert "gzip" in next(one for one in site.log if one.path == "/x").headers["Accept-Encoding"]


@pytest.mark.parametrize(("module", "encoding"), [("brotli", "br"), ("backports.zstd", "zstd")])
def test_pages_in_newer_encodings_are_unpacked_where_the_extra_is(site, module, encoding):
    packer = pytest.importorskip(module, reason=f"{module} is not installed: {encoding} was not tested")
    site.pages["/x"] = Reply(200, packer.compress(article(1).encode()), {**HTML, "Content-Encoding": encoding})
    assert "green tea" in fetched(site, "/x")["/x"].document.text
    assert encoding in next(one for one in site.log if one.path == "/x").headers["Accept-Encoding"]


def test_what_servers_are_told(site):
    site.pages["/x"] = article(1)
    fetched(site, "/x")
    assert site.log[-1].headers["User-Agent"].startswith("kwaudit/")
    fetched(site, "/x", user_agent="own/1")
    assert site.log[-1].headers["User-Agent"] == "own/1"
    assert "Cookie" not in site.log[-1].headers


def test_headers_and_passwords_go_to_named_hosts_alone(site):
    site.pages["/x"] = article(1)
    fetched(site, "/x", headers=(("X-Key", "secret"),), auth="me:pass")
    assert site.log[-1].headers["X-Key"] == "secret"
    assert site.log[-1].headers["Authorization"].startswith("Basic ")
    site.pages["/away"] = Reply(302, headers={"Location": f"http://localhost:{site.port}/x"})
    hosts = frozenset({"127.0.0.1", "localhost"})
    fetched(site, "/away", headers=(("X-Key", "secret"),), hosts=hosts)
    assert site.log[-1].headers["X-Key"] == "secret"


def test_a_second_run_asks_what_has_changed(site, tmp_path):
    cache = str(tmp_path / "cache")

    def tagged(number):
        return Reply(304) if number == 2 else Reply(200, article(number), {**HTML, "ETag": '"1"'})

    site.pages["/x"] = tagged
    site.pages["/fresh"] = Reply(200, article(2), {**HTML, "Cache-Control": "max-age=100"})
    site.pages["/never"] = Reply(200, article(2), {**HTML, "Cache-Control": "no-store", "ETag": "x"})
    paths = ("/x", "/fresh", "/never")
    first, second = fetched(site, *paths, cache=cache), fetched(site, *paths, cache=cache)
    assert first["/x"].document == second["/x"].document
    assert (site.asked("/x"), site.asked("/fresh"), site.asked("/never")) == (2, 1, 2)
    asked = [one for one in site.log if one.path == "/x"]
    assert asked[1].headers["If-None-Match"] == '"1"'
    assert "green tea" in fetched(site, "/x", cache=cache)["/x"].document.text


def test_a_damaged_cache_is_no_cache(site, tmp_path):
    site.pages["/x"] = Reply(200, article(1), {**HTML, "ETag": "1"})
    fetched(site, "/x", cache=str(tmp_path))
    for path in tmp_path.rglob("*"):
        if path.is_file():
            path.write_bytes(b"{broken")
    assert fetched(site, "/x", cache=str(tmp_path))["/x"].document is not None


def test_links_and_canonical_are_told_when_a_crawl_asks(site):
    site.pages["/x"] = Reply(
        200,
        '<base href="/base/"><link rel=canonical href="/y"><!-- <a href="/no1">--><a href=a>a</a><a href="/b#c">'
        '<a rel="nofollow" href="/no2"><a href="mailto:x@y"><a href=""><script>"<a href=/no3>"</script>',
        HTML,
    )
    site.pages["/none"] = '<meta name="robots" content="noindex, nofollow"><a href="/a">'
    site.pages["/header"] = Reply(200, '<a href="/a">', {**HTML, "X-Robots-Tag": "nofollow"})
    found = fetched(site, "/x", "/none", "/header", links=True)
    assert [one.removeprefix(site.url) for one in found["/x"].links] == ["/base/a", "/b"]
    assert found["/x"].canonical == f"{site.url}/y"
    assert found["/none"].links == found["/header"].links == ()


def test_a_machine_of_ones_own_is_not_spared():
    assert own_machine("localhost")
    assert own_machine("127.0.0.1")
    assert not own_machine("example.com")
    assert not own_machine("8.8.8.8")
