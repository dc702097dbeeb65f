"""Runs over addresses: list, fetch, audit, store, report. The face of stored runs, as `api` is that of single audits.

`api` imports nothing of this: who audits a file pays for none of it.
"""

from kwaudit.runs.compare import as_csv, as_html, as_json, compare
from kwaudit.runs.draw import draw, draw_comparison, draw_runs
from kwaudit.runs.export import FORMATS, export
from kwaudit.runs.plans import Plan
from kwaudit.runs.plans import read as read_plan
from kwaudit.runs.report import whole
from kwaudit.runs.scope import Scope, from_list, hosts, is_site, scope_of
from kwaudit.runs.summary import summary
from kwaudit.runs.survey import survey
from kwaudit.runs.work import Book, Progress, Work
from kwaudit.sources.web.address import credentials, is_web, normal
from kwaudit.store import Pages, Run, Runs, opened, where

__all__ = [
    "FORMATS",
    "Book",
    "Pages",
    "Plan",
    "Progress",
    "Run",
    "Runs",
    "Scope",
    "Work",
    "as_csv",
    "as_html",
    "as_json",
    "compare",
    "credentials",
    "draw",
    "draw_comparison",
    "draw_runs",
    "export",
    "from_list",
    "hosts",
    "is_site",
    "is_web",
    "normal",
    "opened",
    "read_plan",
    "scope_of",
    "summary",
    "survey",
    "where",
    "whole",
]
