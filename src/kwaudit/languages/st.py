"""Sesotho."""

from __future__ import annotations

from kwaudit.languages.language import Language, words_of

FUNCTION = """
a ba bana bo boo e ea eang eo fela ha hae haholo hape hoba hore ho ka ke kea kapa ko la le leha lena lo ma me mme mo
moo na nako ne o oa oona re rona sa se seo tla tsa tse tseo u ya yena yona
"""

QUESTION = """
eng mang kae neng hobaneng joang
"""

LANGUAGE = Language(
    code="st",
    name="Sesotho",
    stemmer="sesotho",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
)
