"""Spanish: ñ is a letter of its own, vowel changes go through families, derived nouns keep their suffix."""

from __future__ import annotations

from kwaudit.languages.es import cues, forms, words
from kwaudit.languages.es.forms import TRADES
from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

LANGUAGE = Language(
    code="es",
    name="Spanish",
    stemmer="spanish",
    function_words=words_of(words.FUNCTION),
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        own="ñ",
        before=(
            (r"(?<=...)[íi]sim[oa]s?$", "o"),
            (r"ces$", "z"),
            (r"(?<=..)([aeiou]r)es$", r"\1"),
            (r"qu[eé](?=s?$|is$)", "ca"),
            (r"gu[eé](?=s?$|is$)", "ga"),
        ),
        endings=(
            # A suffix that makes another word stays: organización is no form of organizar, general is none of género.
            (r"(?<=..)(ción|sión)$|(?<=..)(cion|sion)es$", "cion"),
            (r"(?<=..)(ismo|dad|ancia|encia|logía|tud)(?:e?s)?$", r"\1"),
            (r"(?<=..)(is|ur)tas?$", r"\1ta"),
            (r"mente$", "mente"),
            (r"(?<=...)(d|t|c|s)or(?:a|es|as)?$", r"\1or"),
            (r"(?<=..)(bl)es?$", r"\1"),
            (rf"^({TRADES})er[ií]as?$", r"\1eria"),
            (r"(?<=..)(er|ar)(?:ios?|ias?)$", r"\1io"),
            (r"(?<=..)(ic|iv|os)(?:[oa]s?)$", r"\1"),
            (r"(?<=...)ales?$", "al"),
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
