"""Languages by code, loaded on demand. A code without a file gives a language that counts exact forms only."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import MappingProxyType

from kwaudit.languages.language import Language

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

__all__ = ["ALIASES", "KNOWN", "Language", "load"]


@cache
def load(code: str) -> Language:
    """Return the language of a BCP 47 code ("en-GB" is "en"); unknown codes give bare exact counting."""
    base = code.replace("_", "-").partition("-")[0].casefold()
    base = ALIASES.get(base, base)
    if base in KNOWN:
        language: Language = import_module(f"kwaudit.languages.{base}").LANGUAGE
        return language
    return Language(code=base or "und", name=base or "unknown")
