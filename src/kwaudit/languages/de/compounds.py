"""German compounds: Luftwärmepumpe, Versicherungsvergleich, Wärme-Pumpe."""

from __future__ import annotations

from kwaudit.languages.compound import Compounds
from kwaudit.languages.language import words_of

COMPOUNDS = Compounds(
    links=("s", "es", "n", "en", "ens"),
    dropped="e",
    verb="en",
    kept=("er",),
    affixes=words_of("""
        ab an auf aus be bei da dar durch ein ent er erz fort ge gegen her herab heran herauf heraus herein
        herüber herum hervor hin hinauf hinaus hinein hinter hinzu miss mit nach nieder ob über um un unter ur
        ver vor voran voraus vorbei weg wider wieder zer zu zurück zusammen anver bever ausver zuver vorver
    """),
    endings=r"""
        schaft(?:en|s|lich\w*)? (?:ig|lich|los|bar|sam|haft)?[hk]eit(?:en)?
        (?:lich|isch|ig|los|bar|sam|haft|mäßig|iv|ös|ell)(?:er|st)?(?:e[mnrs]?)? ung(?:en)? eri(?:n|nnen|sch)?
        innen tum(?:s|e)? nis(?:se|ses|sen)? lings?e?n? chens? leins?
        (?:is|ifiz)?ier(?:e|en|er|ern|t|te|ten|ter|tes|tem|end|ende|enden|ung|ungen|bar)? e?r[ns]? erung eln elt
        eur(?:e|s)? euse ion(?:en)? ität(?:en)? ism(?:us|en) ist(?:en|in)? istisch antn? ent(?:en)? enz(?:en)?
        anz(?:en)? ade age i[kc]k? iker(?:in|n)? ette weise seits wärts end(?:e[mnrs]?)? eri ament
        okrat(?:i?sch|ie)(?:e[mnrs]?)? able ante? atisch(?:e[mnrs]?)? ologe?n? ologisch(?:e[mnrs]?)?
    """,
    short=words_of("""
        öl see tee bad hof tag ort weg rad eis gas bau bar uhr tür rat not amt arm auge bio öko bus zug hut mut
        gut ei eck abo erd app web alt neu tor ton tal zoo
    """),
    apart=words_of("""
        acht alternat anderung anteil antwort architektur artikel ast atiere atiert atisch attest aufrecht
        aufwand ausbildung autis automat automob autonom autor balla ballett ballon ballung bandag bandit bauer
        bauern baumaterial baumeister baumel baumwolle baustein bearbeit befürwort begehrtest beinahe beispiel
        bekanntest beliebtest berechtig bericht beschwerde beteilig bettel bettler bildung blackjack brand
        bringe bringen bringung brocken brücke buchenwald buchstab bucht buchweizen business bussgeld bürokrat
        cluster cottbus decken decker deckung deutlicht doktorand dringen dringlich drinnen druck einbildung
        eindring einig eiskreis enthusias entlicht erarbeit erbaut erde erotisch etikett etisch exotisch export
        falter fast fasten feier fenstersturz finger firmament firmiert flucht fracht frucht garten gast
        gebildet gedicht gehalten geier gerecht gericht gesandt gesicht gestalter gestern gewand glimpf greif
        greis grimass grock halter haufen hausen hausier heitlicht herde hundert hunderte idiotisch import
        industrie international istisch itiere itiert itisch jackson kandidat kartell kartoffel karton kastanie
        kasten konfirmand kostbar kosten kostlich kostüm kottbus kreis ktiere ktiert ktisch kunden kurier
        landung last leben lebendig leber leichtest leier licht macht mandat manier marktschrei mast master
        mitarbeit mittel monitoring monster muster möglicht nacht nachteil narzis nation norden ntiere ntiert
        ntisch orden ostern pacht parfumerie partei parterre partie patriotisch pferd pferde pflaster pflicht
        pharmaz phrase posten poster postern posthum posttraum postul postur preis protest ptiere ptiert ptisch
        rapport rasen rational regier region reinig reise religion rente rentier report revier ringel rtiere
        rtiert sandal sander schachtel schalter schicht schimpf schlacht schlag schlechtest schleier schlicht
        schlucht schrock schwand schwein schwestern schwunde sekunde senkrecht soldat spalter speier sponsoring
        spring springer standard station stauung steier steller stiert streif studier stunde sucht supple
        support tagen tagung taste terminal terminus termit therapeut tracht transport traum trock trocken
        turnier türkei türkis update urteil utiere utiert verander verarbeit verband vermiet versand vertret
        vorteil waagrecht wachtel walter wandel wander wandl warten wasch waschen weichlicht weinen western
        wirklicht wortlaut wunder zucht zwingen überg
    """),
)  # fmt: skip
