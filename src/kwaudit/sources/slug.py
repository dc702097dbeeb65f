"""The slug of a page: what its name says of it."""

from __future__ import annotations

import os
import re

from kwaudit.languages import ALIASES, KNOWN

DATED = r"^\d{4}-\d\d?-\d\d?-(?=.)"
"""Jekyll's date before the slug."""
FOLDER_PAGES = frozenset({"index", "_index", "readme", "page"})
"""Names of the page that stands for its folder: the folder's name is the slug."""
LANGUAGE = rf"(?<=.)\.(?:{'|'.join((*KNOWN, *ALIASES))})(?:[-_][A-Za-z]{{2,4}})?$"
"""The language behind the name of a page, as in `green-tea.en.md`."""


def slug_of(name: str) -> str:
    """Return the last part of a name without its suffix and language; for an index page that of its folder."""
    folder, _, last = name.rpartition("/")
    stem = re.sub(LANGUAGE, "", os.path.splitext(last)[0])
    if stem.casefold() in FOLDER_PAGES and folder.strip("./"):
        stem = folder.rpartition("/")[2]
    if stem[:1].isdigit():
        return re.sub(DATED, "", stem)
    return "" if stem.startswith("<") else stem
