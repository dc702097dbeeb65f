"""Portuguese: plurals in -ões and -ais go through rules, irregular verbs through families, nouns keep their suffix."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of
from kwaudit.languages.pt import cues, forms, words

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    stemmer="portuguese",
    function_words=words_of(words.FUNCTION),
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        before=(
            (r"(?<=...)[íi]ssim[oa]s?$", "o"),
            (r"(?:õe|ãe|ão|ã)s$", "ão"),
            (r"ões$", "ão"),
            (r"(?<=.)([aeou])is$", r"\1l"),  # animais, hotéis after folding, lençóis
            (r"(?<=.)éis$", "el"),
            (r"(?<=.)óis$", "ol"),
            (r"([rsz])es$", r"\1"),
            (r"ns$", "m"),
            (r"qu(?=[eé][ism]?$|emos$)", "c"),
            (r"gu(?=[eé][ism]?$|emos$)", "g"),
            (r"c(?=ei?$|emos$)", "ç"),
        ),
        endings=(
            # A suffix that makes another word stays: organização is no form of organizar.
            (r"(?<=..)([çs])ão$", r"\1ão"),
            (r"(?<=..)(ismo|ista|dade|ância|ência|logia|mente|agem|eza)s?$", r"\1"),
            (r"(?<=..)([tds])or(?:a|as)?$", r"\1or"),
            (r"(?<=..)(iv|os|ic)[oa]s?$", r"\1"),
            (r"(?<=..)(ári|óri|eir)[oa]s?$", r"\1"),
            (r"(?<=..)(av|ív|áv)(?:el|eis)$", "vel"),
            (r"(?<=...)al$", "al"),
        ),
        families=forms.FAMILIES,
        apart=forms.APART,
    ),
    second_person=words_of(words.SECOND),
    advice_words=words_of(words.ADVICE),
    initials_in_s=True,
    role_cues=cues.ROLES,
    intent_cues=cues.INTENTS,
    audience_cues=cues.AUDIENCES,
    calls_to_act=cues.CALLS_TO_ACT,
)
