"""Yiddish."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

FUNCTION = """
און אין איז די דער דאס דאָס דעם אַ אַז אויך אויף אויס ביי ביז בײַ דאַן דורך דו ער זי עס מיר איר זיי איך האָט האָבן האב
האט זענען זײַנען זיין זײַן זײַנע זיך ניט נישט נאָר נאָך ווי וואָס ווער ווען וווּ ווו פאַר פאר פון פֿון צו צי קיין מיט
ממש אָדער אדער אבער אָבער אַלע אלע ווײַל ווייל
"""

QUESTION = """
וואָס ווער ווען וווּ פאַרוואָס ווי וועלכער
"""

LANGUAGE = Language(
    code="yi",
    name="Yiddish",
    stemmer="yiddish",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    inflection=Inflection(),
)
