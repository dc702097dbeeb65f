"""Which language a page is written in: by its script, and by the function words that stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit import languages
from kwaudit.model.article import MAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from turbohtml.detect import LanguageMatch

    from kwaudit.model import Block

SAMPLE = 4_000
"""Characters looked at: some 700 words, of which 300 are function words in running text."""
GLANCE = 1_000
"""Characters looked at where the page says what it is in: the words that bear it out stand in any of them."""
DEFAULT = "en"
UNKNOWN = "und"
SURELY = 0.25
"""Share of English function words above which no other language is even loaded: English prose has 0.4 to 0.5, German,
Dutch or French prose at most 0.1 by words spelt alike."""
PLAIN_SHARE = 0.15
"""Share of function words that running text has in any language, inflected ones too …"""
PLAIN_LEAD = 2
"""… and how many times the next language's it must be before a page is said to contradict its `lang`."""
FEW = 4
"""Languages that one script is written in, that are asked one by one; Latin has three dozen."""
MARKED_LETTERS = 0.02
"""Share of letters beyond ASCII from which a Latin text is worth asking all languages, where trigrams went astray:
Czech, Slovak and Lithuanian have 0.06 and more, English with its dashes and quotes 0.01."""
CHANCE = 2
"""Words by which another language must be ahead of English where English words stand in the text: a few words of a
short text are spelt alike ("we", "a"). Of 137 sentences and beginnings of sentences in 40 languages it changes none."""
PLAIN_WORDS = 30
"""Fewer words than a short paragraph's contradict nobody."""


class _Guess(NamedTuple):
    """The best language, its share of function words (1 where the script alone decides), and the next best's."""

    code: str
    share: float
    next_share: float


def detect(blocks: Sequence[Block]) -> str:
    """Return the code of the known language that fits best; "en" when unsure, "und" for a script that none is in."""
    return _guess(_sample(blocks)).code


def plainly(blocks: Sequence[Block], declared: str = "") -> str:
    """Return the code of the language that the text is in beyond doubt, or "" (a short text, a list of names).

    `declared` is what the page says: where the text bears it out, no other language is even asked.
    """
    if declared and share(_sample(blocks, GLANCE).split(), declared) >= SURELY:
        return languages.load(declared).code
    return plainly_of(_sample(blocks))


def plainly_of(text: str) -> str:
    """Do the same for a text, of which the caller took no more than `SAMPLE` characters, case-folded."""
    words = text.split()
    best = _guess(text)
    enough = best.share == 1 or len(words) >= PLAIN_WORDS
    return best.code if enough and best.share >= PLAIN_SHARE and best.share >= PLAIN_LEAD * best.next_share else ""


def plainly_another(text: str, page: str) -> str:
    """Return the language that a case-folded part of a page is plainly in, if it is another than the page's; else "".

    Where a script has dozens of languages, trigrams name one and its function words must confirm it: so no page loads
    them all for a list of names.
    """
    from kwaudit.text.scripts import BY_TRIGRAMS, candidates

    codes = candidates(text)
    if len(codes) <= FEW:
        code = plainly_of(text) if codes else ""
        return "" if code == page else code
    words = text.split()
    if len(words) < PLAIN_WORDS:
        return ""
    code = BY_TRIGRAMS.get(_trigrams(text).language or "", "")
    if code == page:
        return ""
    if code and share(words, code) >= max(PLAIN_SHARE, PLAIN_LEAD * share(words, page)):
        return code
    if len(text.encode()) - len(text) < MARKED_LETTERS * len(text):
        return ""
    code = plainly_of(text)
    return "" if code == page else code


def _guess(text: str) -> _Guess:
    words = text.split()
    english = share(words, DEFAULT)
    if english >= SURELY:
        return _Guess(DEFAULT, english, 0.0)
    return _among(text, words, english)


def _among(text: str, words: list[str], english: float) -> _Guess:
    from kwaudit.text.scripts import candidates

    codes = candidates(text)
    if len(codes) == 1:
        return _Guess(codes[0], 1.0, 0.0)
    if not codes:
        return _Guess(UNKNOWN if any(map(str.isalpha, text)) else DEFAULT, 0.0, 0.0)
    shares = sorted(((share(words, code), code) for code in codes), key=lambda one: -one[0])
    (best, code), (second, _) = shares[:2]
    if DEFAULT in codes and (best <= english or (english and (best - english) * len(words) < CHANCE)):
        return _Guess(DEFAULT, english, best)
    return _Guess(_closest(text, [code for share, code in shares if share == best]) or code, best, second)


def _closest(text: str, codes: list[str]) -> str:
    """Return the one of languages with equal shares that turbohtml's trigrams know the text for, or ""."""
    if len(codes) == 1:
        return codes[0]
    named = _trigrams(text).name
    return next((code for code in codes if languages.load(code).name == named), "")


def _trigrams(text: str) -> LanguageMatch:
    from turbohtml.detect import detect_language

    return detect_language(text)


def share(words: Sequence[str], code: str) -> float:
    """Return the share of words that are function words of a language, as a fraction of 1."""
    known = languages.load(code).function_words
    return sum(map(known.__contains__, words)) / len(words) if words else 0.0


def _sample(blocks: Sequence[Block], size: int = SAMPLE) -> str:
    texts: list[str] = []
    seen = 0
    for block in blocks:
        if block.region == MAIN:
            texts.append(block.text[:size])
            seen += len(block.text)
            if seen >= size:
                break
    return " ".join(texts).casefold()
