"""French: families of irregular words (`;` between them), and words that stand apart."""

FAMILIES = """
acheter achète achètent achètes; appeler appelle appellent; aller vais !vas va vont irai ira irait !allé; apercevoir
aperçoit aperçu; apprendre apprend !apprenez apprenons apprennent appris apprise; asseoir assied !assis; atteindre
!atteint atteignent; attendre attend attendu attends; battre !bat !bats !battu; boire !boit boivent bu bue buvez;
comprendre comprend comprennent comprenez compris comprise; conduire !conduit conduisent conduisez; connaître connaît
!connais connaissent connaissez connu; construire construit construisent construite; convaincre convainc convaincu;
courir court cours couru courez; couvrir couvre couvert couverte; craindre !craint craignent; croire croit croient
!croyez !cru; cuire cuit cuite cuisent; découvrir découvre découvert découverte; devenir devient deviennent devenu;
devoir dois doivent !devez dû; dire dit disent dites dite; dormir dort dorment dormez dormi; écrire écrit écrivent
écrivez écrite; envoyer envoie envoient enverra; essayer essaie essaient; éteindre éteint éteignent; faire fais !fait
!faites !font !fera !ferez fasse faisons !faite; falloir !faut faudra fallu; finir finit finissent finissez fini
finie; geler gèle; jeter jette jettent; joindre joint joignent joignez; lire !lis lit lisent !lisez lu lue lus;
maintenir maintient maintenu; mener mène mènent; mettre met mets mettent mis mise mises; mourir meurt meurent mort;
naître naît !né !née; nettoyer nettoie nettoient; obtenir obtient obtiennent obtenu; offrir offre offrent offert
offerte; ouvrir ouvre ouvrent ouvrez ouvert ouverte; paraître paraît paru; partir part partent parti; payer paie
paient paies; peindre peint peignent; perdre !perd perdu; permettre permet permis; plaire !plaît plu; pleuvoir pleut
plu; pouvoir peut peuvent pouvez !pu !pourra; prendre prend prenez prenons prennent pris prise prises; produire
produit produisent produite; promettre promet promis; recevoir reçoit reçoivent reçu reçue; réduire réduit réduisent
réduite; rendre rend rendu; répondre !répond répondu; rire !rit riez; savoir sait savent !savez !su !saura; sentir
sent senti; servir sert servent servi; sortir sort sortent sorti; souffrir souffre souffert; suivre !suit suivent
!suivi !suivez; surprendre surprend surpris; tenir tiens tient tiennent tenu tenue; traduire traduit traduisent;
vaincre vainc vaincu; valoir vaut valent valu; vendre !vend vendent vendu vendue !vendez; venir viens vient viennent
venu venue viendra; vivre !vit vivent !vivez vécu; voir voit voient !voyez vu vue !verra; vouloir veut veulent voulez
voulu voudrais; choisir choisit choisissent choisi choisie; réussir réussit réussi; créer crée créé créée créées
créent créez; répéter répète; préférer préfère préfèrent; gérer gère gèrent; acquérir acquiert acquis; espérer espère;
lever lève lèvent; peser pèse; modeler modèle; célébrer célèbre; compléter complète; employer emploie emploient;
essuyer essuie; appuyer appuie; louer loue louent loué; jouer joue jouent joué; tuer tue; continuer continue; nourrir
nourrit nourri; guérir guérit guéri; grandir grandit; remplir remplit rempli; œil yeux; ciel cieux; travail travaux;
vitrail vitraux; bail baux; corail coraux; émail émaux; cheval chevaux; jeu jeux; feu feux; lieu lieux; cheveu
cheveux; neveu neveux; vœu !vœux; bleu bleue bleus bleues; pneu pneus; bijou bijoux; caillou cailloux; chou choux;
genou genoux; hibou hiboux; pou poux; aïeul aïeux; madame mesdames; monsieur messieurs; mademoiselle mesdemoiselles;
bonhomme bonshommes; beau !bel !belle !belles beaux; nouveau nouvel nouvelle nouvelles nouveaux; vieux !vieil !vieille
!vieilles; fou !fol folle folles; mou molle molles; jumeau jumelle jumelles; blanc blanche blanches; franc !franche
!franches; sec sèche sèches; frais fraîche fraîches; doux douce douces; roux rousse rousses; faux fausse fausses; long
longue longues; public publique publiques publics; turc !turque; grec grecque; favori favorite favorites favoris;
gentil gentille gentilles; gros !grosse !grosses; gras grasse grasses; bas basse basses; épais épaisse; las lasse; bon
bonne bonnes bons; mignon mignonne; breton bretonne; patron patronne; cher chère chers chères; premier première
premiers premières; dernier dernière dernières; léger légère; étranger étrangère; entier entière; particulier
particulière; régulier régulière; infirmier infirmière; cuisinier cuisinière; neuf neuve neuves; vif !vive !vives;
bref brève; veuf veuve; naïf naïve; juif juive; net nette nettes; muet muette; complet complète complets complètes;
discret discrète; secret secrète; concret concrète; inquiet inquiète; meilleur meilleure meilleurs meilleures mieux;
supérieur supérieure; intérieur intérieure; extérieur extérieure; inférieur inférieure; majeur majeure; mineur
mineure; avocat avocate avocats; chien chienne; chat chatte; gratuit gratuite; seul seule; nul nulle; tout tous
toutes; principal principale principaux; international internationale internationaux; hôpital hôpitaux; journal
journaux; animal animaux; canal canaux; petit petite petits petites; vite; œuf œufs; bœuf bœufs; pays; vendeur
vendeuse; acheteur acheteuse; coiffeur coiffeuse; chanteur chanteuse; danseur danseuse; serveur serveuse; voyageur
voyageuse; travailleur travailleuse; joueur joueuse; nageur nageuse; coureur coureuse; chercheur chercheuse;
entraîneur entraîneuse; blogueur blogueuse; masseur masseuse; rêveur rêveuse; campeur campeuse; skieur skieuse;
randonneur randonneuse; loueur loueuse
"""

APART = """
marché marchés; tâche tâches; côte côtes; côté côtés; pêcher pêche pêches pêché pêchent; péché péchés; mûr mûre mûrs
mûres; sûr sûre sûrs sûres; dû doivent dois devoir devait devez devaient devoirs devais; mer mers; mère mères; père
pères pere; maire maires; maïs; forêt forêts; foret; hâle; halle halles; balle balles; ville villes; île îles; aile
ailes; elle; cane; pâte pâtes; pâté pâtés; port ports; porte portes; livre livres; rat rats; rate rates; cour cours;
courant courants; courante courantes; mode modes; modèle modèles; marque marques; fin fins; paire paires; pair pairs;
colle colles; col cols; carte cartes; objectif objectifs; partie parties; parti partis; point points; pointe pointes;
chaîne chaînes; chêne chênes; reine reines; rein reins; raison raisons; général générale généraux générales; général;
terrasse terrasses; cours; santé; chant chants; sel sels; selle selles; maître maîtres; coup coups
"""

NOUNS_IN_ENT = (
    "abs|acc|accid|adhér|ag|arg|antécéd|appar|ard|app?ar|cent|client|compét|content|contin|consci|converg|conting|contin|couv|croiss|cr|curr|d|différ"
    "|dilig|effici|élém|équival|évid|excell|exig|expédi|fréqu|grand-par|immin|impati|imprud|incid|inconvéni|indécent|indiffér|indul|innoc|intellig"
    "|insol|interv|lent|mécont|néglig|ori|occid|opul|pati|par|perman|pertin|précéd|prés|présid|prud|quoti|réc|référ|régent|résid|sci|serp|somnol|sold"
    "|suffis|tal|torr|transpar|trid|turbul|urg|v|vent|viol|virul|déc"
).replace("|", "ent|") + "ent"
"""Nouns and adjectives in -ent: elsewhere it is the third person plural (ils trouvent)."""
