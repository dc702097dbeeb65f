"""Norwegian (Bokmål; Nynorsk is read with it): æ, ø, å are letters of their own, strong verbs are families."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of
from kwaudit.languages.nb import cues, forms, words
from kwaudit.languages.nb.compounds import COMPOUNDS

LANGUAGE = Language(
    code="nb",
    name="Norwegian",
    stemmer="norwegian",
    function_words=words_of(words.FUNCTION),
    ordinal_points=True,
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        own="æøå",
        before=((r"(?<=..)'s$", ""), (r"(itet|het)(?:en|er|ene|ens|s)?$", r"\1")),
        endings=((r"(?<=..)(itet|het)$", r"\1"), (r"(?<=...)(sjon|ing|else)(?:en|er|ene|s|ens|n|r|ne|a)?$", r"\1")),
        after=((r"mm$", "m"), (r"(?<=[bcdfgjklmnprstv])([e])([lr])$", r"\2")),
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
