"""What a section is for, by its form: questions and answers, questions as paragraphs, labelled advice, numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from kwaudit.languages import Language
    from kwaudit.model import Block, Tokens

FEWEST_QUESTIONS = 2
"""One question may be rhetorical, two are answered one by one."""
FEWEST_ADVICE = 3
"""Items that make a list of advice; two may be an aside."""
QUESTION_LENGTH = 200
"""Code points of a paragraph that is a question and nothing else."""

_MARKED = re.compile(r"\s*(?:(?P<asks>Q|Question|F|Frage|P)|A|Answer|Antwort|R)\s*\d{0,3}\s*[:.)]\s", re.IGNORECASE)
_OPENS = frozenset("QFPARqfpar")
"""Letters that a marked line can begin with: most blocks need no pattern."""
_QUESTION_MARKS = ("?", "？", "؟")
_NUMBERED = re.compile(r"\s*(?:#\s*)?\d{1,3}\s*[.):–—-]\s*\S")
_LABELLED = re.compile(r"\s*(?:\d{1,3}[.)]\s*)?[^\s.:!?][^.:!?\n]{1,60}(?::\s|\s[–—]\s)\s*\S")

Range = tuple[int, int]


def form_roles(blocks: Sequence[Block], span: Range, tokens: Tokens, rows: Range, language: Language) -> dict[str, str]:
    """Return the roles that the form of a section's blocks gives it, each with what was seen.

    Args:
        blocks: all blocks of the article.
        span: the half-open range of those under the heading.
        tokens: the words of the article.
        rows: the half-open range of the section's words.
        language: whose words give advice.
    """
    texts = [block for block in blocks[span[0] : span[1]] if block.region == MAIN]
    return {**_answers(texts), **_advice(texts, tokens, rows, language)}


def _answers(blocks: list[Block]) -> dict[str, str]:
    likely = [text for block in blocks if (text := block.text) and (text[0] in _OPENS or text[0].isspace())]
    marks = [mark["asks"] for text in likely if (mark := _MARKED.match(text))]
    if any(marks) and not all(marks):
        return {"faq": "questions and answers, marked Q: and A:"}
    questions = sum(map(is_question, blocks))
    return {"faq": f"{questions} questions as paragraphs"} if questions >= FEWEST_QUESTIONS else {}


def is_question(block: Block) -> bool:
    """Say whether a block is a question and nothing else."""
    text = block.text
    if len(text) > QUESTION_LENGTH and text[QUESTION_LENGTH:].strip():
        return False
    return text.rstrip().endswith(_QUESTION_MARKS)


def _advice(blocks: list[Block], tokens: Tokens, rows: Range, language: Language) -> dict[str, str]:
    """A list of labels is advice where it also says what to do; otherwise it may list facts ("Weight: 3 kg")."""
    items = sum(1 for block in blocks if _is_item(block))
    if items < FEWEST_ADVICE:
        return {}
    told = sum(map(language.advice_words.__contains__, tokens.words[rows[0] : rows[1]]))
    return {"tips": f"{items} points of advice"} if told >= items / 2 else {}


def _is_item(block: Block) -> bool:
    if block.zone == "list":
        return _LABELLED.match(block.text) is not None
    return block.zone == "body" and _NUMBERED.match(block.text) is not None


def is_numbered(heading: str) -> bool:
    """Say whether a heading begins with a number: `1. Warm the pot`."""
    return _NUMBERED.match(heading) is not None
