"""Hungarian: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
kéz kezek kezet kezem keze; nyár nyarak nyarat nyaram; út utak utat útja; víz vizek vizet vize; tűz tüzek tüzet tüze;
híd hidak hidat; nyíl nyilak; szűz szüzek; tél telek telet tele; név nevek nevet neve nevem; szél szelek szelet; dél
delek; levél levelek levelet levele; kenyér kenyerek kenyeret kenyere; szekér szekerek; egér egerek egeret; tenyér
tenyerek; fenék fenekek; közép közepek közepe; kötél kötelek kötelet; fedél fedelek; kosár kosarak kosarat; madár
madarak madarat; sugár sugarak sugarat; bogár bogarak; pohár poharak poharat pohara; agár agarak; mocsár mocsarak;
szamár szamarak; kanál kanalak kanalat; fonál fonalak; darázs darazsak; parázs; cserép cserepek cserepet; gyökér
gyökerek gyökeret; tányér tányérok; hét hetek hetet hete; jég jegek jeget; ég egek; mész meszek; réz rezek; méz mézek;
lúd ludak; kút kutak kutat; rúd rudak; nyúl nyulak nyulat; úr urak urat ura; bűz; lé leve levek; tó tavak tavat tava;
ló lovak lovat lova; hó havat havas; kő kövek követ köve; cső csövek csövet; fű füvek füvet; mű művek művet műve; szó
szavak szót szavak szava; nő nők nőt; bokor bokrok bokrot bokra; tükör tükrök tükröt tükre; étterem éttermek éttermet
étterme; terem termek termet terme; álom álmok álmot álma; ököl öklök; torony tornyok tornyot; csokor csokrok csokrot;
cukor cukrok cukrot; ökör ökrök; titok titkok titkot; dolog dolgok dolgot dolga; burok burkok; farok farkak; fogoly
foglyok; majom majmok majmot; malom malmok; üröm; öböl öblök; köröm körmök körmöt; közöny; lélek lelkek lelket lelke;
gyomor gyomrok; sátor sátrak sátrat; szatyor szatyrok; sarok sarkok sarkot sarka; három hármat; eper eprek epret; iker
ikrek; tücsök; átok átkok; vödör vödrök vödröt; selyem selymek; sulyok; szobor szobrok szobrot szobra; tőgy; marok
markok; retek retket; piszok; szurok; járom; ajak ajkak; barom barmok; ólom ólmot; haszon hasznot haszna; vászon
vásznak; vagyon vagyonok; jó jobb jobbak legjobb jól; sok több legtöbb; szép szebb szebbek legszebb; kevés kevesebb;
nagy nagyobb legnagyobb nagyok; kicsi kisebb legkisebb kis; könnyű könnyebb könnyen; hosszú hosszabb hosszú; lassú
lassabb; bő bővebb; olcsó olcsóbb olcsók olcsón; drága drágább drágák; régi régebbi; fiatal fiatalabb; idős idősebb;
új újabb újak újat; magas magasabb; gyors gyorsabb; ad adok adott ad; vesz veszek vett venni vesznek vegyen; tesz
teszek tett tenni tesznek; lesz lett lenni lesznek; visz viszek vitt vinni; hisz hiszek hitt hinni; eszik eszem evett
enni esznek eszel; iszik iszom ivott inni isznak; alszik aludt aludni alszom; fekszik feküdt; megy megyek ment menni
mennek megyünk; jön jövök jött jönni jönnek; van volt lenni; főz főzök főzött főzni; néz nézett nézni nézek; kér kért
kérni kérek; kap kapott kapni; vár várt várni; ír írok írt írni írja írnak; olvas olvasott olvasni olvasok; keres
keresett keresni keresek; talál talált találni; vásárol vásárolt vásárolni vásárolok; utazik utazott utazni utazom
utaznak; dolgozik dolgozott dolgozni dolgozom; tanul tanult tanulni tanulok; választ választott választani; rendel
rendelt rendelni rendelés; fizet fizetett fizetni; eladó eladók; elad eladott eladni; bérel bérelt bérelni; foglal
foglalt foglalni; segít segített segíteni; ember emberek embert; gyermek gyermekek gyermeket; gyerek gyerekek gyereket
gyereke; ház házak házat háza házai; kutya kutyák kutyát; szálloda szállodák; ajtó ajtók ajtót ajtaja; cipő cipők
cipőt cipője; idő idők időt ideje; erdő erdők erdeje; autó autók autót autója; hitel hitelek hitelt hitelt; orvos
orvosok orvost; ismeretlen; fiú fiúk fia fiai fiam; apa apák apám apja; anya anyák anyám anyja; bátyja báty; öccse öcs
"""

APART = """
kar karok kart karja; kár károk kárt kára; kor korok kort kora; kór kórok; kör körök kört köre; var; vár várak várat
vára; vár; hal halak halat; hál; tör; tor; fal falak falat fala; fél felek felet fele; fel; fa fák fát fája fában; bor
borok bort bora; bőr bőrök bőrt bőre; haj hajak hajat haja hajam; hajó hajók hajót hajója hajóval; kép képek képet
képe képei; képes képesek képesség; szó szavak szót szava; só sók sót; sor sorok sort sora; hő; hó havak havat; nap
napok napot napja nappal; napló naplók naplót; tánc táncok; öl; ól ólak; por porok port; pör; kert kertek kertet
kertje kertben; kertész kertészek kertészet; hegy hegyek hegyet hegye; hegedű hegedűk; láb lábak lábat lába; labda
labdák labdát; tű tűk tűt; tó tavak tavat tava; korona koronák; pár párok párt; párt pártok pártot pártja; bank bankok
bankot bankban; bankett; park parkok parkot parkban; parkett; tea teák teát; test testek testet teste; szín színek
színt színe; szén szenek szenet; egyetem egyetemek egyetemet egyetemen egyetemre; egyetemes; szerv szervek szervet;
szervez szervezet szervezetek szervezett; méz mézek mézet; mez mezek mezt; dob dobok dobot; dobos dobosok; alap alapok
alapot alapja; alapít alapított; ital italok italt itala; hang hangok hangot hangja; hangár; torna tornák tornát;
torony tornyok tornyot; elem elemek elemet eleme; elemez elemzés; modell modellek modellt; modern modernek; posta
posták postát; poszt posztok; leves levesek levest levese; levél levelek levelet levele; állat állatok állatot állata
állattal; állam államok államot állama; barát barátok barátot barátja; barack barackok; óra órák órát órája; orr orrok
orrot orra; szoba szobák szobát szobája szobában; szobor szobrok szobrot szobra; kemence kemencék; kemény kemények;
író írók írót írója; írás írások írást írása; ír írek; út utak utat útja úton; üt ütött ütni; nő nők nőt nője; nőtt;
szél szelek; szalag szalagok; lap lapok lapot lapja; lapát lapátok; macska macskák; ország országok országot országa
országban; orvos orvosok orvost orvosa orvoshoz; telek telkek telket telke; tél telet; állás állások állást állása;
áll álltak állnak; kő kövek követ köve; fok fokok; mar; már; márk; ok okok okot oka; ők; sajt sajtok sajtot; kacsa
kacsák; kacaj; tej tejek tejet; teljes; fogás fogások; fog fogak fogat; fogorvos fogorvosok fogorvost fogorvosnak;
fokhagyma; háló hálók; hálás; szőr szőrök
"""

T_NOUNS = """
part:o kert:e test:e pont:o bolt:o folt:o recept:e sport:o sajt:o rajt:o szint:e front:o bajt:o liszt:e teszt:e
ajánlat:o szervezet:e építészet:e élet:e méret:e kezdet:e feladat:o részlet:e gondolat:o állapot:o intézet:e
kapcsolat:o tapasztalat:o vizsgálat:o jegyzet:e fejezet:e projekt:e formátum:o kabát:o barát:o lakat:o ágazat:o
alakzat:o csapat:o nyelvezet:e üzlet:e füzet:e szeretet:e internet:e budapest:e
"""
"""Nouns in -t, each with its linking vowel: the last letter is no accusative."""


def t_nouns() -> str:
    """Return each noun with the plural that tells its stem."""
    pairs = (noun.split(":") for noun in T_NOUNS.split())
    return "; ".join(f"{noun}{vowel}k {noun} {noun}{vowel}t" for noun, vowel in pairs)
