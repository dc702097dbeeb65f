"""Deciding what to report, apart from finding it: which rules run, what is silenced and why, in which order.

`chosen` picks the rules, `sort_out` takes the findings of one page, `baseline` sets those of a run against an
earlier one.
"""

from __future__ import annotations

from kwaudit.triage.choose import chosen
from kwaudit.triage.sort import sort_out

__all__ = ["chosen", "sort_out"]
