"""Spanish: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
a además ahí al algo alguien alguna algunas alguno algunos algún allí ambos ante antes aquel aquella aquellas aquello
aquellos aquí así aun aún aunque bastante cada casi como con contra cual cuales cualquier cuando cuya cuyas cuyo cuyos
de debe deben del demasiado demás desde después donde durante e el embargo estás haya misma mismas mismo mismos podría
quizá quizás sería tenemos tengo tenía ti tienes todavía tuvo él ella ellas ello ellos en entonces entre era eran eras
eres es esa esas ese eso esos esta está estaba estaban estado estamos están estar estas este esto estos estoy fue
fueron fui ha había habían haber hace hacia han has hasta hay he hemos incluso ir jamás junto la las le les lo los
luego más me mediante mi mí mientras mis mía mías mío míos mucha muchas mucho muchos muy nada nadie ni ningún ninguna
ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poca
pocas poco pocos por porque pues puede pueden puedo que qué quien quienes se sea sean según ser será serán si sí sido
siempre siendo sino sobre sois somos son soy su sus suya suyas suyo suyos tal también tampoco tan tanto te tiene tienen
toda todas todo todos tras tu tú tus tuya tuyo u un una unas uno unos usted ustedes va vamos van varias varios vosotras
vosotros vuestra vuestro y ya yo
"""

ABBREVIATIONS = """
sr sra sres srta srtas dr dra drs prof d dña ud uds vd lic ing av avda c pza núm nº pág págs tel tfno aprox art cap
fig vol ej p.ej ene feb abr jun jul ago sept oct nov dic
"""

END_ABBREVIATIONS = """
etc s.a s.l ee.uu cía a.c d.c
"""

QUESTION = """
qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos cuántas cómo dónde adónde que quien cual cuando cuanto como
donde
"""

SECOND = """
usted ustedes tú ti te tu tus su sus contigo vosotros vuestro vuestra
"""

ADVICE = """
debes debe debería deberías evita evite evitar intenta recuerda elige elija usa utiliza consejo importante siempre
nunca procura asegúrate aprende lee escucha pregunta haz toma comprueba
"""
