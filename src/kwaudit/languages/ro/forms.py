"""Romanian: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
carte cărți cartea cărților cărțile; stradă străzi strada străzile; fată fete fata fetele fetelor; băiat băieți
băiatul băieții băieților; bărbat bărbați bărbatul; om oameni omul oamenii oamenilor; copil copii copilul copiii
copiilor; femeie femei femeia femeile femeilor; soră surori sora surorile; noră nurori; mână mâini mâna mâinile;
noapte nopți noaptea nopțile; zi zile ziua zilele zilelor; floare flori floarea florile; școală școli școala școlile;
ușă uși ușa; mașină mașini mașina mașinile; oraș orașe orașul; an ani anul anii anilor; ou ouă oul; om; frate frați
fratele; tată tați tatăl; mamă mame mama; cap capete capul; masă mese masa mesele; casă case casa casei; față fețe
fața; piață piețe piața; piatră pietre piatra; iarnă ierni iarna; seară seri seara; țară țări țara țările; vară veri
vara; vreme vremuri; sare săruri; marfă mărfuri; mare mări; parte părți partea; cetate cetăți; libertate libertăți;
inimă inimi; cal cai calul; deal dealuri; stea stele steaua; cafea cafele cafeaua; măsea măsele; perdea perdele; lalea
lalele; zi; joc jocuri jocul; loc locuri locul; foc focuri; lucru lucruri lucrul lucrurile; preț prețuri prețul; hotel
hoteluri hotelul; restaurant restaurante restaurantul restaurantele restaurantelor; cont conturi contul; cost costuri
costul; job joburi; tip tipuri; birou birouri biroul; cadou cadouri; tablou tablouri; râu râuri; pantof pantofi; viață
vieți viața; dimineață dimineți dimineața; poveste povești; peste; pește pești peștele; veste vești; student studenți
studentul studenții; client clienți clientul clienții clienților; pacient pacienți pacientul; avocat avocați avocatul;
medic medici medicul; doctor doctori doctorul; profesor profesori profesorul profesoară profesoare; actor actori;
turist turiști; artist artiști; rețetă rețete rețeta; asigurare asigurări; frumos frumoasă frumoși frumoase; gros
groasă; sănătos sănătoasă sănătoși; nou nouă noi noului; bun bună buni bune; mare mari; mic mică mici; alb albă albi
albe; negru neagră negri negre; roșu roșie roșii; verde verzi; greu grea grei grele; rău rea răi rele; tânăr tineri
tânără; bătrân bătrâni; ieftin ieftină ieftine ieftini; scump scumpă scumpe; ușor ușoară ușori ușoare; des deasă dese;
românesc românească românești; englezesc englezească englezești; lung lungă lungi; larg largă; cald caldă calde;
întreg întreagă întregi; vechi veche; viu vie; dulce dulci; cumpăra cumpăr cumperi cumpără cumpărat cumpărăm
cumpărați; vinde vând vinzi vândut vindem vindeți vinzare; căuta caut cauți caută căutat căutăm; face fac faci făcut
facem faceți fă; scrie scriu scrii scris scriem; alege aleg alegi ales alegem alegeți; plăti plătesc plătește plătit;
citi citesc citește citit; călători călătoresc călătorește călătorit; găti gătesc gătește gătit; merge merg mergi mers
mergem; vedea văd vezi vede văzut; putea pot poți poate putut putem; vrea vreau vrei vor vrut; lua iau iei ia luat; da
dau dai dă dat; sta stau stă stat; veni vin vii vine venit; ști știu știe știut; spune spun spui spus; pune pun pui
pus; duce duc duci dus; aduce aduc adus; trimite trimit trimis; deschide deschid deschis; închide închid închis;
închiria închiriez închiriază închiriat închiriere; rezerva rezerv rezervă rezervat rezervare; găsi găsesc găsește
găsit; dormi dorm doarme dormit; mânca mănânc mănâncă mâncat; bea beau bea băut; învăța învăț învață învățat; compara
compar compară comparat; folosi folosesc folosește folosit; locui locuiesc locuiește; lucra lucrez lucrează lucrat;
juca joc joacă jucat; purta port poartă purtat; ruga rog roagă; trebui trebuie
"""

APART = """
port porturi portul; poartă porți poarta; bancă bănci banca băncile; banc bancuri; ban bani banul banii; bandă benzi;
pat paturi patul; pată pete; nas nasuri nasul; naș nași; var; vară veri vara; văr veri; sat sate satul; sare săruri;
soare soarele; soră surori sora; caș; casă case casa casei; casetă casete; peste; pește pești peștele; muncă munci;
munte munți muntele; mască măști; mașină mașini mașina mașinile; lup lupi; lupă lupe; dinte dinți; dintre; pas pași;
pasăre păsări; copac copaci; cap capete capul; capac capace; capital capitaluri; capitol capitole capitolul; modă mode
moda; mod moduri; model modele modelul; punct puncte punctul; punctaj punctaje; cont conturi contul; contra; apă ape
apa; apel apeluri; vin vinuri vinul; vină vine vina; vinde; lac lacuri lacul; lacăt lacăte; notă note nota; notar
notari notarul; lemn lemne lemnul; fir fire firul; firmă firme firma firmei; film filme filmul; fileu; teatru teatre
teatrul; teamă temeri; temă teme; parte părți partea; partid partide partidul; timp timpuri timpul; timbru timbre;
lună luni luna; luni; lunetă; foc focuri focul; focă foci; marmură; poliță polițe; poliție; sac saci sacul; sacou
sacouri; pară pere; para; pâră; câine câini câinele; cină cine; corn coarne; coroană coroane; plan planuri planul;
plantă plante planta; plată plăți plata; plat; platou platouri; director directori; direcție direcții; direct direcți;
nuc nuci; nucă; nucleu nuclee; sală săli sala; salată salate; fată fete fata; față fețe fața; fată; masă mese masa;
masaj masaje; mas; cartof cartofi; carte cărți cartea cărților cărțile; car care; român români; romanul roman romane;
roman romane; oră ore ora; orar orare; or; oraș orașe orașul; organ organe; organizație organizații; organiza; stat
state statul; stație stații; an ani anul anii; ananas; apariție; băut băutură; băiat băieți băiatul; ras; rasă rase;
rază raze; roată roți roata; rog; roșu roșie roșii; curs cursuri cursul; cursă curse; curte curți; cot; cotă cote; cod
coduri; coadă cozi; mijloc mijloace; joc jocuri jocul; joacă; post posturi; poștă; poză poze; poziție poziții; general
generali; generație generații; natură; nație națiuni națiune; universitate universități universitatea; univers
universul
"""
