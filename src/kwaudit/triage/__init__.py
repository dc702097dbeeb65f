"""Deciding what to report, apart from finding it: which rules run, what is silenced and why, in which order.

`chosen` picks the rules, `sort_out` takes the findings of one page, `sort_site` those about all pages, `baseline` sets
the findings of a run against those of an earlier one.
"""

from __future__ import annotations

from kwaudit.triage.choose import chosen, unslipped
from kwaudit.triage.sort import page_wide, place, sort_out, sort_site

__all__ = ["chosen", "page_wide", "place", "sort_out", "sort_site", "unslipped"]
