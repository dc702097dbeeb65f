"""Danish: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
bog bøger bogen bøgerne; hånd hænder hænderne hånden; nat nætter; stad stæder; tand tænder; fod fødder; rod rødder;
bod bøder; søn sønner; datter døtre; mor mødre; far fædre fader; bror brødre broder; mand mænd mændene manden; mus;
gås gæs; so søer; ko køer; barn børn børnene barnet børns; øje øjne øjnene; bonde bønder; kraft kræfter; klo kløer;
sommer somre sommeren somrene; vinter vintre vinteren; cykel cykler cyklen; nøgle nøgler nøglen; møbel møbler møblet;
fugl fugle; spejl spejle; regel regler; artikel artikler artiklen; titel titler titlen; muskel muskler; søster søstre;
finger fingre; teater teatre teatret; ager agre; nummer numre nummeret; papir papirer; vindue vinduer; mønster
mønstre; center centre centret; museum museer museet; datum; kammer kamre; køkken køkkener køkkenet; våben våbnet;
lagen lagner; gammel gamle gammelt ældre ældst ældste; ung unge ungt yngre yngst yngste; stor store stort større
størst største; lille små mindre mindst; god gode godt bedre bedst bedste; dårlig dårlige værre værst; lang lange
længere længst længste; tung tunge tungere; få færre færrest; mange flere flest; meget mere mest; smuk smukke smukt
smukkere; enkel enkle enkelt enklere; sikker sikre sikkert sikrere; åben åbne åbent; egen egne eget; ny nye nyt nyere
nyeste; grøn grønne grønt; tyk tykke; let lette lettere; købe køber købte købt; sælge sælger solgte solgt; leje lejer
lejede lejet; skrive skriver skrev skrevet; læse læser læste læst; rejse rejser rejste rejst; gøre gør gjorde gjort;
vælge vælger valgte valgt; tage tager tog taget tages; give giver gav givet; gå går gik gået; få får fik fået; se ser
så set; stå står stod stået; komme kommer kom kommet; finde finder fandt fundet; drikke drikker drak drukket; spise
spiser spiste spist; byde bød budt; bryde bryder brød brudt; flyve flyver fløj fløjet; fryse frøs frosset; holde
holder holdt; sidde sidder sad siddet; ligge ligger lå ligget; sove sover sov sovet; springe sprang sprunget; synge
synger sang sunget; svømme svømmer svømmede svømmet; vinde vinder vandt vundet; binde binder bandt bundet; forsvinde
forsvandt forsvundet; hjælpe hjælper hjalp hjulpet; drage drog draget; bære bærer bar båret; skære skærer skar skåret;
stjæle stjal stjålet; sige siger sagde sagt; lægge lægger lagde lagt; sætte sætter satte sat; vide ved vidste vidst;
tænke tænker tænkte tænkt; søge søger søgte søgt; leve lever levede levet; bygge bygger byggede bygget; ringe ringer
ringede ringet; betale betaler betalte betalt; bestille bestiller bestilte bestilt; sammenligne sammenligner
sammenlignede; lære lærer lærte lært; bringe bragte bragt; følge fulgte fulgt; sende sender sendte sendt; bruge bruger
brugte brugt; spille spiller spillede spillet; lave laver lavede lavet; blive bliver blev blevet; være er var været;
drive drev drevet; bide bed bidt; glide gled; stige steg steget; ride red redet; slå slår slog slået; lade lod ladet;
falde falder faldt faldet; vokse voksede vokset; bo bor boede boet; køre kører kørte kørt; kende kender kendte kendt;
løbe løber løb løbet; skyde skød skudt; trække trak trukket; træffe traf truffet; hedde hed heddet; lån lånet lånene
låne; hus huset husene huse; sko skoene skoen; kat katte katten kattene; hotel hoteller hotellet; job jobbet jobs
jobbene; tag tage taget tagene; rum rummet rummene; hjem hjemmet; program programmer programmet; by byer byen byerne;
lejlighed lejligheder lejligheden; forsikring forsikringer forsikringen; opskrift opskrifter opskriften; tandlæge
tandlæger tandlægen; læge læger lægen; kvinde kvinder kvinden; dreng drenge; pige piger pigen
"""

APART = """
får fårene fåret; hår hårene håret; høre hører hørte hørt; mål målet målene; mal; båd både båden bådene; bogstav
bogstaver bogstavet; bog bøger bogen bøgerne; bil biler bilen bilerne; billede billeder billedet; skole skoler skolen;
skov skove skoven; bank banker banken; banket banketter; bank; ring ringe ringen; rang; post posten; poster; plakat;
vin vine vinen; vind vinde vinden; vand vande vandet; vandre vandrer vandrede; rose roser rosen; stat stater staten;
hest heste hesten; høst; vej veje vejen; våge våger; bær bærrene; bar barer baren; kasse kasser kassen; kaste kaster
kastede; kam kamme; kamp kampe; mad maden; madras madrasser; tag tage taget tagene; taxa taxaer; park parker parken;
parkering parkeringer; mode moder moden; model modeller modellen; lag laget lagene; lager lagre lageret; kugle kugler;
kul kullet; pris priser prisen; prins prinser; kur kure; kurs kurser; kursus kurset kurser; hjælp hjælpen; hjelm
hjelme hjelmen; tal tallet tallene; talje taljer; sal sale salen; sæl sæler; mus musen musene; mos; kor koret; kør; ko
køer koen; råd rådet rådene; rad; bord borde bordet; bordel; penge pengene; pen penne pennen; lærer lærere læreren
lærerne; lære; maler malere maleren malerne; mal; test tests testen; tester testere; lejere lejeren; bager bagere
bageren; bage bagte bagt; kasserer; sælger sælgere sælgeren; køber købere køberen; ejer ejere ejeren; eje; bruger
brugere brugeren; leder ledere lederen; led; træner trænere træneren; spiller spillere spilleren; løber løbere
løberen; forfatter forfattere; arbejder arbejdere arbejderen; arbejde arbejdet; computer computere computeren; general
generaler generalen; generation generationer; universum; univers universet; organ organer organet; organisation
organisationer; regel regler reglen; region regioner; nation nationer; hus huset husene huse; hustru hustruer; hund
hunde hunden; hundrede; salt saltet; salat salater; kage kager kagen; ost oste osten; øst; ord ordet ordene; orden;
jord jorden; mand mænd manden; måned måneder; måne månen; måde måder; møde møder mødet; mode; sol solen; sø søer søen;
dør døre døren; død døde; hjerte hjerter hjertet; hjort hjorte; kontrakt kontrakter; kontrast kontraster; far fædre
faderen
"""
