"""Tamil."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import JOINERS, NO_JOINERS, Language, words_of

FUNCTION = """
அங்கு அடுத்த அதன் அதற்கு அதனால் அதிக அதில் அது அதை அந்த அல்லது அவர் அவர்கள் அவன் அவள் அவை ஆக ஆகிய ஆகும் ஆனால் இங்கு
இடம் இதன் இதற்கு இதனால் இதில் இது இதை இந்த இப்போது இரு இருக்கும் இருந்த இருந்து இல்லை இன்னும் இவர் இவை உள்ள உள்ளது உன்
எந்த என் என்ற என்று என்ன என்னும் எல்லாம் எனக்கு எனவே என ஏன் ஒரு கூட கொண்ட கொண்டு சில தன் தான் தொடர்பான நான் நாம் நீ பல
பிற பின் பின்னர் போன்ற போல் மட்டும் மற்ற மற்றும் மீது முதல் முன் மேலும் மிக மிகவும் யார் வரை வந்து விட வேண்டும் வேறு
"""

QUESTION = """
என்ன யார் எங்கே எப்போது ஏன் எப்படி எது எந்த எத்தனை
"""

LANGUAGE = Language(
    code="ta",
    name="Tamil",
    stemmer="tamil",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    inflection=Inflection(letters=NO_JOINERS),
    joiners=JOINERS,
)
