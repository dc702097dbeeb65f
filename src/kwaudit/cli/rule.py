"""`kwaudit rule`: explain one rule, or list them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kwaudit import api
from kwaudit.cli import options, output

if TYPE_CHECKING:
    from kwaudit.model import Rule

app = options.application()


@app.command()
def rule(
    name: Annotated[
        str, typer.Argument(metavar="[CODE|NAME]", help="KW102, or density-above.", show_default=False)
    ] = "",
) -> None:
    """Explain a rule, or list all of them."""
    output.emit(_explained(api.find_rule(name)) if name else _listed(api.all_rules()))


def _explained(one: Rule) -> str:
    return f"{one.code} {one.name} ({one.severity})\n\n{one.doc.strip()}\n"


def _listed(rules: tuple[Rule, ...]) -> str:
    widest = max(len(one.name) for one in rules)
    return "".join(f"{one.code}  {one.name:{widest}}  {one.severity:7}  {one.summary}\n" for one in rules)
