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

_WHOLE = frozenset((forms.WHOLE + forms.VOWEL_LAST).split())
_VOWEL_LAST = frozenset(forms.VOWEL_LAST.split())


def stem(word: str) -> str:
    """Return the stem of a normal Turkish word, its last consonant in the hard form."""
    base = word.partition("'")[0] or word
    for suffix in (_VERB, _PLURAL, _PLACE, _JOINT, _GENITIVE):
        if base in _WHOLE:
            break
        base = suffix.sub("", base, count=1)
    return _hard(base)


def _hard(base: str) -> str:
    bare = base if base in _VOWEL_LAST else _VOWEL.sub("", base)
    bare = bare if len(bare) > 1 else base
    for put, pattern in _SOFT:
        if pattern.search(bare):
            return pattern.sub(put, bare)
    return bare
