"""Danish: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
pladser plads pladsen; chancer chance; grænser grænse; danse dans; voksne voksen; uger uge ugen; aftener aften
aftenen; midler middel midlet; måneder måned måneden; hoveder hoved hovedet; steder sted stedet; bog bøger bogen
bøgerne; hånd hænder hænderne hånden; nat nætter; stad stæder; tand tænder; fod !fødder; rod !rødder; bod bøder; søn
sønner; datter døtre; mor mødre; far fædre !fader; bror brødre broder; mand mænd mændene manden; mus; gås gæs; so
søer; ko køer; barn !børn !børnene barnet !børns; øje øjne øjnene; bonde bønder; kraft !kræfter; klo kløer; sommer
somre sommeren somrene; vinter vintre vinteren; cykel cykler cyklen; nøgle nøgler nøglen; møbel møbler møblet; fugl
fugle; spejl spejle; regel regler; artikel artikler artiklen; titel titler titlen; muskel muskler; søster søstre;
finger fingre; teater teatre teatret; ager agre; nummer numre nummeret; papir papirer; vindue vinduer; mønster
mønstre; center centre centret; museum museer museet; datum; kammer kamre; køkken køkkener køkkenet; våben våbnet;
lagen lagner; gammel gamle gammelt ældre ældst ældste; ung unge ungt yngre yngst yngste; stor store stort større
størst største; lille små mindre mindst; god gode godt bedre bedst bedste; dårlig dårlige !værre værst; lang lange
!længere længst længste; tung tunge tungere; få færre færrest; mange flere flest; meget !mere !mest; smuk smukke smukt
smukkere; enkel enkle enkelt enklere; sikker sikre sikkert sikrere; åben åbne åbent; egen egne eget; ny nye !nyt nyere
nyeste; grøn grønne grønt; tyk tykke; let lette lettere; købe køber købte købt; sælge sælger solgte solgt; leje lejer
lejede lejet; skrive skriver skrev skrevet; læse læser læste læst; rejse rejser rejste rejst; gøre gør gjorde gjort;
vælge vælger !valgte !valgt; tage tager tog taget tages; give giver !gav givet; gå går gik gået; få får fik fået; se
!ser så set; stå står stod stået; komme kommer kom kommet; finde finder !fandt fundet; drikke drikker !drak drukket;
spise spiser spiste spist; byde bød budt; bryde bryder brød brudt; flyve flyver fløj fløjet; fryse frøs frosset; holde
holder holdt; sidde sidder sad siddet; ligge ligger lå ligget; sove sover sov sovet; springe sprang sprunget; synge
synger !sang sunget; svømme svømmer svømmede svømmet; vinde vinder !vandt vundet; binde binder !bandt !bundet;
forsvinde forsvandt forsvundet; hjælpe hjælper hjalp hjulpet; drage drog draget; bære bærer !bar båret; skære skærer
skar skåret; stjæle stjal stjålet; sige siger sagde !sagt; lægge lægger lagde lagt læg lægges; sætte sætter !satte
!sat; vide ved vidste vidst; tænke tænker tænkte tænkt; søge søger søgte søgt; leve lever levede levet; bygge bygger
byggede bygget; ringe ringer ringede ringet; betale betaler betalte betalt; bestille bestiller bestilte bestilt;
sammenligne sammenligner sammenlignede; lære lærer lærte lært; bringe bragte bragt; følge fulgte fulgt; sende sender
sendte sendt; bruge bruger brugte brugt; spille spiller spillede spillet; lave laver lavede lavet; blive bliver blev
blevet; være er !var været; drive drev drevet; bide !bed bidt; glide gled; stige steg steget; ride !red !redet; slå
slår slog slået; lade lod ladet; falde falder faldt faldet; vokse voksede vokset; bo !bor boede boet; køre kører kørte
kørt; kende kender kendte kendt; løbe løber løb løbet; skyde skød skudt; trække trak trukket; træffe traf truffet;
hedde hed heddet; lån lånet lånene låne; hus huset husene huse; sko skoene skoen; kat katte katten kattene; hotel
hoteller hotellet; job jobbet jobs jobbene; tag tage taget tagene; rum rummet rummene; hjem hjemmet; program
programmer programmet; by byer byen byerne; lejlighed lejligheder lejligheden; forsikring forsikringer forsikringen;
opskrift opskrifter opskriften; tandlæge tandlæger tandlægen; læge læger lægen; kvinde kvinder kvinden; dreng drenge;
pige piger pigen
"""

APART = """
høre hører hørte hørt høres; mål målet målene; mal male malet; bogstav bogstaver bogstavet bogstaverne; bil biler
bilen bilerne bilens; billede billeder billedet billederne; bank banker banken banks bankerne bankens; banket
banketter banks bankerne bankens; bank banks bankerne bankens; ring ringe ringen ringenes; post posten; poster; vind
vinde vinden; vand vande vandet; rose roser rosen; stat stater staten statens stats; bær bærrene; bar barer baren
bærer bære båret bærende bæres; kasse kasser kassen kasserne; kaste kaster kastede kastet; kam kamme; mad maden mads;
tag tage taget tagene; mode moder moden; lag laget lagene; lager lagre lageret; kur kure kuren; kurs kurser kursen;
hjælp hjælpen; tal tallet tallene; mos moses mosen; kor koret; kør køre kørte kørt kørende køres; råd rådet rådene
råds rådets; lærer lærere læreren lærerne lærernes; lære lært lærte; maler malere maleren malerne male malet; mal male
malet; test tests testen; tester testere; lejere lejeren; bager bagere bageren; bage bagte bagt bag; kasserer; køber
købere køberen købe købt købte købes; bruger brugere brugeren bruge brugt bruges brugte brugen brugerne; leder ledere
lederen lederne; led lederne ledet; træner trænere træneren træne; spiller spillere spilleren spille spillede
spillerne spilles; løber løbere løberen løbe løbende; arbejder arbejdere arbejderen arbejdes arbejderne arbejd
arbejdernes arbejdende; arbejde arbejdet arbejdes arbejd arbejdende; hundrede; øst; ord ordet ordene; orden ordens;
mand mænd manden mands mændene mandens mænds mændenes; måned måneder måneden måneders måneds månedens; møde møder
mødet mød møderne; mode; sø søer søen; død døde døden dødens; far fædre faderen faren; læge læger lægen lægerne
lægens; lægge lægger lagde lagt læg lægges; mark marken markerne; marked markeder markedet markederne markedets
markeds; fisk fisken fiskene fisks; fiske fisker fiskere fiskerne fiskede fisket
"""

ADJECTIVES = """
klar høj ren varm kold fuld sjov sen generel speciel normal positiv negativ privat stærk svag hurtig fin syg rask
kendt vigtig billig tidlig rigtig almindelig mulig dårlig rig fattig mørk lys tyk tynd dyb tom glad træt stolt kort
tryg rolig dyr frisk blød tør våd skarp rund flad moderne digital social politisk dansk engelsk praktisk elektrisk
fantastisk typisk rar pæn sjælden dejlig hvid
"""
"""Adjectives whose neuter has a -t (stor, stort)."""


def adjectives() -> str:
    """Return the common form, the neuter and the plural of each."""
    return "; ".join(f"{word} {word.removesuffix('t')}t {word}e" for word in ADJECTIVES.split())
