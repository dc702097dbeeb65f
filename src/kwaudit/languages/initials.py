"""Plurals that a stemmer leaves alone: of initialisms (*TVs*, *PhDs*, *mp3s*) and of decades (*90's*).

Snowball takes an -s off only where a vowel stands before it, and not right before it. The stems know no capitals, so
these plurals are known by having no vowel at all, or by the list.
"""

from __future__ import annotations

import re

from kwaudit.languages.language import words_of

LONGEST = 7
"""Letters of such a plural, its -s included: longer ones (*MMORPGs*) have a vowel as a rule, or nobody writes them."""

_BARE = re.compile("[b-df-hj-np-tv-xz]{1,3}[b-df-hj-np-rtv-xz]s|[a-z]+[0-9]+s")
"""Two to four consonants and -s, but not -ss (*CSS*); letters with a number (*mp3s*), but not *5s*."""
_DECADE = re.compile("(?:[1-9]0|1[0-9][0-9]0|2000)'s")
"""Not *2020's*: this is the year's as a rule, and a year is not its decade."""

_LISTED = words_of("""
    b2b b2c sku kpi cta cpu gpu npu tpu psu ngo npo mri rfi cfo cto cmo cpo cro cso cio ciso cpa mba dba pda psa tpa nda
    sla dna rna sti bmi cgi gui pmo gmo cco pto rpa vba sba cca hba gba
""")
"""Initialisms with a vowel whose plural a stemmer may leave whole."""
_SINGULAR = words_of("""
    bbs bps bts cbs cms cns dbms dms dns dps dts ems fms fps gnss gprs gps hls hms hrms https lds lms
    mbs mls mms mrs msds nbs nfs nhs nls nms nts pbs pms pns pps rds rms rps sds sms sns tcs tls tms tts vfs
    vps wms wps xfs xls zfs
""")
"""What ends in -s and is no plural, or not as a rule."""


def singular(word: str) -> str:
    """Return the initialism that a normal word is the plural of, a decade without its apostrophe, else the word."""
    if not word.endswith("s") or len(word) > LONGEST:
        return word
    if "'" in word:
        return word.replace("'", "") if _DECADE.fullmatch(word) else word
    bare = word[:-1]
    return bare if bare in _LISTED or (_BARE.fullmatch(word) and word not in _SINGULAR) else word
