"""English words that decide counting: function words, abbreviations, question words. Families are in `families`."""

from __future__ import annotations

from kwaudit.languages.en import families


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


FUNCTION_WORDS = _set("""
    a an the this that these those some any each every either neither both such another other others
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
    we our ours ourselves they them their theirs themselves one's oneself someone anyone everyone something anything
    everything who whom whose which what whoever whatever whichever
    of in on at by for with from to into onto upon over under about above below between among amongst through
    throughout during before after since until till within along across around behind beside besides beyond toward
    towards against off out up down as per via than like
    and or but nor so yet if then because although though whether unless while whereas
    am is are was were be been being do does did doing done have has had having
    can could will would shall should may might must ought
    there here thus hence therefore also too very just only even still already quite rather really ever again
    i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've we'll
    we'd they're they've they'll they'd that's that'll there's there're there'll here's who's who'd who'll what's
    let's where's when's how's why's
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't
    shan't shouldn't mustn't mightn't needn't ain't
""")
"""Words that carry no search by themselves. Left out on purpose, since they do in a keyphrase: no, not, without, how,
why, when, where, new, best, near, us, more, most, less, free, all, first, one, own, same, few, many, now."""

QUESTION_WORDS = _set("who whom whose what which when where why how")

ABBREVIATIONS = _set("""
    dr drs mr mrs ms mx messrs prof rev hon mt gen col maj capt lt cmdr sgt cpl pvt gov sen rep pres supt
    vs v viz cf e.g eg i.e approx ca asst assoc attn
""")
"""Their point never ends a sentence: a name, a number or a comparison follows."""

END_ABBREVIATIONS = _set("""
    etc al inc ltd co corp llc plc bros dept univ est ave blvd rd st ft jr sr esq u.s u.k u.n e.u u.s.a d.c a.m p.m
    ph.d m.d m.a b.a b.sc m.sc a.d b.c b.c.e c.e ibid ed eds hrs mins secs oz lb lbs kg cm mm km hr min max
""")
"""Their point ends a sentence where a word follows that opens one (The, It, How)."""

NUMBER_ABBREVIATIONS = _set("""
    no nos nr p pp fig figs tab vol vols ch chap sec sect art eq pt ser tel ext app apt
    jan feb mar apr jun jul aug sep sept oct nov dec
""")
"""Abbreviations only before a number: `no. 5` and `I said no. Then`."""

IRREGULAR = families.IRREGULAR
DISTINCT = families.DISTINCT
