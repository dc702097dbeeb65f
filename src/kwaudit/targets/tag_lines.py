"""The lines at the end of a post that hold tags: hashtags, a target or the title once more."""

from __future__ import annotations

import re
from collections import ChainMap
from typing import TYPE_CHECKING

from kwaudit.model.article import MAIN
from kwaudit.model.once import once
from kwaudit.targets.phrases import key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kwaudit.model import Article, Block, Plan

LABEL_WORDS = 8
"""Words of the longest block that may be a label; a longer one is prose, whatever it ends in."""
MAX_LENGTH = 400
"""Characters of a tag line; a longer last block is a paragraph."""

_HASHTAGS = re.compile(r"#[^\W\d]\w*(?:[\s,]+#\w+)*[\s,]*")
_LABELLED = re.compile(r"(?:tags?|key ?words?|hashtags?|labels?)\s*:\s*\S", re.IGNORECASE)
_TITLE_PARTS = re.compile(r"\s*[:|–—]\s*|\s+-\s+")
_ENDS = (".", "!", "?")
_HASHTAGGED, _LISTED = "hashtags", "a list of tags"
_EVIDENT = frozenset({_HASHTAGGED, _LISTED})
"""Tag lines by their own form, whatever stands before them."""
_LIST = re.compile(r"\s*[,;|]\s*")


def find(article: Article, plan: Plan) -> Mapping[int, str]:
    """Return the tag lines at the end of an article, its keyword table already out of main: block index → why."""
    main = [at for at, block in enumerate(article.blocks) if block.region == MAIN]
    found: dict[int, str] = {}
    keys = _keys(article, plan) if main else {}
    while main and (why := _why(article.blocks[main[-1]], keys)):
        found[main.pop()] = why
    if any(why not in _EVIDENT for why in found.values()) and not any(_is_prose(article.blocks[at]) for at in main):
        return {at: why for at, why in found.items() if why in _EVIDENT}
    return found


def _is_prose(block: Block) -> bool:
    """Say whether a block is of a text that tag lines may stand behind; a page of a few words has no such lines."""
    text = block.text.rstrip()
    return text.endswith(_ENDS) or len(text.split()) > LABEL_WORDS


def _keys(article: Article, plan: Plan) -> Mapping[str, str]:
    title = article.title
    parts = [title, *_TITLE_PARTS.split(title)]
    return ChainMap(_of_targets(plan), {key(part): "the title once more" for part in parts if part})


@once
def _of_targets(plan: Plan) -> dict[str, str]:
    """Return what the targets say of a line of their own; pages of one plan share it."""
    return {key(target.phrase): "a target on a line of its own" for target in plan.targets} | {"": ""}


def _why(block: Block, keys: Mapping[str, str]) -> str:
    text = block.text.strip()
    if len(text) > MAX_LENGTH or block.zone in {"table", "h1"}:
        return ""
    if _HASHTAGS.fullmatch(text):
        return _HASHTAGGED
    if block.zone != "body" or text.endswith(_ENDS):
        return ""
    if _LABELLED.match(text):
        return _LISTED
    parts = [key(part) for part in _LIST.split(text)]
    if len(parts) > 1 and all(keys.get(part) for part in parts):
        return "targets in a row"
    return keys.get(key(text), "")
