"""Dutch: a stemmer of our own that knows open and closed syllables; strong verbs and short plurals are families."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of
from kwaudit.languages.nl import cues, forms, words
from kwaudit.languages.nl.compounds import COMPOUNDS
from kwaudit.languages.nl.stem import stem

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    function_words=words_of(words.FUNCTION),
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        light=stem,
        prefixes=(
            "aan",
            "af",
            "be",
            "bij",
            "door",
            "in",
            "mee",
            "na",
            "om",
            "ont",
            "op",
            "over",
            "toe",
            "uit",
            "ver",
            "voor",
            "weg",
        ),
        before=((r"'s?$", ""), (r"(?<=ee)ën$|(?<=ie)ën$", ""), (r"huizen$", "huis")),
        endings=(
            # A suffix that makes another word stays: woning is no form of wonen.
            (r"(?<=...)(ing|atie|isme|iteit)(?:en|s)?$", r"\1"),
            (r"(?<=..)h(?:eid|eden)$", "heid"),
            (r"(?<=.)(huis)$", r"\1"),
        ),
        families=forms.FAMILIES,
        apart=forms.APART,
    ),
    compounds=COMPOUNDS,
    second_person=words_of(words.SECOND),
    advice_words=words_of(words.ADVICE),
    initials_in_s=True,
    role_cues=cues.ROLES,
    intent_cues=cues.INTENTS,
    audience_cues=cues.AUDIENCES,
    calls_to_act=cues.CALLS_TO_ACT,
)
