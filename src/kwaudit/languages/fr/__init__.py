"""French: nouns keep the suffix that makes them another word (réservation, nationalité), verbs go through families."""

from __future__ import annotations

from kwaudit.languages.fr import cues, forms, words
from kwaudit.languages.fr.forms import NOUNS_IN_ENT
from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

LANGUAGE = Language(
    code="fr",
    name="French",
    stemmer="french",
    function_words=words_of(words.FUNCTION),
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    elisions=(
        "l",
        "d",
        "qu",
        "j",
        "m",
        "n",
        "s",
        "t",
        "c",
        "jusqu",
        "lorsqu",
        "puisqu",
        "quoiqu",
    ),
    inflection=Inflection(
        before=(
            (r"(?<=..[^s])s$", ""),
            (rf"^(?!(?:{NOUNS_IN_ENT})$)(..+[^eiéymo])ent$", r"\1e"),
            (r"(?<!pi)(?<!bour)(?<!plon)geon$", "ge"),
            (r"ge(?=(?:ait|ais|aient|ant|as?)$)", "g"),  # voyageons, mangeait
            (r"ç(?=[aou])", "c"),  # commençons
        ),
        endings=(
            (r"eaux?$", "eau"),
            (r"(?<=..)aux$", "al"),
            (r"(?<=..)ale?s?$", "al"),
            (r"(?<=..)eu(?:x|ses?)$", "eux"),
            (r"(?<=[stx])i(?:fs?|ves?)$", "if"),
            (r"(?<=.)el(?:s|les?)?$", "el"),
            (r"ien(?:s|nes?)?$", "ien"),
            (r"t(?:eur|rice)s?$", "teur"),
            # A suffix that makes another word stays: réservation is no form of réserver.
            (r"(?<=..)(tion|sion|isme|iste|ité|ement|ment|able|ible|logie|erie|ude)s?$", r"\1"),
            (r"(?<=..)(?<![lv])(?<!fin)(?<!m)([ae]nce)s?$", r"\1"),
            (r"(?<=..)(?<![eiam]pl)(?<!mun)(?<!ind)(?<!fabr)(?<!prat)iques?$", "ique"),
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
