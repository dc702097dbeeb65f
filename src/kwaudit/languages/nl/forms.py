"""Dutch: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
kopen koopt koop kocht kochten gekocht; verkopen verkoopt verkocht verkochten; zoeken zoekt zocht gezocht; bezoeken
bezoekt bezocht; brengen brengt bracht gebracht; denken denkt !dacht !gedacht; vinden vindt !vond !vonden !gevonden;
schrijven schrijft schreef schreven geschreven; lezen leest las lazen gelezen; geven geeft gaf !gaven gegeven;
uitgeven uitgegeven; nemen neemt nam !namen genomen; komen komt kwam kwamen gekomen; gaan ga !gaat ging gingen gegaan;
staan staat stond gestaan; slaan slaat sloeg !geslagen; doen doet deed !gedaan; zien ziet !zag zagen gezien; eten eet
at aten gegeten; drinken drinkt !dronk !gedronken; spreken spreekt sprak spraken !gesproken; breken breekt brak
!gebroken; helpen helpt hielp geholpen; vergelijken vergelijkt vergeleek vergeleken; kijken kijkt keek keken gekeken;
blijven blijft bleef gebleven; krijgen krijgt kreeg kregen gekregen; rijden rijdt !reed !gereden; snijden snijdt sneed
gesneden; stijgen stijgt steeg gestegen; lijken lijkt leek geleken; kiezen kiest koos kozen gekozen; verliezen
verliest verloor verloren; bieden biedt !bood !geboden; aanbieden aangeboden; vliegen vliegt vloog gevlogen; sluiten
sluit !sloot !gesloten; afsluiten afgesloten; gebruiken gebruikt gebruikte; buigen boog gebogen; ruiken rook geroken;
lopen loopt liep gelopen; roepen roept riep geroepen; slapen slaapt sliep geslapen; laten laat liet gelaten; vallen
valt viel !gevallen; houden houdt hield gehouden; vangen ving gevangen; hangen hangt hing gehangen; dragen draagt
droeg gedragen; varen vaart voer !gevaren; beginnen begint begon begonnen; winnen wint !won !gewonnen; zwemmen zwemt
zwom gezwommen; zingen zingt zong gezongen; springen springt sprong gesprongen; binden bindt bond !gebonden; verbinden
verbindt verbonden; trekken trekt trok getrokken; treffen trof getroffen; sterven sterft stierf gestorven; werven
wierf geworven; bakken bakt bakte gebakken; wassen wast waste gewassen; zitten zit zat zaten gezeten; liggen ligt lag
!lagen !gelegen; bidden bad gebeden; weten weet wist geweten; zeggen zegt zei gezegd; leggen legt legde gelegd; leven
leeft leefde geleefd; werken werkt werkte gewerkt; maken maakt maakte gemaakt; huren huurt huurde gehuurd; verhuren
verhuurt verhuurde verhuurd; boeken boekt boekte geboekt; leren leert leerde geleerd; reizen reist reisde gereisd;
betalen betaalt betaalde betaald; bestellen bestelt bestelde besteld; koken kookt kookte gekookt; wonen woont woonde
gewoond; spelen speelt speelde gespeeld; bouwen bouwt gebouwd; schip schepen scheepje; stad steden; lid !leden; smid
smeden; weg wegen; dag !dagen; bad baden; gat !gaten; glas glazen; vat vaten; slot !sloten; hol holen; hof !hoven;
oorlog oorlogen; god !goden; lot !loten; pad paden; dak daken; blad !bladen bladeren; ei eieren; kind !kinderen; kalf
kalveren; lam lammeren; rad raderen; lied liederen; goed goederen; been beenderen; rund runderen; volk volkeren;
gemoed !gemoederen; museum musea museums; centrum centra centrums; datum data; album albums; criterium criteria;
medium media; stadium stadia; aquarium aquaria; politicus politici; musicus musici; technicus technici; academicus
academici; historicus historici; crisis crises; basis !bases; koe koeien; vlo vlooien; zee zeeën; idee ideeën; huis
huizen; muis muizen; prijs prijzen; reis reizen; vaas vazen; kaas kazen; roos rozen; neus neuzen; doos dozen; brief
brieven; dief dieven; duif duiven; slaaf slaven; golf golven; wolf wolven; graf graven; mogelijkheid mogelijkheden;
heid heden; moeilijkheid moeilijkheden; groot grote groter grotere grootst grootste; goed goede beter betere best
beste; veel !meer meest meeste; weinig minder minst minste; graag liever !liefst; duur dure duurder duurdere duurst
duurste; goedkoop goedkope goedkoper goedkopere goedkoopst goedkoopste; hoog hoge hoger hogere hoogst hoogste; laag
lage lager lagere laagst laagste; klein kleine kleiner kleinere kleinst kleinste; oud oude ouder oudere oudst oudste;
jong jonge jonger jongere jongst jongste; nieuw nieuwe nieuwer nieuwere nieuwst nieuwste; mooi mooie mooier mooiere
mooist mooiste; snel snelle sneller snellere snelst snelste; lief lieve liever lievere liefste; gezond gezonde
gezonder gezondere gezondst gezondste; ver verre verder verdere verst; lang lange langer langere langst langste; wit
witte witter; doof dove; braaf brave; boos boze; vies vieze; leraar leraren leraars; advocaat advocaten; tandarts
tandartsen; raam ramen; baan banen; maan manen; boom bomen; school scholen; gebouw gebouwen
"""

APART = """
bos bossen; man mannen mannetje mans; rook roken rookt gerookt; kop koppen kopje; vis vissen; poot poten; boot boten
bootje; zon zonnen zonnetje; kaars kaarsen; rang rangen; hond honden hondje; broeder broeders; broer broers broertje;
kosten kost koste kostte; regel regels; hal hallen; haal halen gehaald haalde haalden; markt markten; slot sloten
slotte; weet weten wist wisten weetje; haar haren; haard haarden; spel spellen spelen spelletje; rente rentes renten;
werk werken; leer leren geleerd leert leerde leerden; vriend vrienden vriendje; staat staten; stad steden stadje; lid
leden; bank banken bankje; win gewonnen winnen won wint winnende wonnen; beeld beelden; bed bedden; das; meer meren
veel meest meeste velen meesten; maat maten maatje; vaart gevaren; moeder moeders; moed; koken kookt kookte gekookt;
kook; schat schatten schatje geschat; schaats schaatsen; schaat; brief brieven briefje; lam lammeren; trainen traint
train; bakken bakt bakte gebakken bak; wonen woont woonde gewoond woon woonden wonende; hek hekken; heks heksen; zone
zones; zoon zonen zoons zoontje zoontjes
"""
