"""Italian: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
andare vado vai va andiamo vanno andato vada; apparire appare apparso; aprire apre apro aperto aperta; assumere
assunto assunse; avere ho hai ha avuto; bere bevo beve bevuto; cadere caduto cade; chiedere chiede chiedo chiesto
chiese; chiudere chiude chiuso chiusa; cogliere coglie colto; comprendere compreso compresa; concedere concesso;
concludere concluso; condurre conduce !condotto; conoscere conosce conosco conosciuto; coprire !coperto copre; correre
corre !corso !corsa; costruire costruisce costruito; crescere cresce cresciuto; cuocere cuoce cotto cotta; dare do dai
dà !dato dia; decidere decide deciso decisa; difendere !difeso; dipendere dipende dipeso; dire dico dice dicono !detto
disse; discutere discusso; dividere divide !diviso; dovere devo deve devono dovuto; esistere esiste esistito;
esprimere espresso; fare !faccio fai !facciamo fanno fatto fatta fece !facendo !faceva; finire finisce finisco
finiscono finito finita; fingere finto; giungere !giunto; leggere legge leggo !letto !letta lesse; mettere mette metto
!messo !messa mise; morire muore !morto; muovere muove !mosso; nascere nasce !nato !nata; nascondere nascosto; offrire
offre offerto offerta; ottenere ottiene ottengo ottenuto; perdere perde perso persa; permettere permesso; piacere
piace piaciuto; porre pone pongo !posto; proporre propone !proposto; potere posso !può possono potuto; prendere prende
prendo !preso !presa !prese; produrre produce prodotto; ridurre riduce ridotto; tradurre traduce tradotto; proteggere
protegge !protetto; raccogliere raccoglie !raccolto; rendere !reso rende; ridere ride !riso; rimanere rimane !rimasto;
risolvere risolto; rispondere risponde !risposto; rompere !rotto rompe; salire sale salgo salito; sapere so sai sa
sanno saputo; scegliere sceglie scelgo scelgono scelto scelta; scendere sceso scende; sciogliere sciolto; scoprire
scopre !scoperto; scrivere scrive scrivo scritto scritta scrisse; sedere siede; sentire sente sento sentito; spegnere
spento spegne; spendere !speso spende; stare sto stai sta stanno !stato !stia; stringere !stretto; succedere
!successo; svolgere !svolto; tenere tengo tiene tengono tenuto tenne; togliere tolto toglie; trarre !tratto trae;
uscire esco esce escono uscito; valere vale valso; vedere vede vedo !visto !vista vide veduto; venire vengo viene
vengono venuto venne; vincere vince vinto; vivere vive !vissuto; volere voglio vuoi vuole vogliono voluto; pagare
paghi paghiamo; cercare cerchi cerchiamo; giocare gioca giochi; viaggiare viaggi viaggia viaggio; mangiare mangi
mangia mangio; cominciare cominci comincia; lasciare lasci lascia; studiare studia studi; cambiare cambia cambi
cambio; capire capisce capisco capiscono capito; pulire pulisce pulito; preferire preferisce preferito; fornire
fornisce; uomo uomini; dio dei; uovo uova; dito dita; braccio braccia bracci; ginocchio ginocchia ginocchi; osso ossa
!ossi; labbro labbra; paio paia; migliaio migliaia; centinaio centinaia; lenzuolo lenzuola; muro mura muri; bue buoi;
ala ali; arma armi; mano mani; tempio templi; amico amici amica amiche; nemico nemici; greco greci; medico medici;
bello bel bella belli belle bei begli bell; buono buon buona buoni buone; migliore migliori meglio; grande grandi
!gran; santo !san santa santi; quello quel; peggiore peggiori; maggiore maggiori; minore minori; superiore superiori;
vecchio vecchi vecchia vecchie; bianco bianchi bianca bianche; fresco freschi fresche; ricco ricchi ricche; stanco
stanchi stanche; antico antichi antiche; poco pochi poche; tedesco tedeschi tedesche; largo larghi larghe; lungo
lunghi lunghe; albergo alberghi; luogo luoghi; lago laghi; ago !aghi; dialogo dialoghi; catalogo cataloghi; psicologo
psicologi; biologo biologi; gioco giochi; fuoco fuochi; parco parchi; banco banchi; ufficio uffici; servizio servizi;
negozio negozi; orario orari; esercizio esercizi; prezzo prezzi; farmacia farmacie; spiaggia spiagge; ciliegia
ciliegie ciliege; valigia valigie valige; camicia camicie; provincia province provincie; faccia facce; arancia arance;
pioggia piogge; problema problemi; programma programmi; sistema sistemi; tema temi; clima climi; poeta poeti;
computer; auto; città; moglie mogli; bugia bugie; zio zii; viaggio viaggi; viaggiare; chiave !chiavi
"""

APART = """
casa case; caso casi; porto porti portato portare portano portando portati portate porterà portò portava portiamo
portarlo porteranno portarono portavano portarla portarsi porterebbe portarmi; porta porte; portiere portieri
portiera; banco banchi; banca banche; collo colli; colla colle; carta carte; carto; foglio fogli; foglia foglie; punto
punti; punta punte; puntata puntate; mela mele; posto posti; posta poste; salute saluti; cane cani; mano mani man;
manico manici; mente menti; menta; cappello cappelli; cappella cappelle; moda mode; modo modi; modello modelli; testo
testi; testa teste; pala pale; palo pali; polo poli; pena pene; sete; seta; suolo suoli; suola suole; costo costi;
costa coste; figlio figli; figlia figlie; libero libera liberi libere; sala sale; sale sali; sale; pesce pesci; pesca
pesche; pesco pescare; pianta piante; piano piani; pianto pianti; vite viti; vita vite; caro cara cari care; nota
note; mora more; moro mori; pala; peso pesi; pezzo pezzi; pezza; tappo tappi; tappa tappe; torta torte; torto torti;
tasso tassi; tassa tasse; colpo colpi; colpa colpe; busto; busta buste; buca buche; buco buchi; lavoro lavori; genere
generi; universo universi; nove; mattina mattine; mattino mattini; matto matti; corso corsi; corsa corse; corte corti;
corto corta; fronte fronti; frutto frutti; frutta; stalla stalle; modella modelle; cura cure; razza razze; razzo
razzi; melo meli; manica maniche; scopo scopi; scopa scope; tavola tavole; tavolo tavoli; mazzo mazzi; mazza mazze;
velo veli; vela vele; botta; botte botti; botto; cassa casse; casso; cavo cavi; cava cave; rosso rossa rossi rosse;
anno anni
"""
