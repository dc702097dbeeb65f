"""German: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
backen bäckt backte gebacken; beginnen beginnt begann begonnen; bewerben bewirbt bewarb beworben; bieten bietet bot
geboten; anbieten anbietet anbot angeboten anzubieten; binden bindet band gebunden; bitten bittet bat gebeten; bleiben
bleibt blieb geblieben; brechen bricht brach gebrochen; brennen brennt brannte gebrannt; bringen bringt brachte
gebracht; denken denkt dachte gedacht; einladen einlädt eingeladen einzuladen; empfehlen empfiehlt empfahl empfohlen;
entscheiden entscheidet entschied entschieden; erhalten erhält erhielt; essen isst iss aß aßen gegessen; fahren fährt
fährst fahrt fuhr gefahren; fallen fällt fiel gefallen; fangen fängt fing gefangen; anfangen anfängt anfing angefangen
anzufangen; finden findet findest fand fanden gefunden; fliegen fliegt flog geflogen; fließen fließt floss geflossen;
gehen geht ging gegangen; gelingen gelingt gelang gelungen; geben gibt gab gegeben; genießen genießt genoss genossen;
gewinnen gewinnt gewann gewonnen; gießen gießt goss gegossen; graben gräbt grub gegraben; greifen greift griff
gegriffen; halten hält hielt gehalten; heben hebt hob gehoben; helfen hilft half geholfen; kennen kennt kannte
gekannt; klingen klingt klang geklungen; nennen nennt nannte genannt; gelten gilt galt gegolten; schaffen schafft
schuf geschaffen; begreifen begreift begriff begriffen; sehen siehe siehst; kommen kommt kam gekommen; ankommen
ankommt ankam angekommen anzukommen; laden lädt lud geladen; lassen lässt ließ gelassen; laufen läuft lief gelaufen;
leiden leidet litt gelitten; leihen leiht lieh geliehen; lesen liest las gelesen; liegen liegt lag gelegen; messen
misst maß gemessen; nehmen nimmt nahm genommen; abnehmen abnimmt abnahm abgenommen abzunehmen; aufnehmen aufnimmt
aufnahm aufgenommen aufzunehmen; pfeifen pfeift pfiff gepfiffen; raten rät riet geraten; reiten reitet ritt geritten;
rennen rennt rannte gerannt; rufen ruft rief gerufen; anrufen anruft anrief angerufen anzurufen; scheinen scheint
schien geschienen; schlafen schläft schlief geschlafen; schlagen schlägt schlug geschlagen; schließen schließt schloss
geschlossen; abschließen abschließt abschloss abgeschlossen abzuschließen; schneiden schneidet schnitt geschnitten;
schreiben schreibt schrieb geschrieben; schwimmen schwimmt schwamm geschwommen; sehen sieht sah gesehen; senden sendet
sandte gesandt gesendet; singen singt sang gesungen; sitzen sitzt saß gesessen; sprechen spricht sprach gesprochen;
springen springt sprang gesprungen; stehen steht stand gestanden; verstehen versteht verstand verstanden; entstehen
entsteht entstand entstanden; steigen steigt stieg gestiegen; umsteigen umsteigt umstieg umgestiegen umzusteigen;
sterben stirbt starb gestorben; streichen streicht strich gestrichen; streiten streitet stritt gestritten; tragen
trägt trug getragen; treffen trifft traf getroffen; treten tritt trat getreten; treiben treibt trieb getrieben;
trinken trinkt trank getrunken; tun tut tat getan; umziehen umzieht umzog umgezogen umzuziehen; verbinden verbindet
verband verbunden; vergessen vergisst vergaß; vergleichen vergleicht verglich verglichen; verlieren verliert verlor
verloren; vermeiden vermeidet vermied vermieden; versprechen verspricht versprach versprochen; wachsen wächst wuchs
gewachsen; waschen wäscht wusch gewaschen; weisen weist gewiesen; werben wirbt warb geworben; werfen wirft warf
geworfen; wiegen wiegt wog gewogen; wissen weiß wusste gewusst; ziehen zieht zog gezogen; anziehen anzieht anzog
angezogen anzuziehen; gut besser besten bester bestes; hoch hohe hohen hohes hoher höher höchste; nah näher nächste;
groß größer größte; viel mehr meiste; gesund gesünder gesündeste; alt älter älteste; jung jünger jüngste; lang länger
längste; kurz kürzer kürzeste; warm wärmer wärmste; kalt kälter kälteste; stark stärker stärkste; schwach schwächer
schwächste; klug klüger klügste; arm ärmer ärmste; billig billiger billigste; günstig günstiger günstigste; klein
kleiner kleinste; schnell schneller schnellste; neu neuer neueste; leicht leichter leichteste; einfach einfacher
einfachste; wichtig wichtiger wichtigste; teuer teure teuren teurer teurerer teuerste; dunkel dunkle dunklen dunkler;
sauer saure sauren; flexibel flexible flexiblen flexibler; museum museums museen; zentrum zentrums zentren; datum
datums daten; album albums alben; visum visums visa; studium studiums studien; stipendium stipendiums stipendien;
ministerium ministeriums ministerien; gymnasium gymnasiums gymnasien; medium mediums medien; kriterium kriteriums
kriterien; aquarium aquariums aquarien; individuum individuums individuen; praktikum praktikums praktika; antibiotikum
antibiotikums antibiotika; lexikon lexikons lexika; firma firmen; konto kontos konten; thema themas themen; drama
dramas dramen; villa villen; pizza pizzas pizzen; praxis praxen; basis basen; krise krisen; risiko risikos risiken;
virus viren; bonus boni; radius radien; rhythmus rhythmen; kaktus kakteen; atlas atlanten; globus globen; organismus
organismen; mechanismus mechanismen; fonds fond; stadion stadions stadien; material materials materialien; prinzip
prinzips prinzipien; fossil fossilien; kapital kapitalien; bus busse bussen busses; name namens namen; herz herzens
herzen; glaube glaubens glauben; schloss schlosses schlösser schlössern; fass fasses fässer; fachmann fachleute
fachmanns fachleuten; kaufmann kaufleute kaufmanns kaufleuten; mann manns männer männern; zimmer zimmern zimmers;
fenster fenstern fensters; messer messern messers; wasser wassers wässer; mutter mutters mütter müttern; vater vaters
väter vätern; bruder bruders brüder brüdern; tochter töchter töchtern; kloster klosters klöster klöstern; mittel
mitteln mittels
"""

APART = """
schön schöne schönen schöner schönes schönem schönere schöneren schönste schönsten; zählen zähle zählst zählt zählte
zählten gezählt; drücken drücke drückt drückte drückten gedrückt; fördern fördere fördert förderte förderten
gefördert; poster posters postern; puder puders pudern; mutter mutters mütter müttern; leber lebern; leder leders
ledern; feder federn; wetter wetters; futter futters; natürlich natürliche natürlichen natürlicher natürliches; weinen
weint weinte weinten geweint; staat staats staates staaten; rahmen rahmens; möbel möbeln; gebühr gebühren; universum
universums universen; steuer steuern; feier feiern feier; mauer mauern; nation nationen; reis reises; lachs lachses
lachse lachsen; messe messen; masse massen; wagen wagens wägen; waage waagen; kissen kissens; becken beckens; kuchen
kuchens; garten gartens gärten; laden ladens läden; boden bodens böden; ofen ofens öfen; hafen hafens häfen; kasten
kastens kästen; schaden schadens schäden; faden fadens fäden; magen magens mägen; wunder wunders wundern; wunde
wunden; kurs kurses kurse kursen; kur kuren; reifen reifens
"""

SEPARABLE = "ab|an|auf|aus|bei|dar|durch|ein|fest|frei|her|hin|mit|nach|vor|weg|zu|zurück|zusammen|um|unter|wieder"
PREFIXES = (*SEPARABLE.split("|"), "be", "ent", "er", "ver", "zer", "über", "wider", "miss")
"""Before a verb; the stem of a strong verb is known behind them too (bekam, angesehen)."""

NOUNS_IN_GE = (
    "bet|biet|birg|brech|burt|bühr|dicht|dächtn|fecht|fäh?rt|fühl|halt|heft|hirn|lenk|lüst|mütt?|müt|rät|recht|richt|rücht"
    "|samt|sandt|schäft|schicht|schlecht|setz|sicht|spenst|stalt|stüt|tränk|walt|webt|wicht|wandt|wirt|wölb|wähl?t|sund"
)
"""What follows ge- in nouns and adjectives that end like a participle (Geschäft, gesamt)."""

NOUNS_IN_T = (
    "richt|reit|trat|tracht|cht|eit|ast|ust|acht|icht|ift|walt|lust|dacht|zicht|such|trag|nunft|dienst|rat$|l?in"
)
"""What follows be-, er-, ver- in nouns that end like a participle (Bericht, Verlust)."""

WEAK = """
achten ändern an|melden an|probieren blicken bewegen danken drücken enden ersetzen gucken kosten kriegen löschen
passen passieren regieren reichen schauen setzen siegen stammen starten stoppen streben stützen töten wechseln
zerstören zielen züchten antworten arbeiten auf|räumen aus|füllen aus|statten aus|wählen backen baden basteln bauen
be|antragen be|arbeiten be|danken be|grüßen be|handeln be|nutzen be|raten be|stellen be|suchen be|zahlen blicken
brauchen buchen danken dauern decken dienen drehen drohen ein|kaufen ein|richten ein|setzen ein|stellen er|klären
er|leben er|neuern er|reichen er|setzen er|zählen erben fassen faulen fehlen feiern finanzieren flicken folgen fordern
fördern fragen freuen fühlen führen füllen garantieren gehören glauben gründen handeln hängen heilen heiraten heizen
her|stellen hoffen holen hören impfen informieren installieren investieren kaufen kennzeichnen klagen klappen kleben
kochen kombinieren kontrollieren kosten kündigen lachen laden landen leasen leben legen lehren leiten lernen liefern
lieben lohnen lösen machen malen melden merken mieten modernisieren montieren nähen nutzen öffnen ordnen packen parken
pflanzen pflegen planen produzieren prüfen putzen rauchen rechnen reden regeln reinigen reisen renovieren reparieren
reservieren retten sagen sammeln schaffen schalten schätzen schenken schicken schmecken schmücken schützen sichern
sorgen spannen sparen speichern spielen starten stecken stellen steuern stimmen stören studieren suchen tanken tanzen
tauschen teilen testen träumen trennen trocknen über|nachten über|prüfen über|setzen üben um|bauen um|setzen
ver|ändern ver|arbeiten ver|bessern ver|kaufen ver|mieten ver|sichern ver|suchen ver|wenden vor|bereiten vor|stellen
wählen wandern warnen warten wechseln weinen wirken wohnen wünschen zahlen zählen zeichnen zeigen zu|bereiten zweifeln
ab|holen ab|schaffen ab|melden an|bauen auf|bauen aus|tauschen ein|bauen ein|lösen frühstücken grillen klettern kühlen
lagern leisten mähen merken messen nach|rüsten optimieren pachten polieren posten programmieren ruhen sanieren
schminken segeln sortieren stricken
"""
"""Weak verbs by infinitive; `|` after a prefix. Inseparable prefixes and -ieren go without ge-."""

AGENTS = """
anbieter anleger arbeiter bäcker bauer berater besucher bewerber bewohner blogger denker drucker einkäufer entwickler
erzieher fahrer fischer forscher führer gärtner geber gewinner gründer händler handwerker heizer helfer hersteller
käufer kocher künstler läufer lehrer leiter leser maler makler melder mieter nutzer pfleger planer prüfer rechner
redner reiniger reiter sammler sänger schüler schreiber schwimmer sender spieler sportler sprecher sucher tänzer
taucher teilnehmer tester trainer träger trinker übersetzer unternehmer veranstalter verbraucher verkäufer verleger
vermieter vermittler versicherer vertreter wähler wanderer wecker werber züchter zeichner zuschauer
"""
"""Nouns in -er that are people or tools: the ending is no inflection (Lehrer is no form of Lehre)."""


def agents() -> str:
    """Return the forms of every agent noun, the feminine among them."""
    return "; ".join(f"{w} {w}s {w}n {w}in {w}innen" for w in AGENTS.split())


INSEPARABLE = ("be", "ent", "er", "ge", "miss", "über", "ver", "zer")


def weak_verbs() -> str:
    """Return the forms of every weak verb."""
    return "; ".join(map(_weak, WEAK.split()))


def _weak(verb: str) -> str:
    """Return the forms of a weak verb whose stems differ: heizen, heizt (so heizte), heizst, geheizt, zu-form."""
    prefix, _, rest = verb.rpartition("|")
    stem = rest.removesuffix("en") if rest.endswith("en") else rest.removesuffix("n")
    link = "e" if stem[-1] in "dt" or stem.endswith(("chn", "dn", "fn", "ffn", "gn", "tm", "ckn")) else ""
    forms = [prefix + rest, f"{prefix}{stem}{link}t", f"{prefix}{stem}{link}st"]
    if prefix not in INSEPARABLE:
        forms.append(f"{prefix}ge{stem}{link}t")
    if prefix and prefix not in INSEPARABLE:
        forms.append(f"{prefix}zu{rest}")
    return " ".join(forms)
