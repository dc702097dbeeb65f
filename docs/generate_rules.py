"""Write docs/rules.md from the rules' docstrings; with `--check`, say whether it is up to date.

Run as `python docs/generate_rules.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kwaudit import rules

if TYPE_CHECKING:
    from kwaudit.model import Rule

PAGE = Path(__file__).with_name("rules.md")
FAMILIES = {
    "KW0": "Input",
    "KW1": "Density",
    "KW2": "Placement",
    "KW3": "Spread",
    "KW4": "Intent and audience",
    "KW5": "Site",
    "KW9": "Hygiene",
}
HEAD = """# Rules

Written by `docs/generate_rules.py` from the rules themselves; `kwaudit rule CODE` shows the same text.

Codes are never reused. Over-use is an error and under-use a warning, since forced repetition is what hurts readers.
Rules speak of the range that *you* declared; none of them promises a place in search results.
"""


def main(arguments: list[str]) -> int:
    """Write the page or check it; 1 where it is out of date."""
    text = page()
    if "--check" in arguments:
        return int(not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text)
    PAGE.write_text(text, encoding="utf-8", newline="\n")
    return 0


def page() -> str:
    """Return the whole page: a table of all rules, then one part for each family."""
    families = [part for prefix, name in FAMILIES.items() if (part := _family(prefix, name))]
    return "\n".join([HEAD, *_table(), "", *families])


def _table() -> list[str]:
    rows = [f"| [{r.code}](#{_anchor(r)}) | {r.name} | {r.severity} | {r.summary} |" for r in rules.ALL]
    return ["| code | name | severity | what |", "|---|---|---|---|", *rows]


def _family(prefix: str, name: str) -> str:
    held = [rule for rule in rules.ALL if rule.code.startswith(prefix)]
    return "\n".join([f"## {prefix} {name}\n", *(_rule(rule) for rule in held)]) if held else ""


def _rule(rule: Rule) -> str:
    paragraphs = [_paragraph(text) for text in rule.doc.strip().split("\n\n")]
    return "\n\n".join([f"### {rule.code} {rule.name}", f"Severity: {rule.severity}.", *paragraphs]) + "\n"


def _paragraph(text: str) -> str:
    """Return a paragraph without its indent, its section name in bold."""
    lines = [line.strip() for line in text.splitlines()]
    name, colon, rest = lines[0].partition(": ")
    if colon and name in SECTIONS:
        lines[0] = f"**{name}.** {rest}"
    return "\n".join(lines)


def _anchor(rule: Rule) -> str:
    return f"{rule.code.casefold()}-{rule.name}"


SECTIONS = ("Why", "How it is measured", "Fix", "Example")

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
