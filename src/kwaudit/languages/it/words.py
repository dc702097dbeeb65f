"""Italian: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
a abbia abbiamo abbiano ad agli ai al alcun alcune alcuni all alla alle allo allora altra altre altri altro anche
ancora attraverso avanti avere aveva avevano avevo avrebbe avuto ben c ché che chi chiunque ci cioè circa ciò coi col
coll comunque con contro cosa così cui d da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello
dentro deve devo di dopo dove dovrebbe dunque durante e ero forse fosse inoltre magari nemmeno niente nulla piuttosto
quel sarebbe soprattutto stai stanno stessa stesse stessi sto tuttavia vari varie è ecco ed egli ella era erano essa
esse essere essi esso fa fare finché fino fra fu fuori furono gli già ha hai hanno ho i il in infatti invece io la là
le lei li lo loro lui ma me mediante mentre mi mia mie miei mio molta molte molti molto ne né negli nei nel nell nella
nelle nello nessun nessuna nessuno noi non nostra nostre nostri nostro o od ogni oltre oppure per perché perciò perfino
però più poca poche pochi poco poi può possono presso proprio pur pure quale quali qualche qualcosa qualcuno quando
quanta quante quanti quanto quasi quella quelle quelli quello quei quegli questa queste questi questo qui quindi s sarà
saranno se sé sebbene secondo sei sembra sempre si sia siamo siano siete sono sopra sotto sta stata state stati stato
stesso su sua sue sugli sui sul sull sulla sulle sullo suo suoi tal tale tali tanto te ti tra troppo tu tua tue tuo
tuoi tutta tutte tutti tutto un una uno v va verso vi via voi vostra vostre vostri vostro
"""

ABBREVIATIONS = """
sig sigg sig.ra dott dott.ssa dr prof prof.ssa ing avv arch geom rag on p.es es art cap ecc.mo vol pag pagg fig tab n
nn tel cell fax ca c.so v.le p.za gen febbr mar apr giu lug ago sett ott nov dic s ss
"""

END_ABBREVIATIONS = """
ecc etc s.p.a s.r.l a.c d.c
"""

QUESTION = """
chi che cosa quale quali quando dove come perché quanto quanta quanti quante
"""

SECOND = """
tu te ti tuo tua tuoi tue lei suo sua voi vi vostro vostra vostri vostre
"""

ADVICE = """
devi dovresti deve dovrebbe bisogna evita evitare prova ricorda scegli usa utilizza consiglio importante sempre mai
impara leggi ascolta chiedi fai prendi controlla considera
"""
