"""Nepali."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import JOINERS, NO_JOINERS, Language, words_of

FUNCTION = """
अक्सर अगाडि अझै अनुसार अन्य अब अरू अर्को आदि आफू आफ्नो आए इन उन उनी उनको उनले एउटा एक एवं ऐसो कति कसैले कहाँ का
कि की कुन कुनै के को कोही गरी गरे गर्छ गर्न गर्ने छ छन् छु जब जस जसको जसले जस्तो जहाँ जो तर तथा तापनि तिनी तिमी
तिर ती तेस त्यो त्यस त्यहाँ थिए थियो दिए देखि धेरै न नत्र नि नै पछि पनि पर्छ बाट बारे बीच भए भएको भन्दा भन्ने भने भयो
म मा मात्र माथि मेरो यति यदि यस यसको यसरी यसले यहाँ यी यो र रहेको लगायत ले लाई वा सँग सबै सम्म साथ साथै सो हामी हुन
हुने हुन्छ हो
"""

QUESTION = """
के को किन कहाँ कहिले कसरी कति कुन
"""

LANGUAGE = Language(
    code="ne",
    name="Nepali",
    stemmer="nepali",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    inflection=Inflection(
        letters={0x093C: None, 0x0901: "\u0902", **NO_JOINERS},
    ),
    joiners=JOINERS,
)
