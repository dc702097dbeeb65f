"""A stemmer of our own for Finnish: endings off, consonant gradation levelled.

Snowball takes endings without a look at the grade, so *katu* and *kadun* come apart while *matto* and *mato* fall
together. Here the ending says whether the syllable is closed, and that says which grade the consonant is in.
"""

from __future__ import annotations

import re

from kwaudit.languages.fi import forms

_VOWELS = "aeiouyäö"
SHORT = 3
"""Letters below which a word is its own stem."""
DIPHTHONG = re.compile(r"(?<=..)(?:oi|ui|yi|öi|ei)$")
"""Plural or past i after a vowel."""
_ONE_SYLLABLE = re.compile(rf"^[^{_VOWELS}]*[{_VOWELS}]{{1,2}}$")

_TWO_SYLLABLES = re.compile(rf"^[^{_VOWELS}]*[ou][{_VOWELS}]*[^{_VOWELS}]+[{_VOWELS}]+$")
_AGENT = re.compile(rf"[{_VOWELS}][^{_VOWELS}]+[{_VOWELS}]+ja$")

_CLITICS = re.compile(rf"(?<=..[nt{_VOWELS}])(?:kin|kaan|kään)$|(?<=..[{_VOWELS}])(?:nsa|nsä|mme)$")

_PASSIVE = re.compile(r"(?<=..[euioyö])t[aä][aä]n$|(?<=..)d[aä][aä]n$")
"""Of verbs (otetaan), after the weak grade."""

_OPEN = re.compile(
    r"(?<=..)isi(?:n|t|mme|v[aä]t)?$|(?<=...)seen$|(?<=..)h[aeiouyäö]n$|(?<=.[oöuye])j(?:a|ä|en)$|(?<=...)i(?:a|ä|en)$|(?<=...)(?:iden|itten|it[aä])$"
    r"|(?<=...e)tt[aä]$|(?<=[aäoöuy])(?<=....)v[aä]t$|(?<=...)(?:nut|nyt|neet)$|(?<=...[aä])t[aä]$"
    r"|(?<=[aeiouyäö][aeiouyäö][nlr])t[aä]$|(?<=[aeiouyäö][^aeiouyäö][aeiouyäö][nlr])t[aä]$|(?<=..[aeiouyäö][uy]s)t[aä]$"
    r"|(?<=..[oöuye])[aä]$|(?<=..[aeiouyäö]s)ten$|(?<=...[nr])ten$|(?<=...)in[aä]$(?<=.......)"
    r"|(?<=^[^aeiouyäö][aeiouyäö]{2})t[aä]$|(?<=^[^aeiouyäö][aeiouyäö]{2})d[aä]$"
)
"""Endings after an open syllable: the consonant before is in its strong grade."""

_LONG = re.compile(
    r"(?<=..a)an?$|(?<=..ä)än?$|(?<=..e)en?$|(?<=..i)in?$|(?<=..o)on?$|(?<=..u)un?$|(?<=..y)yn?$|(?<=..ö)ön?$|(?<=..[ei])[ei]n$"
)
"""A lengthened vowel (taloon, ostaa): the vowel stays once."""

_CLOSED = re.compile(r"(?<=...)(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$|(?<=..[aeiouyäö])(?:n|t)$")
"""Endings that close the syllable: the consonant before is in its weak grade."""

_TYPES = (
    (re.compile(r"(?<=...)nen$"), "s"),  # suomalainen, suomalaise-
    (re.compile(r"(?<=...)ks[ei]$"), "s"),  # rakennus, rakennukse-
    (re.compile(r"(?<=...[uy])(?:de|te|t|ks)$"), "s"),  # terveys, terveyde-
    (re.compile(r"(?<=...i)m[ei]?$"), ""),  # puhelin, puhelime-
    (re.compile(r"(?<=..)s[ei]$"), "s"),
)

_WEAK = {"d": "t", "v": "p", "ng": "nk", "mm": "mp", "nn": "nt", "ll": "lt", "rr": "rt"}
_GRADE = re.compile(r"(ng|mm|nn|ll|rr|d|v)$")
_SINGLE = re.compile(r"(?<=[aeiouyäölrnmh])([kpt])$")


_WHOLE = frozenset(forms.WHOLE.split())
_SINGULAR = re.compile(
    r"(?:(?:n|t|a|ä|ta|tä|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|ksi|[aeiouyäö]n|seen|h[aeiouyäö]n)?(?:ni|si|ns[aä]|mme|kin|k[aä][aä]n)?)"
)
"""Case endings and what may follow them, on a stem that does not change."""


def stem(word: str) -> str:
    """Return the stem of a normal Finnish word, its last consonants in the strong grade."""
    if len(word) < SHORT:
        return word
    base, closed = _case(_whole(word) or _CLITICS.sub("", word, count=1))
    if _ONE_SYLLABLE.match(base):
        return base
    for pattern, put in _TYPES:
        if pattern.search(base):
            return pattern.sub(put, base, count=1)
    return _strong(*_vowel(base), closed=closed)


def _whole(word: str) -> str:
    """Return the word of the list that a word is a form of, or ""."""
    bases = (word[:end] for end in range(len(word), SHORT, -1) if word[:end] in _WHOLE)
    return next((base for base in bases if _SINGULAR.fullmatch(word[len(base) :])), "")


def _case(word: str) -> tuple[str, bool]:
    """Return the word without its ending, and whether the ending closed the syllable."""
    if word.endswith("nen"):
        return word, False
    if found := _PASSIVE.search(word):
        return word[: found.start()], True
    if found := _OPEN.search(word):
        return word[: found.start()], False
    if found := _LONG.search(word):
        return word[: found.start()], False
    if found := _CLOSED.search(word):
        return _plural(word[: found.start()]), True
    return _plural(word), word.endswith("e")  # osoite: the bare form in -e is the weak one; kertoi: past


def _plural(base: str) -> str:
    """Take the plural's i off a diphthong: taloi-ssa."""
    return base[:-1] if DIPHTHONG.search(base) else base


def _vowel(base: str) -> tuple[str, str]:
    """Split off the last vowel: o, u, y, ö and most a stay with the stem, e, i, ä come and go."""
    if base.endswith("ee"):
        return base[:-2], ""
    last = base[-1]
    if last in "eiä" or (last == "a" and _loses_a(base)):
        return base[:-1], ""
    return (base[:-1], last) if last in _VOWELS else (base, "")


def _loses_a(base: str) -> bool:
    """Say whether a goes before the plural's i: two syllables with o or u first (koira, koiria), or -ja."""
    return _TWO_SYLLABLES.match(base) is not None or _AGENT.search(base) is not None


def _strong(body: str, vowel: str, *, closed: bool) -> str:
    if closed and _SINGLE.search(body):
        return body + body[-1] + vowel
    if found := _GRADE.search(body):
        body = body[: found.start()] + _WEAK[found[0]]
    return body + vowel
