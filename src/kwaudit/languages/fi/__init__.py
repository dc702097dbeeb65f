"""Finnish: a stemmer of our own levels consonant gradation; ä and ö are letters of their own."""

from __future__ import annotations

from kwaudit.languages.fi import cues, forms, words
from kwaudit.languages.fi.stem import stem
from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

LANGUAGE = Language(
    code="fi",
    name="Finnish",
    function_words=words_of(words.FUNCTION),
    ordinal_points=True,
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        own="äöå",
        light=stem,
        before=((r"(?<=..):\w+$", ""),),
        families=forms.FAMILIES + "; " + forms.a_nouns(),
    ),
    second_person=words_of(words.SECOND),
    advice_words=words_of(words.ADVICE),
    role_cues=cues.ROLES,
    intent_cues=cues.INTENTS,
    audience_cues=cues.AUDIENCES,
    calls_to_act=cues.CALLS_TO_ACT,
)
