"""French: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
a afin ai ailleurs ainsi ait alors après as assez au aucun aucune auquel aura auraient aurait auront aussi autre autres
aux auxquelles auxquels avaient avais avait avant avec avez avoir avons ayant c car ce ceci cela celle celles celui
cependant ces cet cette ceux chacun chacune chaque chez ci comme d dans de depuis derrière des desquelles desquels dès
devant doit doivent donc dont du duquel durant elle elles en encore enfin entre environ es est et là notamment parfois
plutôt pu quelque quelques rien sauf seulement sinon surtout étaient étais était étant êtes être eu eux fait faut font
furent fut hors ici il ils j je jusqu jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque
lorsqu lui m ma mais malgré me même mêmes mes mien mienne miens moi mon n ne ni nos notre nôtre nous on ont ou où par
parce parmi pas pendant peu peut peuvent peux plus plusieurs pour pourtant puis puisque puisqu qu quand que quel quelle
quelles quels qui quoi quoique s sa se selon sera serait seront ses si sien sienne siens soi soit sommes son sont sous
suis sur t ta tandis te tel telle telles tels tes tien toi ton toujours tous tout toute toutes très trop tu un une va
vers voici voilà vont vos votre vôtre vous y
"""

ABBREVIATIONS = """
m mm mme mmes mlle mlles dr pr me st ste av bd cf chap éd env ex fig hab janv févr avr juil sept oct nov déc p pp tél
vol réf max min art
"""

END_ABBREVIATIONS = """
etc al cie apr j.-c
"""

QUESTION = """
qui que quoi quel quelle quels quelles où quand comment pourquoi combien lequel laquelle
"""

SECOND = """
vous votre vos tu te toi ton ta tes
"""

ADVICE = """
devez devriez doit faut évitez essayez pensez choisissez utilisez vérifiez conseil conseillé important toujours jamais
prenez gardez demandez pouvez apprenez lisez écoutez
"""
