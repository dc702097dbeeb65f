"""What a language needs to see a word inside a compound, as data."""

from __future__ import annotations

from kwaudit.model.value import value


@value
class Compounds:
    """How words are glued together in a language; all of it normal words.

    `links`: letters between two parts that no inflected form ends in (*Versicherung-s-vergleich*).
    `dropped`: final letters that go before another part (*Schul(e)buch*).
    `verb`: ending of an infinitive, taken off in a compound (*kauf(en)*).
    `kept`: endings that a stemmer takes off although words end in them (*Alter*).
    `affixes`: what stands before a word and makes another word, not a compound (*Ver-kauf*).
    `endings`: regular expressions of what stands behind a word and is none: *-schaft*, *-lich*, *-ieren*.
    `short`: parts of two or three letters that are words (*See-blick*).
    `small`: words of three letters that are looked for (*hus*); others are not.
    `apart`: words that hold a shorter word, or its start or end, by chance (*Autorität* holds *Auto*).
    """

    links: tuple[str, ...] = ()
    dropped: str = "e"
    verb: str = ""
    kept: tuple[str, ...] = ()
    affixes: frozenset[str] = frozenset()
    endings: str = ""
    short: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
