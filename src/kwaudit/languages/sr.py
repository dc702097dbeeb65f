"""Serbian in both scripts, with Croatian and Bosnian: the stemmer writes all in Latin letters."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

FUNCTION = """
a ako ali bi bih bila bile bili bilo bio bismo biste biti bude budem budemo budete će ćemo ćete ćeš ću da do dok duž
ga gde gdje hoće i ih ili im iz ja je jedan jedna jedno jer jesam jesi jesmo jest jeste jesu joj još ju kada kao kod
koja koje koji kojima koju kojih kad li me mene meni mi mimo moj moja moje mu na nad nakon nam nama nas naš naša naše
ne nego neka neki nekog neku nema netko neko nešto ni nije nikoga nikoje nikoju nisam nisi nismo niste nisu njega
njegov njegova njegovo njemu njen njih njihov njihova njihovo njim njima njoj nju no o od odmah on ona oni ono ova ove
ovaj ovo ova ovi pa pak po pod pored posle poslije prema pre prije pri s sa sam samo se sebe sebi si smo ste su sve
svi svog svoj svoja svoje svom što šta ta tada taj tako te tebe tebi ti to toj tome tu tvoj u uz vam vama vas vaš vaša
vaše već vi vrlo za zar zbog а ако али би бих била биле били било био бити буде ће ћемо ћете ћу да до док га где и их
или им из ја је један једна једно јер јесу још као када кад код која које који којима коју којих ли ме мене мени ми
мој моја моје му на над након нам нама нас наш наша наше не него нека неки нема нешто ни није нису њега његов њен њих
њихов њима но о од он она они оно ова ове овај ово па по под после према пре при с са сам само се себе си смо сте су
све сви свој своје што шта та тада тај тако те ти то тој том ту у уз вам вас ваш већ ви врло за због
"""

ABBREVIATIONS = """
dr prof mr sl br str tj npr itd god ul tel čl st jan feb mar apr jun jul avg sep okt nov dec
"""

QUESTION = """
ko tko šta što gde gdje kada kad zašto kako koji koja koje koliko čiji ко шта где када зашто како који која које
колико
"""

LANGUAGE = Language(
    code="sr",
    name="Serbian",
    stemmer="serbian",
    function_words=words_of(FUNCTION),
    ordinal_points=True,
    abbreviations=words_of(ABBREVIATIONS),
    question_words=words_of(QUESTION),
    inflection=Inflection(
        own="čćšž",
    ),
)
