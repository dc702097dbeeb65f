"""Hungarian: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
kéz !kezek !kezet !kezem !keze; nyár nyarak nyarat nyaram; út !utak !utat útja; víz vizek vizet vize; tűz tüzek tüzet
tüze; híd !hidak !hidat; nyíl nyilak; szűz szüzek; tél !telek !telet !tele; név !nevek !nevet !neve !nevem; szél
szelek szelet; dél !delek; levél levelek levelet levele; kenyér kenyerek kenyeret kenyere; szekér szekerek; egér
!egerek !egeret; tenyér tenyerek; fenék fenekek; közép közepek közepe; kötél !kötelek !kötelet; fedél fedelek; kosár
kosarak kosarat; madár madarak madarat; sugár sugarak sugarat; bogár bogarak; pohár poharak poharat pohara; agár
agarak; mocsár mocsarak; szamár szamarak; kanál kanalak kanalat; fonál fonalak; darázs darazsak; parázs; cserép
cserepek cserepet; gyökér gyökerek gyökeret; tányér tányérok; hét !hetek !hetet !hete; jég jegek jeget; ég !egek; mész
meszek; réz rezek; méz mézek; lúd ludak; kút kutak kutat; rúd rudak; nyúl nyulak nyulat; úr !urak !urat !ura; bűz; lé
!leve !levek; tó tavak tavat tava; ló !lovak !lovat !lova; hó !havat havas; kő kövek követ köve; cső csövek csövet; fű
füvek füvet; mű művek művet műve; szó !szavak szót !szavak !szava; nő nők nőt; bokor bokrok bokrot bokra; tükör tükrök
tükröt tükre; étterem éttermek éttermet étterme; terem !termek termet !terme; álom !álmok álmot !álma; ököl öklök;
torony tornyok tornyot; csokor csokrok csokrot; cukor cukrok cukrot; ökör ökrök; titok titkok titkot; dolog !dolgok
!dolgot !dolga; burok burkok; farok farkak; fogoly foglyok; majom majmok majmot; malom malmok; üröm; öböl öblök; köröm
körmök !körmöt; közöny; lélek lelkek !lelket !lelke; gyomor gyomrok; sátor sátrak sátrat; szatyor szatyrok; sarok
sarkok sarkot sarka; három hármat; eper eprek epret; iker ikrek; tücsök; átok átkok; vödör vödrök vödröt; selyem
selymek; sulyok; szobor szobrok szobrot !szobra; tőgy; marok markok; retek retket; piszok; szurok; járom; ajak ajkak;
barom barmok; ólom ólmot; haszon hasznot haszna; vászon vásznak; vagyon vagyonok; jó !jobb !jobbak !legjobb jól; sok
!több !legtöbb; szép !szebb !szebbek !legszebb; kevés !kevesebb; nagy nagyobb legnagyobb nagyok; kicsi kisebb
legkisebb kis; könnyű könnyebb könnyen; hosszú !hosszabb hosszú; lassú !lassabb; bő !bővebb; olcsó olcsóbb olcsók
olcsón; drága drágább drágák; régi régebbi; fiatal fiatalabb; idős idősebb; új újabb újak újat; magas magasabb; gyors
gyorsabb; ad adok adott ad; vesz veszek !vett venni vesznek !vegyen; tesz teszek !tett tenni tesznek; lesz !lett
!lenni lesznek; visz viszek !vitt !vinni; hisz hiszek hitt !hinni; eszik eszem evett enni esznek eszel; iszik iszom
ivott !inni isznak; alszik aludt aludni alszom; fekszik feküdt; megy megyek !ment !menni !mennek megyünk; jön jövök
jött jönni jönnek; van !volt !lenni; főz főzök főzött főzni; néz nézett nézni nézek; kér kért kérni kérek; kap kapott
kapni; vár várt várni; ír írok írt írni írja írnak; olvas olvasott olvasni olvasok; keres keresett keresni keresek;
talál talált találni; vásárol vásárolt vásárolni vásárolok; utazik utazott utazni utazom utaznak; dolgozik dolgozott
dolgozni dolgozom; tanul tanult tanulni tanulok; választ választott választani; rendel rendelt rendelni rendelés;
fizet fizetett fizetni; eladó eladók; elad eladott eladni; bérel bérelt bérelni; foglal foglalt foglalni; segít
segített segíteni; ember emberek embert; gyermek gyermekek gyermeket; gyerek gyerekek gyereket gyereke; ház házak
házat háza házai; kutya kutyák kutyát; szálloda szállodák; ajtó ajtók ajtót ajtaja; cipő cipők cipőt cipője; idő idők
időt !ideje; erdő erdők erdeje; autó autók autót autója; hitel hitelek hitelt hitelt; orvos orvosok orvost;
ismeretlen; fiú fiúk !fia !fiai !fiam; apa apák apám apja; anya anyák anyám anyja; bátyja báty; öccse !öcs
"""

APART = """
kar karok kart karja karját; kár károk kárt kára károkat; kor korok kort kora korán korai korában korban korunk korát
korom; kör körök kört köre körül körében körben körbe köré körökben körre körébe; vár várak várat vára várom várja
várjuk várunk várni várnak várt várok várban várod; vár várom várja várjuk várunk várni várnak várt várok várban
várod; hal halak halat halt halad halni halnak halom halok; hál; tör tört; fél felek felet fele félek félig félre
félnek félni félt félbe; fel felül; bor borok bort bora born; bőr bőrök bőrt bőre; haj hajak hajat haja hajam haját
hajad hajt; kép képek képet képe képei képeket képét képeken képpel képekkel képre képben képekben képbe; képes
képesek képesség képest; szó szavak szót szava szóval szóba szavakat szóban szavakkal szavát szavai szóra szavam; sor
sorok sort sora során sorban sorra soron sorba; hó havak havat; nap napok napot napja nappal napon napig napra napján
napokban napról napokon napban napokat napját napjára naptól napnak napokig napokra napjaink; kert kertek kertet
kertje kertben; hegy hegyek hegyet hegye hegyen hegyekben hegyre; láb lábak lábat lába lábát lábam lábbal lábon lábai
lábán lábra; tű tűk tűt; pár párok párt; párt pártok pártot pártja; bank bankok bankot bankban; park parkok parkot
parkban parkba; tea teák teát; test testek testet teste testét testem tested testben; szín színek színt színe
színekkel színnel színben színekben színeket színre színét; szén szenek szenet; egyetem egyetemek egyetemet egyetemen
egyetemre egyetemeken; dob dobok dobot dobni dobja; alap alapok alapot alapja alapján alapul alapon alapból alapját
alapjául; ital italok italt itala; hang hangok hangot hangja hangját hangokat hangon; elem elemek elemet eleme
elemeket elemei elemekkel; elemez elemzés; modell modellek modellt modelleket; posta posták postát postán; állat
állatok állatot állata állattal állatokat; állam államok államot állama államban államnak államokban államokba; barát
barátok barátot barátja barátom barátaim barátai barátunk barátjával barátokkal; óra órák órát órája órán órakor óráig
órára órával órától órában óránként órákat órákban órákig órákon; orr orrok orrot orra orrom; szoba szobák szobát
szobája szobában szobába szobából szobájában; szobor szobrok szobrot szobra; ír írek írt írja írni írok írd írom írnak
írunk írjuk; út utak utat útja úton útján útra útját útnak útjára utakat útról utakon utunk útból; üt ütött ütni; szél
szelek szélén; lap lapok lapot lapja lapon lapokat; lapát lapátok; orvos orvosok orvost orvosa orvoshoz; telek telkek
telket telke teli; tél telet tele télen; áll álltak állnak állni állok állunk; mar; már; márk; ok okok okot oka okból
okokból okt okát okai okán; fog fogak fogat fogok fogja fogom fognak fogunk fogod fogjuk fogni fogad fogd
"""

T_NOUNS = """
eset:e adat:o terület:e keret:e szolgálat:o vállalat:o testület:e ismeret:e művelet:e rendelet:e képlet:e készlet:e
épület:e felület:e jelenet:e menet:e gyakorlat:o tudat:o alkalmazott:a vonat:o felirat:o fordulat:o hangulat:o irat:o
pillanat:o sorozat:o változat:o áldozat:o part:o kert:e test:e pont:o bolt:o folt:o recept:e sport:o sajt:o rajt:o
szint:e front:o bajt:o liszt:e ajánlat:o szervezet:e építészet:e élet:e méret:e kezdet:e feladat:o részlet:e
gondolat:o állapot:o intézet:e kapcsolat:o tapasztalat:o vizsgálat:o jegyzet:e fejezet:e projekt:e formátum:o kabát:o
barát:o lakat:o ágazat:o alakzat:o csapat:o nyelvezet:e üzlet:e füzet:e szeretet:e internet:e budapest:e helyzet:e
kerület:e koncert:e csoport:o forint:o bocsánat:o pályázat:o javaslat:o poszt:o magyarázat:o baleset:e teszt:e
ítélet:e kísérlet:e szünet:e történet:e sziget:e használat:o emelet:e kelet:e nyugat:o üzenet:e köret:e találat:o
művészet:e természet:e szövet:e szövetkezet:e számlázat:o hitelezet:e elmélet:e feltét:e kezelőfelület:e karát:o
szakdolgozat:o dolgozat:o értékezlet:e értekezlet:e képzet:e végzet:e alkat:o alkalmazat:o mozzanat:o múlt:o
mozdulat:o indulat:o kabinet:e egyesület:e önkormányzat:o nemzet:e nézet:e
"""
"""Nouns in -t, each with its linking vowel: the last letter is no accusative."""

NOUNS = """
időpont telefon család szezon központ folyamat gond játék cím film férj fej program otthon isten börtön ötlet képesség
helyszín baj kávé szervezet bajnok diák német termék siker illat testvér cikk menekült rendszer polgármester környezet
klub stadion felszín dokumentum brit japán hír parlament körzet török ablak szomszéd tengerpart kockázat bizonyíték
tanár partner hullám ingatlan műsor évszázad vitamin beszéd miniszter minisztérium rokon baktérium módszer darab robot
csont ajándék ügyvéd magazin múzeum munka macska kamera technika gomba baba francia számla táska ruha csomag gép
asztal szoftver laptop weboldal honlap webáruház étlap torta leves saláta hús zöldség gyümölcs játszótér bölcsőde
óvoda iskola tanfolyam nyelvtanfolyam vizsga állás munkahely fizetés hitelkártya biztosítás kamat nyaralás szállás
utazás repülőjegy vonatjegy jegy busz bicikli kerékpár motor gumi kulcs garázs konyha fürdőszoba bútor szekrény ágy
matrac függöny lámpa csempe festék szőnyeg kazán klíma kezelés gyógyszer fogorvos szemüveg betegség tünet diéta edzés
futás masszázs kozmetika fodrász esküvő menyasszony ékszer ajándékkártya virág kutyatáp macskatáp tápszer
"""
"""Nouns whose last letters Snowball takes for an ending (*film, család, munka*)."""


_OWNER = (
    "(?:[aeoö]?k(?:[aeoö]t)?|j?[aeáé]|j?[ae]i(?:m|d|nk|t[oe]k|k)?|[aeoö]?[md]"
    "|[uü]nk|j?[ua]k|[aeoö]?t[oe]k|[áé][mdk]|[áé]nk)?"
)
_CASE = "(?:[aeoö]?t|n[ae]k|[a-zöü]{1,2}[ae]l|ért|ig|ként|b[ae]n?|b[óő]l|[eoö]?n|r[ae]|r[óő]l|n[áé]l|h[oeö]z|t[óő]l)?"


def nouns() -> tuple[str, str]:
    """Return the rule that keeps the nouns whole, before any plural, owner and case; a last a or e is long there."""
    words = NOUNS.split()
    open_ = "|".join(noun[:-1] for noun in words if noun[-1] in "ae")
    closed = "|".join(noun for noun in words if noun[-1] not in "ae")
    return f"^(?:({closed})|({open_})[aáeé]){_OWNER}{_CASE}$", r"\1\2="


def t_nouns() -> str:
    """Return each noun with the plural that tells its stem."""
    pairs = (noun.split(":") for noun in T_NOUNS.split())
    return "; ".join(
        f"{noun}{vowel}k !{noun} !{noun}{vowel}t !{noun}on !{noun}en !{noun}ban !{noun}ben" for noun, vowel in pairs
    )
