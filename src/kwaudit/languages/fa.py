"""Persian: yeh and kaf of both scripts are one, plurals and clitics glued, spaced or half-spaced are taken off."""

from __future__ import annotations

from kwaudit.languages.arabic import LETTERS
from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import HALF_SPACE, NO_JOINERS, Language, words_of

FUNCTION = """
آن آنان آنجا آنچه آنها آن‌ها آیا از است اگر اما امروز ام ای ایشان این اینجا اینکه اینها این‌ها با باره باز باشد باشند
باید بر برای براساس برخی بسیار بعد بنابراین به بود بودن بودند بی بیش بیشتر بین پس پیش تا تر ترین تحت تنها تو توسط چنان
چنین چند چه چون چیزی حتی حدود خود خواهد خواهند خواهیم خیلی داد دارد دارند داریم داشت داشته داشتند در درباره دو دیگر
دیگران را رو روی زیر زیرا سپس سوی شان شاید شد شدن شده شدند شما شود شوند طور علاوه غیر فقط قبل کرد کردن کرده کردند کس
کسانی کسی کند کنند کنید کنیم که کدام کجا گذشته گفت گفته لذا ما مانند مثل مگر من مورد می میان نباید نبود نخست نسبت نظیر
نمی نه نیز نیست نیستند وقتی و ولی وی ها های هایی هر هرگز هست هستند هستید هستیم هم همان همه همین همچنین هنوز هیچ یا
یابد یک یکی
"""

QUESTION = """
چه چرا چگونه کجا کی چند کدام آیا چطور
"""

FAMILIES = """
کتاب کتب; مدرسه مدارس; شرکت شرکتها; منزل منازل; مسجد مساجد; مقاله مقالات; اطلاع اطلاعات; امکان امکانات; خدمت خدمات;
محصول محصولات; مشکل مشکلات; تاثیر تاثیرات; نظر نظرات; شغل مشاغل; شرط شرایط; دلیل دلایل; عامل عوامل; فایده فواید; مرکز
مراکز; منطقه مناطق; مرحله مراحل; وسیله وسایل; مسئله مسایل مسائل; خوب بهتر بهترین; رفتن رفت می‌رود میرود رو; خریدن خرید
خریدم می‌خرم میخرم می‌خرد; فروختن فروخت فروش می‌فروشد; نوشتن نوشت می‌نویسد نویس; خواندن خواند می‌خواند; گرفتن گرفت
می‌گیرد; دیدن دید می‌بیند; آمدن آمد می‌آید
"""

PREFIXES = ("می", "نمی", "مي", "نمي")
"""Present and its negation, before a verb: half-spaced in print, glued or spaced by many writers."""

_HANGS_ON = ("", "ی", "یی", "یم", "یت", "یش", "یمان", "یتان", "یشان")
_ENDINGS = (*(f"ها{more}" for more in _HANGS_ON), "تر", "ترین")
SUFFIXES = (*_ENDINGS, *(ending.replace("ی", "ي") for ending in _ENDINGS if "ی" in ending))
"""Plural with what hangs on it, comparative and superlative."""

LANGUAGE = Language(
    code="fa",
    name="Persian",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    inflection=Inflection(
        letters={**LETTERS, **NO_JOINERS},
        endings=((r"(?<=..)(?:ها(?:يي|ي|يم|يت|يش|يمان|يتان|يشان)?|تر(?:ين)?(?:ها)?|(?:ام|ات|اش|مان|تان|شان))$", ""),),
        families=FAMILIES,
    ),
    joiners=HALF_SPACE,
    loose_prefixes=PREFIXES,
    loose_suffixes=SUFFIXES,
)
