"""Letters of the Arabic script that are written in several shapes and sound as one: for Arabic, Persian, Urdu."""

from __future__ import annotations

from collections.abc import Mapping

_POINTS = (("\u0610", "\u061a"), ("\u064b", "\u065f"), ("\u06d6", "\u06dc"), ("\u06df", "\u06e8"), ("\u06ea", "\u06ed"))
_YEHS, _ALEFS, _HEHS = "ىیېے", "أإآٱ", "ۀہھ"

LETTERS: Mapping[int, str | None] = {
    **dict.fromkeys((code for first, last in _POINTS for code in range(ord(first), ord(last) + 1)), None),
    0x0670: None,
    0x0640: None,  # tatweel, a stretched line
    **dict.fromkeys(map(ord, _ALEFS), "ا"),
    **dict.fromkeys(map(ord, _YEHS), "ي"),
    **dict.fromkeys(map(ord, _HEHS), "ه"),
    ord("ک"): "ك",
}
"""Code point → its one shape, or None where it is nothing."""
