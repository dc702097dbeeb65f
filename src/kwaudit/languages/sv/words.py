"""Swedish: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
alla allt alltid alltså andra annan annat att av bara blev bli blir blivit bland bort båda både de dem den denna deras
dess dessa det detta dig din dina dit ditt dock dom du där därför då efter efteråt eftersom ej eller emellan en enligt
ens er era ert ett flera fram från för före genom ha had hade han hans har hela helst henne hennes hon honom hos här i
ibland icke in inga ingen inget innan inom inte ja jag ju kan kanske kunde kunna man med medan mellan men mer mest mig
min mina mindre mitt mot mycket måste många någon något några nej ni nog nuvarande när nån nåt och också om oss på
redan samma samt sedan sen ska skall skulle själv sig sin sina sitt som så sådan sådana sådant sånt till trots under
upp ur ut vad var vara varit varje vars vart vem vems verkligen vi vid vilka vilken vilket vill väl vår våra vårt är
även över åt än ännu
"""

ABBREVIATIONS = """
bl.a ca d.v.s dr dvs e.d e.kr f.d f.kr fig ggr kap kl kr m.a.o max min milj nr obs osv prof resp s.k sid st t.ex t.o.m
tel tex ung vol jan febr apr aug sept okt nov dec
"""

END_ABBREVIATIONS = """
etc m.fl m.m osv
"""

QUESTION = """
vad vem vems vilken vilket vilka var vart när varför hur
"""

SECOND = """
du dig din dina ditt ni er era ert
"""

ADVICE = """
bör ska måste försök undvik välj använd kontrollera tänk glöm viktigt alltid aldrig tips råd lär läs lyssna fråga gör
ta överväg behöver
"""
