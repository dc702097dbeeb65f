"""Czech: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
člověk lidé lidi lidí lidem lidech člověka; dítě děti dětí dětem dětmi dítěte; den dny dní dne dni dnem dnech dnů;
týden týdny týdnů týdne; rok roky let roku letech; ruka ruce rukou ruku rukama; noha nohy nohou noze; oko oči očí
očima; ucho uši uší; pes psa psi psů psy psem; kůň koně koní; přítel přátelé přátel přítele; host hosté hostů; kniha
knihy knize knih knihu; praha praze prahy prahu; dům domu domy domů domě domem; stůl stolu stoly stole; vůz vozu vozy;
nůž nože nožů; sůl soli; hůl hole; dvůr dvora; bůh boha; chléb chleba; sníh sněhu; vítr větru; oheň ohně; kámen kamene
kameny; kořen kořeny; křeslo křesel; okno oken okna okně; číslo čísla čísel; jídlo jídla jídel; divadlo divadla
divadel; světlo světla světel; sklo skla skel; pero pera per; kolo kola kol kole; auto auta aut autem; město města
měst městě; místo místa míst místě; léto léta let; jméno jména jmen; žena ženy žen ženou; matka matky matek matce;
dcera dcery dceři; sestra sestry sester sestře; babička babičky babiček; holka holky holek; dívka dívky dívek; firma
firmy firem firmě; hra hry her; barva barvy barev; cesta cesty cest cestě; práce prací; ulice ulic ulici; kuchyně
kuchyní; postel postele postelí posteli; noc noci nocí; věc věci věcí; kost kosti kostí; půjčka půjčky půjček půjčku;
bota boty bot; škola školy školu škole škol; cena ceny cen cenu; sleva slevy slev; banka banky bank bance; dovolená
dovolenou dovolené; otec otce otcové; konec konce; kus kusy; palec palce prsty; chlapec chlapci chlapce; lékař lékaři
lékaře lékařů; zubař zubaři zubaře; učitel učitelé učitele učitelů; advokát advokáti advokáta; student studenti
studenta; klient klienti klienta; turista turisté turisty; voják vojáci vojáka; úředník úředníci úředníka; zákazník
zákazníci zákazníka zákazníků; pojištění pojištěním; ubytování ubytováním; peníze peněz penězi; dobrý dobrá dobré
dobrého lepší nejlepší lépe; špatný špatná horší nejhorší; velký velká velké velkého větší největší; malý malá malé
menší nejmenší; dlouhý dlouhá delší nejdelší; krátký kratší; vysoký vysoká vyšší nejvyšší; nízký nízká nižší nejnižší;
starý starší; mladý mladší; drahý dražší drahá nejdražší; blízký bližší; široký širší; hezký hezčí; lehký lehčí;
snadný snadnější; levný levná levné levnější nejlevnější levně; rychlý rychlejší; nový nová nové nových nového novější
nejnovější; koupit koupil koupila koupím koupí koupen koupené koupě; kupovat kupuje kupuji kupoval; prodat prodám
prodá prodal prodán prodáno; prodávat prodává prodávám; hledat hledá hledám hledáme hledal; najít najde najdu našel
najdete; psát píše píšu psal píši píší; číst čte čtu četl čteme čtete; jet jede jedu jel jedeme; jít jde jdu šel jdou;
cestovat cestuje cestuji cestoval; vybrat vybere vyberu vybral vyberte; vařit vaří vařím vařil; dělat dělá dělám
dělal; udělat udělá udělal; brát bere beru bral; vzít vezme vzal; jíst jí jedl jedí; pít pije pil; spát spí spal; dát
dá dám dal; mít má měl; vidět vidí vidím viděl; vědět ví vím věděl; moci může mohl mohou; chtít chce chci chtěl; říci
řekne řekl; pomoci pomůže pomohl; platit platí platím platil; zaplatit zaplatím; pracovat pracuje pracuji pracoval;
bydlet bydlí bydlím bydlel; učit učí učím učil; stát stojí stál; stavět staví stavěl; objednat objedná objednal
objednávka; rezervovat rezervuje; pronajmout pronajme pronájem; porovnat porovná srovnání
"""

APART = """
dům domu domy domů domě domem; kůň koně koní; kuna kuny kun; pán pána páni pánů; pas pasu pasy pasů; pasáž pasáže;
kost kosti kostí; kostel kostela kostely; kolo kola kol kole kolem; kolej koleje kolejí; hora hory hor hoře; horník
horníci; rada rady rad; rádio rádia; moda; móda módy; model modely modelu modelů; list listy listu listů; lístek
lístky lístku; král krále králové; králík králíci králíka; kasa kasy; kašel kašle; myš myši myší; myšlenka myšlenky
myšlenek; pero pera per; perník perníky; sůl soli; sólo sóla; most mosty mostu; mošt moštu; stůl stolu stoly; století;
voda vody vodu vod; vodka vodky; vodní; kraj kraje krajů; krajka krajky; plán plánu plány plánů; planeta planety;
škola školy školu škole škol; škoda škody; škodit; lék léku léky léků; lekce lekcí; lékař lékaři lékaře lékařů;
lékárna lékárny; zub zubu zuby zubů; zubr zubra zubři; zubař zubaře zubaři; hrad hradu hrady hradů; hradba hradby;
víno vína vín vínem; vina viny vinu; káva kávy kávu; kavárna kavárny kaváren; kurs kursy kurz kurzu kurzy kurzů;
kurzor; masa masy; maso masa; masáž masáže masáží; muž muže muži mužů; mužstvo mužstva; pole polí; policie policii;
police polic; strana strany stran straně; stránka stránky stránek; vlak vlaku vlaky vlaků; vlas vlasu vlasy vlasů; byt
bytu byty bytů bytě bytem; být; duha duhy; duch ducha duchové; roh rohu rohy; rok roku roky let; pravda pravdy pravdu;
pravidlo pravidla pravidel; zámek zámku zámky zámků; záminka; slovo slova slov; slovník slovníky; jih jihu; jho; místo
místa míst místě; město města měst městě; mistr mistři; stát státu státy států; stát; louka louky luk; louh; řeka řeky
řek řece; řeč řeči; trh trhu trhy trhů; trhlina; psát píše píšu psal píši píší; dumat; cena ceny cen cenu; centrum
centra center; organ; orgán orgánu orgány; organizace organizací; bota boty bot; botanika; banka banky bank; banket;
pára páry; pár páru páry; para; dráha dráhy; drahý drahá drahé dražší; žena ženy žen; ženich; led ledu; leden ledna;
den dny dní dne; dno dna; lyže lyží; lžíce; lež lži; ležet leží; sad sadu sady; sada sady; šít šije; sít; síť sítě;
rád; řád řádu; řada řady řad; bar baru bary; barva barvy barev; byl; hlad; hlava hlavy; hlas hlasy; nos nosu; nosit
nosí; nový nová nové nových; novina noviny novin; noc noci nocí
"""
