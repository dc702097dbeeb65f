"""Arabic: vowel points and tatweel are nothing, forms of alef and yeh are one, broken plurals are families."""

from __future__ import annotations

from kwaudit.languages.ar import cues, forms, words
from kwaudit.languages.ar.stem import stem
from kwaudit.languages.arabic import LETTERS
from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

LANGUAGE = Language(
    code="ar",
    name="Arabic",
    function_words=words_of(words.FUNCTION),
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        letters=LETTERS,
        light=stem,
        families=forms.FAMILIES,
        apart=forms.APART,
    ),
    second_person=words_of(words.SECOND),
    advice_words=words_of(words.ADVICE),
    role_cues=cues.ROLES,
    intent_cues=cues.INTENTS,
    audience_cues=cues.AUDIENCES,
    calls_to_act=cues.CALLS_TO_ACT,
)
