"""Turkish: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
şehir şehri şehre; isim ismi isme; oğul oğlu oğla; burun burnu burna; ağız ağzı ağza; beyin beyni; akıl aklı akla;
fikir fikri fikre; resim resmi resme; nehir nehri; omuz omzu; boyun boynu; karın karnı; alın alnı; göğüs göğsü; vakit
vakti vakte; sabır sabrı; ömür ömrü; metin metni metne; şekil şekli şekle; kayıt kaydı kayda; cisim cismi; kısım kısmı
kısma; nesil nesli; keyif keyfi; zihin zihni; izin izni izne; hüküm hükmü; zulüm zulmü; film filmi; hacim hacmi; bahis
bahsi; bağır bağrı; tavır tavrı; kahır kahrı; şahıs şahsı; emir emri; seyir seyri; özür özrü; sınıf sınıfı; su suyu
suya suyun suda; ne; yiyecek yiyeceği yiyecekler; gelecek geleceği; içecek içeceği içecekler; yemek yemeği yemekler
yemeğin; ekmek ekmeği ekmekler; parmak parmağı parmaklar; ırmak ırmağı; çakmak çakmağı; köpek köpeği; istemek istiyor
istedi ister isteyen; söylemek söylüyor söyledi söyler; beklemek bekliyor bekledi; aramak arıyor aradı; başlamak
başlıyor başladı; anlamak anlıyor anladı; kullanmak kullanıyor kullandı kullanılan kullanılır; çalışmak çalışıyor
çalıştı çalışan; bilmek biliyor bildi bilir; kalmak kaldı kalır kalan; çıkmak çıktı çıkar çıkan; geçmek geçti geçer;
olmak; gitmek gidiyor gitti gider gidecek gidiyorum; git gidiyor gitti; etmek ediyor etti eder; yapmak yaptı yapar;
almak aldı alır; satmak sattı satar; yazmak yazdı yazar yazıyor yaz yazılan; okumak okudu okur okuyor oku; vermek
verdi verir; gelmek geldi gelir; bulmak buldu bulur; hak hakkı hakka; his hissi; sır sırrı; hat hattı; tıp tıbbı; zam
zammı; kadın kadını kadının kadına; insan insanı insanın
"""

WHOLE = """
iste söyle bekle ara oku yürü anla başla ağla dinle hazırla temizle güncelle yenile ekle birle ilke ülke kadın altın
yakın yayın aydın kalın uzun oyun koyun sorun ürün düğün bütün bugün yarın gelin zengin kesin zeytin sabun kanun orman
düzgün üzgün durgun uygun yorgun olgun salgın yangın baskın taşkın kadar satın derin serin esin etkin yetkin gergin
pişkin basın yığın akın ekin vatan alan yılan kaplan aslan arslan kurban roman zaman insan hayvan meydan balkon salon
telefon televizyon istasyon kaptan patron ton fon son kan tan can yan an on gün dün tün din kin bin cin in un dolar
pazar yazar lider kiler biber haber bahar numara nazar duvar kumar damar şeker asker teker meslek bilgisayar yemek
ekmek parmak ırmak çakmak tokmak yumak kaymak damak çardak kedi köprü süre gemi madde perde cadde müjde kart moda oda
soda pasta posta hasta usta çanta sigorta nokta orta fayda gıda ada hata rota nota kota ülke bölge gölge tatil ilkel
kale lale hale çare dünya kaya boya rüya soya maya fuaye hikaye hikâye tavsiye medya evlilik karşı şimdi bile hangi
yarı ilgi bilgi sevgi vergi dergi belge sahne gece hece çene anne nine tane hane iğne düğme sütun üstün odun tütün
kurşun sakin soğan tavşan fidan yoğun dalgın keskin ergin burun boyun izin limon reyon hazin ozan kalkan kazan kapan
duman saman ayran kervan divan hayran cihan basan şirin beton karton vagon şampuan pantolon bayan başkan düşman uzman
ekran plan karar radar zarar çınar hesap kitap cevap kebap mikser mermer kader nefer
"""
"""Words that end like an inflected form and are none: nothing is taken off."""

NOUNS = """
adres servis meclis mühendis temas nüfus virüs otobüs tesis polis teşhis prenses reis miras güneş kurs lens ofis sezon
konsey aday olay saray düzey kuzey güney uzay yüzey kurmay dost neden arkadaş tür öğretmen gezegen güven hazır kol yer
baş kız gümüş geçmiş kamış yemiş dilim bölüm yüksek şirket fiyat satış indirim hizmet doktor sağlık spor futbol takım
maç otel tren bilet yol mevsim internet sistem program eğitim sınav tarih yöntem emlak oyun yayın telefon sorun ürün
düğün zaman insan kadın dolar pazar haber orman kanun başkan düşman uzman hayvan yangın ekran karar zarar roman vatan
salon istasyon televizyon aslan patron sabun zeytin
"""
"""Nouns whose last letter a joint begins with (adres-i, olay-ı, oyun-u are no adre-si, ola-yı, oy-unu)."""

VOWEL_LAST = """
dizi banka bina baskı bira cami çatı çivi demo dolma dondurma fıkra gazete hemşire kamu kanepe karga kaya kayısı kına
koca konu kopya kule kumanda kurabiye lamba lise makale mama manda marka mermi meyve mide ödeme okuma öneri piyano
rende salça sandalye sebze sopa şaka şarkı taksi tahta tarife taze tekne tencere toka vali vida yama yapı yaya ayna
elbise karne çizme şapka atkı banyo pencere battaniye kapı masa kola oda ada anne baba para arı kara kaza balo ata
ilke ayı yazı yarı karı sıra açı acı ağrı sarı halı salı balı tatlı kuru boru soru koru kutu ordu duru sürü türü örtü
ütü köprü kötü iki yedi altı ara hala amca teyze dede nine fare kale lale kuzu kurbağa aile bakla bamya boya çanta
çare çaba çorba dava deri dere depo doğa dolu eski elma foto gemi gece giysi göre hava hata hasta havlu ile bilgi
sevgi imza kafa kafe kasa kedi kira kahve kilo köşe küçü kıta köfte kuyu lira liste mavi moda mola nota oyma öğle öykü
parça pasta perde pide pizza radyo reçete sade sahne salata sene soba süre tarla tava tepe tuba tuzla ülke üzeri vadi
yara yaka yasa yeni yine yuva zeka
"""
"""Short words whose last vowel is their own (kapı is no form of kap)."""
