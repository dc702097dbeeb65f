"""Swedish: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
bok böcker boken böckerna; hand !händer; natt nätter; stad !städer; land länder; tand tänder; strand stränder; rand
ränder; and !änder; brand !bränder; fot !fötter; rot !rötter; bot böter; son söner; dotter döttrar; mor mödrar
mödrarna !moder; far fäder fäderna fader; bror !bröder; broder !bröderna; man män männen mannen; mus möss; gås gäss;
lus löss; ledamot ledamöter; bonde bönder; öga ögon ögonen; öra öron öronen; kväll kvällar; sommar !somrar; vinter
vintrar vintern vintrarna; cykel cyklar cykeln cyklarna; nyckel nycklar nyckeln; möbel möbler möbeln; fågel fåglar;
spegel speglar; regel regler; artikel artiklar; muskel muskler; titel titlar; segel; semester semestrar; syster
systrar systern; finger fingrar fingret; teater teatrar; åker åkrar; nummer !numret; papper papperet pappret; fönster
fönstret; mönster mönstret; centrum centret centra; museum museet museer; datum datumet; album albumet; tecken
!tecknet; vatten vattnet; socken socknar; öken öknar; botten bottnar; fröken fröknar; rum rummet rummen; program
programmet programmen; hem hemmet; dröm drömmar drömmen; kam kammar; stam stammar; lamm lamm; gammal gamla gammalt
äldre äldst äldsta; ung unga ungt yngre yngst yngsta; stor stora stort större störst största; liten !lilla litet små
mindre minst minsta; god goda gott; bra !bättre bäst bästa; dålig dåliga sämre sämst sämsta; hög höga !högre högst;
låg låga !lägre lägst; lång långa längre längst; tung tunga tyngre tyngst; vacker vackra vackert vackrare; enkel enkla
enkelt enklare; säker !säkra säkert !säkrare; öppen öppna öppet; egen egna eget; mogen mogna; ny nya !nytt nyare; vit
vita vitt; söt söta sött; röd röda !rött; bred breda brett; lätt lätta lättare; fri fria fritt; blå blåa blått; grå
gråa grått; köpa köper köpte köpt köpts; sälja säljer sålde sålt sålda såld; hyra hyr hyrde hyrt; skriva skriver
!skrev skrivit skriven skrivet; läsa läser läste läst; resa reser reste rest; göra gör gjorde gjort gjord; välja
väljer valde valt vald valda; ta !tar !tog !tagit tagen; ge !ger gav gett givit given; gå går gick gått; få får !fick
fått; se !ser !såg sett; stå står stod stått; komma kommer kom kommit; finna finner !fann !funnit; finnas finns
!fanns; dricka dricker drack druckit; äta äter åt ätit; bjuda bjuder bjöd bjudit bjuden; bryta bryter bröt brutit
bruten; flyga flyger flög flugit; frysa fryser frös frusit fryst; hålla håller höll hållit hållen; sitta sitter satt
suttit; ligga ligger låg !legat; sova sover sov sovit; springa springer sprang sprungit; sjunga sjunger sjöng sjungit;
simma simmar; vinna vinner !vann vunnit; binda binder band bundit; försvinna försvann försvunnit; hjälpa hjälper
hjälpte hjälpt; dra drar drog dragit; bära bär !bar burit; skära skär !skar skurit; stjäla stjäl !stal stulit; säga
säger sa sade sagt; lägga lägger la lade !lagt; sätta sätter satte satt; veta vet !visste vetat; känna känner kände
känt; tänka tänker tänkte tänkt; söka söker sökte sökt; åka åker åkte åkt; leva lever levde levt; bygga bygger byggde
byggt byggd; ringa ringer ringde ringt; betala betalar betalade betalat betald; beställa beställer beställde beställt;
jämföra jämför jämförde jämfört; lära lär lärde lärt; bli blir blev blivit; vara är var varit; driva driver drev
drivit; bita !bet bitit; glida gled glidit; stiga stiger !steg stigit; skina sken skinit; rida rider red ridit; ligga;
slå slår slog !slagit; låta låter lät låtit; falla faller föll fallit; växa växer !växte vuxit vuxen vuxna; bo !bor
bodde !bott; tro tror trodde trott; må mår mådde !mått; boka bokar bokade bokat; hitta hittar hittade hittat; månader
månad månaden; marknader marknad marknaden; skillnader skillnad; byggnader byggnad; kostnader kostnad; föräldrar
förälder föräldern; partier parti partiet; bageri bagerier bageriet; kommentarer kommentar; tomte tomtar tomtarna;
lärare läraren lärarna lärares; tandläkare tandläkaren tandläkarna; läkare läkaren läkarna; pojke pojkar; flicka
flickor flickan; kvinna kvinnor kvinnan; barn barnen barnet; hus huset husen husens; sko !skor skorna skon; bi bin
bina; äpple äpplen äpplet; försäkring försäkringar; lån lånet lånen; lista listor
"""

AGENTS = """
användare arbetare arbetstagare bagare besökare bloggare brandsläckare byggare dammsugare dansare deltagare filmare
fiskare forskare fotbollsspelare företagare försäljare givare hackare handlare högtalare jägare kokare köpare laddare
ledare lyssnare läkare lärare läsare långivare löpare medarbetare mottagare mäklare mätare målare räknare rådgivare
simmare skrivare skådespelare skötare snickare sparare spelare spårare städare säljare sångare sökare talare
tillverkare tittare tjänare torkare tränare utvecklare vinnare väljare vårdare ägare älskare åkare arbetsgivare
"""
"""Nouns in -are that are people or tools: the ending is no inflection (läkare is no form of läka)."""


def agents() -> str:
    """Return the forms of every agent noun."""
    forms = ("", "n", "ns", "s")
    return "; ".join(
        " ".join([*(word + end for end in forms), *(f"{word[:-1]}{end}" for end in ("na", "nas"))])
        for word in AGENTS.split()
    )


APART = """
får fåren fåret få fick fått; far fäder fadern fars fader; hår håret; har; kår kårer; kar karet karen kara; mål målet
målen; land länder landet landets länderna lands; bok böcker boken böckerna; bokstav bokstäver bokstäverna bokstaven;
bild bilder bilden bilderna; bil bilar bilen bilarna; skola skolor skolan skolorna skolans; post posten poster;
poster; vin viner vinet; ros rosor rosen; rosa rose; stat stater staten statens staterna stats; väg vägar vägen; våg
vågor vågen vågar våga; bär bären bäret bära bärs burit; bar barer baren bära bärs burit bars; fisk fiskar fisken; kam
kammar kammen; kamera kameror kameran; mat maten mats; matta mattor mattan matte; tak taket taken; mode modet mods;
lag lagar lagen laget lagens lagets lagarna; lager lagret; kula kulor kulan; kul; kur kurer kuren; kurs kurser kursen
kurserna; tal talet talen talets tals; sal salar salen sala; mos moset; kor kors; ko kor korna kon; rad rader raden
raderna; råd råden rådet; rik rika rikt rikare rikaste; rike riken riket rikets rikaste; mor mödrar moder; test tester
testet testen testa testat testar testade testas; testare; kasse kassar kass; kassa kassor kassan; kost kosten kostat;
kosta kostar kostade kostat; rom romer; ord orden ordet; sko skor skorna; man män mannen männen mans mannens mäns
männens; mån månen måns; matt matte; hel hela helt; sol solar solen sola solens; ström strömmen; stol stolar stolen
stolarna; stan; var är varit vore varar varorna varade; vara varor varan är varit vore varar varorna varade; fara
faror fars; färg färger färgen färgerna
"""

NOUNS_IN_AN = "roman|organ|vulkan|veteran|turban|marsipan|början|orkan|plan|fasan|slogan|kaftan|titan"
"""Words in -an that are no definite form (veckan is)."""

S_NOUNS = """
plats chans gräns dans hals svans resurs kurs vers färs fars kors sats glans balans distans instans substans tendens
konferens licens
"""
"""Nouns in -s: the last letter is no genitive."""


def s_nouns() -> str:
    """Return the plural of each noun, which tells its stem, with its other forms."""
    return "; ".join(f"{noun}er {noun} {noun}en {noun}ar" for noun in S_NOUNS.split())


ADJECTIVES = """
svår klar hård självklar särskild speciell sjuk full hög värd ren varm underbar normal dum positiv negativ privat
stark svag snabb fin ful frisk känd rolig viktig billig tidig riktig vanlig möjlig dålig rik fattig kall mörk ljus
tjock tunn djup grund tom glad trött stolt lång kort ung trygg lugn dyr skön färsk mjuk torr våt skarp rund platt bra
allmän modern digital social politisk svensk engelsk praktisk elektrisk fantastisk typisk
"""
"""Adjectives whose neuter has a -t (stor, stort)."""


def adjectives() -> str:
    """Return the common form, the neuter and the plural of each."""
    return "; ".join(f"{word} {word.removesuffix('t')}t {word}a" for word in ADJECTIVES.split())
