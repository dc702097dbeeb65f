"""Languages by code, loaded on demand. A code without a file gives a language that counts exact forms only."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from kwaudit.languages.language import Language

KNOWN: tuple[str, ...] = (
    "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "id", "it", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "tr",
)  # fmt: skip
"""Codes with a file `languages/CODE.py` that holds a `LANGUAGE`."""

__all__ = ["KNOWN", "Language", "load"]


@cache
def load(code: str) -> Language:
    """Return the language of a BCP 47 code ("en-GB" is "en"); unknown codes give bare exact counting."""
    base = code.replace("_", "-").partition("-")[0].casefold()
    if base in KNOWN:
        language: Language = import_module(f"kwaudit.languages.{base}").LANGUAGE
        return language
    return Language(code=base or "und", name=base or "unknown")
