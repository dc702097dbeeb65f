"""German: umlauts fold into the inflected form, weak verbs are conjugated from a list, agent nouns stand apart."""

from __future__ import annotations

from kwaudit.languages.de import cues, forms, words
from kwaudit.languages.de.compounds import COMPOUNDS
from kwaudit.languages.de.forms import NOUNS_IN_GE, NOUNS_IN_T, PREFIXES, SEPARABLE
from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

LANGUAGE = Language(
    code="de",
    name="German",
    stemmer="german",
    function_words=words_of(words.FUNCTION),
    ordinal_points=True,
    abbreviations=words_of(words.ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        prefixes=PREFIXES,
        before=(
            (r"(?<=..)'s?$", ""),
            (r"(?<=..[^aeiou][aoy])s$", ""),  # Autos, Sofas, Babys: Snowball takes -s after consonants only
            (r"(?<=..p)s$", ""),  # Shops, Tipps
            (r"iert(?:e[mnrs]?|est)?$", "ieren"),  # funktioniert
            (rf"^({SEPARABLE})ge(.{{3,}}?)t(?:e[mnrs]?)?$", r"\1\2en"),  # durchgeführt
            (rf"^ge(?!{NOUNS_IN_GE})([^e].{{2,}}?)t(?:e[mnrs]?)?$", r"\1en"),  # gesetzt
            (rf"^((?:be|ent|er|ver|zer)(?!{NOUNS_IN_T}).{{3,}}?)t(?:e[mnrs]?)?$", r"\1en"),  # bestimmt
            (r"(?<=[^aeiou][bdfgklmnprt])(e[lr])en$", r"\1n"),  # entwickel(t)en: entwickeln
        ),
        endings=(
            (r"nis(?:s(?:en?|es))?$", "nis"),
            # Derived words keep their suffix: Heizung is no form of heizen, freundlich none of Freund.
            (r"(?<=...)(ung|heit|keit|schaft|ion|tät)(?:en|s)?$", r"\1"),
            (r"(?<=...)(lich|isch|ig)(?:er|st)?(?:e[mnrs]?)?$", r"\1"),
        ),
        families=forms.FAMILIES + "; " + forms.weak_verbs(),
        apart=forms.APART + "; " + forms.agents(),
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
