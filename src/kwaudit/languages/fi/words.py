"""Finnish: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
ai aina ainakin ainoastaan alla alle asti edes ehkä ei eikä eivät eli ellei emme en enemmän ennen ensin entä enää eri
erittäin esimerkiksi et että ette etten heidän heille heitä he hän hänelle hänen hänet häntä ihan itse itsensä ja jo
johon joiden joilla joissa joista jokainen joko jolla jolle jolloin jonka jonkin jopa jos joskus jossa josta jota
jotain joten jotka jotta joka jokin joku juuri jälkeen kai kaikki kaikkia kaikkien kanssa kautta keiden ketkä ken kenen
koska koskaan kuin kuitenkin kuka kukaan kumpi kun kuten kyllä liian lisäksi luona lähes me meidän meille meillä meitä
melko mikä mikään millä millainen milloin minkä minua minulla minulle minun minut minä missä mistä mitkä mitä mitään
molemmat muiden muita mukaan mukana mutta muun muut muu muuta muuten myös myöskin ne niiden niille niin niistä niitä no
noin nuo näiden näin nämä näitä ole olen olemme olet olette oleva olevan oli olin olisi olivat olla olleet ollut on
ovat paitsi paljon parin pian pitkin pitäisi pitää puolesta päällä saakka sama samalla samoin se sekä sen siellä siihen
siinä siis siitä sijaan siksi sille silloin silti sinne sinua sinulla sinulle sinun sinut sinä sitten sitä tai taas
tahansa takia te teidän teille teitä toki tuo tuon tämä tämän tässä tästä tätä tänne tällä täällä vaan vai vaikka vain
varsin varten vastaan vielä viime voi voidaan voivat vuoksi väliin yhä yli ylös ympäri
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
