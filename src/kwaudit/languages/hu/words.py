"""Hungarian: function words, abbreviations, question words, words that speak to the reader."""

FUNCTION = """
a abban ad addig ahhoz ahol aki akik akit akkor alatt alá attól ebből ehhez engem hozzá inkább lenni leszek lesznek
magam magát majd minket neked például rajta róla se során ti téged tényleg tőle ugye vagyis vajon való velem voltam
általában által ám ami amik amíg amikor amit amely amelyek amelyet amelyben annak arra arról át az azért azok azokat
azon azonban azt aztán azzal bár be belül benne biztos csak csupán de e eddig egész egy egyes egyéb egyik egymás egyre
el elég ellen ellenére előtt emellett én ennek erre erről és ez ezek ezeket ezen ezért ezt ezzel fel felé fog fogja
függetlenül ha hanem hát helyett hiszen hogy ide így ill illetve ilyen ilyenkor is itt juk kell kellett képest
keresztül ki kívül közben között közül le legalább legyen lehet lehetett lenne lesz lett ma maga már mások másik me meg
még mellett mely melyek mert mi mialatt miatt míg mikor milyen mind minden mindenki mindig mint mintha mit mivel nagyon
ne nekem neki nekik nem nincs ő ők őket olyan onnan ön önnek ott össze pedig per persze rá részére s saját sem semmi
sok sokkal számára szerint szinte szét talán te tehát teljes történő tovább továbbá több túl ugyan ugyanis úgy után
utána vagy vagyok vagyunk valaki valami valamint van vannak vele velük vissza viszont volna volt voltak
"""

ABBREVIATIONS = """
dr ifj id prof pl kb vö ill ld lásd stb u.n ún hrsz kft bt rt zrt nyrt ker u sz szt tel db kg km old o max min jan
febr márc ápr jún júl aug szept okt nov dec
"""

END_ABBREVIATIONS = """
stb kft zrt nyrt bt rt
"""

QUESTION = """
mi mit mik ki kit kik hol hova honnan mikor miért hogyan hogy milyen melyik mennyi mennyibe hány mióta
"""

SECOND = """
ön önnek önt te neked téged tied maga önök
"""

ADVICE = """
érdemes kell ajánlott kerülje próbálja válasszon használja ellenőrizze fontos mindig soha tipp tanács tanulj olvass
kérdezz figyelj
"""
