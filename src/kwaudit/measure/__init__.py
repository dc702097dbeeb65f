"""From what was found in a text to what reports say of it: densities, verdicts, places, roles, intents, audiences."""

from __future__ import annotations

from kwaudit.measure.assemble import page, result

__all__ = ["page", "result"]
