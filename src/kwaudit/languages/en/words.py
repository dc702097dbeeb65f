"""English words: function words, abbreviations, irregular families, words that stems would confuse."""

from __future__ import annotations

from types import MappingProxyType

FUNCTION_WORDS = frozenset(
    """
    a an the this that these those some any each every no not of in on at by for with from to into onto upon over under
    about above below between among through during before after since until against within without across along
    around behind beside beyond toward towards and or but nor so yet if then than because as while although though
    whether unless i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it
    its itself we our ours ourselves they them their theirs themselves who whom whose which what is am are was were be
    been being do does did doing done have has had having can could will would shall should may might must there here
    """.split()
)
QUESTION_WORDS = frozenset("who what when where why which how whose whom".split())
ABBREVIATIONS = frozenset("dr mr mrs ms prof st vs e.g i.e rev hon gen col sgt capt lt messrs mt".split())
END_ABBREVIATIONS = frozenset("etc inc ltd co corp jr sr u.s u.k a.m p.m ph.d dept est al".split())
NUMBER_ABBREVIATIONS = frozenset(
    "no nos p pp fig figs vol ch sec art eq jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
IRREGULAR = MappingProxyType({"children": "child", "knives": "knife", "lenses": "lens", "ran": "run"})
DISTINCT = frozenset({"lens", "news", "new", "university", "universe", "universal"})
