"""Dutch compounds: luchtwarmtepomp, verzekeringspolis, warmte-pomp."""

from __future__ import annotations

from kwaudit.languages.compound import Compounds
from kwaudit.languages.language import words_of

COMPOUNDS = Compounds(
    links=("s", "en", "n", "e", "er"),
    dropped="e",
    verb="en",
    affixes=words_of("""
        aan achter af be bij binnen bin door er ge her heen in langs los mee mis na neer om on onder ont op over
        rond samen tegen terug toe tot uit ver vol voor voort weg weer zonder zelf t
    """),
    endings="""
        schap schappen heid heden lijk lijke lijks isch ische ig ige ing ingen sel sels dom loos loze baar bare
        zaam zame achtig achtige er ers ster sters es in je jes tje tjes pje pjes en end ende de den te ten eren
        eerd eert eerde ering eringen teit iteit ist isten isme ie ies ief ieve iek aal ale eel ele eur eurs age
        ages or oren eit
    """,
    short=words_of("""
        zee bak bad hof dag weg rad ijs gas bus zon eco bio app fee bed oud tuin bos ei ui nep
    """),
    apart=words_of("""
        aankoop aantal automa autonom autor bakker banket bedrijf bekend bericht bezorg boodschap brand brandw
        bringe contract export gericht getal hond honderd huisje import inkoop kaars kaart kindsheid planeet
        planet prijs rapport reiger reizig richt scholing school schotel spaard spelen spelling stand ster sterf
        sterk strand tandem thuis toestand transport tuinman verband verkoop verzorg vrien werkloos winkel
        zorgvuldig zwijn
    """),
)
