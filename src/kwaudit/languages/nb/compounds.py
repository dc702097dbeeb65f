"""Norwegian compounds: luftvarmepumpe, forsikringsselskap, varme-pumpe."""

from __future__ import annotations

from kwaudit.languages.compound import Compounds
from kwaudit.languages.language import words_of

COMPOUNDS = Compounds(
    links=("s", "e"),
    dropped="e",
    verb="e",
    affixes=words_of("""
        av an be bi bort de des etter ent er for forbi foran fra fram frem ge gjen gjennom hen i inn inne med
        mis mot ned om opp over på re sam til tilbake u ut under und ved vel
    """),
    endings="""
        skap skapet skaper het heten heter lig ligt lige isk iske ig igt ige ning ningen ninger dom dommen else
        elsen elser er eren erne ere ens ets ende ede et en e a ene ere erer ert ering inne løs løst løse bar
        bart bare som somt somme ist isten ion ionen isme ismen itet iteten iker messig
    """,
    short=words_of("""
        bil bar øl sjø øko bio hus tog egg ost is bad vår rom dag hjem tak el te øy by skog kjøp tid vei mat
        nett
    """),
    small=frozenset({"hus", "bil", "båt", "hav"}),
    apart=words_of("""
        automat autor barndom barnslig begivenhet behandl bested bilde bilist bille billett billig billion
        bordell border bordet brand brann disabil export forbånd gave hagle handel handle hemme hemmelig hundre
        husere huske import inhabil interesse karte kolleg kontor koste kostet kring labil landed landet mark
        markere mobil møbel ordning parti planet planlegg posten poster press rapport rehabil reist reiste
        restaur resten skolering spring springe springer stabil stand steder stedlig strand stress svin tilstand
        transport vind vinne vinter virke
    """),
)
