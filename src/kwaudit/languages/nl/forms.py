"""Dutch: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
kopen koopt koop kocht kochten gekocht; verkopen verkoopt verkocht verkochten; zoeken zoekt zocht gezocht; bezoeken
bezoekt bezocht; brengen brengt bracht gebracht; denken denkt dacht gedacht; vinden vindt vond vonden gevonden;
schrijven schrijft schreef schreven geschreven; lezen leest las lazen gelezen; geven geeft gaf gaven gegeven; uitgeven
uitgegeven; nemen neemt nam namen genomen; komen komt kwam kwamen gekomen; gaan ga gaat ging gingen gegaan; staan
staat stond gestaan; slaan slaat sloeg geslagen; doen doet deed gedaan; zien ziet zag zagen gezien; eten eet at aten
gegeten; drinken drinkt dronk gedronken; spreken spreekt sprak spraken gesproken; breken breekt brak gebroken; helpen
helpt hielp geholpen; vergelijken vergelijkt vergeleek vergeleken; kijken kijkt keek keken gekeken; blijven blijft
bleef gebleven; krijgen krijgt kreeg kregen gekregen; rijden rijdt reed gereden; snijden snijdt sneed gesneden;
stijgen stijgt steeg gestegen; lijken lijkt leek geleken; kiezen kiest koos kozen gekozen; verliezen verliest verloor
verloren; bieden biedt bood geboden; aanbieden aangeboden; vliegen vliegt vloog gevlogen; sluiten sluit sloot
gesloten; afsluiten afgesloten; gebruiken gebruikt gebruikte; buigen boog gebogen; ruiken rook geroken; lopen loopt
liep gelopen; roepen roept riep geroepen; slapen slaapt sliep geslapen; laten laat liet gelaten; vallen valt viel
gevallen; houden houdt hield gehouden; vangen ving gevangen; hangen hangt hing gehangen; dragen draagt droeg gedragen;
varen vaart voer gevaren; beginnen begint begon begonnen; winnen wint won gewonnen; zwemmen zwemt zwom gezwommen;
zingen zingt zong gezongen; springen springt sprong gesprongen; binden bindt bond gebonden; verbinden verbindt
verbonden; trekken trekt trok getrokken; treffen trof getroffen; sterven sterft stierf gestorven; werven wierf
geworven; bakken bakt bakte gebakken; wassen wast waste gewassen; zitten zit zat zaten gezeten; liggen ligt lag lagen
gelegen; bidden bad gebeden; weten weet wist geweten; zeggen zegt zei gezegd; leggen legt legde gelegd; leven leeft
leefde geleefd; werken werkt werkte gewerkt; maken maakt maakte gemaakt; huren huurt huurde gehuurd; verhuren verhuurt
verhuurde verhuurd; boeken boekt boekte geboekt; leren leert leerde geleerd; reizen reist reisde gereisd; betalen
betaalt betaalde betaald; bestellen bestelt bestelde besteld; koken kookt kookte gekookt; wonen woont woonde gewoond;
spelen speelt speelde gespeeld; bouwen bouwt gebouwd; schip schepen scheepje; stad steden; lid leden; smid smeden; weg
wegen; dag dagen; bad baden; gat gaten; glas glazen; vat vaten; slot sloten; hol holen; hof hoven; oorlog oorlogen;
god goden; lot loten; pad paden; dak daken; blad bladen bladeren; ei eieren; kind kinderen; kalf kalveren; lam
lammeren; rad raderen; lied liederen; goed goederen; been beenderen; rund runderen; volk volkeren; gemoed gemoederen;
museum musea museums; centrum centra centrums; datum data; album albums; criterium criteria; medium media; stadium
stadia; aquarium aquaria; politicus politici; musicus musici; technicus technici; academicus academici; historicus
historici; crisis crises; basis bases; koe koeien; vlo vlooien; zee zeeën; idee ideeën; huis huizen; muis muizen;
prijs prijzen; reis reizen; vaas vazen; kaas kazen; roos rozen; neus neuzen; doos dozen; brief brieven; dief dieven;
duif duiven; slaaf slaven; golf golven; wolf wolven; graf graven; mogelijkheid mogelijkheden; heid heden; moeilijkheid
moeilijkheden; groot grote groter grotere grootst grootste; goed goede beter betere best beste; veel meer meest
meeste; weinig minder minst minste; graag liever liefst; duur dure duurder duurdere duurst duurste; goedkoop goedkope
goedkoper goedkopere goedkoopst goedkoopste; hoog hoge hoger hogere hoogst hoogste; laag lage lager lagere laagst
laagste; klein kleine kleiner kleinere kleinst kleinste; oud oude ouder oudere oudst oudste; jong jonge jonger jongere
jongst jongste; nieuw nieuwe nieuwer nieuwere nieuwst nieuwste; mooi mooie mooier mooiere mooist mooiste; snel snelle
sneller snellere snelst snelste; lief lieve liever lievere liefste; gezond gezonde gezonder gezondere gezondst
gezondste; ver verre verder verdere verst; lang lange langer langere langst langste; wit witte witter; doof dove;
braaf brave; boos boze; vies vieze; leraar leraren leraars; advocaat advocaten; tandarts tandartsen; raam ramen; baan
banen; maan manen; boom bomen; school scholen; gebouw gebouwen
"""

APART = """
bom bommen; boom bomen; bos bossen; boos boze; man mannen; maan manen; rok rokken; rook; kop koppen; koop; kok koks;
vis vissen; vies vieze; pot potten; poot poten; bot botten; boot boten; boter; tak takken; taak taken; zon zonnen;
zoon zonen zoons; kast kasten; kasteel kastelen; kaart kaarten; kaars kaarsen; post posten; poster posters; test
testen tests; tester testers; beer beren; bier bieren; ring ringen; rang rangen; zak zakken; zaak zaken; rat ratten;
raat raten; hond honden; honderd honderden; brood broden; broeder broeders; broer broers; koning koningen; koningin
koninginnen; kosten; kostuum kostuums; muur muren; muis muizen; regel regels; regio regio's; kam kammen; kamer kamers;
hal hallen; haal; pen pennen; peen penen; markt markten; marker markers; slot sloten; sloot sloten; wet wetten; weet;
haar haren; haard haarden; spel spellen spelen; spelling spellingen; rente rentes renten; contract contracten;
contrast contrasten; universum universums; werk werken; werker werkers; leer; leraar leraren leraars; kunst kunsten;
kunstenaar kunstenaars; mode modes; model modellen; vriend vrienden; vriendelijk vriendelijke vriendelijker; natie
naties; nationaal nationale; orgaan organen; organisatie organisaties; organiseren organiseert organiseerde; staat
staten; stad steden; lid leden; lied liederen; bank banken; banket banketten; wijn wijnen; win; rijk rijke rijker; rij
rijen; bel bellen; beeld beelden; bed bedden; bede; dak daken; das dassen; das; meer meren; maat maten; mat matten;
vaart; vader vaders; vaderland; moeder moeders; moed; koken kookt kookte gekookt; koker kokers; kook; schat schatten;
schaats schaatsen; schaat; bril brillen; brief brieven; lamp lampen; lam lammeren; trein treinen; training trainingen;
trainer trainers; trainen traint; bakker bakkers; bakken bakt bakte gebakken; rekening rekeningen; rekenen rekent;
woning woningen; wonen woont woonde gewoond; hek hekken; heks heksen
"""
