from __future__ import annotations

import re
from pathlib import Path

from kwaudit import formats

DOCS = Path(__file__).parents[2] / "docs" / "formats.md"


def test_every_format_has_a_row_in_the_documentation():
    assert re.findall(r"^\| `(\w+)` \|", DOCS.read_text("utf-8"), re.MULTILINE) == list(formats.REGISTRY)
