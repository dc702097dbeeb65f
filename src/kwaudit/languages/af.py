"""Afrikaans: no Snowball; plurals, comparatives and ge- as rules."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

FUNCTION = """
'n aan al alle almal as baie by daar dan dat deur die dit dus een ek elke en enige ek gaan geen haar had hê het
hierdie hom hul hulle hy in is ja jou jy julle kan kom kon laat maar mag meer met moet my na nadat nie nog nou of om
omdat onder ons ook oor op sal se sê self sit so sou te teen tot toe tussen u uit van vanaf vir voor waar was wat
watter wees weer wie word sy
"""

QUESTION = """
wie wat waar wanneer waarom hoe watter hoeveel
"""

LANGUAGE = Language(
    code="af",
    name="Afrikaans",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    inflection=Inflection(
        light=str,
        endings=((r"(?<=...)(?:e|er|s)$", ""),),
    ),
)
