"""Every choice that a user can make about an audit, in one frozen value that all stages read."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.model.plan import ABSOLUTE_TOLERANCE, RELATIVE_TOLERANCE, Target
from kwaudit.model.value import field, value

if TYPE_CHECKING:
    from kwaudit.model.finding import Severity
    from kwaudit.model.measure import Formula
    from kwaudit.model.tokens import Form


class Override(NamedTuple):
    """Fields of `Settings` that are other for pages whose path matches one of the patterns (as in `.gitignore`)."""

    files: tuple[str, ...]
    changes: tuple[tuple[str, object], ...]


class PlanSource(NamedTuple):
    """A keyword plan in the settings: a CSV or TOML file, or targets written there, for the pages that match."""

    files: tuple[str, ...] = ()
    """Patterns as in `.gitignore`; none stands for every page."""
    path: str = ""
    targets: object = None
    """What is written under `targets`: a list of phrases or tables, or a table of phrases and densities."""
    source: str = "settings"
    """The source of its targets; a file with a column of pages may be given as an option, too."""


@value
class Settings:
    """Defaults are the design's; `config` and the command line make others with `dataclasses.replace`.

    `targets` are those declared outside the page (options, files, settings), their `source` set.
    `select`, `ignore`, `extend_select` hold rule codes, code prefixes or names. `roles` maps a role to more cues.
    """

    formula: Formula = "occurrences"
    counted_forms: tuple[Form, ...] = ("exact", "inflected")
    compounds: bool = False
    """Look for compounds too; `compound` among the counted forms asks for them as well."""
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
    """Patterns as in `.gitignore`, about `root`."""
    exclude_here: tuple[str, ...] = ()
    """The same, given as options: about the working directory."""
    keep_text: bool = False
    """Carry the article's blocks into the result, for formats that show it."""
    details: bool = True
    """Carry occurrences and sections into the results; a run whose formats show none goes without."""
    compare: bool = False
    """Carry what the rules about all pages need; a run of several pages sets it."""
    phrases: int = 0
    """How many of the page's own phrases to list beside declared targets; without targets they are always listed."""
    collocations: bool = False
    """Rank the page's own phrases by log-likelihood instead of by count."""
    overrides: tuple[Override, ...] = ()
    """In the order of the file; the last that matches a page wins, key by key."""
    plans: tuple[PlanSource, ...] = ()
    file: str = ""
    """The settings file, relative to the working directory; "" when none was found."""
    root: str = "."
    """The folder that patterns are about: that of the settings file."""
    formats: tuple[str, ...] = ()
    """`NAME` or `NAME=FILE`, as after `-f`."""
    baseline: str = ""
    """The file of known findings, relative to the working directory; "" for none."""
    color: str = "auto"
    width: int = 0
    """Columns of a report; 0 is the terminal's width, or 120."""
    allow_empty: bool = False
    """A run that audits nothing passes."""
