"""Languages by code, loaded on demand. A code without a file gives a language that counts exact forms only."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import MappingProxyType

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import HALF_SPACE, JOINERS, NO_JOINERS, Language

KNOWN: tuple[str, ...] = (
    "af", "ar", "bg", "ca", "cs", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi", "fr", "ga", "he", "hi",
    "hr", "hu", "hy", "id", "it", "ja", "km", "ko", "lo", "lt", "my", "nb", "ne", "nl", "pl", "pt", "ro", "ru", "sk",
    "sr", "st", "sv", "ta", "th", "tr", "uk", "vi", "yi", "zh",
)  # fmt: skip
"""Codes with a file `languages/CODE.py` or a folder `languages/CODE/` that holds a `LANGUAGE`."""

ALIASES = MappingProxyType(
    {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "ms": "id", "bs": "hr", "mo": "ro", "ji": "yi"}
)
"""Codes that are read with another language's file: old names, and close kin without a file of their own."""

INDIC = frozenset(
    ("as", "bh", "bn", "gu", "kn", "kok", "ks", "mai", "ml", "mr", "or", "pa", "sa", "sat", "sd", "si", "te")
)
"""Languages without a file, in Indic scripts: a joiner is part of a word there, in the exact form."""
HALF_SPACED = frozenset(("azb", "ckb", "glk", "lrc", "mzn", "pnb", "ps", "ug", "ur"))
"""Languages without a file, in the Arabic script, that part a word by a half-space."""

__all__ = ["ALIASES", "KNOWN", "Language", "base_of", "load", "spoken"]


@cache
def load(code: str) -> Language:
    """Return the language of a BCP 47 code ("en-GB" is "en"); unknown codes give bare exact counting."""
    base = base_of(code)
    if base in KNOWN:
        language: Language = import_module(f"kwaudit.languages.{base}").LANGUAGE
        return language
    return _bare(base)


def _bare(code: str) -> Language:
    joiners = JOINERS if code in INDIC else HALF_SPACE if code in HALF_SPACED else ""
    joined = Inflection(letters=NO_JOINERS) if joiners else None
    return Language(code=code or "und", name=code or "unknown", joiners=joiners, inflection=joined)


def spoken(phrase: str) -> tuple[str, str]:
    """Return the language that a phrase is said to be in (`de: Wärmepumpe`), or "", and the phrase."""
    code, colon, rest = phrase.partition(":")
    base = base_of(code.strip())
    return (base, rest.strip()) if colon and base in KNOWN and rest.strip() else ("", phrase)


def base_of(code: str) -> str:
    """Return the code of the file that a BCP 47 code is read with: "en" for "en-GB", "nb" for "no"."""
    base = code.replace("_", "-").partition("-")[0].casefold()
    return ALIASES.get(base, base)
