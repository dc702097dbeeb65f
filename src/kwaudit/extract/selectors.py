"""The user's word: which elements are the article (`content`), which are not (`drop`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.errors import SettingsError
from kwaudit.extract.tree import BadSelector

if TYPE_CHECKING:
    from kwaudit.extract.tree import Element, Tree
    from kwaudit.model import Settings

_NAME = re.compile(r"[#.]?-?[A-Za-z_][\w-]*")
NEAREST = 3
"""How many names of the page an error offers."""


class Selected(NamedTuple):
    """The elements that the user chose as content, and those to drop, each with its selector."""

    content: frozenset[Element] = frozenset()
    drop: dict[Element, str] = {}  # noqa: RUF012 - a NamedTuple's default, never changed


NONE = Selected()


def selected(tree: Tree, settings: Settings, name: str) -> Selected:
    """Return what the selectors of the settings match on a page.

    Raises:
        SettingsError: a selector that is no CSS, or matches nothing; `name` is the page's.
    """
    if not settings.content and not settings.drop:
        return NONE
    content = [e for selector in settings.content for e in _matched(tree, selector, "content", name)]
    drop = {e: selector for selector in settings.drop for e in _matched(tree, selector, "drop", name)}
    return Selected(frozenset(content), drop)


def _matched(tree: Tree, selector: str, option: str, name: str) -> list[Element]:
    try:
        found = tree.select(selector)
    except BadSelector as error:
        cause = str(error).partition("\n")[0]
        raise SettingsError(f"{name}: {option} selector {selector!r} is not CSS: {cause}") from None
    if not found:
        raise SettingsError(
            f"{name}: {option} selector {selector!r} matches nothing on this page{_near(tree, selector)}"
        )
    return found


def _near(tree: Tree, selector: str) -> str:
    """Return the names of the page that come nearest to those of a selector."""
    from difflib import get_close_matches

    known = tree.names()
    wanted = _NAME.findall(selector)
    near = [match for word in wanted for match in get_close_matches(word, known, n=NEAREST, cutoff=0.5)]
    if not near:
        near = [known_name for known_name in known if known_name[0] == "#"]
    unique = list(dict.fromkeys(near))[:NEAREST]
    return f" (nearest: {', '.join(repr(one) for one in unique)})" if unique else ""
