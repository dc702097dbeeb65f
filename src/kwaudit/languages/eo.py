"""Esperanto: letters with hats are letters of their own."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

FUNCTION = """
al alia aliaj ankaŭ ankoraŭ antaŭ apud aŭ ĉar ĉe ĉi ĉio ĉirkaŭ ĉiu ĉiuj ĉu da de do dum eĉ ekster el en estas esti
estis estos for ĝi ĝia ĝin ĝis havas ia iam ie iel ili ilia ilin inter io iu iuj ja jam je jes ju kaj ke kia kiam kie
kies kio kiom kiu kiuj kontraŭ krom kun kvankam la laŭ li lia lin malgraŭ mem mi mia min ne nek ni nia nin nu nun ol
oni or per plej pli plu po por post preskaŭ preter pri pro se sed si sia sin sub super sur sxi ŝi ŝia ŝin tamen tia
tial tiam tie tiel ties tio tiom tiu tiuj tra trans tre tro tuj unu vi via vin
"""

QUESTION = """
kio kiu kie kiam kial kiel kia kies kiom ĉu
"""

LANGUAGE = Language(
    code="eo",
    name="Esperanto",
    stemmer="esperanto",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    inflection=Inflection(
        own="ĉĝĥĵŝŭ",
    ),
)
