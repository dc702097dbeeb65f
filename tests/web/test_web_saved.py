"""Pages that were saved before: nothing is fetched, everything else is the same."""

from __future__ import annotations

import csv
import gzip
import io

import pytest
from web_server import article

pytest.importorskip("warcio")
TARGET = ("-t", "green tea=1-20%")


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def warc(path, pages, *, packed=True):
    """Write a WARC file; warcio's own writer leaves its temporary files to the collector."""
    with open(path, "wb") as file:
        for url, status, headers, body in pages:
            told = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
            answer = f"HTTP/1.1 {status}\r\n{told}\r\n{body}".encode()
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
            )
            record = head.encode() + answer + b"\r\n\r\n"
            file.write(gzip.compress(record) if packed else record)


HTML = {"Content-Type": "text/html; charset=utf-8"}
CRAWL = [
    ("https://a.example/1", "200 OK", HTML, article(1)),
    ("https://a.example/2", "200 OK", HTML, article(2)),
    ("https://a.example/1", "200 OK", HTML, article(3)),
    ("https://a.example/gone", "404 Not Found", HTML, "gone"),
    ("https://a.example/old", "301 Moved", {"Location": "/1"}, ""),
    ("https://a.example/x.pdf", "200 OK", {"Content-Type": "application/pdf"}, "%PDF"),
    ("dns:a.example", "200 OK", {}, ""),
]


@pytest.mark.parametrize("name", ["crawl.warc.gz", "crawl.warc"])
def test_a_warc_file_is_a_site(store, kwaudit, tmp_path, name):
    warc(tmp_path / name, CRAWL, packed=name.endswith("gz"))
    code, out, _ = kwaudit(name, *TARGET)
    assert (code, "2 pages audited" in out, "1 redirected" in out, "2 unread" in out) == (0, True, True, True)
    table = rows(kwaudit("export", 1)[1])
    assert [(row["page"], row["title"]) for row in table[:2]] == [
        ("https://a.example/1", "Green tea 1"), ("https://a.example/2", "Green tea 2"),
    ]  # fmt: skip


def test_a_damaged_warc_file_keeps_what_stood_before(store, kwaudit, tmp_path):
    warc(tmp_path / "a.warc", CRAWL[:2], packed=False)
    raw = (tmp_path / "a.warc").read_bytes()
    (tmp_path / "a.warc").write_bytes(raw + b"nonsense\r\n\r\n" * 3)
    code, out, err = kwaudit("a.warc", *TARGET)
    assert (code, "2 pages audited" in out, "is damaged" in err) == (2, True, True)


def test_a_folder_with_a_map_of_addresses(store, kwaudit, tmp_path):
    folder = tmp_path / "saved"
    folder.mkdir()
    for number in (1, 2):
        (folder / f"{number}.html").write_text(article(number))
    with open(folder / "urls.csv", "w", newline="") as file:
        csv.writer(file).writerows([
            ("URL", "File"), ("https://a.example/one", "1.html"), ("https://a.example/two", "2.html"),
            ("https://a.example/three", "3.html"), ("nonsense", "1.html"),
        ])  # fmt: skip
    code, out, _ = kwaudit("saved/urls.csv", *TARGET)
    assert (code, "2 pages audited" in out, "no such file" in out) == (0, True, True)
    assert [row["page"] for row in rows(kwaudit("export", 1)[1])][:2] == [
        "https://a.example/one",
        "https://a.example/two",
    ]


def test_saved_pages_and_others_do_not_mix(store, kwaudit, tmp_path):
    warc(tmp_path / "a.warc", CRAWL)
    assert "saved pages and others" in kwaudit("a.warc", "https://a.example/x")[2]


def test_warcio_is_an_extra(store, kwaudit, tmp_path, monkeypatch):
    import sys

    warc(tmp_path / "a.warc", CRAWL)
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    code, _, err = kwaudit("a.warc", *TARGET)
    assert (code, "pip install 'kwaudit[warc]'" in err) == (2, True)
