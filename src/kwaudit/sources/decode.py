r"""Bytes to text as a browser would, with `\n` for every line end and no byte-order mark.

Text that is valid UTF-8 beyond ASCII is UTF-8 whatever its label says: the odds against chance are astronomical and
wrong labels are common. Otherwise the order of the WHATWG: byte-order mark, label, what the bytes look like; they look
like UTF-8 where most of them are, for a stray byte in a page is an accident and a page of such accidents is none.
"""

from __future__ import annotations

import codecs
import re

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))

LOOKED_AT = 65536
"""Bytes that decide whether a file is binary."""
CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\f\x1b") + b"\x7f"
"""Bytes that text does not hold; ESC starts a shift of ISO-2022-JP."""
BINARY_SHARE = 0.01
"""Text has no control bytes; pictures, archives and office files measured 8 to 30 %. A stray NUL is forgiven."""

LEGACY_SHARE = 0.4
"""More than this share of the bytes beyond ASCII in no sequence of UTF-8: it is another encoding, else a few bytes are
wrong. Measured: 0.57 and more in Japanese, Chinese and Thai encodings, 0.82 in Korean, 0.88 in all others."""

# Patterns are text, compiled where a page needs them: most are UTF-8 and need none.
XML_LABEL = rb"^\s*<\?xml[^>]*?\bencoding\s*=\s*[\"']([\w.:-]+)"
LABEL = rb"(?i)<meta\b[^>]{0,400}>"
UTF8_SEQUENCE = rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
HIGH = rb"[\x80-\xff]"
CUT_OFF = rb"(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})\Z"
"""The beginning of a sequence at the very end: a file that was cut off in the middle of a sign."""


def looks_binary(raw: bytes) -> bool:
    """Say whether bytes are no text in any encoding."""
    head = raw[:LOOKED_AT]
    if not head or _wide(head):
        return False
    return len(head) - len(head.translate(None, CONTROLS)) > BINARY_SHARE * len(head)


def decode(raw: bytes, *, markup: bool = True, label: str = "") -> tuple[str, str]:
    """Return the text and the name of the encoding that was used.

    Args:
        raw: the document as it came.
        markup: True where a `<meta charset>` or an XML declaration may name the encoding.
        label: the charset that the server named; only a byte-order mark is stronger, and an unknown one is no label.
    """
    text, encoding = _labelled(raw, label) if label else ("", "")
    if not encoding:
        text, encoding = _decode(raw, markup=markup)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.removeprefix("\ufeff"), encoding


def _decode(raw: bytes, *, markup: bool) -> tuple[str, str]:
    for mark, codec in BOMS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(codec, "replace"), codec
    if codec := _wide(raw[:LOOKED_AT]):
        return raw.decode(codec, "replace"), codec
    if b"\x1b" not in raw[:LOOKED_AT]:
        try:
            return raw.decode("utf-8"), "utf-8"
        except UnicodeDecodeError:
            pass
    return _legacy(raw, markup=markup)


def _labelled(raw: bytes, label: str) -> tuple[str, str]:
    """Decode as the server said; two empty strings where a mark or nothing decides."""
    if raw.startswith(tuple(mark for mark, _ in BOMS)):
        return "", ""
    if label in {"utf-8", "utf8"}:
        return raw.decode("utf-8", "replace"), "utf-8"
    codec = _known(label)
    return (raw.decode(codec, "replace"), codec.removeprefix("whatwg-")) if codec else ("", "")


def _wide(head: bytes) -> str:
    """Return the codec of UTF-16 without a mark, known by the NULs of its ASCII letters, else an empty string."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    most = len(head) * 0.2
    if odd > most and even < odd * 0.05:
        return "utf-16-le"
    if even > most and odd < even * 0.05:
        return "utf-16-be"
    return ""


def _legacy(raw: bytes, *, markup: bool) -> tuple[str, str]:
    codec = (_declared(raw) if markup else "") or _guessed(raw)
    return raw.decode(codec, "replace"), codec.removeprefix("whatwg-")


def _declared(raw: bytes) -> str:
    """Return the codec of the document's own label, unless the bytes show that it is not so."""
    from turbohtml import parse

    if (label := re.match(XML_LABEL, raw)) and (codec := _known(label[1].decode("ascii"))):
        return codec
    tree = parse(raw)  # the whole: a browser starts over for a label after its first 1024 bytes
    codec = _known(tree.encoding or "") if tree.encoding_confidence == "certain" else ""
    return "" if codec == "whatwg-utf-8" and _broken(raw) > LEGACY_SHARE else codec


def _guessed(raw: bytes) -> str:
    if re.search(UTF8_SEQUENCE, raw) and _broken(raw) <= LEGACY_SHARE:
        return "utf-8"
    from turbohtml.detect import detect

    return detect(re.sub(LABEL, b"", raw)).codec or "whatwg-windows-1252"


def _known(label: str) -> str:
    """Return the name of the codec that a browser takes for a label, or an empty string."""
    import turbohtml.detect  # noqa: F401 -- registers the codecs

    codec = f"whatwg-{label.lower()}"
    try:
        codecs.lookup(codec)
    except LookupError:
        return ""
    return codec


def _broken(raw: bytes) -> float:
    """Return the share of bytes beyond ASCII that are not UTF-8, without a sequence that is cut off at the end."""
    whole = re.sub(CUT_OFF, b"", raw)
    sound = sum(map(len, re.findall(UTF8_SEQUENCE, whole)))
    high = len(re.findall(HIGH, whole))
    return 1 - sound / high if high else 0.0
