"""English."""

from __future__ import annotations

from kwaudit.languages.en import cues, words
from kwaudit.languages.en.spelling import american
from kwaudit.languages.language import Language

LANGUAGE = Language(
    code="en",
    name="English",
    stemmer="english",
    function_words=words.FUNCTION_WORDS,
    abbreviations=words.ABBREVIATIONS,
    end_abbreviations=words.END_ABBREVIATIONS,
    number_abbreviations=words.NUMBER_ABBREVIATIONS,
    fold_first=True,
    possessives=("'s",),
    spelling=american,
    apart_or_one=words.APART_OR_ONE,
    irregular=words.IRREGULAR,
    distinct=words.DISTINCT,
    question_words=words.QUESTION_WORDS,
    initials_in_s=True,
    role_cues=cues.ROLES,
    intent_cues=cues.INTENTS,
    audience_cues=cues.AUDIENCES,
    second_person=cues.SECOND_PERSON,
    advice_words=cues.ADVICE_WORDS,
    calls_to_act=cues.CALLS_TO_ACT,
)
