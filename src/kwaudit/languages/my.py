"""Burmese: words by ICU."""

from __future__ import annotations

from kwaudit.languages.language import Language, words_of

FUNCTION = """
နှင့် သို့မဟုတ် ဒါပေမဲ့ သော သည် ၏ ကို မှာ တွင် မှ ဖြင့် အတွက် ကြောင့် ဟု မ ရှိ ဖြစ် များ တို့ သူ သူတို့ ကျွန်တော်
ကျွန်မ ကျွန်ုပ် ငါ သင် ဒီ ထို ဤ အဲဒီ အားလုံး တချို့ အများ လည်း ပဲ ပါ ပြီး ရန် နိုင် ရ မည် မယ် တယ် ခဲ့ နေ
"""

QUESTION = """
ဘာ ဘယ် ဘယ်သူ ဘယ်မှာ ဘယ်တော့ ဘာကြောင့် ဘယ်လို ဘယ်လောက်
"""

LANGUAGE = Language(
    code="my",
    name="Burmese",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    spaced=False,
)
