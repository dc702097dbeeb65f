"""Romanian: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
carte cărți cartea cărților cărțile; stradă străzi strada străzile; fată !fete fata !fetele !fetelor; băiat !băieți
băiatul băieții !băieților; bărbat !bărbați bărbatul; om oameni omul oamenii oamenilor; copil copii copilul copiii
copiilor; femeie femei femeia femeile femeilor; soră surori sora surorile; noră nurori; mână !mâini mâna !mâinile;
noapte nopți noaptea nopțile; zi zile ziua zilele zilelor; floare flori floarea florile; școală școli școala școlile;
ușă uși ușa; mașină mașini mașina mașinile; oraș orașe orașul; an ani anul anii anilor; ou ouă oul; om; frate frați
fratele; tată tați !tatăl; mamă mame mama; cap capete capul; masă mese masa mesele; casă case casa casei; față !fețe
fața; piață piețe piața; piatră pietre piatra; iarnă ierni iarna; seară seri seara; țară țări țara țările; vară !veri
vara; vreme vremuri; sare săruri; marfă mărfuri; mare mări; parte părți partea; cetate cetăți; libertate libertăți;
inimă inimi; cal !cai calul; deal dealuri; stea !stele steaua; cafea cafele cafeaua; măsea măsele; perdea perdele;
lalea lalele; zi; joc jocuri jocul; loc locuri locul; foc focuri; lucru !lucruri !lucrul !lucrurile; preț prețuri
prețul; hotel hoteluri hotelul; restaurant restaurante restaurantul restaurantele restaurantelor; cont conturi contul;
cost costuri costul; job joburi; tip tipuri; birou birouri biroul; cadou cadouri; tablou tablouri; râu râuri; pantof
pantofi; viață !vieți viața; dimineață !dimineți dimineața; poveste povești; peste; pește pești peștele; veste vești;
student studenți studentul studenții; client clienți clientul clienții clienților; pacient pacienți pacientul; avocat
avocați avocatul; medic medici medicul; doctor doctori doctorul; profesor profesori profesorul profesoară profesoare;
actor actori; turist turiști; artist artiști; rețetă rețete rețeta; asigurare asigurări; frumos frumoasă frumoși
frumoase; gros groasă; sănătos sănătoasă sănătoși; nou nouă noi noului; bun bună buni bune; mare mari; mic mică mici;
alb albă albi albe; negru neagră negri negre; roșu !roșie !roșii; verde verzi; greu grea grei grele; rău rea !răi
!rele; tânăr tineri tânără; bătrân bătrâni; ieftin ieftină ieftine ieftini; scump scumpă scumpe; ușor ușoară ușori
ușoare; des deasă dese; românesc românească românești; englezesc englezească englezești; lung lungă lungi; larg largă;
cald caldă calde; întreg întreagă întregi; vechi veche; viu vie; dulce dulci; cumpăra cumpăr cumperi cumpără cumpărat
cumpărăm cumpărați; vinde vând vinzi vândut vindem vindeți vinzare; căuta caut cauți caută căutat căutăm; face fac
faci !făcut facem faceți !fă; scrie scriu scrii scris scriem; alege aleg alegi !ales alegem alegeți; plăti plătesc
plătește !plătit; citi citesc citește !citit; călători !călătoresc !călătorește !călătorit; găti gătesc gătește gătit;
merge merg mergi mers mergem; vedea !văd vezi vede !văzut; putea !pot !poți !poate putut putem; vrea vreau vrei vor
vrut; lua iau iei ia !luat; da dau dai dă !dat; sta stau stă !stat; veni !vin !vii !vine venit; ști !știu !știe
!știut; spune spun !spui spus; pune pun pui pus; duce duc duci !dus; aduce aduc adus; trimite trimit trimis; deschide
deschid deschis; închide închid !închis; închiria închiriez închiriază închiriat închiriere; rezerva rezerv rezervă
rezervat rezervare; găsi !găsesc !găsește !găsit; dormi dorm doarme !dormit; mânca mănânc mănâncă mâncat; bea beau bea
!băut; învăța învăț învață învățat; compara compar !compară comparat; folosi folosesc folosește folosit; locui
locuiesc locuiește; lucra lucrez lucrează !lucrat; juca joc joacă !jucat; purta port poartă !purtat; ruga rog roagă;
trebui trebuie
"""

APART = """
port porturi portul porturile purtat purta poarte purtând portului purtați purtăm purtau; poartă porți poarta porțile
purtat purta poarte purtând purtați purtăm purtau; bancă bănci banca băncile băncii; banc bancuri; bandă benzi banda;
pat paturi patul; pată pete pata; nas nasuri nasul; naș nași; var; vară veri vara verii; văr veri vărul; sare săruri
sar sarea sări sară; soare soarele; soră surori sora surorile surorii; caș; casă case casa casei casele caselor;
peste; mască măști masca; mașină mașini mașina mașinile mașinii mașinilor; lup lupi lupul; lupă lupe; dinte dinți;
dintre; pas pași pasul pașii; pasăre păsări păsările păsărilor pasărea; capital capitaluri capitală capitalul; modă
mode moda; mod moduri modul modului; model modele modelul modelele modelului modelelor; cont conturi contul conturile;
apel apeluri apelul apelurile; vin vinuri vinul venit veni veniți venea venim vinului; vină vine vina venit veni
veniți venea venim; vinde vândut vând vândă vindem; notă note nota notele; teamă temeri teama tem; temă teme tema
temele; parte părți partea părțile părților; luni lunii lunile; foc focuri focul focului; focă foci; poliță polițe;
pară pere parul; para; pâră; plată plăți plata; plat; direct direcți directă directe; nuc nuci; nucă; sală săli sala
sălii sălile; fată fete fata fetele fetelor; față fețe fața fețele; fată fetele fetelor; masă mese masa mase maselor;
mas; carte cărți cartea cărților cărțile cartile; român români română române românilor românii românul; romanul roman
romane romani romanului romană romanii romanilor romana romanele; roman romane romani romanului romană romanii
romanilor romana romanele; or; oraș orașe orașul orașului orașele orașelor; organ organe organele organelor organul;
organiza organizat organizează organizeze; stat state statul statului statele stau stă statelor sta stai; băiat băieți
băiatul băieții; ras; rasă rase rasa; roată roți roata; rog rugăm roagă rogi; roșu roșie roșii; curs cursuri cursul
cursurile cursului cursurilor; cursă curse cursa cursele; cot; cotă cote cota; cod coduri codul codului codurile;
coadă cozi coada; mijloc mijloace mijlocul mijloacele mijloacelor; joc jocuri jocul jucat juca jocurile jocului joace
jocurilor joci jucăm; joacă jucat juca joace joci joaca jucăm; post posturi postul postului
"""
