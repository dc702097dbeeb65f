"""What kwaudit knows of a language: data and small functions, one file a language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from unicodedata import normalize

from kwaudit.languages.compound import Compounds
from kwaudit.languages.inflection import Inflection
from kwaudit.model.value import field, value

NOTHING: Mapping[str, str] = MappingProxyType({})
NO_CUES: Mapping[str, tuple[str, ...]] = MappingProxyType({})


HALF_SPACE = "\u200c"
"""The zero-width non-joiner: keeps letters apart inside a word, in Persian between its parts."""
JOINER = "\u200d"
"""The zero-width joiner: in Indic scripts the two choose between half letters and whole ones."""
JOINERS = HALF_SPACE + JOINER
NO_JOINERS: Mapping[int, str | None] = MappingProxyType(dict.fromkeys(map(ord, JOINERS)))
"""Takes joiners out of a stem, as `Inflection.letters`."""


def words_of(text: str) -> frozenset[str]:
    """Return the words of a list as language files write it, as normal words (ß is ss, a final sigma a sigma).

    A word with a half-space is listed both ways, since writers leave it out.
    """
    plain = normalize("NFC", text.casefold())
    return frozenset((*plain.split(), *plain.replace(HALF_SPACE, "").split()))


@value
class Language:
    """Data of one language. All words are NFC and case-folded, apostrophes straight.

    `stemmer` is a Snowball algorithm name ("" = exact forms only). `irregular` maps a form to the stem it shares
    with its family (children → child). `distinct` holds words that keep a stem of their own (news, university).
    `role_cues`, `intent_cues`: name → cue phrases, tried in order. `audience_cues`: audience → words and phrases.
    A cue is words in order; `…` stands for any words, `#` for a number, `^` and `$` for the start and the end, `~`
    before it for what is not certain.
    `abbreviations` never end a sentence with their point (dr, e.g); `end_abbreviations` do when a word follows that
    opens one (etc, u.s); `number_abbreviations` are such only before a number (no, fig).
    `casing` replaces letters before case is folded (Turkish I → ı); `fold_first`: diacritics are foreign to the
    language and go before stemming; `possessives` are endings that the inflected form takes off.
    `second_person` speaks to the reader, `advice_words` tell what to do, `calls_to_act` are phrases of buttons.
    """

    code: str
    name: str
    stemmer: str = ""
    function_words: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    irregular: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    distinct: frozenset[str] = frozenset()
    elisions: tuple[str, ...] = ()
    question_words: frozenset[str] = frozenset()
    role_cues: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: NO_CUES)
    intent_cues: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: NO_CUES)
    audience_cues: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: NO_CUES)
    second_person: frozenset[str] = frozenset()
    advice_words: frozenset[str] = frozenset()
    calls_to_act: tuple[str, ...] = ()
    inflection: Inflection | None = None
    """What stands around the stemmer: families of words, rules, letters that stay. None = the stemmer alone."""
    end_abbreviations: frozenset[str] = frozenset()
    number_abbreviations: frozenset[str] = frozenset()
    casing: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    fold_first: bool = False
    possessives: tuple[str, ...] = ()
    spelling: Callable[[str], str] | None = None
    """From a normal word to the spelling that its other spellings are compared in (*colour*: *color*)."""
    apart_or_one: tuple[tuple[str, ...], ...] = ()
    """Two words that are also written as one (*web site*); either spelling finds the other in the inflected form."""
    compounds: Compounds | None = None
    """How words are glued together, in languages that do so; None = compounds are not looked for."""
    joiners: str = ""
    """Zero-width characters that are part of a word's spelling (of `JOINERS`); in other languages they are nothing."""
    loose_prefixes: tuple[str, ...] = ()
    """Beginnings of words that some writers part with a space (Persian *mi*); never words of their own."""
    loose_suffixes: tuple[str, ...] = ()
    """Endings of the same kind (Persian *hā*)."""
    ordinal_points: bool = False
    """A point makes a number an ordinal (*2. Bundesliga*): it ends a sentence only before a word that opens one."""
    initials_in_s: bool = False
    """Initialisms have a plural in -s (*TVs*, *PCs*)."""
    spaced: bool = True
    """False for scripts that put no spaces between words: they are found by ICU."""
