"""A second matcher, written from the design's words alone and as plainly as can be: it tries every combination.

It shares nothing with the code under test but the columns of words (words, stems, joined, sentences) that it is given.
"""

from __future__ import annotations

from itertools import combinations, product

STRANGERS = 3


def matches(tokens, words, stems, function_words):
    """Return {(form, rows)} for one phrase, by the rules in the order in which the design states them."""
    used, found = set(), []
    content = [i for i, word in enumerate(words) if word not in function_words]
    _contiguous(tokens, ("exact", tokens.words), words, used, found)
    if content:
        _contiguous(tokens, ("inflected", tokens.stems), stems, used, found)
        needs = [stems[i] for i in content]
        own = set(stems) - set(needs)
        _near(tokens, needs, own, used, found)
        _scattered(tokens, needs, used, found)
    return set(found)


def _contiguous(tokens, columns, wanted, used, found):
    form, column = columns
    for start in range(len(column) - len(wanted) + 1):
        rows = range(start, start + len(wanted))
        fits = [column[row] for row in rows] == wanted and all(tokens.joined[row] for row in rows[1:])
        if wanted and fits and not used & set(rows):
            used.update(rows)
            found.append((form, tuple(rows)))


def _near(tokens, needs, own, used, found):
    while windows := [
        (rows[-1] - rows[0], rows[0], rows)
        for rows in _combinations(tokens, needs, used)
        if _strangers(tokens, rows, own) <= STRANGERS
    ]:
        rows = min(windows)[2]
        used.update(rows)
        found.append(("near", rows))


def _scattered(tokens, needs, used, found):
    while sets := _combinations(tokens, needs, used):
        rows = min(sets, key=lambda one: (tokens.sentences[one[0]], _by_stem(tokens, one)))
        used.update(rows)
        found.append(("scattered", rows))


def _by_stem(tokens, rows):
    """The leftmost free word of each stem: compare the rows stem by stem."""
    return sorted((tokens.stems[row], row) for row in rows)


def _combinations(tokens, needs, used):
    """Every set of free rows of one sentence that has the needed stems."""
    wanted = sorted(set(needs))
    found = []
    for sentence in set(tokens.sentences):
        places = [
            [row for row, stem in enumerate(tokens.stems)
             if stem == need and row not in used and tokens.sentences[row] == sentence]
            for need in wanted
        ]  # fmt: skip
        picks = [combinations(rows, needs.count(need)) for need, rows in zip(wanted, places, strict=True)]
        found += [tuple(sorted(row for pick in picked for row in pick)) for picked in product(*picks)]
    return found


def _strangers(tokens, rows, own):
    inside = set(range(rows[0], rows[-1] + 1)) - set(rows)
    return sum(tokens.stems[row] not in own for row in inside)
