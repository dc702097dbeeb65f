"""Romanian: marks are folded (comma or cedilla below, ă â î), vowel changes of the stem are rules and families."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of
from kwaudit.languages.ro import cues, forms, words

LANGUAGE = Language(
    code="ro",
    name="Romanian",
    stemmer="romanian",
    function_words=words_of(words.FUNCTION),
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    elisions=(
        "într",
        "dintr",
        "printr",
        "s",
        "n",
        "l",
        "m",
    ),
    inflection=Inflection(
        before=(
            (r"(?<=...)(?<!t)(?<!măs)(?<!fig)(?<!ag)uri(?:le|lor)?$", ""),
            (r"(?<=..)i(?:lor|le)$", "i"),
        ),
        endings=(
            (r"(?<=..)(?<!o)(?:are|area|ări|ării|ările|ărilor)$", "are"),
            (r"(?<=..[aiucp])(?:ți|și)(?:e|a|ei|i|ile|ilor)$", "tie"),
            (r"(?<=..)(?:itate|itatea|ități|ității|itățile|ităților)$", "itate"),
        ),
        after=(
            (r"(?<=...)iu$", ""),
            (r"(?<=...)u$", ""),
            (r"oa(?=[^aeiouăâî]{1,2}$)", "o"),
            (r"ea(?=[^aeiouăâî]{1,2}$)", "e"),
            (r"(?<=...)z$", "d"),
            (r"șt$", "sc"),
            (r"ți$", "t"),
        ),
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
