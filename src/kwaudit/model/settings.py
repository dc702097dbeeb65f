"""Every choice that a user can make about an audit, in one frozen value that all stages read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from kwaudit.model.plan import ABSOLUTE_TOLERANCE, RELATIVE_TOLERANCE, Target

if TYPE_CHECKING:
    from kwaudit.model.finding import Severity
    from kwaudit.model.measure import Formula
    from kwaudit.model.tokens import Form


@dataclass(frozen=True, slots=True)
class Settings:
    """Defaults are the design's; `config` and the command line make others with `dataclasses.replace`.

    `targets` are those declared outside the page (options, files, settings), their `source` set.
    `select`, `ignore`, `extend_select` hold rule codes, code prefixes or names. `roles` maps a role to more cues.
    """

    formula: Formula = "occurrences"
    counted_forms: tuple[Form, ...] = ("exact", "inflected")
    relative_tolerance: Fraction = RELATIVE_TOLERANCE
    absolute_tolerance: Fraction = ABSOLUTE_TOLERANCE
    language: str = ""
    content: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    meta_keywords: bool = False
    targets: tuple[Target, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))
    fail_on: Severity = "error"
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    function_words: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    keep_text: bool = False
    """Carry the article's blocks into the result, for formats that show it."""
    phrases: int = 0
    """How many of the page's own phrases to list beside declared targets; without targets they are always listed."""
