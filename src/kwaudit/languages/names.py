"""What users write for a language: which codes there are, and which code they mean by a name."""

from __future__ import annotations

import re
from types import MappingProxyType

from kwaudit.languages import KNOWN, base_of
from kwaudit.languages.language import words_of

_TAG = re.compile("[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*", re.IGNORECASE)
"""A code as BCP 47 has it: of the language, then of script, region, variant."""

ISO_639_1 = words_of("""
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
    eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw
    ja ji jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my
    na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
    sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
""")
"""All codes of two letters, old ones included. Those of three are too many to list: any is taken for one."""

_NAMES = """
    af afrikaans afr, ar arabic العربية ara, bg bulgarian български bul, ca catalan català cat, cs czech čeština
    česky ces cze cz, da danish dansk dan dk, de german deutsch deu ger, el greek ελληνικά ell gre gr, en english
    englisch anglais inglés eng, eo esperanto epo, es spanish español castellano spa, et estonian eesti est, eu
    basque euskara eus baq, fa persian farsi فارسی fas per, fi finnish suomi fin, fr french français französisch fra
    fre, ga irish gaeilge gle, he hebrew עברית heb, hi hindi हिन्दी hin, hr croatian hrvatski hrv, hu hungarian
    magyar hun, hy armenian հայերեն hye arm, id indonesian indonesia ind, it italian italiano ita, ja japanese 日本語
    jpn jp, km khmer khm, ko korean 한국어 kor, lo lao, lt lithuanian lietuvių lit, my burmese mya bur, nb norwegian
    norsk bokmål nob nor, ne nepali नेपाली nep, nl dutch nederlands flemish nld dut, pl polish polski pol, pt
    portuguese português brazilian por, ro romanian română ron rum, ru russian русский rus, sk slovak slovenčina slk
    slo, sr serbian српски srpski srp, st sesotho sotho sot, sv swedish svenska swe, ta tamil தமிழ் tam, th thai ไทย
    tha, tr turkish türkçe tur, uk ukrainian українська ukr ua, vi vietnamese tiếng vie, yi yiddish ייִדיש yid, zh
    chinese mandarin 中文 zho chi cn
"""
NAMES = MappingProxyType({name: code for code, *names in map(str.split, _NAMES.split(",")) for name in (code, *names)})
"""Name in English and in the language itself, or code of three letters → code."""


def is_code(written: str) -> bool:
    """Say whether this is a language code that may stand; for our languages it is the one that they are read by."""
    base = base_of(written)
    if not _TAG.fullmatch(written):
        return False
    return base in KNOWN or base in ISO_639_1 or (len(base) > len("en") and base not in NAMES)


def has_rules(code: str) -> bool:
    """Say whether more than exact forms are counted in a language."""
    return base_of(code) in KNOWN


def meant(written: str) -> str:
    """Return the code of the language that a wrong code or a name is for, "" where none is near."""
    from difflib import get_close_matches

    word = written.strip().casefold()
    near = [word] if word in NAMES else get_close_matches(word, NAMES, n=1, cutoff=0.75)
    return NAMES[near[0]] if near else ""
