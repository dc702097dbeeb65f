"""Alphabets that fit into one byte a character: what is in one of them is split by bytes, three times as fast.

A page of 256 characters holds ASCII, the letters of some languages, and the marks that decide anything. Every other
character that separates words becomes a `?` there; what a gap really holds is read from the text itself.
"""

from __future__ import annotations

import re
from codecs import charmap_build
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, normalize

from kwaudit.text.characters import APOSTROPHES, INVISIBLE, SUPERSCRIPTS

if TYPE_CHECKING:
    from collections.abc import Mapping

WEST = "ªºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþßÿŸŒœŠšŽž¼½¾"
"""Letters of English, French, German, Dutch, Spanish, Portuguese, Italian, Catalan, the Nordic languages, Irish …"""
EAST = "ÁÂÄÇÉËÍÎÓÔÖÚÜÝßáâäçéëíîóôöúüýĂăĄąĆćČčĎďĐđĘęĚěĞğİıŁłŃńŇňŐőŔŕŘřŚśŞşŠšŤťŮůŰűŹźŻżŽžȘșȚțĹĺĽľ"
"""… of Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Turkish …"""
CYRILLIC = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁёЂђЄєІіЇїЈјЉљЊњЋћЎўЏџҐґ"
"""… of Russian, Ukrainian, Bulgarian, Serbian …"""
GREEK = "ΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ"
"""… and of Greek."""

CURLY = "‘’"
"""Apostrophes beside the straight one."""
QUIET = "…\u00a0–—“”•·«»„€£©®™"
"""Separators that stand in many texts: those that an alphabet lacks are all looked at."""
_BARRIERS = ",;:()"
_STOPS = ".!?…"
"""`?` stands for what the alphabet lacks, too, which may be a stop or a barrier of any kind."""
_ASCII = bytes(range(128))
_UNMAPPED = "\ufffe"

_INVISIBLE = frozenset(
    chr(code)
    for first, last in re.findall(r"(.)(?:-(.))?", INVISIBLE)
    for code in range(ord(first), ord(last or first) + 1)
)
_INSIDE = re.compile(rf"[\w{APOSTROPHES}][{INVISIBLE}]")
"""Only there are invisible characters a part of a word."""

PROBE = 300
"""Characters at the beginning of a text that tell of most that none of these alphabets will do."""

MARK = b"!"
LETTER, DIGIT, APOSTROPHE, POINT = b"a0'."


class Alphabet(NamedTuple):
    """One page of 256 characters, and what its bytes become.

    `plain`: letters and digits as they are, all else a space; `lower`: the same with small letters. `shape`: what a
    byte is, letter, digit, apostrophe, point or comma, else a space. `long`: letters that case folding makes longer
    or turns into one of another page. `barriers` marks what no phrase runs over, `stops` what
    may end a sentence.
    """

    characters: frozenset[str]
    decoded: str
    encoded: object
    plain: bytes
    lower: bytes
    shape: bytes
    long: str
    barriers: bytes
    stops: bytes


def alphabet_of(text: str) -> Alphabet | None:
    """Return the alphabet that a text is written in, or None where some character needs the slower, general way."""
    if _of(others(text[:PROBE])) is None:
        return None  # as nearly every text in another alphabet: all of it need not be sifted
    beyond = others(text)
    if not beyond.isdisjoint(_INVISIBLE) and _INSIDE.search(text):
        return None
    return _of(beyond)


def _of(beyond: frozenset[str]) -> Alphabet | None:
    """Return the first alphabet that has every character of a text that matters."""
    for letters in (WEST, EAST, CYRILLIC, GREEK):
        alphabet = _alphabet(letters)
        if all(map(_separates, beyond - alphabet.characters)):
            return alphabet
    return None


def others(text: str) -> frozenset[str]:
    """Return the characters of a text that are not ASCII; bytes are sifted, which takes a tenth of `set(text)`."""
    if text.isascii():
        return frozenset()
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))


@cache
def _alphabet(letters: str) -> Alphabet:
    upper = letters + CURLY + QUIET
    decoded = (_ASCII.decode() + upper).ljust(256, _UNMAPPED)
    places: Mapping[str, int] = {one: at for at, one in enumerate(decoded) if one != _UNMAPPED}
    folded = {one: _folded(one) for one in decoded if _is_word(one)}
    lower = {one: small for one, small in folded.items() if small in places}
    return Alphabet(
        frozenset(upper),
        decoded,
        charmap_build(decoded),
        bytes(places[one] if one in folded else ord(" ") for one in decoded),
        bytes(places[lower.get(one, one)] if one in folded else ord(" ") for one in decoded),
        bytes(map(_shape, decoded)),
        "".join(one for one in folded if one not in lower),
        *(bytes(MARK[0] if one in marks else ord(" ") for one in decoded) for marks in (_BARRIERS, _STOPS)),
    )


def _folded(letter: str) -> str:
    return normalize("NFC", letter.casefold())


def _is_word(one: str) -> bool:
    return one.isalnum()


def _shape(one: str) -> int:
    if one.isdecimal():
        return DIGIT
    if one.isalnum():
        return LETTER
    if one in ".,":
        return POINT
    return APOSTROPHE if one in f"'{CURLY}" else ord(" ")


@cache
def _separates(one: str) -> bool:
    """Say whether a character separates words and does nothing else: no letter, no mark, no apostrophe.

    One that Unicode has not assigned yet may stand among the marks of its script, so the general way decides.
    """
    if one in _INVISIBLE:
        return True
    kind = category(one)
    return not (one.isalnum() or kind[0] == "M" or kind == "Cn" or one in f"{SUPERSCRIPTS}{APOSTROPHES}")
