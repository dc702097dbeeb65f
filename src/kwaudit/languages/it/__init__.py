"""Italian: hard and soft c and g are levelled before the stemmer, derived nouns keep their suffix."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.it import cues, forms, words
from kwaudit.languages.language import Language, words_of

LANGUAGE = Language(
    code="it",
    name="Italian",
    stemmer="italian",
    function_words=words_of(words.FUNCTION),
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    elisions=(
        "l",
        "un",
        "d",
        "c",
        "s",
        "m",
        "t",
        "v",
        "n",
        "dell",
        "all",
        "dall",
        "nell",
        "sull",
        "coll",
        "quell",
        "quest",
        "bell",
        "sant",
        "grand",
        "dov",
        "com",
        "cos",
        "anch",
        "senz",
        "mezz",
        "nient",
        "qualcun",
        "nessun",
        "ciascun",
        "tutt",
        "dev",
        "gl",
    ),
    inflection=Inflection(
        before=(
            (r"(?<=...)issim[oaei]$", "o"),
            (r"([cg])h(?=[ei]$)", r"\1"),
            (r"(?<=..)([cg])i(?=[aeo]$)", r"\1"),
            (r"([cg])h(?=(?:iamo|iate|ino|erò|erai|erà|eremo|erete|eranno)$)", r"\1"),
        ),
        endings=(
            (r"(?<=..)(?<!mo)(?<!elet)(?<!ia)(?<![ens])tric[ei]$", "tor"),  # attrice: attore
            # A suffix that makes another word stays: organizzazione is no form of organizzare.
            (r"(?<=..)(zion|sion)[ei]$", "zion"),
            (r"(?<=..)(ism|ist|logi|ment|anz|enz|ezz|itudin|tric)[aeioh]{1,2}$", r"\1"),
            (r"(?<=..)(tà)$", "tà"),
            (r"(?<=..)mente$", "mente"),
            (r"(?<=..)(tor|sor)[ei]$", r"\1"),
            (r"(?<=..)([ai]bil)[ei]$", r"\1"),
            (r"(?<=..)(iv|os)[oaie]$", r"\1"),
            (r"(?<=...)al[ei]$", "al"),
            (r"(?<=..)([tns])(?:ic[oaei]|ich[ei])$", r"\1ic"),
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
