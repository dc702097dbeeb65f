"""Finnish: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
ihminen !ihmistä ihmisiä; lapsi lapsen lapset lapsia !lasten lapsille; vesi vettä !veden !vedet vesiä; käsi !kättä
käden kädet käsiä; uusi !uutta uuden uudet uusia uusien; kuusi kuutta kuuden; viisi !viittä viiden; kansi kannen
kantta; mesi !meden; susi !suden; tosi !toden totta; vuosi vuonna vuosina vuotta !vuoden !vuodet vuosia; kuukausi
kuukauden kuukautta kuukaudet; täysi täyden !täyttä täydet; hirsi hirren; varsi !varren; länsi lännen; kaunis !kauniin
kauniit !kauniita !kaunista kauniissa; kallis !kalliin kalliit !kalliita !kallista; rikas rikkaan rikkaat rikasta
rikkaita; paras !parhaan parhaat parasta !parhaita; asiakas asiakkaan asiakkaat asiakkaita asiakasta; opas !oppaan
oppaat !oppaita !opasta; sairas !sairaan sairaat; hammas hampaan hampaat hampaita hammasta; lammas lampaan lampaat;
kangas !kankaan kankaat; eräs !erään; vieras vieraan vieraat vieraita; potilas potilaan potilaat potilaita; varas
varkaan; ratas rattaan; mansikka mansikan; ruis rukiin; valmis !valmiin valmiit !valmiita; kaunein kauneimman; tehdas
tehtaan tehtaat tehtaita; porras portaan portaat; saapas saappaan saappaat saappaita; patsas patsaan; joki !joen jokea
!joet; väki väen; reikä reiän reiät; ikä iän; aika !ajan aikaa !ajat !aikoja; poika pojan pojat poikaa poikia; ruoka
ruoan ruuan ruokaa ruoat ruuat ruokia; jalka jalan jalat jalkaa jalkoja; jälki !jäljen !jäljet; vika !vian !viat
vikoja; sika sian siat; raaka raa'an; lika lian; nahka !nahan; sulka sulan; selkä !selän !selät; nälkä nälän; virka
viran virat; haku haun haut hakuja; luku luvun luvut lukuja; puku puvun puvut pukuja; suku suvun suvut sukuja; kyky
kyvyn kyvyt kykyjä; alku !alun !alut; joukko joukon; aukko aukon; lukea luen luet !lukee luin luemme lukenut; hakea
haen haet haki !hain hakenut haetaan; tehdä !teen !teet !tekee teki !tein !tehnyt tehty; nähdä !näen näkee näki
nähnyt; pitää pidän pitävät piti; kulkea kuljen kulkee; särkeä särjen; myydä myyn myyt myy myyvät myi myin myynyt
myyty myyvä; syödä syön syö söi syönyt !syövät; juoda juon juo !joi juonut juovat; saada saan saa sai saanut !saavat;
tuoda tuon tuo !toi tuonut; viedä vien vie !vei vienyt; käydä käyn käy !kävi käynyt; voida voin voi voinut; olla;
tulen tulee !tulla !tullut tulevat !tuli tulimme tulisi; mennä menen !menee !meni !mennyt; panna panen !panee; juosta
juoksen juoksee; nousta nousen nousee nousi; päästä pääsen pääsee; ajatella ajattelen ajattelee; kuunnella kuuntelen
kuuntelee; opiskella opiskelen opiskelee; työskennellä työskentelen; valita valitsen valitsee valitsi !valinnut;
tarvita tarvitsen tarvitsee; häiritä häiritsen; varata varaan varaa varasi varannut; vuokrata vuokraan vuokraa
vuokrasi vuokrannut; haluta !haluan !haluaa halusi; tilata tilaan tilaa tilasi tilannut; verrata vertaan vertaa
vertailla vertailen; lainata lainaan lainaa; ostaa ostan ostat osti ostin ostimme ostetaan ostettu; kirjoittaa
kirjoitan kirjoitti kirjoitin kirjoitettu; löytää löydän löytyy löysi löydetty; antaa annan antoi annettu; ottaa otan
otti otettu; tietää tiedän !tiesi; kysyä kysyn kysyi; sanoa !sanon !sanoi; maksaa maksan maksoi maksettu; matkustaa
matkustan matkusti; asua !asun asuu !asui; oppia opin !oppii; etsiä etsin etsii; säästää säästän; rakentaa rakennan
rakennettu; auto !auton !autot !autossa !autolla; muki mukin; työ työn työt työtä töitä työssä töissä; yö yön yöt
yötä; tie tien tiet tietä !teitä; maa maan maat maata maita maassa; pää pään päät päätä !päitä; puu puun puut puita;
suu suun suut; jää jään; kuu kuun kuut; luu luun luut; hää häät häitä; talo talon; mies !miehen !miehet !miestä
!miehiä; kevät kevään; kuningas !kuninkaan; lyhyt lyhyen lyhyet; ohut ohuen; olut oluen oluet; tytär tyttären
tyttäret; sisar sisaren; jäsen jäsenen; avain avaimen avaimet avaimia avainta; puhelin puhelimen puhelimet puhelimia
puhelinta; keitin keittimen; istuin istuimen; hyvä parempi paremman paremmat; pieni pienempi pienemmän; suuri suurempi
suuremman; iso isompi isomman; halpa halvempi !halvemman halvin; uusi uudempi uudemmat uusin; vanha vanhempi vanhemmat
!vanhin; kilpailu; kaupunki; auto !autoilla !autoissa !autoista !autoihin !autoja !autojen !autolle !autosta !autoa
!autoon
"""

WHOLE = """
oikea poliisi keskusta historia media korkea vapaa tärkeä idea vihreä italia upea ainoa nopea pimeä törkeä vaikea
syyskuu elokuu britannia energia vastuu ystävä ukraina helmikuu korea sähkö teknologia brasilia australia intia hirveä
demokratia kauhea teoria tausta viikonloppu yhteistyö torstai keskiviikko elokuva lontoo markkina espoo internet
puheenjohtaja video hopea facebook pohjanmaa pyhä suora kotimaa liikunta suklaa joensuu selkeä arabia myyjä versio
murha väli itsemurha teema suosikki suosio asia henkilökunta tekijä tosiasia viha valokuva ateria kanava karhu kuuma
pelaaja televisio hieno ilmiö strategia pohja toimitusjohtaja valmentaja luoja aineisto ainesosa kahvila kampaamo
kiinteistö matkailu tietosuoja verkkokauppa yrittäjä saaristo talvi vanha vaihto ikkuna elämä vakuutusyhtiö juoma
ruokavalio keittiö makuuhuone vaiva vauva äiti raha
"""
"""Words that end like an inflected form and are none (keskusta is no elative): their case forms are brought to them."""

A_NOUNS = """
aika ala apina halpa asema asia asiakirja haarukka hana harja harva hinta ikkuna ilta kahva kahvila kala kamera
kampanja kana kanava kanta kasa kassa kauppa kerta kirja kissa kita kiva laina laiva lista lusikka mansikka marja
matala matka maja omena paikka paita palkka peruna pilla pinta pizza raha raja ranta rata ravintola sairaala sana
sarja sata satama sauna silta taika taka tapa tarina tarkka tarra tavara tila vaaka vahva valta vanha vara vaara villa
vaiva kaista maksa hella kela lava nauha naula pala rauta viiva
"""
"""Nouns and adjectives whose a turns to o in the plural (kirja, kirjoja)."""


def a_nouns() -> str:
    """Return each noun with its partitive plural."""
    return "; ".join(f"{noun} {noun[:-1]}oja" for noun in A_NOUNS.split() if noun.endswith("a"))
