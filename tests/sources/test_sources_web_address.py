"""One spelling for one page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.sources.web.address import credentials, host_of, is_site, is_web, normal, origin_of, path_of


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("HTTP://Example.COM:80", "http://example.com/"),
        ("https://example.com:443/a?b#c", "https://example.com/a?b"),
        ("https://example.com:8443/a", "https://example.com:8443/a"),
        ("https://me:secret@example.com/a", "https://example.com/a"),
        ("https://bücher.example/ä?ö=ü", "https://xn--bcher-kva.example/%C3%A4?%C3%B6=%C3%BC"),
        ("https://example.com/a b", "https://example.com/a%20b"),
        ("https://example.com/a%20b", "https://example.com/a%20b"),
        ("  https://example.com./a  ", "https://example.com/a"),
        ("http://[::1]:80/a", "http://[::1]/a"),
        ("ftp://example.com/", ""),
        ("mailto:a@example.com", ""),
        ("https://", ""),
        ("https://example.com:99999/", ""),
        ("https://exa mple.com/", ""),
        ("http://[::1", ""),
        ("https://example.com/" + "a" * 5000, ""),
        ("https://" + "ü" * 80 + ".example/", ""),
        ("", ""),
    ],
)
def test_one_spelling(url, wanted):
    assert normal(url) == wanted


def test_relative_to_a_base():
    assert normal("../b?c#d", "https://example.com/x/y/z") == "https://example.com/x/b?c"
    assert normal("//other.example/a", "https://example.com/") == "https://other.example/a"


@given(st.text(max_size=60))
def test_a_spelling_is_its_own_spelling(text):
    url = normal(f"https://example.com/{text}")
    assert normal(url) == url
    assert "\n" not in url
    assert "#" not in url


def test_parts():
    assert credentials("https://me:p%40ss@example.com/") == "me:p@ss"
    assert credentials("https://example.com/") == ""
    assert host_of("https://example.com:8443/") == "example.com"
    assert origin_of("https://example.com:8443/a") == "https://example.com:8443"
    assert path_of("https://example.com/caf%C3%A9?x") == "/café"
    assert is_site("https://example.com/")
    assert not is_site("https://example.com/?page=1")
    assert is_web("HTTPS://x")
    assert not is_web("posts/https.md")
