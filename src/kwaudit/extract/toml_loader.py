"""The standard TOML reader, with strings that know their offset, and figures of a plan as text that knows its own."""

from __future__ import annotations

import re
from typing import Any

from kwaudit.model import Placed

PLAN_KEYS = ("kwaudit", "keywords")
"""The keys that hold a keyword plan; the rest of a head is the site generator's business."""
_QUOTED = re.compile("[\"']"), re.compile("[\"']")
_KEY = re.compile(r"[\s\"'{,.\[]"), re.compile(r"[\"']?[ \t]*[=.\]:]")
"""What stands right before and right after a text, and a key."""
_NUMBER = re.compile(r"(?<![\w.])[+-]?\d[\w.+-]*")


def load(source: str, base: int) -> dict[str, object]:
    """Load a TOML text that begins at offset `base`.

    Raises:
        tomllib.TOMLDecodeError: text that is no TOML.
    """
    import tomllib

    return placed(tomllib.loads(source), source, base, r"^[ \t]*(?:\[+[ \t]*)?[\"']?{}[\"']?[ \t]*[=.\]]")


def placed(data: dict[str, Any], source: str, base: int, key: str) -> dict[str, object]:
    """Return data whose strings know where they stand. `key`: the pattern of a key at the top, with `{}` for its name.

    What stands under a key is looked for behind it, one thing behind the other, as the source has them.
    """
    found: dict[str, object] = {}
    for name, value in data.items():
        start = re.search(key.format(re.escape(name)), source, re.MULTILINE)
        found[name] = _Places(source, base, start.end() if start else 0, plan=name in PLAN_KEYS).value(value)
    return found


class _Places:
    """The places of what stands under one key; `at` goes on with each that is found."""

    def __init__(self, source: str, base: int, at: int, *, plan: bool) -> None:
        self._source, self._base, self._at, self._plan = source, base, at, plan

    def value(self, value: object, *, inside: bool = False) -> Any:
        if isinstance(value, str):
            return self._text(value, _QUOTED)
        if isinstance(value, list):
            return [self.value(item, inside=True) for item in value]
        if isinstance(value, dict):
            return {self._text(key, _KEY): self.value(item, inside=True) for key, item in value.items()}
        figure = isinstance(value, int | float) and not isinstance(value, bool)
        return self._figure(value) if figure and self._plan and inside else value

    def _text(self, text: str, borders: tuple[re.Pattern[str], re.Pattern[str]]) -> str:
        """Find a text between its borders, else wherever it comes next; one with escapes is nowhere."""
        first = at = self._source.find(text, self._at) if text else -1
        while at >= 0 and not self._stands(at, len(text), borders):
            at = self._source.find(text, at + 1)
        return self._found(max(at, first), text) if first >= 0 else text

    def _stands(self, at: int, length: int, borders: tuple[re.Pattern[str], re.Pattern[str]]) -> bool:
        before, after = borders
        return bool(before.match(self._source, at - 1) and after.match(self._source, at + length))

    def _figure(self, figure: object) -> object:
        for found in _NUMBER.finditer(self._source, self._at):
            try:
                if float(found[0]) == figure:
                    return self._found(found.start(), found[0])
            except ValueError:
                continue
        return figure

    def _found(self, at: int, text: str) -> Placed:
        self._at = at + len(text)
        return Placed(text, self._base + at)
