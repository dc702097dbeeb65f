"""From what stands in a settings file or after an option to what `Settings` holds. Each error names what was wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from kwaudit.errors import SettingsError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

Convert = Callable[[object], object]

LONGEST_SHOWN = 60
"""Characters of a wrong value that an error repeats: an error is one line."""


def text(value: object) -> str:
    if not isinstance(value, str):
        raise SettingsError(f"{_shown(value)} is no text; write it in quotes")
    return value


def language(value: object) -> str:
    """Read a language code; an empty one leaves it to the page."""
    from kwaudit.languages import names

    code = text(value).strip()
    if code and not names.is_code(code):
        meant = names.meant(code)
        hint = f" (did you mean '{meant}'?)" if meant else "; write one such as en, de or pt-BR"
        raise SettingsError(f"{_shown(code)} is no language code{hint}")
    return code


def switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise SettingsError(f"{_shown(value)} is neither true nor false")
    return value


def whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise SettingsError(f"{_shown(value)} is no whole number from 0 up")
    return value


def words(value: object) -> tuple[str, ...]:
    """Read a list of texts; a single text is a list of one."""
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, (list, tuple)) or not all(isinstance(one, str) for one in value):
        raise SettingsError(f"{_shown(value)} is no list of texts")
    return tuple(value)


def one_of(known: Sequence[str]) -> Convert:
    """Return a converter that takes these words only."""

    def convert(value: object) -> str:
        word = text(value)
        if word not in known:
            raise SettingsError(f"{word!r} is none of {', '.join(known)}{did_you_mean(word, tuple(known))}")
        return word

    return convert


def some_of(known: Sequence[str]) -> Convert:
    """Return a converter for a list, or a text with commas, of these words; the result has the order of `known`."""
    single = one_of(known)

    def convert(value: object) -> tuple[str, ...]:
        given = value.split(",") if isinstance(value, str) else words(value)
        chosen = {single(one.strip()) for one in given}
        if not chosen:
            raise SettingsError(f"an empty list; choose among {', '.join(known)}")
        return tuple(one for one in known if one in chosen)

    return convert


def table_of(inner: Convert) -> Convert:
    """Return a converter for a table whose values are all of one kind."""

    def convert(value: object) -> Mapping[str, object]:
        return _table(value, inner)

    return convert


def _table(value: object, inner: Convert) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise SettingsError(f"{_shown(value)} is no table; write name = value")
    return MappingProxyType({str(name): _named(str(name), inner, one) for name, one in value.items()})


def synonyms(value: object) -> Mapping[str, object]:
    """Read a table of synonyms by phrase; a table in it is for the pages of a language (`[synonyms.de]`).

    These come out as `de: synonym`, which is how a single synonym says its language, here and in a plan.
    """
    found: dict[str, tuple[str, ...]] = {}
    for name, inner in _table(value, _words_or_table).items():
        by_phrase = _of_language(name, inner) if isinstance(inner, Mapping) else {name: words(inner)}
        for phrase, others in by_phrase.items():
            found[phrase] = (*found.get(phrase, ()), *others)
    return MappingProxyType(found)


def _words_or_table(value: object) -> object:
    return _table(value, words) if isinstance(value, Mapping) else words(value)


def _of_language(code: str, table: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    from kwaudit.languages import ALIASES, KNOWN

    if code not in KNOWN and code not in ALIASES:
        raise SettingsError(f'{code}: is no language; write [synonyms.de], or "a phrase" = ["a synonym"]')
    return {phrase: tuple(f"{code}: {other}" for other in others) for phrase, others in table.items()}


def percent(value: object) -> Fraction:
    """Read `20%`, `0.3 %`, or a fraction of 1 such as `0.003`."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        share = Fraction(str(value))
    else:
        written = text(value).strip()
        try:
            share = Fraction(written.rstrip("% ").replace(",", ".")) / (100 if written.endswith("%") else 1)
        except (ValueError, ZeroDivisionError):
            raise SettingsError(f"{written!r} is no percentage; write 20% or 0.3%") from None
    if not 0 <= share <= 1:
        raise SettingsError(f"{_shown(value)} is not between 0 and 100 %")
    return share


def _named(name: str, inner: Convert, value: object) -> object:
    try:
        return inner(value)
    except SettingsError as error:
        raise SettingsError(f"{name}: {error}") from None


def _shown(value: object) -> str:
    """Show a value as TOML would, cut short."""
    shown = str(value).lower() if isinstance(value, bool) else repr(value)
    return shown if len(shown) <= LONGEST_SHOWN else f"{shown[:LONGEST_SHOWN]}…"
