"""Czech: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
problémy problém; systémy systém; pomoc pomoci pomocí; měsíc měsíce měsíci měsíců; obec obce obcí; data dat; centrum
centra center; muzeum muzea muzeí; březen března; duben dubna; květen května; červen června; červenec července; srpen
srpna; říjen října; listopad listopadu; prosinec prosince; leden ledna; únor února; člověk !lidé !lidi !lidí !lidem
!lidech člověka; dítě děti dětí dětem dětmi dítěte; den dny dní !dne dni dnem dnech !dnů; týden !týdny !týdnů !týdne;
rok roky !let roku !letech; ruka ruce rukou ruku rukama; noha nohy nohou !noze; oko oči očí očima; ucho uši uší; pes
psa !psi psů psy psem; kůň !koně !koní; přítel přátelé přátel přítele; host hosté hostů; kniha knihy !knize knih
knihu; praha praze prahy prahu; dům !domu !domy !domů !domě !domem; stůl !stolu !stoly !stole; vůz vozu vozy; nůž
!nože !nožů; sůl !soli; hůl !hole; dvůr dvora; bůh boha; chléb chleba; sníh !sněhu; vítr větru; oheň ohně; kámen
kamene kameny; kořen kořeny; křeslo křesel; okno oken okna okně; číslo čísla čísel; jídlo jídla jídel; divadlo divadla
divadel; světlo světla světel; sklo skla !skel; pero pera per; kolo kola kol kole; auto auta aut autem; město města
měst městě; místo místa míst místě; léto léta let; jméno jména !jmen; žena ženy žen ženou; matka matky matek matce;
dcera dcery dceři; sestra sestry sester sestře; babička babičky babiček; holka holky holek; dívka dívky dívek; firma
firmy !firem firmě; hra hry !her; barva barvy barev; cesta cesty cest cestě; práce prací; ulice ulic ulici; kuchyně
kuchyní; postel postele postelí posteli; noc noci nocí; věc !věci !věcí; kost kosti kostí; půjčka půjčky půjček
půjčku; bota boty bot; škola školy školu škole škol; cena ceny cen cenu; sleva slevy slev; banka banky bank bance;
dovolená dovolenou dovolené; otec otce otcové; konec konce; kus kusy; palec palce !prsty; chlapec chlapci chlapce;
lékař lékaři lékaře lékařů; zubař zubaři zubaře; učitel učitelé učitele učitelů; advokát advokáti advokáta; student
studenti studenta; klient klienti klienta; turista turisté turisty; voják vojáci vojáka; úředník úředníci úředníka;
zákazník zákazníci zákazníka zákazníků; pojištění pojištěním; ubytování ubytováním; peníze peněz penězi; dobrý dobrá
dobré dobrého lepší nejlepší lépe; špatný špatná horší nejhorší; velký velká velké velkého !větší !největší; malý malá
malé !menší !nejmenší; dlouhý dlouhá delší nejdelší; krátký kratší; vysoký vysoká vyšší nejvyšší; nízký nízká nižší
nejnižší; starý starší; mladý mladší; drahý dražší drahá nejdražší; blízký bližší; široký širší; hezký hezčí; lehký
lehčí; snadný snadnější; levný levná levné levnější nejlevnější levně; rychlý rychlejší; nový nová nové nových nového
novější nejnovější; koupit koupil koupila koupím koupí koupen koupené koupě; kupovat kupuje kupuji kupoval; prodat
prodám prodá prodal prodán prodáno; prodávat prodává prodávám; hledat hledá hledám hledáme hledal; najít najde najdu
našel najdete; psát !píše !píšu psal !píši !píší; číst čte čtu četl čteme čtete; jet !jede !jedu jel jedeme; jít jde
jdu šel jdou; cestovat cestuje cestuji cestoval; vybrat !vybere !vyberu vybral vyberte; vařit vaří vařím vařil; dělat
dělá dělám dělal; udělat udělá udělal; brát bere beru bral; vzít vezme vzal; jíst jí jedl !jedí; pít pije pil; spát
spí spal; dát !dá !dám !dal; mít má !měl; vidět !vidí !vidím viděl; vědět !ví !vím věděl; moci !může mohl mohou; chtít
chce chci chtěl; říci řekne !řekl; pomoci pomůže pomohl; platit platí platím platil; zaplatit zaplatím; pracovat
pracuje pracuji pracoval; bydlet !bydlí !bydlím !bydlel; učit učí učím učil; stát stojí !stál; stavět !staví stavěl;
objednat objedná objednal objednávka; rezervovat rezervuje; pronajmout pronajme pronájem; porovnat porovná srovnání
"""

APART = """
dům domu domy domů domě domem domech; kůň koně koní koni; kuna kuny kun; pán pána páni pánů pánové pánem pány; pas
pasu pasy pasů; kost kosti kostí; kostel kostela kostely kostele kostelů; rada rady rad radu radě radou; moda; móda
módy módu; list listy listu listů; kasa kasy; kašel kašle; pero pera per peru; most mosty mostu mostě mostem; mošt
moštu; stůl stolu stoly stole; kraj kraje krajů kraji krajem; plán plánu plány plánů plánem; škoda škody škodu škod;
škodit škodí; víno vína vín vínem; vina viny vinu; masa masy mas masem; maso masa masem; pole polí poli polích; vlak
vlaku vlaky vlaků vlakem; byt bytu byty bytů bytě bytem; být; rok roku roky let roce letech lety rokem roků roka; stát
státu státy států stojí stál stálo státech stála státem státě stáli stály stojím státům; stát stojí stál stálo státech
stála státem státě stáli stály stojím státům; dumat; cena ceny cen cenu ceně cenou cenách; organ; orgán orgánu orgány
orgánů orgánem; pára páry; pár páru páry párů; para; dráha dráhy dráhu drah; drahý drahá drahé dražší nejdražší; led
ledu ledě; den dny dní dne dnech dnů dni dnem; lyže lyží lyžích; lež lži lží; ležet leží; sad sadu sady; sada sady;
šít šije; sít; síť sítě síti sítí sítích; rád ráda rádi rády rádo; řád řádu řádem; řada řady řad řadu řadě řadou
řadách; bar baru bary; hlad hlady; hlas hlasy hlasů hlasem hlasu; nos nosu nosem; nosit nosí nosil nosím; nový nová
nové nových nového novou novém novým nejnovější novými novému noví novější; novina noviny novin
"""
