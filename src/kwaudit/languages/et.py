"""Estonian: õ, ä, ö, ü are letters of their own."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

FUNCTION = """
aga ei et ja jah kas kui kõik ma me mida midagi mind minu mis mu mul mulle nad nii oled olen oli oma on pole sa seda
see selle siin siis ta te ära ega ehk iga järel järele juba just ju kaasa kes kelle keegi kogu koos kuid kuigi kus
küll läbi mina minu millal mitte muu nagu need neid nende ning nüüd olema olla olnud olid oleks peal peale pärast saab
sest sealt seal sellest sellel seega sina sinu su teda tema teie teid tuleb üle vaid veel või välja vahel varem vastu
väga enne enda end ennast enam
"""

QUESTION = """
kes mis kus kuhu kust millal miks kuidas milline kumb kas mitu
"""

LANGUAGE = Language(
    code="et",
    name="Estonian",
    stemmer="estonian",
    function_words=words_of(FUNCTION),
    ordinal_points=True,
    question_words=words_of(QUESTION),
    inflection=Inflection(
        own="õäöüšž",
    ),
)
