"""German: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
aber alle allem allen aller allerdings alles als also am an ander andere anderem anderen anderer anderes andern auch
auf aus außer außerdem bei beide beiden beides beim bereits bin bis bisher bist bzw da dabei dadurch dafür dagegen
daher dahin damals damit danach daneben dann daran darauf daraus darf darfst darin darüber darum darunter das dass
dasselbe davon davor dazu dazwischen dein deine deinem deinen deiner deines dem demselben den denen denn dennoch
denselben der deren derer derselbe derselben des deshalb desselben dessen deswegen dich die dies diese dieselbe
dieselben diesem diesen dieser dieses dir doch dort du durch dürfen dürft dürfte durfte durften eben ebenso ehe eigen
eigene eigenen eigener ein eine einem einen einer eines einig einige einigem einigen einiger einiges einmal er es etwa
etwas euch euer eure eurem euren eurer eures für ganz gar gegen gegenüber gerade gewesen gibt hab habe haben habt hast
hat hatte hatten hattest hattet hätte hätten her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im
immer in indem indessen infolge innerhalb ins irgend ist ja je jede jedem jeden jeder jedes jedoch jemand jemanden jene
jenem jenen jener jenes kann kannst kein keine keinem keinen keiner keines können könnt könnte könnten konnte konnten
mal man manche manchem manchen mancher manches mehr mein meine meinem meinen meiner meines mich mir mit möchte möchten
mögen muss müssen musst müsst müsste musste mussten nach nachdem neben nicht nichts niemand noch nun nur ob obwohl oder
oft schon sehr sei seid seien sein seine seinem seinen seiner seines seit selber selbst sich sie sind so sobald sogar
solche solchem solchen solcher solches soll sollen sollst sollt sollte sollten sondern sonst soweit sowie statt
trotzdem viele vielen vieler vielleicht wohl wäre wären zudem zunächst über um und uns unser unsere unserem unseren
unserer unseres unter viel vom von vor während war waren warst wart was weder wegen weil weiter weitere weiteren welche
welchem welchen welcher welches wenn wer werde werden werdet wem wen wessen wieder will willst wir wird wirst wobei
wodurch wofür wollen wollt wollte wollten womit worden wurde wurden würde würden zu zum zur zwar zwischen überhaupt
"""

ABBREVIATIONS = """
abb abs allg art aufl bd bspw bzgl bzw ca co d.h dgl dipl dr ebd ehem evtl fa ff fr frl gegr gem ggf hbf hl hr hrsg
i.d.r inkl ing inkl jh jr kap lt max min mind mio mrd nr o.ä orig prof rd s.o s.u sog st std str tel u.a u.ä usw v.a
vgl vs z.b z.t z.zt zzgl jan feb mär apr jun jul aug sept okt nov dez
"""

QUESTION = """
was wer wen wem wessen wie wo woher wohin wann warum wieso weshalb wozu welche welcher welches wieviel
"""

SECOND = """
du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer ihr sie ihnen ihre ihrem ihren
ihrer
"""

ADVICE = """
sollten solltest sollte muss müssen versuchen vermeiden achten denken nutzen wählen prüfen beachten planen fragen
wichtig immer nie niemals empfehlen lernen lesen schreiben hören suchen
"""
