"""Catalan: ç is a letter of its own, articles and pronouns are elided."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

FUNCTION = """
a abans això al algun alguna algunes alguns als altra altre altres amb aquell aquella aquelles aquells aquest aquesta
aquestes aquests així bé cada contra d de del dels des després dins doncs durant e el ell ella elles ells els em en
encara entre era eren es és està estan estar et etc fer fins fou ha han has havia he hem hi ho i igual ja jo l la les
li llavors lo los m ma mal malgrat mateix me mentre meu meus meva meves mi més molt molta moltes molts mon n ni no
nosaltres nostra nostre nostres o on pel pels per però perquè poc poca pocs poden ser-hi qual quals quan quant que què
quelcom qui quin quina quines quins s sa se segons ser seu seus seva seves si sí sobre sols són sota t ta tal també te
tenir teu teus tot tota totes tots tu un una unes uns us va vaig van vosaltres vostra vostre vostres
"""

ABBREVIATIONS = """
sr sra srs dr dra av c pl núm pàg p ex art cap tel aprox gen febr abr jul ag set oct nov des
"""

QUESTION = """
què qui quin quina quins quines quan on com quant quanta per què
"""

LANGUAGE = Language(
    code="ca",
    name="Catalan",
    stemmer="catalan",
    function_words=words_of(FUNCTION),
    abbreviations=words_of(ABBREVIATIONS),
    question_words=words_of(QUESTION),
    elisions=(
        "l",
        "d",
        "m",
        "n",
        "s",
        "t",
    ),
    inflection=Inflection(
        own="ç",
    ),
)
