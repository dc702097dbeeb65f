"""Norwegian: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
alle alltid allerede alt andre annen annet at av bak bare begge ble blei bli blir blitt både da de deg dei deira dem
den denne der dere deres derfor det dette di din disse ditt du dykk då eg ei ein eit eller en ene enn er et ett etter
fordi for foran fra frå før gjennom gjør ha hadde han hans har hele hennes henne her hjå hos hun hva hvem hver hvilke
hvilken hvilket hvis hvor i ikke ikkje ingen inn innen ja jeg kan kunne kun kva kven man mange med meg mellom men mens
mer mest mi min mine mindre mitt mot mye må måtte ned nei noe noen nok nokon noko når og også om opp oss over på rundt
samme samt se seg selv siden sin sine sitt sjøl skal skulle slik snart som så sånn til tross tilbake um under ut ved
vel vi vil ville vår våre vært være verte vore var å
"""

ABBREVIATIONS = """
bl.a ca dvs d.v.s dr ev evt f.eks fig iht inkl jf kap kl kr maks max min mill mrd nr osv pga prof s sek st tlf vedr
vol jan feb apr aug sept okt nov des
"""

END_ABBREVIATIONS = """
etc m.m mv osv o.l
"""

QUESTION = """
hva hvem hvilken hvilket hvilke hvor hvordan hvorfor når kva kven kvifor korleis
"""

SECOND = """
du deg din di ditt dine dere deres
"""

ADVICE = """
bør skal må unngå prøv velg bruk husk sjekk tenk viktig alltid aldri tips råd lær les lytt spør gjør ta vurder
"""
