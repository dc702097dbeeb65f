"""Danish: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
ad af aldrig alene alle allerede alligevel alt altid anden andet andre at bag begge blandt blev blive bliver da dag de
dem den denne der deres derfor derefter dermed det dette dig din dine disse dit dog du efter eftersom ej eller ellers
en end endnu enhver enten er et flere for foran fordi før fra gennem gør ham han hans har havde hel hele hen hende
hendes her hos hun hvad hvem hver hvilken hvilket hvilke hvis hvor hvornår i ifølge igen igennem ikke ind inden ingen
intet ja jeg jer jeres jo kan kun kunne lige man mange med meget mellem men mens mere mest mig min mindre mine mit mod
må måske når nej ned noget nogen nogle nok næsten og også om omkring op os over på samme samt se selv selvom ses siden
sig sin sine sit skal skulle som stadig så sådan således thi til trods ud under var ved vi vil ville vor vore vores
være været
"""

ABBREVIATIONS = """
bl.a ca dvs d.v.s dr evt f.eks fx fig iflg inkl jf kap kl kr maks max min mio mht nr osv pga prof s sek st t.ex tlf
vedr vol jan feb apr jun jul aug sept okt nov dec hr fr mr
"""

END_ABBREVIATIONS = """
etc m.m m.v mv osv o.l
"""

QUESTION = """
hvad hvem hvilken hvilket hvilke hvor hvordan hvorfor hvornår hvis
"""

SECOND = """
du dig din dine dit i jer jeres de dem deres
"""

ADVICE = """
bør skal undgå prøv vælg brug husk tjek tænk vigtigt altid aldrig tip råd lær læs lyt spørg gør tag overvej
"""
