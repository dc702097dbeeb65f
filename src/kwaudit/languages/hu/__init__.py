"""Hungarian: vowels with marks are letters of their own; short and fleeting vowels are families."""

from __future__ import annotations

from kwaudit.languages.hu import cues, forms, words
from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

LANGUAGE = Language(
    code="hu",
    name="Hungarian",
    stemmer="hungarian",
    function_words=words_of(words.FUNCTION),
    ordinal_points=True,
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        own="áéíóöőúüű",
        before=(
            (r"^(?:leg)?(..+?)(?:[aeo])?bb(?:[aeo]?[kn]|[aeo]?t|[aeo]|an|en)?$", r"\1"),
            (r"(?<=...)ni$", ""),
            (r"(?<=..[^aeiouáéíóöőúüű])(?:ott|ett|ött)$", ""),
            (r"(?<=..)-(?=[a-z]{1,4}$).*$", ""),
        ),
        endings=(forms.nouns(),),
        after=((r"(?<=..)[aáeé]$", ""), (r"(?<=...)n$", "n")),
        families=f"{forms.FAMILIES}; {forms.t_nouns()}",
        apart=forms.APART,
    ),
    second_person=words_of(words.SECOND),
    advice_words=words_of(words.ADVICE),
    role_cues=cues.ROLES,
    intent_cues=cues.INTENTS,
    audience_cues=cues.AUDIENCES,
    calls_to_act=cues.CALLS_TO_ACT,
)
