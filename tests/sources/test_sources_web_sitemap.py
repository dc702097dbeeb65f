"""Sitemaps, indexes, feeds and lists: whatever is well meant is read, whatever is not is bounded and told."""

from __future__ import annotations

import gzip
import tracemalloc
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.errors import InputError, UsageError
from kwaudit.sources.web import dates, sitemap
from kwaudit.sources.web.choose import sample
from kwaudit.sources.web.listing import Wanted, is_list

NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def read(text, size=7):
    raw = text if isinstance(text, bytes) else text.encode()
    return list(sitemap.read(raw[at : at + size] for at in range(0, len(raw), size)))


def addresses(text):
    return [one.url for one in read(text)]


def test_a_sitemap_with_dates_and_other_namespaces():
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
    <urlset {NS} xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc> https://a.example/1?x=1&amp;y=2 </loc><lastmod>2026-01-02</lastmod>
        <image:image><image:loc>https://a.example/1.jpg</image:loc></image:image></url>
      <url><image:loc>https://a.example/2.jpg</image:loc><loc><![CDATA[https://a.example/2]]></loc></url>
      <url><lastmod>2026</lastmod></url>
    </urlset>"""
    assert read(text) == [
        sitemap.Listed("https://a.example/1?x=1&y=2", "2026-01-02"),
        sitemap.Listed("https://a.example/2"),
    ]


def test_an_index_names_lists():
    text = f"<sitemapindex {NS}><sitemap><loc>https://a.example/a.xml</loc></sitemap></sitemapindex>"
    assert read(text) == [sitemap.Listed("https://a.example/a.xml", is_list=True)]


def test_rss():
    text = """<rss version="2.0"><channel><link>https://a.example/</link>
      <item><title>One</title><link>https://a.example/1</link><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate></item>
      <item><guid>https://a.example/2</guid></item>
      <item><guid isPermaLink="false">https://a.example/3</guid></item></channel></rss>"""
    assert read(text) == [
        sitemap.Listed("https://a.example/1", "Mon, 05 Jan 2026 10:00:00 GMT"),
        sitemap.Listed("https://a.example/2"),
    ]


def test_atom():
    text = """<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://a.example/"/>
      <entry><link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
      <updated>2026-01-05T00:00:00Z</updated></entry></feed>"""
    assert read(text) == [sitemap.Listed("https://a.example/1", "2026-01-05T00:00:00Z")]


def test_a_list_of_addresses():
    assert addresses("\ufeffhttps://a.example/1\r\nhttps://a.example/2\n\n  https://a.example/3") == [
        f"https://a.example/{n}" for n in (1, 2, 3)
    ]


def test_lines_that_are_no_addresses_are_counted():
    found = []
    with pytest.raises(InputError, match="2 of its lines are no addresses"):
        found.extend(sitemap.read([b"https://a.example/1\nnonsense\nhttps://a.example/2\nmore"]))
    with pytest.raises(InputError, match="1 of its lines"):
        read("nonsense")


def test_packed_lists_in_several_members():
    text = f"<urlset {NS}><url><loc>https://a.example/1</loc></url></urlset>".encode()
    assert addresses(gzip.compress(text[:30]) + gzip.compress(text[30:]) + b"\0\0") == ["https://a.example/1"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<urlset><url><loc>https://a.example/1</loc></url>", "no well-formed XML at line 1 .* after 1 addresses"),
        ("<html><body>", "its root is <html>, which is no sitemap and no feed"),
        ("<a" * 3, "no well-formed XML"),
        ("<urlset>" + "<x>" * 200, "elements 100 deep"),
        (b"\x1f\x8b\x08nonsense", "its gzip is broken"),
        (b"https://a.example/" + b"a" * 1_100_000, "a line of more than 1 MB"),
        (b"<urlset><!--" + b"a" * 1_100_000, "a tag or comment of more than 1 MB"),
    ],
)
def test_what_is_broken_is_told(text, told):
    with pytest.raises(InputError, match=told):
        read(text, 65536)


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">',
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd">',
    ],
)
def test_entities_are_refused(declared):
    with pytest.raises(InputError, match="declares entities"):
        read(f"<!DOCTYPE urlset [{declared}]><urlset><url><loc>&x;</loc></url></urlset>")


def test_a_doctype_elsewhere_is_not_fetched():
    text = f'<!DOCTYPE urlset SYSTEM "http://127.0.0.1:1/x.dtd"><urlset {NS}><url><loc>https://a.example/</loc></url></urlset>'
    assert addresses(text) == ["https://a.example/"]


def test_a_packed_bomb_is_a_stream(monkeypatch):
    monkeypatch.setattr(sitemap, "MAX_BYTES", 50 * 1024 * 1024)
    bomb = gzip.compress(b"<urlset>" + b" " * 200 * 1024 * 1024, 9)
    tracemalloc.start()
    with pytest.raises(InputError, match="the rest was not read"):
        read(bomb, 65536)
    assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    tracemalloc.stop()


def test_memory_does_not_grow_with_the_addresses():
    def pieces(count):
        yield f"<urlset {NS}>".encode()
        for number in range(count):
            yield b"<url><loc>https://a.example/some/page/%d</loc></url>" % number
        yield b"</urlset>"

    peaks = []
    for count in (1_000, 50_000):
        tracemalloc.start()
        assert sum(1 for _ in sitemap.read(pieces(count))) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 200_000


@given(st.binary(max_size=300), st.integers(1, 50))
def test_no_bytes_break_the_reader(raw, size):
    with suppress(InputError):
        read(raw, size)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-01-31", date(2026, 1, 31)),
        ("2026-02-03T10:00:00+01:00", date(2026, 2, 3)),
        ("2026-02", date(2026, 2, 28)),
        ("2025", date(2025, 12, 31)),
        ("Mon, 05 Jan 2026 10:00:00 GMT", date(2026, 1, 5)),
        ("yesterday", None),
        ("2026-13-40", None),
        ("", None),
    ],
)
def test_dates_as_lists_write_them(text, day):
    assert dates.day(text) == day


def test_a_day_of_the_user():
    assert dates.since("2026-01-31") == date(2026, 1, 31)
    with pytest.raises(UsageError, match="--since soon: is no day"):
        dates.since("soon")


@given(st.lists(st.integers(0, 60), max_size=80), st.integers(1, 20))
def test_a_sample_is_the_same_whatever_the_order(numbers, size):
    pages = [Wanted(f"https://a.example/{n}") for n in numbers]
    chosen, total = sample(pages, size)
    urls = [one.url for one in chosen]
    assert total == len(numbers)
    assert len(urls) == len(set(urls)) == min(size, len(set(numbers)))
    assert set(urls) == {one.url for one in sample(reversed(pages), size)[0]}


@pytest.mark.parametrize(
    "name", ["https://a.example/sitemap.xml", "a/sitemap_index.xml.gz", "https://a.example/feed/", "sitemap-1.txt"]
)
def test_names_of_lists(name):
    assert is_list(name)


@pytest.mark.parametrize("name", ["https://a.example/sitemaps-explained", "urls.txt", "https://a.example/feeding.html"])
def test_names_that_are_no_lists(name):
    assert not is_list(name)
