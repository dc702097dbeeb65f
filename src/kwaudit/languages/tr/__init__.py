"""Turkish: dotted and dotless i, a stemmer of our own for cases and possessives, letters that stay themselves."""

from __future__ import annotations

from types import MappingProxyType

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of
from kwaudit.languages.tr import cues, forms, words
from kwaudit.languages.tr.stem import stem

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    function_words=words_of(words.FUNCTION),
    ordinal_points=True,
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    casing=MappingProxyType({"İ": "i", "I": "ı"}),
    inflection=Inflection(
        own="çğıöşü",
        light=stem,
        families=forms.FAMILIES,
    ),
    second_person=words_of(words.SECOND),
    advice_words=words_of(words.ADVICE),
    role_cues=cues.ROLES,
    intent_cues=cues.INTENTS,
    audience_cues=cues.AUDIENCES,
    calls_to_act=cues.CALLS_TO_ACT,
)
