"""Danish: æ, ø, å are letters of their own; umlaut plurals and strong verbs are families, agent nouns stand apart."""

from __future__ import annotations

from kwaudit.languages.da import cues, forms, words
from kwaudit.languages.da.compounds import COMPOUNDS
from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

LANGUAGE = Language(
    code="da",
    name="Danish",
    stemmer="danish",
    function_words=words_of(words.FUNCTION),
    ordinal_points=True,
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        own="æøå",
        before=(
            (r"(?<=..)'s$", ""),
            (r"(itet|hed)(?:en|er|erne|ens|s)?$", r"\1"),
            (r"(?<=..)mm(?=e[rtn]*$|erne$)", "m"),
        ),
        endings=((r"(?<=..)(itet|hed)$", r"\1"), (r"(?<=...)(ion|ing|else)(?:en|er|erne|s|ens|n|r|rne)?$", r"\1")),
        after=(
            (r"(?<!mån)(?<!st)(?<!hov)(?<=...)ed$", ""),
            (r"(?<=[bcdfgjklmnprstv])([e])([lr])$", r"\2"),
        ),
        families=forms.FAMILIES + "; " + forms.adjectives(),
        apart=forms.APART,
    ),
    compounds=COMPOUNDS,
    second_person=words_of(words.SECOND),
    advice_words=words_of(words.ADVICE),
    role_cues=cues.ROLES,
    intent_cues=cues.INTENTS,
    audience_cues=cues.AUDIENCES,
    calls_to_act=cues.CALLS_TO_ACT,
)
