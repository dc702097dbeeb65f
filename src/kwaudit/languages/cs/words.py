"""Czech: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
a aby aspoň ač ačkoli ačkoliv ale ani aniž ano asi až bohužel během bude budem budeme budete budeš budou budu by byl
byla byli bylo byly bys být chce chci což jednou jehož každá každé každý kromě kterou možná musí máme máte máš měl měla
mělo náš ní ně prostě sice tady taky tebe ti vlastně vždy či co do dokud dosud ho hodně i já jakmile jako jakož jaký
jaká jaké je jeden jedna jedno jeho jej její jejich jejichž jen jenom jenž jestli jestliže ještě ji jí jich jím jimi
jinak jiné již jsem jseš jsi jsme jsou jste k kam kdo kde kdy kdyby když ke která které kterého kteří který kterých
kterým kvůli ma má mají málo mám mé mezi mi mně mne mnou moc moje moji mu můj může mohou můžete my na nad nám námi nás
naše našeho naši ne nebo nebyl nebyla nebylo něco někde někdo někdy některé některý nějaký nejsou není než ni nic nich
něj něm nimi ním o od oba on ona oni ono ony pak po pod podle pokud pokaždé pouze potom pro proto protože před přes
přesto při s se sebe si skoro snad sobě spíše své svého svůj svých svým sám sama ta tak také takže tam te tě ten tedy
tento této tím tímto to tobě tohle toho tohoto tom tomto tomu tomuto toto tu tuto tvá tvé tvůj ty tyto těch u už v vám
vámi vás váš vaše ve vedle však všechen všechna všechno všechny všichni vše vy z za zatímco zda zde ze že
"""

ABBREVIATIONS = """
apod atd aj cca č čl dr doc hod ing kap kč max mgr min mj mil mld např nar obr popř př prof resp roč s s.r.o str sv
tab tel tj tzn tzv ul vs viz vyd zvl led ún bře dub kvě čvn čvc srp zář říj lis pro r st
"""

END_ABBREVIATIONS = """
atd apod aj etc s.r.o a.s
"""

QUESTION = """
kdo co kde kdy proč jak jaký jaká jaké který která které kolik kam odkud čí zda
"""

SECOND = """
ty tebe tě ti tobě tvůj tvá tvé vy vás vám váš vaše vaši vašich
"""

ADVICE = """
měli byste doporučujeme vyhněte vyzkoušejte vyberte používejte pamatujte zkontrolujte důležité vždy nikdy rada tip
naučte čtěte poslouchejte ptejte udělejte zvažte
"""
