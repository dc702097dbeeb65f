"""Hindi: the danda ends a sentence, chandrabindu is anusvara, the nukta is nothing."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import JOINERS, NO_JOINERS, Language, words_of

FUNCTION = """
अत अपना अपनी अपने अभी आदि आप इत्यादि इन इनका इन्हीं इन्हें इन्हों इस इसका इसकी इसके इसमें इसी इसे उन उनका उनकी उनके
उनको उन्हीं उन्हें उन्हों उस उसका उसकी उसके उसी उसे एक एवं एस ऐसा ऐसी ऐसे और कई कर करता करते करना करने करें कहते कहा
का काफ़ी काफी कि किंतु किन्हें किन्हों किया किस किसी किसे की कुछ कुल के को कोई कौन कौनसा गया गई गए जब जहाँ जहां जा
जाता जाती जाते जितना जिन जिन्हें जिन्हों जिस जिसका जिसे जीधर जैसा जैसे जो तक तब तरह तिन तिस तो था थी थीं थे दबारा दिया
दुसरा दूसरे दो द्वारा न नहीं ना निहायत नीचे ने पर पहले पूरा पे फिर बनी बही बहुत बाद बिलकुल भी भीतर मगर मानो मे में मैं
मेरा मेरी मेरे यदि यह यहाँ यहां यही या यिह ये रखें रहा रहे रही लिए लिये लेकिन व वग़ैरह वह वहाँ वहां वहीं वाले वाली
वाला वुह वे वो सकता सकती सकते सबसे सभी साथ सारा से सो संग ही हुआ हुई हुए है हैं हो होता होती होते होना होने
"""

QUESTION = """
क्या कौन कहाँ कहां कब क्यों कैसे किस कितना कितने कितनी
"""

LANGUAGE = Language(
    code="hi",
    name="Hindi",
    stemmer="hindi",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    inflection=Inflection(
        letters={0x093C: None, 0x0901: "\u0902", **NO_JOINERS},
    ),
    joiners=JOINERS,
)
