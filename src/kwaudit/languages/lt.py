"""Lithuanian: marks are folded, as searchers leave them out."""

from __future__ import annotations

from kwaudit.languages.language import Language, words_of

FUNCTION = """
abi abu aš apie ar arba bei bet bus būti buvo čia dar dėl deja dabar gal gali galima iki ir iš į ją jai jais jam
jame jau jei jeigu ji jie jiems jis jį jo joje jos jų juo juos kad kai kas ką kiek kiekvienas kieno kita kitas kitų
kol kur kuri kurie kuris kurio kurių labai likti man mano mane manęs mes mūsų na ne nei nes net nors nuo o pagal pas
pat per po prie prieš pro sau savo save su sau šiai šią ši šie šio šis šių tą tačiau tai taip tam tame tarp tas tau
tave tavo te ten ties tie tik to todėl tokia toks tų tu tuo už vien vis visas visi viso visus virš yra
"""

QUESTION = """
kas kur kada kodėl kaip kuris kuri koks kokia kiek ar
"""

LANGUAGE = Language(
    code="lt",
    name="Lithuanian",
    stemmer="lithuanian",
    function_words=words_of(FUNCTION),
    ordinal_points=True,
    question_words=words_of(QUESTION),
)
