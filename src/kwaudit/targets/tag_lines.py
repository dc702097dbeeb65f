"""The lines at the end of a post that hold tags: hashtags, a target or the title once more."""

from __future__ import annotations

import re
from collections import ChainMap
from typing import TYPE_CHECKING

from kwaudit.model.article import MAIN
from kwaudit.targets.phrases import key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.model import Article, Block, Plan

MAX_LENGTH = 400
"""Characters of a tag line; a longer last block is a paragraph."""

_HASHTAGS = re.compile(r"#[^\W\d]\w*(?:[\s,]+#\w+)*[\s,]*")
_LABELLED = re.compile(r"(?:tags?|key ?words?|hashtags?|labels?)\s*:\s*\S", re.IGNORECASE)
_TITLE_PARTS = re.compile(r"\s*[:|–—]\s*|\s+-\s+")
_LIST = re.compile(r"\s*[,;|]\s*")


def find(article: Article, plan: Plan) -> Mapping[int, str]:
    """Return the tag lines at the end of an article, its keyword table already out of main: block index → why."""
    found: dict[int, str] = {}
    keys: Mapping[str, str] = {}
    for at in range(len(article.blocks) - 1, -1, -1):
        block = article.blocks[at]
        if block.region != MAIN:
            continue
        keys = keys or _keys(article, plan)
        why = _why(block, keys)
        if not why:
            break
        found[at] = why
    return found


def _keys(article: Article, plan: Plan) -> Mapping[str, str]:
    title = article.title
    parts = [title, *_TITLE_PARTS.split(title)]
    return ChainMap(_of_targets(plan), {key(part): "the title once more" for part in parts if part})


_last: list[tuple[Plan, dict[str, str]]] = []


def _of_targets(plan: Plan) -> dict[str, str]:
    """Return what the targets say of a line of their own; pages of one plan share it."""
    kept = next(iter(_last), None)  # looked at once: another thread may put its own there
    if kept is None or kept[0] is not plan:
        kept = plan, {key(target.phrase): "a target on a line of its own" for target in plan.targets} | {"": ""}
        _last[:] = [kept]
    return kept[1]


def _why(block: Block, keys: Mapping[str, str]) -> str:
    text = block.text.strip()
    if len(text) > MAX_LENGTH or block.zone in {"table", "h1"}:
        return ""
    if _HASHTAGS.fullmatch(text):
        return "hashtags"
    if block.zone != "body" or text.endswith((".", "!", "?")):
        return ""
    if _LABELLED.match(text):
        return "a list of tags"
    parts = [key(part) for part in _LIST.split(text)]
    if len(parts) > 1 and all(keys.get(part) for part in parts):
        return "targets in a row"
    return keys.get(key(text), "")
