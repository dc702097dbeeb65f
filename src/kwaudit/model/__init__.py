"""Frozen values that cross a stage border. They import nothing of ours but errors, and no stage keeps its own copy."""

from kwaudit.model.article import Article, Block, Cell, Directive, Link, Placed, Run, Table, ZoneText
from kwaudit.model.document import Document, Lines, Unread
from kwaudit.model.finding import Excerpt, Finding, Severity
from kwaudit.model.measure import Audience, Counts, Measure, Nearest, Occurrence, SearchIntent
from kwaudit.model.page import LeftOut, Page, PageResult, Phrase, Profile, Section
from kwaudit.model.plan import Band, Conflict, Plan, Target
from kwaudit.model.report import Report
from kwaudit.model.rule import Rule
from kwaudit.model.settings import Override, PlanSource, Settings
from kwaudit.model.tokens import Match, Reading, Region, Tokens

__all__ = [
    "Article",
    "Audience",
    "Band",
    "Block",
    "Cell",
    "Conflict",
    "Counts",
    "Directive",
    "Document",
    "Excerpt",
    "Finding",
    "LeftOut",
    "Lines",
    "Link",
    "Match",
    "Measure",
    "Nearest",
    "Occurrence",
    "Override",
    "Page",
    "PageResult",
    "Phrase",
    "Placed",
    "Plan",
    "PlanSource",
    "Profile",
    "Reading",
    "Region",
    "Report",
    "Rule",
    "Run",
    "SearchIntent",
    "Section",
    "Settings",
    "Severity",
    "Table",
    "Target",
    "Tokens",
    "Unread",
    "ZoneText",
]
