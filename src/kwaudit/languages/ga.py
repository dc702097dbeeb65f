"""Irish: d', b' and m' are elided; lenition and eclipsis are the stemmer's business."""

from __future__ import annotations

from kwaudit.languages.language import Language, words_of

FUNCTION = """
a ach ag agus an ann aon ar arna as b ba beirt bhí bhúr caoga ceathair chomh chuig chun cois cé céad cén cá cathain d
daoibh dar de déag den dhá do don dtí dá dár é éis eile faoi faoin fara fiche ach gach go gur i iad idir in ina ins
inár is isteach le leis linn m mar mé mo muid mura na nach naoi níl níor nó nuair nár ó os roimh sa san sé seo sin
siad sibh sinn sna sula tá tar thar tú um uile ár
"""

QUESTION = """
cad cé cá conas cathain cén cén fáth
"""

LANGUAGE = Language(
    code="ga",
    name="Irish",
    stemmer="irish",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    elisions=(
        "d",
        "b",
        "m",
    ),
)
