"""Polish: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
problemy problem; systemy system; programy program; poziomy poziom poziomie; momenty moment momencie; elementy
element; dokumenty dokument; rodzaje rodzaj rodzaju; zwyczaje zwyczaj; kraje kraj; internety internet internecie;
bilety bilet bilecie; prezenty prezent prezencie; marzec marca marcu; kwiecień kwietnia; czerwiec czerwca; lipiec
lipca; sierpień sierpnia; wrzesień września; październik października; listopad listopada; grudzień grudnia; styczeń
stycznia; luty lutego; osoba osoby osób osobom osobą; liczba liczby liczb; media mediów; muzeum muzea muzeów; centrum
centra centrów; człowiek ludzie ludzi ludziom ludziach człowieka człowieku; dziecko dzieci dziecka dziećmi dzieciom
dziecku; ręka ręce !rąk rękę ręki rękami; dzień dni dnia dniem dniach dniu dniami; tydzień tygodnie tygodni tygodnia;
rok !lata !lat !latach roku roki; miesiąc miesiące miesięcy miesiąca; pies psa !psy !psów psem psu; kot kota koty;
miasto !mieście miasta miast miastach; brat bracia braci; siostra siostry sióstr siostrze; przyjaciel przyjaciele
przyjaciół; ksiądz księża !księdza; książę księcia; święto święta !świąt; gość goście gości gościa; liść !liście; dom
domu domy domów domem; okno okien okna oknie; okno okienko; drzwi; dno dna den; sen snu !sny snów; cukier cukru; rynek
rynku rynki; palec palca palce; ojciec ojca ojcowie; chłopiec chłopca chłopcy; koniec !końca !końce; kupiec kupca;
sprzedawca sprzedawcy; kierowca kierowcy; wieś !wsi wsie; krew krwi; marchew marchwi; brew brwi; pieniądz pieniądze
pieniędzy; ząb !zęby !zęba !zębów; błąd błędy błędów błędu; mąż męża mężowie; dąb !dęby; wąż !węża; urząd urzędy
urzędu; rząd rządu rządy; łabędź; święty święta; oko oczy oczu oka; ucho uszy uszu ucha; kościół kościoły kościoła;
anioł anioły; jabłko jabłka jabłek; wiosna wiosny wiosen; wojna wojny wojen; gra !gry gier; igła igły igieł; pchła;
trawa traw; sukienka sukienki sukienek; bułka bułki bułek; książka książki książek książce książkę; łóżko łóżka łóżek
łóżku; szkoła szkole szkoły szkół; stół stołu stoły stole; samochód samochodu samochody samochodzie; lód lodu lody;
noga nogi nóg nodze; droga drogi dróg drodze; podróż podróże podróży; praca pracy prac pracę; noc nocy noce; rzecz
rzeczy; ból bóle bólu; wieczór wieczory wieczoru; góra góry gór !górze; woda wody wód wodzie; kobieta kobiety kobiet
kobiecie; dentysta dentyści dentysty dentystów; artysta artyści; turysta turyści; student studenci studenta; klient
klienci klienta klientów; pacjent pacjenci pacjenta; prezydent prezydenci; lekarz lekarze lekarza; nauczyciel
nauczyciele nauczyciela; tata taty; las lasu !lesie lasy; świat !świecie świata; kwiat kwiaty !kwiecie; lato !lecie
lata; ciasto !cieście ciasta; gwiazda gwieździe gwiazdy; list !liście listy; but buty buta butów; auto auta !aucie;
dobry dobra dobre dobrego lepszy lepsza lepsze najlepszy najlepsza najlepsze lepiej najlepiej; zły zła !złe !gorszy
!gorsze !najgorszy; duży duża duże dużego !większy !większa !większe !największy !największa !największe; mały mała
małe !mniejszy !mniejsza !mniejsze !najmniejszy; wysoki wysoka wysokie !wyższy !wyższa !wyższe !najwyższy; niski niska
niskie !niższy !niższe !najniższy; bliski !bliższy; daleki !dalszy; krótki krótszy; długi !dłuższy !dłuższe; drogi
droższy droższe najdroższy; szybki !szybszy !szybsze; młody młodszy młodsi; stary starszy starsi; gęsty; lekki lżejszy
lekka; tani tania tanie tanich tańszy tańsza tańsze najtańszy najtańsze taniej; nowy nowa nowe nowych nowszy
najnowszy; ładny ładniejszy; polski polska polskie polskich; wesoły !weseli; mądry !mądrzy; kupić kupię kupi kupił
kupiła kupić kupiony kup; kupować kupuje kupują kupował kupuję; sprzedać sprzedam sprzedał sprzedany sprzedana
sprzeda; wynająć wynajmę wynajmie wynajął wynajęty; wynajmować wynajmuje wynajmuję; pisać !pisze piszę piszą pisał;
czytać czyta czytają czytam czytał; jechać !jedzie jadę jadą jechał; iść idzie !idę szedł szła !idą; być; mieć !ma;
brać bierze biorę brał biorą; wziąć wezmę wziął weźmie; dać daje !dam !dał dają; jeść je jem !jedzą !jadł; pić pije
piję !pił; widzieć widzi widzę widział; wiedzieć wie wiem wiedział; móc !może !mogę mógł !mogą; chcieć chce chcę
chciał; robić robi robimy robię robił robią; zrobić zrobi zrobię zrobił zrób; szukać szuka szukam szukał; znaleźć
znajdzie znajdę znalazł; wybrać wybierze wybiorę wybrał wybrany; wybierać wybiera wybierz; płacić płaci płacę płacił;
zapłacić zapłacę; kosztować kosztuje; pracować pracuje pracuję pracował; gotować gotuje gotuję; podróżować podróżuje;
mieszkać mieszka mieszkam mieszkał; uczyć uczy uczę uczył; leczyć leczy leczę; prowadzić prowadzi prowadzę; nosić nosi
noszę; wozić wozi wożę; mówić mówi mówię; rezerwować rezerwuje; porównać porównuje porównaj porównanie; zamówić
zamawia zamówienie; Warszawa; firma firmy firm firmie; Praga Pradze Pragi; Polska Polsce Polski
"""

APART = """
sąd sądu sądy sądów sądzie sądem; sad sadu sady sadów sadzie; kąt kąta kąty kątów kątem; kat kata kaci; łaska łaski
łasce łaskę; laska laski lasce lasek; bąk bąka bąki; bak baku baki; pan pana panowie panów panu panem; pani panią
panie paniom pań; port portu porty portów; plan planu plany planów planie planach planem; las lasu lasy lasów lesie
lasach; ser sera sery serów serem; kara kary kar karze karę karą; kasa kasy kas kasę kasie; kasza kasze; mysz myszy;
myśl myśli myślą myślach myślami; rok roku lat latach rokiem latami laty; król króla królowie królem królów; centrum
centra; wino wina win winem; winy winę; winny winni winnych; kawa kawy kawę kaw; kawał kawału kawały; nos nosa nosy
nosem; nosić nosi noszę nosił; sól soli; solo; wieś wsi wsie; wieść wieści; piła piły pił; rada rad rady radę radom
radą; radio radia radiu; kraj kraju kraje krajów krajach krajem krajami; dach dachu dachy dachem; stal stali; stały
stała stałe stałego stałym stałych stałą; prawo prawa praw prawu prawem prawach prawami; list listu listów listem
listy; lista listę liście listach; para pary par parą; droga drogi dróg drodze drogą drogę drogach; drogi droga drogie
drodzy; żyć żyje żył żyli żyją żyjemy żyję żyjesz żyjący żyj; może; łódź łodzi łodzie; kosz kosza kosze; dzień dnia
dni dniem dniu dniach dniami; tani tania tanie tańsze; mama mamy mamo mamą mamie mamę; mam; pieniądz pieniądze
pieniędzy pieniądza; pies psa psy psów psem; lekki lekka lekkie; leczyć leczy; kolej kolei koleje
"""
