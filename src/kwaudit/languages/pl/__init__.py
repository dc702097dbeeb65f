"""Polish: marks are folded (searchers leave them out), alternations are rules, minimal pairs stand apart."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of
from kwaudit.languages.pl import cues, forms, words

LANGUAGE = Language(
    code="pl",
    name="Polish",
    stemmer="polish",
    function_words=words_of(words.FUNCTION),
    ordinal_points=True,
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        before=(
            (r"(?<=..[^łi])(?<!ło)by$", "ba"),  # osoby: no conditional
            (r"^naj(?=.{3,}(?:sz|ejsz))", ""),
        ),
        endings=(
            (r"(?<=.[ęyą])ci(?:e|a|u|em|om|ami|ach)$", "ć"),  # życie, zdjęcia
            # A suffix that makes another word stays: organizacja is no form of organizować.
            (r"(?<=...)(acj|encj|ancj|ość|ośc|izm|ist|yst)(?:[aeiyąęo]|ie|om|ami|ach|owi|em|ów|ię|ią|ii|ji)?$", r"\1"),
        ),
        after=(
            (r"(?<=[bcćdfghjklmnńprsśtwzźż])(?:ie|e)k$", "k"),
            (r"ś[cć]$", "st"),
            (r"(?<=[tższldrpbjwń])c$", "k"),
            (r"(?<=..)iec$", "k"),
            (r"(?<=...)dz$", "g"),
            (r"trz$", "tr"),
            (r"uj$", "ow"),
            (r"(?<=..)i$", ""),
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
