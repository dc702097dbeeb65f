"""Swedish: å, ä, ö are letters of their own; umlaut plurals and strong verbs are families, fleeting vowels a rule."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of
from kwaudit.languages.sv import cues, forms, words
from kwaudit.languages.sv.compounds import COMPOUNDS
from kwaudit.languages.sv.forms import NOUNS_IN_AN

LANGUAGE = Language(
    code="sv",
    name="Swedish",
    stemmer="swedish",
    function_words=words_of(words.FUNCTION),
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        own="åäö",
        before=(
            (r"(?<=..)'s$", ""),
            (rf"^(?!(?:{NOUNS_IN_AN})s?$)(..+[^aeiouyåäö])ans?$", r"\1a"),
            (r"(?<=[bdfgjklmnprtv]{2})ets?$", ""),
        ),  # receptet: Snowball leaves it
        after=((r"mm$", "m"), (r"nn$", "n"), (r"(?<=[bcdfgjklmnprstv])(e)([lr])$", r"\2")),
        families=forms.FAMILIES + "; " + forms.adjectives() + "; " + forms.s_nouns(),
        apart=forms.APART + "; " + forms.agents(),
    ),
    compounds=COMPOUNDS,
    second_person=words_of(words.SECOND),
    advice_words=words_of(words.ADVICE),
    role_cues=cues.ROLES,
    intent_cues=cues.INTENTS,
    audience_cues=cues.AUDIENCES,
    calls_to_act=cues.CALLS_TO_ACT,
)
