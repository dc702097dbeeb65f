"""Sitemaps and feeds as streams: XML, sitemap indexes, RSS, Atom, lists of addresses; packed or not.

The parser is expat, fed piece by piece, with entity declarations refused: memory does not grow with the number of
addresses, and neither entity bombs nor gzip bombs get anywhere.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from kwaudit.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CHUNK = 64 * 1024
MAX_BYTES = 1024 * 1024 * 1024
"""Unpacked bytes of one sitemap: twenty times what the protocol allows, and read as a stream."""
MAX_TOKEN = 1024 * 1024
"""Bytes that one tag, comment or declaration may have; expat keeps an unfinished one in memory."""
MAX_TEXT = 8192
"""Characters of one element's text that are kept."""
MAX_DEPTH = 100
GZIP = b"\x1f\x8b"


class Listed(NamedTuple):
    """An address in a list: of a page, or of another list. `lastmod` is as written, "" where it is not."""

    url: str
    lastmod: str = ""
    is_list: bool = False


def read(chunks: Iterable[bytes]) -> Iterator[Listed]:
    """Yield what a sitemap, index, feed or plain list names, as its bytes come.

    Raises:
        InputError: broken, too large, or no list at all; what stood before was yielded.
    """
    plain = _limited(_unpacked(chunks))
    head = b""
    for chunk in plain:
        head += chunk
        if len(head.lstrip(b"\xef\xbb\xbf \t\r\n")) >= 1:
            break
    rest = _joined(head, plain)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") or head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        yield from _xml(rest)
    else:
        yield from _lines(rest)


def _joined(head: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield head
    yield from rest


def _unpacked(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the bytes themselves, unpacked where they are gzip, never more than a piece at a time."""
    pieces = iter(chunks)
    first = next(pieces, b"")
    if not first.startswith(GZIP):
        yield first
        yield from pieces
        return
    unpack, fresh = zlib.decompressobj(31), True
    for piece in _joined(first, pieces):
        data = piece.lstrip(b"\0") if fresh else piece  # packers pad between and after their members
        while data:
            fresh = False
            try:
                yield unpack.decompress(data, CHUNK)
            except zlib.error as error:
                raise InputError(f"its gzip is broken ({error})") from None
            data = unpack.unconsumed_tail
            if unpack.eof:
                data = unpack.unused_data.lstrip(b"\0")
                unpack, fresh = zlib.decompressobj(31), True


def _limited(pieces: Iterable[bytes]) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MAX_BYTES:
            raise InputError(f"larger than {MAX_BYTES >> 30} GB unpacked; the rest was not read")
        yield piece


def _lines(pieces: Iterator[bytes]) -> Iterator[Listed]:
    """Yield the addresses of a plain list, one a line. Anything else that it holds is an error, once."""
    kept, odd = b"", 0
    for piece in pieces:
        *lines, kept = (kept + piece).split(b"\n")
        if len(kept) > MAX_TOKEN:
            raise InputError("a line of more than 1 MB; this is no list of addresses")
        for line in lines:
            odd += not (found := _line(line)) and bool(line.strip())
            if found:
                yield found
    if found := _line(kept):
        yield found
    elif kept.strip() or odd:
        odd += bool(kept.strip())
    if odd:
        raise InputError(f"{odd:,} of its lines are no addresses")


def _line(line: bytes) -> Listed | None:
    text = line.decode("utf-8", "replace").removeprefix("\ufeff").strip()
    return Listed(text) if text[:8].lower().startswith(("http://", "https://")) else None


def _xml(pieces: Iterator[bytes]) -> Iterator[Listed]:
    """Yield what an XML list names, batch by batch of one piece."""
    reader = _Reader()
    fed = 0
    for piece in pieces:
        fed += len(piece)
        reader.feed(piece)
        yield from reader.taken()
        if fed - reader.at > MAX_TOKEN:
            raise InputError("a tag or comment of more than 1 MB; this is no sitemap")
    reader.feed(b"", last=True)
    yield from reader.taken()


_ROOTS = {"urlset": "url", "sitemapindex": "sitemap", "rss": "item", "feed": "entry", "RDF": "item"}
"""Root element → the element that stands for one address."""
_DATES = frozenset({"lastmod", "pubDate", "updated", "date"})


class _Reader:
    """The handlers of expat, and what they have found."""

    def __init__(self) -> None:
        self._parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = None
        parser.EntityDeclHandler = self._entity
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self._item = ""
        self._inside = 0
        self._depth = 0
        self._list = False
        self._feed = False
        self._text: list[str] = []
        self._url = self._date = self._guid = ""
        self._found: list[Listed] = []
        self._count = 0

    @property
    def at(self) -> int:
        return self._parser.CurrentByteIndex

    def feed(self, data: bytes, *, last: bool = False) -> None:
        """Parse a piece.

        Raises:
            InputError: it is not well-formed, or declares entities.
        """
        try:
            self._parser.Parse(data, last)
        except expat.ExpatError as error:
            what = expat.ErrorString(error.code)
            after = f" after {self._count:,} addresses" if self._count else ""
            raise InputError(f"no well-formed XML at line {error.lineno} ({what}){after}") from None

    def taken(self) -> list[Listed]:
        """Return what was found since the last call."""
        found, self._found = self._found, []
        return found

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        local = name.rpartition(" ")[2]
        if self._depth > MAX_DEPTH:
            raise InputError(f"elements {MAX_DEPTH} deep; this is no sitemap")
        if self._depth == 1:
            if local not in _ROOTS:
                raise InputError(f"its root is <{local[:40]}>, which is no sitemap and no feed")
            self._item, self._list, self._feed = _ROOTS[local], local == "sitemapindex", local == "feed"
        elif local == self._item and not self._inside:
            self._inside, self._url, self._date, self._guid = self._depth, "", "", ""
        elif self._inside and self._depth == self._inside + 1:
            if self._feed and local == "link" and attributes.get("rel", "alternate") == "alternate":
                self._url = self._url or attributes.get("href", "")
            self._text = []
            self._parser.CharacterDataHandler = self._text.append
            if local == "guid" and attributes.get("isPermaLink", "true") == "false":
                self._parser.CharacterDataHandler = None

    def _end(self, name: str) -> None:
        if self._inside and self._depth == self._inside + 1:
            self._field(name, "".join(self._text)[:MAX_TEXT].strip())
            self._parser.CharacterDataHandler = None
        elif self._depth == self._inside:
            self._inside = 0
            if url := self._url or self._guid:
                self._count += 1
                self._found.append(Listed(url, self._date, self._list))
        self._depth -= 1

    def _field(self, name: str, text: str) -> None:
        space, _, local = name.rpartition(" ")
        if local in {"loc", "link"} and not self._feed and "image" not in space and "video" not in space:
            self._url = self._url or text
        elif local == "guid" and text.startswith(("http://", "https://")):
            self._guid = text
        elif local in _DATES:
            self._date = self._date or text

    def _entity(self, *_declared: object) -> None:
        raise InputError("it declares entities, which no sitemap needs and bombs are made of")
