"""Finnish: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
ai aina ainakin ainoastaan alla alle asti ei eivät eli ellei emme en enemmän ennen ensin entä erittäin esimerkiksi et
että ette etten heidän heille heitä he hän hänelle hänen hänet häntä ihan itse itsensä ja jo jolla jolle jolloin jonka
jonkin jos joskus jossa josta jota jotain jotka jotta joka jokin joku juuri jälkeen kaikki kaikkia kaikkien kanssa
kautta keiden ketkä ken kenen koska koskaan kuin kuitenkin kuka kumpi kun kuten kyllä liian luona lähes me meidän
meille meitä melko mikä mikään millä millainen milloin minkä minua minulla minulle minun minut minä missä mistä mitkä
mitä mitään molemmat muita mukaan mukana mutta muun muut muu muuta myös myöskin ne niiden niille niin niistä niitä no
noin nuo nyt näiden näin nämä näitä ole olen olemme olet olette oli olin olisi olivat olla on ovat paitsi paljon parin
pian pitkin pitäisi pitää päällä saakka sama samalla samoin se sekä sen seuraava siellä siihen siinä siis siitä sille
silloin silti sinne sinua sinulla sinulle sinun sinut sinä sitten sitä tai taas tahansa te teidän teille teitä tuo
tuon tämä tämän tässä tästä tätä tänne tällä täällä vaan vai vaikka vain varsin varten vastaan vielä viime voi voidaan
voivat vuoksi väliin yhä yli ylös ympäri
"""

ABBREVIATIONS = """
esim ks mm ns nro n puh s v vrt ym yms jne ko kpl krs lk milj min mrd os p prof tri toht toim ts
"""

END_ABBREVIATIONS = """
jne ym yms eaa jaa
"""

QUESTION = """
mikä mitä missä mistä mihin milloin miksi miten kuka kenen kenelle kuinka kumpi millainen mitkä
"""

SECOND = """
sinä sinun sinua sinulle sinulla sinut te teidän teitä teille teillä
"""

ADVICE = """
kannattaa pitää täytyy vältä kokeile valitse käytä muista tarkista mieti tärkeää aina koskaan vinkki ohje opi lue
kuuntele kysy tee ota harkitse
"""
