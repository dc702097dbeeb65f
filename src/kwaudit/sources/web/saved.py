"""Pages that were saved before: WARC files, and folders with a map of addresses, a CSV with `url` and `file`."""

from __future__ import annotations

import csv
import os
from typing import TYPE_CHECKING, BinaryIO

from kwaudit.errors import InputError, KwauditError
from kwaudit.model.value import replace
from kwaudit.model.web import Fetched
from kwaudit.sources.found import Found, kind_of
from kwaudit.sources.load import load
from kwaudit.sources.web import page
from kwaudit.sources.web.address import normal, path_of
from kwaudit.sources.web.faults import Fault
from kwaudit.sources.web.fetch import REDIRECTS, Answer, lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

WARC = (".warc", ".warc.gz")
MAX_BYTES = 10 * 1024 * 1024
"""Of one page, unpacked, as over the network."""
URLS = frozenset({"url", "address", "page url"})
FILES = frozenset({"file", "path", "filename", "file name"})
HEADER = 4096
"""Bytes of a CSV file that tell whether it is a map."""


def is_saved(name: str) -> bool:
    """Say whether an input holds saved pages."""
    lower = name.lower()
    return lower.endswith(WARC) or (lower.endswith((".csv", ".tsv")) and _is_map(name))


def _is_map(path: str) -> bool:
    try:
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            header = {cell.strip().strip('"').casefold() for cell in _split(file.readline(HEADER))}
    except OSError:
        return False
    return bool(header & URLS) and bool(header & FILES)


def _split(line: str) -> list[str]:
    return line.split("\t" if "\t" in line else ";" if ";" in line and "," not in line else ",")


def read(path: str) -> Iterator[Fetched]:
    """Yield the pages that were saved, in the order of the file; what is no page has its reason.

    Raises:
        InputError: the file cannot be read, or warcio is missing.
    """
    try:
        yield from _records(path) if path.lower().endswith(WARC) else _mapped(path)
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from None


def _mapped(path: str) -> Iterator[Fetched]:
    folder = os.path.dirname(path)
    with open(path, encoding="utf-8-sig", errors="replace", newline="") as file:
        first = file.readline(HEADER)
        file.seek(0)
        delimiter = "\t" if "\t" in first else ";" if ";" in first and "," not in first else ","
        rows = csv.reader(file, delimiter=delimiter)
        header = [cell.strip().casefold() for cell in next(rows, [])]
        url_at = next(i for i, cell in enumerate(header) if cell in URLS)
        file_at = next(i for i, cell in enumerate(header) if cell in FILES)
        for row in rows:
            if len(row) > max(url_at, file_at) and (url := normal(row[url_at])):
                yield _file(url, os.path.join(folder, row[file_at].strip()))


def _file(url: str, path: str) -> Fetched:
    found = Found(url, path, kind_of(path), named=True)
    try:
        document = load(found)
    except KwauditError as error:
        return Fetched(url, reason=str(error).removeprefix(f"{url}: "))
    slug = page.slug_of_path(path_of(url))
    return Fetched(url, replace(document, name=url, url=url, slug=slug), status=200, final=url)


def _records(path: str) -> Iterator[Fetched]:
    try:
        from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped,unused-ignore]
        from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped,unused-ignore]
    except ImportError:
        raise InputError(f"{path}: WARC files need warcio: pip install 'kwaudit[warc]'") from None
    with open(path, "rb") as file:
        try:
            for record in ArchiveIterator(file):
                if record.rec_type == "response" and record.http_headers is not None:
                    url = normal(record.rec_headers.get_header("WARC-Target-URI", "").strip("<>"))
                    if url:
                        yield _record(url, record)
        except (ArchiveLoadFailed, EOFError, ValueError) as error:
            raise InputError(f"{path}: is damaged ({error}); the pages before were read") from None


def _record(url: str, record: object) -> Fetched:
    from typing import Any

    one: Any = record
    status = int(one.http_headers.get_statuscode() or 0)
    headers = lowered(dict(one.http_headers.headers))
    target = normal(headers.get("location", ""), url) if status in REDIRECTS else ""
    if target:
        return Fetched(url, status=status, final=target)
    try:
        page.wanted(status, headers)
        document = page.document(url, Answer(url, status, headers, _limited(one.content_stream())))
    except Fault as fault:
        return Fetched(url, reason=fault.reason, status=status)
    return Fetched(url, document, status=status, final=url)


def _limited(stream: BinaryIO) -> bytes:
    body = stream.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise Fault(f"larger than {MAX_BYTES >> 20} MB, which is no page")
    return body
