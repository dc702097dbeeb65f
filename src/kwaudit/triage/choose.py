"""Which rules run, and how severe their findings are: codes, prefixes of codes and names, the most specific wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.errors import UsageError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwaudit.model import Rule, Settings, Severity

OFF = "off"
"""A severity that switches a rule off."""
PREFIX = "KW"
LOOKALIKES = str.maketrans("OIL", "011")


def chosen(rules: tuple[Rule, ...], settings: Settings) -> tuple[Rule, ...]:
    """Return the rules that the settings choose, in their order.

    All of them where nothing is selected. Where a rule is selected and ignored, the more specific of the two wins (a
    code over a prefix, a longer prefix over a shorter), and ignoring wins a tie.

    Raises:
        UsageError: a selector that fits no rule.
    """
    selectors = (*settings.select, *settings.extend_select, *settings.ignore, *settings.severities)
    if not selectors:
        return rules
    for selector in selectors:
        _known(selector, rules)
    return tuple(rule for rule in rules if runs(rule.code, rule.name, settings))


def runs(code: str, name: str, settings: Settings) -> bool:
    """Say whether the settings choose a rule."""
    if severity(code, name, settings) == OFF:
        return False
    wanted = _fit((*settings.select, *settings.extend_select), code, name)
    if settings.select and not wanted:
        return False
    unwanted = _fit(settings.ignore, code, name)
    return not unwanted or wanted > unwanted


def severity(code: str, name: str, settings: Settings) -> Severity | None:
    """Return the severity that the settings give a rule, None where they leave it as it is."""
    fits = {selector: _fit((selector,), code, name) for selector in settings.severities}
    best = max(fits, key=fits.__getitem__, default="")
    return settings.severities[best] if fits.get(best) else None


def _fit(selectors: Iterable[str], code: str, name: str) -> int:
    """Return how specific the closest of some selectors is to a rule: 0 for none, more for longer prefixes."""
    return max((_specific(selector.strip(), code, name) for selector in selectors), default=0)


def _specific(selector: str, code: str, name: str) -> int:
    if selector.casefold() == name:
        return len(code)
    upper = selector.upper()
    return len(upper) if upper.startswith(PREFIX) and code.startswith(upper) else 0


def unslipped(selector: str) -> str:
    """Return a code with digits where O, I and L stand for them; anything else as it is."""
    digits = selector[len(PREFIX) :].upper().translate(LOOKALIKES)
    return f"{PREFIX}{digits}" if selector.upper().startswith(PREFIX) and digits.isdigit() else selector


def _known(selector: str, rules: tuple[Rule, ...]) -> None:
    if not any(_specific(selector.strip(), rule.code, rule.name) for rule in rules):
        known = [word for rule in rules for word in (rule.code, rule.name)]
        hint = did_you_mean(unslipped(selector.strip()), known)
        raise UsageError(f"{selector!r} is no rule of kwaudit{hint}; kwaudit rule lists them")
