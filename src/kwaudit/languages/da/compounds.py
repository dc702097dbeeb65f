"""Danish compounds: luftvarmepumpe, forsikringsselskab, varme-pumpe."""

from __future__ import annotations

from kwaudit.languages.compound import Compounds
from kwaudit.languages.language import words_of

COMPOUNDS = Compounds(
    links=("s", "e"),
    dropped="e",
    verb="e",
    affixes=words_of("""
        af an be bi bort de des efter ent er for forbi foran fra frem ge gen hen i ind indefra inde med mis mod
        ned nedad om op over på re sam til tilbage u ud under und ved vel
    """),
    endings="""
        skab skabet skaber hed heden heder lig ligt lige isk iske ig igt ige ning ningen ninger dom dommen else
        elsen elser er eren erne ere ens ets ende ede et en e ere eret erer ering inde løs løst løse bar bart
        bare som somt somme ist isten ion ionen isme ismen itet iteten iker mæssig mæssigt lede let
    """,
    short=words_of("""
        bil bar øl sø øko bio hus tog æg ost is bad vår rum dag hjem tag el te ø by skov køb tid vej mad
    """),
    small=frozenset({"hus", "bil", "båd", "hav"}),
    apart=words_of("""
        automat autor barndom barnlig begivenhed behandl bested bilde bilist biljon bille billed billet billig
        billion bordel bordet brand export forbånd gave handel handle haven havet havne hemme hemmelig hundre
        hushed huske import interesse karte kolleg kontor koste kosted kring labil landed landet mark markere
        mobil møbel ordning parti planet planlæg posten poster press rapport rehabil rejst rejste restaur resten
        skolet skoling spring springe springer stabil stand sted steder stedlig strand stress svin tilstand
        transport vind vinde vinter virke
    """),
)
