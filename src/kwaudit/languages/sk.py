"""Slovak: read with the Czech stemmer, marks folded."""

from __future__ import annotations

from kwaudit.languages.language import Language, words_of

FUNCTION = """
a aby aj ak ale alebo ani áno asi až bol bola boli bolo bude budem budeme budete budeš budú buď by byť cez čí či čo
ďalší dnes do ešte ho hoci i iba ich im iná iné iný ja je jeho jej jemu každá každé každý kam keď kde kdo kedy ktorá
ktoré ktorý ktorí kto ku k lebo len ma má máte medzi mi mne mnou môj môže my na nad nám nás náš naša naše ne nech než
nič nie niektorý od on ona oni ono po pod podľa pokiaľ potom práve pre pred preto pretože pri s sa sám si so sme som
ste sú svoj svoje svoju ta tá tak také takže tam tá tento teda ten tento ti tie tieto to toho tohoto tom tomto tomuto
toto tu tú tuto tvoj ty tým týmto u už v vám vás váš vaša vaše viac vo vy však všetci všetko z za že zo
"""

ABBREVIATIONS = """
napr atď tzv resp č čl dr ing mgr prof ul str tel tis mil mld okt nov dec
"""

QUESTION = """
kto čo kde kedy prečo ako aký aká aké ktorý koľko kam odkiaľ
"""

LANGUAGE = Language(
    code="sk",
    name="Slovak",
    stemmer="czech",
    function_words=words_of(FUNCTION),
    ordinal_points=True,
    abbreviations=words_of(ABBREVIATIONS),
    question_words=words_of(QUESTION),
)
