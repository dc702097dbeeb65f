"""Portuguese: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
a além aí então fui havia houve posso própria próprio próprios seria sou talvez temos tenho teria à às ao aos ainda
algo alguém algum alguma algumas alguns ali ambos ante antes apenas após aquela aquelas aquele aqueles aquilo as assim
até através bem cada com contra contudo cuja cujas cujo cujos da daquela daquele das de dela delas dele deles demais
dentro depois desde dessa dessas desse desses desta destas deste destes deve devem disso disto do dos durante e é ela
elas ele eles em embora enquanto entre era eram essa essas esse esses esta está estamos estão estar estas estava
estavam este estes estou eu foi foram for fora fosse há isso isto já la lá lhe lhes lo mais mas me mediante menos mesma
mesmas mesmo mesmos meu meus minha minhas muita muitas muito muitos na nada não nas nem nenhum nenhuma nessa nessas
nesse nesses nesta nestas neste nestes ninguém no nos nós nossa nossas nosso nossos num numa nunca o os ou outra outras
outro outros para pela pelas pelo pelos perante pode podem pois por porém porque portanto pouca poucas pouco poucos pra
qual quais qualquer quando quanto quase que quem são se seja sejam sempre sendo ser será serão seu seus si sido sob
sobre sua suas só tal também tampouco tanto tão te tem têm tendo ter teu teus teve tinha tinham ti todas todo todos
toda tu tua tuas tudo um uma umas uns vai vão você vocês vos vós vosso
"""

ABBREVIATIONS = """
sr sra srs sras srta dr dra drs prof profa eng av r pç n nº núm pág págs p tel vol cap art fig ex p.ex aprox máx mín
jan fev abr jun jul ago set out nov dez d s
"""

END_ABBREVIATIONS = """
etc ltda s.a cia a.c d.c
"""

QUESTION = """
quem que qual quais quando onde aonde como porque porquê quanto quanta quantos quantas
"""

SECOND = """
você vocês tu te ti teu tua teus tuas seu sua seus suas contigo vos vosso
"""

ADVICE = """
deve devem deveria evite evitar procure tente lembre escolha use utilize conselho dica importante sempre nunca aprenda
leia ouça pergunte faça verifique considere precisa
"""
