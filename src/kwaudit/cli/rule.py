"""`kwaudit rule`: explain one rule, or list them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import api
from kwaudit.cli import choices, output
from kwaudit.cli.status import PASSED
from kwaudit.cli.words import Command

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.model import Rule

COMMAND = Command(
    "Explain a rule, or list all of them.",
    (),
    argument="name",
    metavar="[CODE|NAME]",
    argument_help="For instance KW102, or density-above.",
    many=False,
)


def run(given: Mapping[str, object]) -> int:
    """Print, and return the exit code."""
    name = choices.text(given, "name")
    output.emit(_explained(api.find_rule(name)) if name else _listed(api.all_rules()))
    return PASSED


def _explained(one: Rule) -> str:
    return f"{one.code} {one.name} ({one.severity})\n\n{one.doc.strip()}\n"


def _listed(rules: tuple[Rule, ...]) -> str:
    widest = max(len(one.name) for one in rules)
    return "".join(f"{one.code}  {one.name:{widest}}  {one.severity:7}  {one.summary}\n" for one in rules)
