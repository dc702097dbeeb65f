"""Which blocks of a page are in another language than the page: by the `lang` of an element, or plainly by their words.

A page in one language must not pay for those in two. A paragraph of English prose shows itself by a word or two, other
paragraphs by their share of function words; only where one shows neither is each asked what it is in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kwaudit import languages
from kwaudit.text.detection import PLAIN_SHARE, SAMPLE, plainly_another, share

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Block

ENOUGH = 200
"""Characters that tell a language: a short paragraph."""
ENOUGH_BY_ICU = 40
"""The same where few are spaces: scripts without them tell by themselves."""
LONG_WORD = 20
"""Characters a word on average, beyond which a text is in a script without spaces."""
GLANCE = 300
"""Characters of a block that are looked at to see that it is in the page's language."""
WITNESSES = {"en": (" the ", " and ")}
"""Words that no other language writes so and that nine English blocks of ten have; other languages have no such."""


class _Unit(NamedTuple):
    """A block that is long enough to tell its language, or the short ones between two such."""

    indices: tuple[int, ...]
    long: bool


def other_languages(blocks: Sequence[Block], main: Sequence[int], page: Language) -> Mapping[int, str]:
    """Return the blocks of `main` that are in another language that we know: index → code. Empty for most pages.

    What an element says holds unless its words are plainly in a third language. A text that says nothing must tell
    plainly, by 30 words or its script; short blocks go with the ones around them.
    """
    said = {i: _declared(blocks[i], page) for i in main if blocks[i].language}
    silent = [i for i in main if i not in said] if said else main
    told = _told(blocks, silent, page) if _suspected(blocks, silent, page) else {}
    return {i: code for i, code in (said | told).items() if code != page.code and code in languages.KNOWN}


def _declared(block: Block, page: Language) -> str:
    code = languages.load(block.language).code
    if code == page.code or not _enough(block.text):
        return code
    text = _sample([block])
    return page.code if _in(page, text) else plainly_another(text, code) or code


def _suspected(blocks: Sequence[Block], indices: Sequence[int], page: Language) -> bool:
    """Say whether a paragraph shows no sign of the page's language, or there is no paragraph to show one.

    Every page comes this way, most go no farther: some 20 microseconds.
    """
    if not page.function_words:
        return False
    texts = [text for i in indices if len(text := blocks[i].text) >= ENOUGH_BY_ICU]
    silent = [text for text in texts if (len(text) >= ENOUGH or not text.isascii()) and _enough(text)]
    if not silent:
        return sum(len(blocks[i].text) for i in indices) >= ENOUGH
    for word in WITNESSES.get(page.code, ()):
        silent = [text for text in silent if word not in text]
    return any(not _in(page, text) and plainly_another(text[:SAMPLE].casefold(), page.code) for text in silent)


def _in(page: Language, text: str) -> bool:
    """Say whether a text shows at a glance that it is in the page's language; without spaces none does."""
    return page.spaced and share(text[:GLANCE].split(), page.code) >= PLAIN_SHARE


def _told(blocks: Sequence[Block], indices: Sequence[int], page: Language) -> dict[int, str]:
    """Return the codes of the blocks that tell of another language by their words."""
    units = list(_units(blocks, indices))
    codes = [_code([blocks[i] for i in unit.indices], page) if unit.long else "" for unit in units]
    if not any(codes):
        return {}
    found = {i: code for unit, code in zip(units, codes, strict=True) for i in unit.indices if code}
    for before, unit, after in zip(["", *codes], units, [*codes[1:], ""], strict=False):
        if not unit.long:
            found.update((i, code) for i in unit.indices if (code := _follows(blocks[i], before, after, page)))
    return found


def _units(blocks: Sequence[Block], indices: Sequence[int]) -> Iterator[_Unit]:
    short: list[int] = []
    for i in indices:
        if not _enough(blocks[i].text):
            short.append(i)
            continue
        if short:
            yield _unit(short, blocks)
            short = []
        yield _Unit((i,), long=True)
    if short:
        yield _unit(short, blocks)


def _unit(short: Sequence[int], blocks: Sequence[Block]) -> _Unit:
    return _Unit(tuple(short), sum(len(blocks[i].text) for i in short) >= ENOUGH)


def _enough(text: str) -> bool:
    size = len(text)
    return size >= ENOUGH or (size >= ENOUGH_BY_ICU and not text.isascii() and text.count(" ") * LONG_WORD < size)


def _code(unit: Sequence[Block], page: Language) -> str:
    """Return the language that a unit is plainly in, "" for the page's own or a doubt."""
    text = _sample(unit)
    return "" if _in(page, text) else plainly_another(text, page.code)


def _sample(unit: Sequence[Block]) -> str:
    text = unit[0].text if len(unit) == 1 else " ".join([block.text for block in unit])
    return text[:SAMPLE].casefold()


def _follows(block: Block, before: str, after: str, page: Language) -> str:
    """Return the language of a short block between two others: a heading goes with what follows, others by a word."""
    if before == after:
        return before
    words = block.text.casefold().split()
    own = share(words, page.code)
    if after and share(words, after) > own - bool(block.level) / (len(words) + 1):
        return after
    return before if before and share(words, before) > own else ""
