"""Basque."""

from __future__ import annotations

from kwaudit.languages.language import Language, words_of

FUNCTION = """
al anitz arabera asko baina bat batean batek bati batzuei batzuek batzuetan batzuk bera beraiek berau berauek bere
berori beroriek beste bezala da dago dira ditu du dute edo egin ere eta eurak ez gainera gu gutxi guzti haiei haiek
haietan hainbeste hala han handik hango hara hari hark hartan hau hauei hauek hauetan hemen hemendik hemengo hi hona
honek honela honetan honi hor hori horiei horiek horietan horko horra horrek horrela horretan horri hortik hura izan
ni noiz non nondik nongo nor nora ze zein zen zenbait zenbat zer ziren zituen zu zuek zuen zuten
"""

QUESTION = """
nor zer non noiz nola zergatik zein zenbat
"""

LANGUAGE = Language(
    code="eu",
    name="Basque",
    stemmer="basque",
    function_words=words_of(FUNCTION),
    ordinal_points=True,
    question_words=words_of(QUESTION),
)
