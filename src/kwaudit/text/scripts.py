"""Which languages a text can be in, by its script: most scripts leave one, or a few that function words tell apart."""

from __future__ import annotations

import re
from collections import Counter

from kwaudit import languages

SCRIPTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f", ("ja",)),
    ("\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff", ("zh", "ja")),
    ("\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3", ("ko",)),
    ("\u0e00-\u0e7f", ("th",)),
    ("\u0e80-\u0eff", ("lo",)),
    ("\u1780-\u17ff", ("km",)),
    ("\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f", ("my",)),
    ("\u0370-\u03ff\u1f00-\u1fff", ("el",)),
    ("\u0530-\u058f", ("hy",)),
    ("\u0590-\u05ff", ("he", "yi")),
    ("\u0600-\u06ff\u0750-\u077f", ("ar", "fa")),
    ("\u0900-\u097f", ("hi", "ne")),
    ("\u0b80-\u0bff", ("ta",)),
    ("\u0400-\u052f", ("ru", "uk", "bg", "sr")),
    ("A-Za-z\u00c0-\u024f\u1e00-\u1eff", ()),
)
"""Character class of a script → the languages with a file that are written in it; () = all the others (Latin)."""

KANA_SHARE = 0.05
"""Share of kana above which a text with Chinese characters is Japanese; Japanese prose has half, Chinese none."""

BY_TRIGRAMS = {
    "afr": "af", "cat": "ca", "ces": "cs", "dan": "da", "deu": "de", "eng": "en", "epo": "eo", "spa": "es", "est": "et",
    "eus": "eu", "fin": "fi", "fra": "fr", "gle": "ga", "hrv": "hr", "hun": "hu", "ind": "id", "ita": "it", "jav": "id",
    "lit": "lt", "nob": "nb", "nld": "nl", "pol": "pl", "por": "pt", "ron": "ro", "slk": "sk", "swe": "sv",
    "tur": "tr", "vie": "vi",
}  # fmt: skip
"""Codes of ISO 639-3, which trigrams give, for languages of the Latin script that have a file; they take Indonesian for
Javanese."""

REMEMBERED = 20_000
"""Characters whose script is remembered: more than a library of Chinese needs."""

SURELY_CHINESE = 20
"""Chinese characters without any kana that no Japanese sentence has, only names and headings."""

_ELSEWHERE = {code for _, codes in SCRIPTS for code in codes} - {"sr"}


class _Places(dict[str, int]):
    """Character → place of its script in `SCRIPTS`, past the end where it is in none; remembered, a few thousand."""

    def __missing__(self, character: str) -> int:
        if len(self) > REMEMBERED:
            self.clear()
        fits = (at for at, (letters, _) in enumerate(SCRIPTS) if re.match(f"[{letters}]", character))
        place = self[character] = next(fits, len(SCRIPTS))
        return place


_PLACE = _Places()


def candidates(text: str) -> tuple[str, ...]:
    """Return the codes of the languages that a text's most frequent script is used for; none for an unknown script."""
    characters = Counter(text)
    counts = [0] * (len(SCRIPTS) + 1)
    for character, count in characters.items():
        counts[_PLACE[character]] += count
    counts.pop()
    letters = sum(count for character, count in characters.items() if character.isalpha())
    if letters and counts[0] > KANA_SHARE * letters:
        return ("ja",)
    most = max(counts)
    if not most or 2 * sum(counts) < letters:
        return ()
    if most == counts[1] >= SURELY_CHINESE and not counts[0]:
        return ("zh",)
    codes = SCRIPTS[counts.index(most)][1]
    return codes or tuple(code for code in languages.KNOWN if code not in _ELSEWHERE)
