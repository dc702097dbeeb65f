"""Norwegian: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
plasser plass plassen; grenser grense; måneder måned måneden; hoder hode hodet; steder sted stedet; uker uke uken;
midler middel; bok bøker boken boka bøkene; hånd !hender hånden hånda; natt !netter; stad !steder; tann tenner; strand
strender; fot føtter; rot røtter; bot !bøter; sønn sønner; datter døtre; mor mødre; far fedre; bror brødre; mann !menn
mannen !mennene; mus; gås gjess; ku kyr kyrne; barn barnet barna barns; øye øyne øynene øyet; bonde bønder; kraft
!krefter; klo klør; tå tær; land landet land landene; sommer somre sommeren somrene; vinter vintre vinteren; sykkel
sykler sykkelen syklene; nøkkel nøkler nøkkelen; møbel møbler møbelet; fugl fugler; speil speilet; regel regler
regelen; artikkel artikler artikkelen; tittel titler tittelen; muskel muskler; søster søstre søsteren; finger fingre;
teater teatre teatret teateret; åker åkrer; nummer numre nummeret; papir papirer; vindu vinduer vinduet; mønster
mønstre; senter sentre senteret; museum museer museet; kammer !kamre; kjøkken kjøkkenet; våpen våpnet; gammel gamle
gammelt eldre eldst eldste; ung unge ungt yngre yngst yngste; stor store stort større størst største; liten lite
!lille små mindre minst; god gode !godt bedre best beste; dårlig dårlige verre verst verste; lang lange langt !lengre
lengst lengste; tung tunge tyngre tyngst; få færre færrest; mange flere flest; mye !mer !mest; vakker vakre vakkert
vakrere; enkel enkle enkelt enklere; sikker sikre sikkert sikrere; åpen åpne åpent; egen !egne eget; ny nye !nytt
nyere nyeste; grønn grønne grønt; tykk tykke tykt; lett lette lettere; fin fine fint; pen pene pent; trygg trygge
trygt; billig billige billigere billigst billigste; kjøpe kjøper kjøpte kjøpt; selge selger solgte solgt; leie leier
leide leid; skrive skriver skrev skrevet; lese leser leste lest; reise reiser reiste reist; gjøre gjør gjorde gjort;
velge velger valgte valgt; ta !tar tok tatt; gi !gir !gav ga gitt; gå går gikk gått; få får fikk fått; se !ser så
!sett; stå står sto stod stått; komme kommer kom kommet; finne finner !fant !funnet; drikke drikker drakk drukket;
spise spiser spiste spist; by bød budt; bryte bryter brøt brutt; fly flyr fløy fløyet; fryse frøs frosset; holde
holder holdt; sitte sitter satt sittet; ligge ligger lå ligget; sove sover sov sovet; springe sprang sprunget; synge
synger sang sunget; svømme svømmer svømte svømt; vinne vinner vant vunnet; binde binder !bandt bundet; forsvinne
forsvant forsvunnet; hjelpe hjelper hjalp hjulpet; dra drar dro dratt; bære bærer bar båret; skjære skar skåret;
stjele stjal stjålet; si sier sa sagt; legge legger la lagt; sette setter satte satt; vite vet visste visst; tenke
tenker tenkte tenkt; søke søker søkte søkt; leve lever levde levd; bygge bygger bygde bygd; ringe ringer ringte ringt;
betale betaler betalte betalt; bestille bestiller bestilte bestilt; sammenligne sammenligner sammenlignet; lære lærer
lærte lært; bringe brakte brakt; følge fulgte fulgt; sende sender sendte sendt; bruke bruker brukte brukt; spille
spiller spilte spilt; lage lager laget lagde lagd; bestå bestod; bli blir ble blitt; være er !var vært; drive drev
drevet; bite !bet !bitt; gli !gled; stige steg steget; ri !red !ridd; slå slår slo slått; la lot !latt; falle faller
falt; vokse vokste vokst; bo !bor bodde bodd; kjøre kjører kjørte kjørt; kjenne kjenner kjente kjent; løpe løper løp
løpt; skyte skjøt skutt; trekke trakk trukket; treffe traf truffet; hete het hett; lån lånet lånene låne; hus huset
husene husa; sko skoene skoen skoa; katt katter katten kattene; hotell hoteller hotellet; jobb jobber jobben; tak
taket takene; rom rommet rommene; hjem hjemmet; program programmer programmet; by byer !byen !byene; leilighet
leiligheter leiligheten; forsikring forsikringer forsikringen; oppskrift oppskrifter oppskriften; tannlege tannleger
tannlegen; lege leger legen; kvinne kvinner kvinnen; gutt gutter; jente jenter jenta jentene; hvit hvitt hvite
"""

APART = """
får fårene fåret få fikk fått færre; høre hører hørte hørt; mål målet målene; mal maler malen; bokstav bokstaver
bokstavene; bil biler bilen bilene; skole skoler skolen skolene; bank banker banken bankene; ring ringer ringen; rang;
post posten postene; poster postene; rose roser rosen rosa roses; stat stater staten statene; høst høster høsten; bær
bæret bærene bærer bære bæres; bar barer baren bare bara; kaste kaster kastet kastes kasta; kam kammer kammen; kamp
kamper kampen kampene; mat maten; tak taket takene; mote moter moten; lag laget lagene; lager lagre lageret lage lagde
lagd lages laga; kule kuler kulen kula; kul kult; pris priser prisen prisene; kur kurer; kurs kurset kursene kursen;
hjelp hjelpen; tal; tall tallet tallene; tale taler talen; sel seler; mos; kor koret; rad rader raden; penger pengene
penge; lærer lærere læreren lærerne; lære lært lærte læres; maler malere maleren malerne; leiere leieren; lege leger
legen legene; baker bakere bakeren; bake bakte bakt; kjøper kjøpere kjøperen kjøpe kjøpt kjøpte kjøpes; bruker brukere
brukeren bruke bruk brukt brukes brukte; leder ledere lederen; led; spiller spillere spilleren spille spilte spilt
spilles; løper løpere løperen; arbeider arbeidere arbeideren; arbeid arbeidet; hus huset husene husa; øst; ord ordet
ordene; orden; jord jorden jorda; mann menn mannen mennene; måned måneder måneden månedene; møte møter møtet møt
møtene; mote; død døde døden; hjerte hjerter hjertet; kontrast kontraster; fer; rom rommet rommene; fiske fisket fiska
"""

ADJECTIVES = """
klar høy ren varm kald full morsom sen generell spesiell normal positiv negativ privat sterk svak rask fin syk frisk
kjent viktig billig tidlig riktig vanlig mulig dårlig rik fattig mørk lys tykk tynn dyp tom glad trøtt stolt kort
trygg rolig dyr myk tørr våt skarp rund flat moderne digital sosial politisk norsk engelsk praktisk elektrisk
fantastisk typisk hyggelig sjelden deilig vanskelig
"""
"""Adjectives whose neuter has a -t (stor, stort)."""


def adjectives() -> str:
    """Return the common form, the neuter and the plural of each."""
    return "; ".join(f"{word} {word.removesuffix('t')}t {word}e" for word in ADJECTIVES.split())
