"""A target as it stands after `-t`: `phrase=1-2%`, `phrase>=1%`, `phrase<3%`, or the phrase alone."""

from __future__ import annotations

import re
from typing import NamedTuple

from kwaudit.errors import SettingsError
from kwaudit.model import Settings, Target
from kwaudit.targets import fields

_OPTION = r"(?s)(?P<phrase>.*?)\s*(?:=\s*)?(?P<mark>>=|=>|≥|<=|=<|≤|>|<|=)\s*(?P<figure>[^=<>≤≥]*)"
"""The last operator parts phrase and figure, so that `C++=1%` and `e=mc2=1%` are what they look like."""


_COLON = r":\s*[<>≤≥~]?\s*\d[\d.,]*\s*%?(?:\s*[-–]\s*[\d.,]+)?\s*%\s*$"
"""A density as other notations write it, `phrase: 2%`; taken for the phrase it would be looked for in vain."""
_BRACKETS = r"\(\s*[<>≤≥~]?=?\s*\d[\d.,]*\s*%?(?:\s*[-–]\s*[\d.,]+)?\s*%\s*\)\s*$"
_ANOTHER = r"[=<>≤≥]\s*~?\d[\d.,]*\s*(?:%|[-–]\s*[\d.,]+\s*%?)?\s*[,;]"


class Split(NamedTuple):
    """A phrase, the density behind its operator, None where there is none, and where in the text the figure stands."""

    phrase: str
    density: str | None = None
    at: int = -1


def split(text: str) -> Split:
    """Part the phrase and the density of an option.

    Raises:
        SettingsError: an operator without a figure, a figure behind a colon.
    """
    found = re.fullmatch(_OPTION, text)
    if not found:
        if ":" in text and re.search(_COLON, text):
            raise SettingsError("a density stands behind =, not behind a colon; write phrase=1-2%")
        if "(" in text and re.search(_BRACKETS, text):
            raise SettingsError("a density stands behind =, not in brackets; write phrase=1-2%")
        return Split(text)
    if ("," in text or ";" in text) and re.search(_ANOTHER, found["phrase"]):
        raise SettingsError("more than one target; give each for itself, as phrase=1-2%")
    mark = "" if found["mark"] == "=" else found["mark"]
    density = mark + found["figure"].strip()
    if not any(c.isdigit() for c in density):
        raise SettingsError("no density after the operator; write phrase=1-2%, or the phrase alone")
    return Split(found["phrase"], density, found.start("figure"))


def read(text: str, settings: Settings) -> Target:
    """Read an option; see `targets.from_option`.

    Raises:
        SettingsError: no phrase, or a density that is none.
    """
    try:
        said = split(text)
        return fields.target(settings, said.phrase, density=said.density or "", source="option", origin=text.strip())
    except SettingsError as error:
        raise SettingsError(f"target {text.strip()!r}: {error}") from None
