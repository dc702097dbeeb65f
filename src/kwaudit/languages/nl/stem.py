"""A stemmer of our own for Dutch: spelling rules of open and closed syllables first, so that *bomen* is not *bommen*.

Snowball's Kraaij-Pohlmann leaves the -e of adjectives (*leuke*) and takes the d of *woord* for an ending.
"""

from __future__ import annotations

import re

_SEPARABLE = "aan|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|tegen|uit|voor|weg"
_GE_NOUNS = (
    "bied|luid|ld|bed|duld|zicht|wicht|dicht|recht|slacht|vecht|zond|meent|schrift|woont|rucht|tijd|moed|vaart|beur|niet"
    "|bruik|lov|loof|nee?s|rak|raak|hoor|noeg"
)
_PARTICIPLE = re.compile(rf"^({_SEPARABLE})?ge(?!(?:{_GE_NOUNS}))([^aeiou]?.{{2,}}?)[dt](?:e)?$")
_PLURAL_S = re.compile(
    r"(?<=..)(?:(?<=..[^aeiou]e[lrnm])|(?<=ie)|(?<=je)|(?<=um)|(?<=eur)|(?<=oor)|(?<=aar)|(?<=ail)|(?<=.lm)|(?<=..[^aeiourc]e))s$"
)
_VERB_T = re.compile(
    r"(?<=..)(?:(?<=eer)|(?<=[^n]k)|(?<=[lrj]g)|(?<=eg)|(?<=m)|(?<=oop)|(?<=elp)|(?<=l)|(?<=eef)|(?<=ijf)|(?<=d)"
    r"|(?<=nk)|(?<=ken)|(?<=ien)|(?<=aai)|(?<=oei))t$|(?<=eer)den?$"
)
_NOUNS_IN_T = frozenset({"markt", "gestalt", "bult", "ambt", "asfalt", "kobalt"})
_ENDING = re.compile(r"(?<=[^aeiou])en?$|(?<=ij)en?$|(?<=ie)n$|(?<=[oe]i)en?$|(?<=[aou]i)en?$|(?<=uw)en?$")
_ONE_SYLLABLE = re.compile(r"^[^aeiouy]*(?:ij|[aeiouy]+)[^aeiouy]*$")
_DOUBLE = re.compile(r"([bdfgklmnprst])\1$")
_OPEN = re.compile(r"(?<![aeiouy])([aeou])([bdfgklmnprstvz])$")
_LAST_LONG = re.compile(r"([aeou])\1(?=[bdfgklmnprst]$)")
_HARD = {"v": "f", "z": "s"}


def stem(word: str) -> str:
    """Return the stem of a normal Dutch word, spelt as a closed syllable."""
    base = _PLURAL_S.sub("", word)
    if found := _PARTICIPLE.match(base):
        return _closed((found[1] or "") + found[2], opened=False)
    if base not in _NOUNS_IN_T:
        base = _VERB_T.sub("", base)
    bare = _ENDING.sub("", base)
    return _closed(bare, opened=bare != base)


def _closed(bare: str, *, opened: bool) -> str:
    """Spell a stem as if nothing followed: bomm is bom, bom of bomen is boom, reiz is reis."""
    if _DOUBLE.search(bare):
        return bare[:-1]
    if opened and _ONE_SYLLABLE.match(bare):
        bare = _OPEN.sub(r"\1\1\2", bare)
    bare = bare[:-1] + _HARD.get(bare[-1:], bare[-1:])
    return bare if _ONE_SYLLABLE.match(bare) else _LAST_LONG.sub(r"\1", bare)
