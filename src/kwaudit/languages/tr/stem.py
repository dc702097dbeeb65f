"""A stemmer of our own for Turkish nouns and the commonest verb forms.

Snowball takes the last vowel and n of bare nouns (*sigorta*, *kadın*) but leaves the possessive (*sigortası*).
Suffixes are unambiguous only with their joints (vowel + *sı*, *nın*, *yı*); a bare last vowel goes unless a list says
that it belongs to the word.
"""

from __future__ import annotations

import re

from kwaudit.languages.tr import forms

_V = "aeıioöuüâîû"
_VERB = re.compile(
    rf"(?<=..)(?:m[ae]k|[ıiuü]yor(?:um|sun|uz|sunuz|lar)?|(?<=[{_V}])yor(?:um|sun|uz|sunuz|lar)?|y?[ae]ca[kğ]\w{{0,4}}|y?ece[kğ]\w{{0,4}})$"
)
_PLURAL = re.compile(r"(?<=..)l[ae]r(?:[ıi](?:m[ıi]z|n[ıi]z|m|n)?)?(?:n?[ıi]n|n?[ıi]|n?[ae]|n?d[ae]n?|l[ae])?$")
_PLACE = re.compile(
    rf"(?<=..)(?:(?<=[{_V}])s[ıiuü]n|(?<=[^{_V}])[ıiuü]n)?(?:(?<=[fstkçşhp])t|(?<=[^fstkçşhp])d)[ae]n?(?:ki)?$"
)
_JOINT = re.compile(rf"(?<=..[{_V}])(?:s[ıiuü](?:n[ıiuü]n|n[aeıiuü]|yl[ae])?|n[ıiuü]n|y[aeıiuü]|yl[ae])$")
_GENITIVE = re.compile(rf"(?<=.[^{_V}])[ıiuü](?:n[ıiuü]n|n[aeıiuü]|m[ıiuü]z|n[ıiuü]z|n)$|(?<=[^{_V}])l[ae]$")
_VOWEL = re.compile(rf"(?<=[^{_V}])[{_V}]$")
_SOFT = (("nk", re.compile(r"ng$")), ("p", re.compile(r"b$")), ("ç", re.compile(r"c$")), ("k", re.compile(r"ğ$")),
         ("t", re.compile(r"d$")))  # fmt: skip

_SHORTEST = 3
"""Letters of a listed word that endings are looked for behind."""
_ADVERB = re.compile(r"(?<=..)[ae]r[ae]k$|(?<=...)m[ıiuü]ş(?:t[ıiuü]r)?(?:l[ae]r)?$")
"""Verb forms that few nouns look like: yaparak, yapmıştır."""
_NOUNS = frozenset(forms.NOUNS.split())
_WHOLE = _NOUNS.union((forms.WHOLE + forms.VOWEL_LAST).split())
_VOWEL_LAST = frozenset(forms.VOWEL_LAST.split())


_NOUN = re.compile(
    r"(?:l[ae]r)?(?:[ıiuü]m(?:[ıiuü]z)?|[ıiuü]n[ıiuü]z|[ıiuü])?(?:n?[ıiuü]n|n?[ae]|n?[ıiuü]|n?[dt][ae](?:n|ki)?|y?l[ae])?"
    r"(?:[dt][ıiuü]r)?"
)
"""Plural, possessive, case and copula behind a noun that ends in a consonant."""


def stem(word: str) -> str:
    """Return the stem of a normal Turkish word, its last consonant in the hard form."""
    base = word.partition("'")[0] or word
    if whole := _whole(base):
        return _hard(whole)
    for suffix in (_ADVERB, _VERB, _PLURAL, _PLACE, _JOINT, _GENITIVE):
        if base in _WHOLE:
            break
        base = suffix.sub("", base, count=1)
    return _hard(base)


def _whole(word: str) -> str:
    """Return the word of the list that a word is a form of, or ""."""
    if word in _WHOLE:
        return ""
    bases = (word[:end] for end in range(len(word), _SHORTEST - 1, -1) if word[:end] in _NOUNS)
    return next((base for base in bases if _NOUN.fullmatch(word[len(base) :])), "")


def _hard(base: str) -> str:
    bare = base if base in _VOWEL_LAST else _VOWEL.sub("", base)
    bare = bare if len(bare) > 1 else base
    for put, pattern in _SOFT:
        if pattern.search(bare):
            return pattern.sub(put, bare)
    return bare
