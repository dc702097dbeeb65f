"""The lines at the end of a post that hold tags: hashtags, a list under its name, a target or the title once more."""

from __future__ import annotations

import re
from collections import ChainMap
from typing import TYPE_CHECKING

from kwaudit.model.article import MAIN
from kwaudit.model.once import once
from kwaudit.targets.phrases import key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kwaudit.model import Article, Block, Plan

LABEL_WORDS = 8
"""Words of the longest block that may be a label; a longer one is prose, whatever it ends in."""
MAX_LENGTH = 400
"""Characters of a tag line; a longer last block is a paragraph."""

TAG_WORDS = 5
"""Words of the longest tag; what is longer under such a label is a sentence without its full stop."""
ROW = 3
"""Items from which a row that repeats targets among other words is none of the text: two may be a caption."""
LABEL_LINE = 40
"""Characters before a note in which its number stands."""

_HASHTAGS = r"#[^\W\d]\w*(?:[\s,]+#\w+)*[\s,]*"
_NAMES = r"(?:hash)?tags?|key ?(?:words?|phrases?)|labels?"
_PLACED = r"tagged(?: as| with)?|filed (?:under|in)|posted (?:in|under)"
_COLON = rf"(?i)(?:{_NAMES}|{_PLACED}|categor(?:y|ies))\s*[:：]\s*(?=\S)"
_DASH = rf"(?i)(?:{_NAMES}|categor(?:y|ies))\s+[-–—]\s+(?=\S)"
_DASHES = frozenset("-–—")
_PLACE = re.compile(rf"(?:{_PLACED})\s*:?\s+(?=\S)", re.IGNORECASE)
_HEADING = rf"(?i)(?:(?:focus|related|target) )?(?:{_NAMES})\s*[:：]?"
_JOINED = r"(?i)(?:and|or)\b|.*\s(?:is|are|was|were)\s"
"""What no tag begins with or holds."""
_NOTE = re.compile(r"[ \t]*\[\^?\w{1,20}\]")
_BACK = ("↩", "↩\ufe0e", "↩\ufe0f")
"""How a note ends that leads back to its place in the text."""
_TITLE_PARTS = r"\s*[:|–—]\s*|\s+-\s+"
_ENDS = (".", "!", "?")
_HASHTAGGED, _LISTED, _ROW = "hashtags", "a list of tags", "targets in a row"
_EVIDENT = frozenset({_HASHTAGGED, _LISTED})
"""Tag lines by their own form, whatever stands before them."""
_LIST = re.compile(r"\s*[,;|·•]\s*")


def find(article: Article, plan: Plan) -> Mapping[int, str]:
    """Return the tag lines at the end of an article, its keyword table already out of main: block index → why."""
    main = [at for at, block in enumerate(article.blocks) if block.region == MAIN]
    while main and _is_note(article, main[-1]):
        main.pop()
    found: dict[int, str] = {}
    keys = _keys(article, plan) if main else {}
    while main:
        why = _why(article.blocks[main[-1]], keys)
        count = 1 if why else _headed(article, main, keys)
        if not count:
            break
        found.update((main.pop(), why or _LISTED) for _ in range(count))
    if any(why not in _EVIDENT for why in found.values()) and not any(_is_prose(article.blocks[at]) for at in main):
        return {at: why for at, why in found.items() if why in _EVIDENT}
    return found


def _is_note(article: Article, at: int) -> bool:
    """Say whether a block is a note below the text, which tag lines may stand above."""
    block, text = article.blocks[at], article.document.text
    if block.text.rstrip().endswith(_BACK):
        return True
    start = text.rfind("\n", max(0, block.offset - LABEL_LINE), block.offset) + 1
    return (start > 0 or block.offset < LABEL_LINE) and _NOTE.match(text, start) is not None


def _headed(article: Article, main: Sequence[int], keys: Mapping[str, str]) -> int:
    """Return how many of the last blocks are a list of tags and the line that calls it so.

    One of the tags holds a target or the title: keywords of a programming language are what a page is about.
    """
    repeats = False
    for count, at in enumerate(reversed(main), 1):
        block = article.blocks[at]
        text = block.text.strip()
        if count > 1 and block.zone not in {"h1", "table"} and re.fullmatch(_HEADING, text):
            return count if repeats else 0
        if block.zone not in {"list", "body"} or ":" in text or text.endswith(_ENDS) or not _are_tags(text):
            return 0
        repeats = repeats or any(_repeats(key(part), keys) for part in _LIST.split(text))
    return 0


def _is_prose(block: Block) -> bool:
    """Say whether a block is of a text that tag lines may stand behind; a page of a few words has no such lines."""
    text = block.text.rstrip()
    return text.endswith(_ENDS) or len(text.split()) > LABEL_WORDS


def _keys(article: Article, plan: Plan) -> Mapping[str, str]:
    title = article.title
    parts = [title, *re.split(_TITLE_PARTS, title)]
    return ChainMap(_of_targets(plan), {key(part): "the title once more" for part in parts if part})


@once
def _of_targets(plan: Plan) -> dict[str, str]:
    """Return what the targets say of a line of their own; pages of one plan share it."""
    phrases = (phrase for target in plan.targets for phrase in (target.phrase, *target.synonyms))
    return {key(phrase): "a target on a line of its own" for phrase in phrases} | {"": ""}


def _why(block: Block, keys: Mapping[str, str]) -> str:
    text = block.text.strip()
    if len(text) > MAX_LENGTH or block.zone in {"table", "h1"}:
        return ""
    if text[:1] == "#" and re.fullmatch(_HASHTAGS, text):
        return _HASHTAGGED
    if block.zone != "body" or text.endswith(("!", "?")):
        return ""
    return _LISTED if _is_labelled(text, keys) else _repeated(text, keys)


def _repeated(text: str, keys: Mapping[str, str]) -> str:
    """Say why a line is nothing but targets and the title once more."""
    parts = [key(part) for part in _LIST.split(text)]
    if len(parts) > 1 and all(keys.get(part) for part in parts):
        return _ROW
    if text.endswith(_ENDS):
        return ""
    if len(parts) >= ROW and _are_tags(text) and all(_repeats(part, keys) for part in parts):
        return _ROW
    return keys.get(key(text), "")


def _is_labelled(text: str, keys: Mapping[str, str]) -> bool:
    """Say whether a line calls itself tags; the weaker its label, the more what follows must look like some."""
    ended = text.endswith(_ENDS)
    if (":" in text or "：" in text) and (label := re.match(_COLON, text)):
        return not ended or _is_row(text[label.end() :], keys)
    if label := _PLACE.match(text):
        return not ended and _are_tags(text[label.end() :])
    label = None if _DASHES.isdisjoint(text) else re.match(_DASH, text)
    return label is not None and _is_row(text[label.end() :], keys)


def _is_row(text: str, keys: Mapping[str, str]) -> bool:
    """Say whether a text is tags in a row, or one that is a target or the title."""
    return _are_tags(text.removesuffix(".")) and (len(_LIST.split(text)) > 1 or bool(keys.get(key(text))))


def _are_tags(text: str) -> bool:
    """Say whether a text is short phrases in a row, or a single one."""
    parts = [_PLACE.sub("", part) for part in _LIST.split(text.strip()) if part]
    return bool(parts) and all(len(part.split()) <= TAG_WORDS and not re.match(_JOINED, part) for part in parts)


def _repeats(phrase: str, keys: Mapping[str, str]) -> bool:
    """Say whether a short phrase holds a target or a part of the title."""
    words = phrase.split()
    ends = range(1, len(words) + 1)
    return any(keys.get(" ".join(words[start:end])) for end in ends for start in range(end))
