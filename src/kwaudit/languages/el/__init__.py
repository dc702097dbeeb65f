"""Greek: accents are folded, final sigma is sigma, aorists are families, minimal pairs of the accent stand apart."""

from __future__ import annotations

from kwaudit.languages.el import cues, forms, words
from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

LANGUAGE = Language(
    code="el",
    name="Greek",
    stemmer="greek",
    function_words=words_of(words.FUNCTION),
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        before=((r"(?<=..)δι[άα]$", "δι"), (r"(?<=..)δι(?:ών|ού)$", "δι")),
        after=((r"(?<=...)ι$", ""),),
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
