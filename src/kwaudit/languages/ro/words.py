"""Romanian: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
a abia acea aceasta această aceea acei aceia acel acela acele acelea acest acesta aceste acestea acestei acestor
acestui acești aceștia acolo ai aia aibă aici al ale alea alt alta altfel altă altceva alte altul am anume apoi ar are
asa asemenea aș așa asta astea astfel asupra atât atâta atâtea atâți atunci au avea avem aveți avut ba ca cam cand ceva
chiar ci că căci când care cărei căror cărui cât câte câți către ce cea ceea cei cel cele celor cine cineva conform
contra cu cumva da daca dacă dar dat datorită de deci deja deoarece deși despre din dintr dintre doar dupa după e ea ei
el ele era erau este eu face fi fie fiecare fiind fii foarte fost i ia iar il in mă tuturor îi îl îmi împotriva în
înainte încât încă între întru într își îți la le li lor lui mai mea mei mele mereu meu mi mine mult multă multe mulți
ne nicăieri nici nimeni nimic niște noastră noastre noi noștri nostru nu o ori oricare orice oricine oricum până pe
pentru peste poate pot prea prin printr printre puțin s sa să sale sau săi său se si și sine spre sub sunt suntem
sunteți ta tale tăi tău te ți tot toată toate toți totuși tu un una unde undeva unei unele uneori unii unor unu unui
unul va vă voastră voastre voi voștri vostru vom vor vreo vreun
"""

ABBREVIATIONS = """
dl d-l dna d-na dr prof ing nr str bd bl sc ap et jud art alin lit pct pag p vol cap fig ex max min mil mld tel cca
ș.a d.p.d.v î.hr d.hr ian feb mar apr iun iul aug sept oct noi dec sf
"""

END_ABBREVIATIONS = """
etc s.r.l s.a ș.a.m.d
"""

QUESTION = """
ce cine care când unde cum cât câte câți câtă
"""

SECOND = """
tu te ți ție tine tău ta tale dumneavoastră dvs vă vouă vostru voastră
"""

ADVICE = """
trebuie ar recomandăm evitați evită încearcă alege folosește reține verifică important întotdeauna niciodată sfat
învață citește ascultă întreabă fă ia
"""
