"""Czech: marks are folded (searchers leave them out), verbs and comparatives are rules, minimal pairs stand apart."""

from __future__ import annotations

from kwaudit.languages.cs import cues, forms, words
from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

LANGUAGE = Language(
    code="cs",
    name="Czech",
    stemmer="czech",
    function_words=words_of(words.FUNCTION),
    ordinal_points=True,
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        before=((r"^nej(?=.{3,}ší)", ""), (r"(?<=..)-li$", "")),
        endings=((r"(?<=...)(ost|ism|izac|ac)(?:[ieíuy]|í[mc]h?|ech|em|ů|mi|u|emi|e)?$", r"\1"),),
        after=(
            (r"(?<=..)(?:ě|e)jš$", ""),
            (r"(?<=...)ov(?:al|at|án)?$", ""),
            (r"(?<=...)uj$", ""),
            (r"(?<=..[bcčdďfghjklmnňprřsštťvzž])i[tl]$", ""),
            (r"(?<=...)ám$", ""),
            (r"(?<=[bcčdďfghjklmnňprřsštťvzž]{2})e[kln]$", ""),
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
