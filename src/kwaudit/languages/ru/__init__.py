"""Russian: ё is е, fleeting vowels are a rule, words that differ in a soft sign stand apart."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of
from kwaudit.languages.ru import cues, forms, words

LANGUAGE = Language(
    code="ru",
    name="Russian",
    stemmer="russian",
    function_words=words_of(words.FUNCTION),
    abbreviations=words_of(words.ABBREVIATIONS),
    end_abbreviations=words_of(words.END_ABBREVIATIONS),
    question_words=words_of(words.QUESTION),
    inflection=Inflection(
        letters={ord("ё"): "е"},
        endings=((r"(?<=...)(ость|ост)(?:и|ью|ей|ям|ями|ях)?$", "ость"),),
        after=(
            (r"(?<=[бвгджзклмнпрстфхцчшщьй])[ое]к$", "к"),
            (r"(?<=..[бвгджзклмнпрстфхцчшщ])ец$", "ц"),
            (r"(?<=[бвгджзклмнпрстфхцчшщ])[ое]н$", "н"),
            (r"(?<=[бпвмф])л$", ""),
        ),
        families=forms.FAMILIES + "; " + forms.bare_nouns(),
        apart=forms.APART,
    ),
    second_person=words_of(words.SECOND),
    advice_words=words_of(words.ADVICE),
    role_cues=cues.ROLES,
    intent_cues=cues.INTENTS,
    audience_cues=cues.AUDIENCES,
    calls_to_act=cues.CALLS_TO_ACT,
)
