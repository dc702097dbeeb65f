"""Croatian: read with the Serbian stemmer, in Latin letters."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

FUNCTION = """
a ako ali bi bih bila bile bili bilo bio bismo biste biti bude će ćemo ćete ćeš ću da do dok ga gdje hoće i iako ih
ili im iz između ja je jedan jedna jedno jer jesam jesi jesmo jest jeste jesu joj još ju kad kada kao koja koje koji
kojih kojima koju kod kroz li me mene meni mi mimo moj moja moje mu na nad nakon nam nama nas naš naša naše ne nego
neka neki nekog neku nema netko nešto ni nije nisam nisu no njega njegov njemu njen njih njihov njim njima njoj nju o
od odmah on ona oni ono osim ova ovaj ove ovo pa po pod pored poslije prema pri prije s sa sam samo se sebe sebi si
smo ste stoga su sve svi svoj svoja svoje što ta tada taj tako također te tebe tebi ti to toj tome tu tvoj u uz va vam
vama vas vaš vaša vaše već vi vrlo za zar zato zbog
"""

QUESTION = """
tko što gdje kada zašto kako koji koja koje koliko čiji
"""

LANGUAGE = Language(
    code="hr",
    name="Croatian",
    stemmer="serbian",
    function_words=words_of(FUNCTION),
    ordinal_points=True,
    question_words=words_of(QUESTION),
    inflection=Inflection(
        own="čćšž",
    ),
)
