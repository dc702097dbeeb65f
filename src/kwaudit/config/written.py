"""The settings in force, written as a settings file."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from kwaudit.config.keys import KEYS
from kwaudit.model import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kwaudit.model import Override, PlanSource


def described(settings: Settings, looked: tuple[str, ...]) -> str:
    """Return TOML: each key with its value, and in comments where it is from and which files were looked for."""
    return "\n".join((*_head(settings, looked), "", *_keys(settings), *_blocks(settings), ""))


def _head(settings: Settings, looked: tuple[str, ...]) -> Iterator[str]:
    yield f"# settings from {settings.file}" if settings.file else "# no settings file; these are the defaults"
    if looked:
        yield "# looked for, the nearest first:"
        yield from (f"#   {path}" for path in looked)


def _keys(settings: Settings) -> Iterator[str]:
    defaults = Settings()
    for key in KEYS.values():
        value = getattr(settings, key.field)
        origin = "" if value == getattr(defaults, key.field) else f" (default: {toml(getattr(defaults, key.field))})"
        yield f"# {key.help}{origin}"
        yield f"{key.name} = {toml(value)}"


def _blocks(settings: Settings) -> Iterator[str]:
    names = {key.field: key.name for key in KEYS.values()}
    for plan in sorted(settings.plans, key=lambda plan: bool(plan.files)):  # what is for every page stands at the top
        yield from _plan(plan)
    for override in settings.overrides:
        yield from _override(override, names)


def _override(override: Override, names: Mapping[str, str]) -> Iterator[str]:
    yield from ("", "[[overrides]]", f"files = {toml(override.files)}")
    yield from (f"{names[field]} = {toml(value)}" for field, value in override.changes)


def _plan(plan: PlanSource) -> Iterator[str]:
    if plan.files:
        yield from ("", "[[plans]]", f"files = {toml(plan.files)}")
    if plan.path:
        yield f"plan = {toml(plan.path)}"
    if plan.targets:
        yield f"targets = {toml(plan.targets)}"


def _percent(share: Fraction) -> str:
    return f"{float(share * 100):g}%"


def toml(value: object) -> str:
    """Write a value as TOML."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Fraction):
        return _quoted(_percent(value))
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{_quoted(str(name))} = {toml(one)}" for name, one in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(toml(one) for one in value)}]"
    return str(value)


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
