"""British and American spellings as one word, and the degrees of adjectives as one word.

Everything is listed: a rule alone would make *size* of *sise* and *numb* of *number*. Where a spelling is regular the
list is of roots (*col-our, organ-ise*), else of words. Words that are other words on the other side are left alone:
*cheque* and *check*, *storey* and *story*, *kerb* and *curb*, *draught* and *draft*, *prise* and *prize*.
No regular expressions: compiling them would be the larger part of what English costs at the start.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_OUR = tuple(
    _set("""
    ard arm behavi cand clam col demean enam endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig rum
    savi sav splend succ tum val vap vig
""")
)
_ISE = _set("""
    actual agon american anonym antagon apolog appet atom author bapt brutal canal capital caramel categor cauter
    central character civil colon commercial common computer conceptual contextual cosmet critic crystal crystall
    custom decentral decimal decriminal dehuman democrat demon demoral deodor destabil detail digit digital dramat
    econom emphas empath energ epitom equal external familiar fantas feminis fertil fictional final flavor
    formal fossil fraternal galvan general glamor global harmon historic homogen hospital human hybrid hypnot
    hypothes ideal idol immobil immortal immun incentiv individual industrial institutional internal
    international ital italic item jeopard journal lateral legal legitim liberal lion local magnet marginal material
    maxim mechan memor mesmer metabol militar miniatur minim mobil modern moistur moistur monet monopol
    moral motor national natural neutral normal notar operational optim organ ostrac overemphas oxid pasteur patron
    penal personal philosoph plagiar polar politic polymer popular pressur priorit privat procedural professional
    public pulver random rational real recogn regional regular revital revolution ritual romantic rubber sanit
    scandal scrutin secular sensational sensit serial sexual signal social solubil special stabil standard steril
    stigmat structural styl subsid summar symbol sympath synchron synthes systemat tailor tantal tempor terror theor
    token traumat trivial tyrann unauthor union unorgan urban util vandal vapor verbal victim virtual visual vital
    vocal weapon western winter woman
""")
_YSE = ("anal", "breathal", "catal", "dial", "electrol", "hydrol", "paral")
_GREEK = tuple(
    _set("""
    aemi anaem haem anaesth paed gynaec leukaem oestr foet faec diarrhoe archae aesthet encyclopaed mediaev oedem
    coeliac oesoph caesar ischaem palae homoeo caecum amoeb aetiol praesid praet caes
""")
)
_LL = _set("""
    barre beve cance channe chise counse dia disti drive due ename enro equa fue funne grave grove initia insti jewe
    kenne labe leve libe marsha marve meda meta mode musse pane parce peda penci quarre refue relabe remode riva
    shove shrive signa snorke spira squirre swive tasse tinse tota towe trave trowe tunne unrave yode
""")
"""Verbs in -l, without it, that double it before an ending in British English."""
_RE = _set("""
    accout calib centimet cent epicent fib goit kilolit kilomet lit louv lust meag met microfib millilit millimet
    mit nanomet reconnoit sab saltpet scept sepulch somb spect theat amphitheat
""")
"""What stands before -re, in American English -er."""

_WORDS = """
    tyre tire, tyres tires, grey gray, greys grays, greyer gray, greyest gray, greyish grayish, greyscale grayscale,
    plough plow, ploughs plows, ploughed plowed, ploughing plowing, snowplough snowplow, programme program,
    programmes programs, pyjamas pajamas, pyjama pajama, moustache mustache, moustaches mustaches, aluminium
    aluminum, aeroplane airplane, aeroplanes airplanes, sceptic skeptic, sceptics skeptics, sceptical skeptical,
    scepticism skepticism, artefact artifact, artefacts artifacts, cosy cozy, cosier cozier, cosiest coziest,
    cosiness coziness, mould mold, moulds molds, moulded molded, moulding molding, mouldings moldings, mouldy moldy,
    smoulder smolder, smouldering smoldering, whisky whiskey, whiskies whiskeys, yoghurt yogurt, yoghurts yogurts,
    doughnut donut, doughnuts donuts, judgement judgment, judgements judgments, ageing aging, acknowledgement
    acknowledgment, acknowledgements acknowledgments, sulphur sulfur, sulphate sulfate, sulphates sulfates,
    sulphuric sulfuric, burnt burned, learnt learned, dreamt dreamed, leapt leaped, leant leaned, spoilt spoiled,
    enquiry inquiry, enquiries inquiries, enquire inquire, enquired inquired, enquiring inquiring, maths math,
    speciality specialty, specialities specialties, jewellery jewelry, marvellous marvelous, marvellously
    marvelously, woollen woolen, woollens woolens, enrolment enrollment, enrolments enrollments, fulfil fulfill,
    fulfils fulfills, fulfilment fulfillment, skilful skillful, skilfully skillfully, instalment installment,
    instalments installments, instil instill, distil distill, enrol enroll, enrols enrolls, appal appall, enthral
    enthrall, practise practice, practised practiced, practising practicing, practises practices, manoeuvre
    maneuver, manoeuvres maneuvers, manoeuvred maneuvered, manoeuvring maneuvering, manoeuvrable maneuverable,
    tranquillise tranquilize, tranquilliser tranquilizer, tranquillity tranquility, kilogramme kilogram, kilogrammes
    kilograms, gramme gram, grammes grams, omelette omelet, omelettes omelets, likeable likable, sizeable sizable,
    liveable livable, saleable salable, moveable movable, usable useable, phoney phony, gaol jail, carburettor
    carburetor, pretence pretense, furore furor, chilli chili, chillies chilies, paediatrician pediatrician,
    liquorice licorice, mum mom, mums moms, neighbourly neighborly, draughtsman draftsman, draughty drafty, disc
    disk, discs disks, hallo hello, titbit tidbit, cypher cipher, glycerine glycerin, waggon wagon, racquet racket,
    racquets rackets, cauldron caldron, moult molt, moulting molting, councillor councilor, councillors councilors,
    jeweller jeweler, jewellers jewelers, licenced licensed, catalogued cataloged, cataloguing cataloging,
    judgemental judgmental, cauldrons caldrons, enquirer inquirer, enquirers inquirers, analogue analog, analogues
    analogs, catalogue catalog, catalogues catalogs, dialogue dialog, dialogues dialogs, homologue homolog,
    homologues homologs, monologue monolog, monologues monologs, prologue prolog, prologues prologs, travelogue
    travelog, travelogues travelogs, defence defense, defences defenses, licence license, licences licenses, offence
    offense, offences offenses, pretences pretenses, driest dry
"""

_DEGREES = _set("""
    big bold brave bright broad busy calm cheap clear clever close coarse cold cosy crazy creamy crisp crispy cute
    damp dark dear deadly deep dense dirty dry dull dusty early easy fair fancy fast fat few fierce fine firm fit
    flat fluffy fresh friendly full funny fuzzy gentle grand great greasy green grim happy hard hardy harsh healthy
    heavy high hot huge humble hungry icy juicy keen kind large lazy lean lengthy likely lively lonely long loose
    loud lovely low lucky mad messy mild moist narrow nasty near neat new nice noble noisy odd old pale plain
    pleasant polite poor pretty proud pure quick quiet rare raw rich ripe risky rough round rude sad safe scary
    shallow sharp shiny short shy silly simple sleepy slim slow small smart smooth soft sore spicy steady steep
    stiff strange strict strong sturdy sunny sure sweet swift tall tasty tender thick thin tight tiny tough trendy
    ugly vast warm weak wealthy weird wet wide wild windy wise young yummy
""")
"""Adjectives whose degrees are forms of them: who looks for cheap flights wants the cheapest."""
_THINGS = _set("""
    cooler cleaner dryer drier lighter warmer poster sharper thinner wetter finer rounder kinder flatter greater
    stranger fresher fitter damper
""")
"""What looks like a degree and is a thing, a person or a name as a rule."""

_LISTED = dict(pair.split() for pair in _WORDS.split(","))
_LL_ENDINGS = _set("ed ing er ers ings or ors able")
_RE_ENDINGS = {"re": "er", "res": "ers", "red": "ered", "ring": "ering"}
_ISE_ENDINGS = _set("e ed er ers es ing ation ations ational able ingly")
_YSE_ENDINGS = _set("e ed er ers ing")
"""Not -es: *analyses* is the plural of *analysis* too."""
_SHORTEST = 2
"""Letters of an adjective without what its degree takes off: *wis-er*, *ic-y*."""
_BEFORE = ("re", "de", "un", "dis", "over", "pre", "mis", "co", "non")


def american(word: str) -> str:
    """Return a normal word in its American spelling, a degree as its adjective, any other word as it is."""
    if word in _LISTED:
        return _LISTED[word]
    if word.endswith(("er", "est")) and (adjective := _adjective(word)):
        return adjective
    if "is" in word:
        word = _ise(word)
    if "our" in word:
        head, _, tail = word.partition("our")
        word = f"{head}or{tail}" if head.endswith(_OUR) else word
    if "ae" in word or "oe" in word:
        word = _greek(word)
    if "ll" in word:
        head, _, ending = word.rpartition("ll")
        word = f"{head}l{ending}" if ending in _LL_ENDINGS and head in _LL else word
    if "ys" in word:
        head, _, ending = word.rpartition("ys")
        word = f"{head}yz{ending}" if ending in _YSE_ENDINGS and head.endswith(_YSE) else word
    return _re(word) if word.endswith(tuple(_RE_ENDINGS)) else word


def _adjective(degree: str) -> str:
    """Return the adjective of a comparative or superlative in the list, or ""."""
    bare = degree[:-3] if degree.endswith("est") else degree[:-2]
    if degree in _THINGS or len(bare) < _SHORTEST:
        return ""
    possible = (
        bare,
        bare + "e",
        bare[:-1] if bare[-1] == bare[-2] else bare,
        bare[:-1] + "y" if bare[-1] == "i" else bare,
    )
    return next((one for one in possible if one in _DEGREES), "")


def _ise(word: str) -> str:
    head, _, ending = word.rpartition("is") if not word.endswith("isis") else ("", "", "")
    bare = next((head.removeprefix(one) for one in _BEFORE if head.startswith(one)), head)
    return f"{head}iz{ending}" if ending in _ISE_ENDINGS and (head in _ISE or bare in _ISE) else word


def _greek(word: str) -> str:
    for root in _GREEK:
        if root in word:
            word = word.replace(root, root.replace("ae", "e").replace("oe", "e"))
    return word


def _re(word: str) -> str:
    for british, us in _RE_ENDINGS.items():
        if word.endswith(british) and word.removesuffix(british) in _RE:
            return word.removesuffix(british) + us
    return word
