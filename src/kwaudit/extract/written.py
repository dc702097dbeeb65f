"""How text is written in a source: between tags and comments that are stepped over, with entities to be decoded."""

from __future__ import annotations

import re

from kwaudit.extract.tree import unescape

_QUOTED = r"""(?:"[^"]*+"[^>"']*+|'[^']*+'[^>"']*+)*+"""
_TAG = rf"""<(?:!--(?:-?>|.*?(?:--!?>|\Z))|/?[a-zA-Z][^>"']*+{_QUOTED}>|[!?][^>]*+>|/[^a-zA-Z][^>]*+>|/>)"""
MARKUP = re.compile(rf"(?:{_TAG})*+", re.DOTALL)
"""Tags and comments as the tokenizer of browsers reads them; the longest run of them at a place."""
BEFORE = re.compile(rf"(?:\s++|&(?:nbsp|#160|#xA0);|{_TAG})*+", re.DOTALL | re.IGNORECASE)
"""The same with white space between them: what stands before the first word of a block."""
ONE_TAG = re.compile(_TAG, re.DOTALL)
OPENING = re.compile(rf"""<[a-zA-Z][^>"']*+{_QUOTED}>""")
_SPECIAL = re.compile("[&<\0]")
_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]*;?)")


def skip(source: str, at: int) -> int:
    """Return the offset past the tags and comments that begin at `at`."""
    passed = MARKUP.match(source, at)
    return passed.end() if passed else at


def decode(piece: str, source: str, at: int) -> list[tuple[int, int, int, int]]:
    """Return the runs of `piece` in the source from `at` on, decoding entities, passing tags; [] where they differ."""
    found: list[tuple[int, int, int, int]] = []
    done, size = 0, len(piece)
    while done < size:
        special = _SPECIAL.search(source, at)
        stop = special.start() if special else len(source)
        length = min(stop - at, size - done)
        if length:
            if source[at : at + length] != piece[done : done + length]:
                return []
            found.append((done, done + length, at, at + length))
            done, at = done + length, at + length
        if done == size:
            break
        if special is None:
            return []
        step = _special(piece, done, source, at)
        if step is None:
            return []
        length, width = step
        if length:
            found.append((done, done + length, at, at + width))
        done, at = done + length, at + width
    return found


def _special(piece: str, done: int, source: str, at: int) -> tuple[int, int] | None:
    """Return how many characters of the piece and of the source an entity, a tag or a stray mark takes."""
    char = source[at]
    if char == "\0":
        return (0, 1)
    if char == "<" and (tag := ONE_TAG.match(source, at)):
        return (0, tag.end() - at)
    if char == "&" and (reference := _REFERENCE.match(source, at)):
        text, width = entity(reference[0])
        if text:
            return (len(text), width) if piece.startswith(text, done) else None
    return (1, 1) if piece[done] == char else None


def entity(written: str) -> tuple[str, int]:
    """Return what a reference like `&amp;` stands for and its width; `&notit;` is `¬` of width 4, `&foo;` is ""."""
    text = unescape(written)
    if text == written:
        return "", len(written)
    rest = text[1:]
    if rest and written.endswith(rest) and (not written.endswith(";") or rest.endswith(";")):
        return text[0], len(written) - len(rest)
    return text, len(written)
