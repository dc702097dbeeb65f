"""Swedish compounds: luftvärmepump, försäkringsbolag, värme-pump."""

from __future__ import annotations

from kwaudit.languages.compound import Compounds
from kwaudit.languages.language import words_of

COMPOUNDS = Compounds(
    links=("s", "e", "o", "u"),
    dropped="ae",
    verb="a",
    affixes=words_of("""
        an av be bi bort de dis efter ent er fram från för före ge genom hop i ihop in kring med miss mot ned
        ner o om på re sam till tillbaka um und under ur ut vid väl å åter över upp
    """),
    endings="""
        skap skapet skaper het heten heter lig ligt liga isk iskt iska ig igt iga ning ningen ningar nad naden
        nader dom domen else elsen else are aren arna arens era erar erade erat ering inna lös löst lösa bar
        bart bara sam samt samma ade at ar or er en et erna arna orna ets ens ad ande ende ist isten ion ionen
        ism ismen itet iteten a as ist iker ur hets dag mässig mässigt
    """,
    short=words_of("""
        bil bar öl sjö eko bio hus tåg ägg ost is bad vår rum dag hem tak el te ö by på skog köp kök får häst
        tid
    """),
    small=frozenset({"hus", "bil", "kök", "båt", "hav"}),
    apart=words_of("""
        anhörig använd arten auktor automat autor avbild avstånd barndom barnslig behandla besök bilda bilder
        bildkonst bildning biljett biljon billig brand bressa bussig dressa export förban förband försök grand
        handel handla hemlig hemsk hundra husera import industri inring intresse karta kollega kontor kostnad
        kring köping labil landning marke markera marknad mobil motstånd möbel ordning parti planera planet
        posten poster press pressa presse rapport rehabil reserv restaur rester samverka schotel skolad spring
        springa springer stabil stabilit stand strand stress svin svinn tandem tillstånd transport tresse ubbarn
        utbild utstånd verkan verklig verkstad vind vinna vinst vinter vänd vända vänster vänta
    """),
)
