"""Pages made with known truth in scripts other than Latin: what was planted is counted, no more and no less.

Fillers are whole sentences that hold no part of the phrase; near misses hold it over a stop, in part, or the wrong way
round. The words of a page are those of its sentences, one by one.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

import pytest

from kwaudit import languages, text
from kwaudit.model import Article, Block, Document, Plan, Settings, Target


class Script(NamedTuple):
    """A phrase, sentences that hold it exactly and inflected, near misses, fillers; `words` of the fillers by hand."""

    phrase: str
    exact: tuple[str, ...]
    inflected: tuple[str, ...]
    misses: tuple[str, ...]
    fillers: tuple[str, ...]
    words: int = 0


SCRIPTS = {
    "zh": Script(
        "有机蔬菜",
        ("我们种有机蔬菜。", "有机蔬菜比较贵。", "市场上的有机蔬菜很新鲜。", "「有机蔬菜」是什么？"),
        ("有機蔬菜在臺北很受歡迎。",),
        ("蔬菜很贵。有机的更贵。", "这里有机场。"),
        ("孩子每天去学校。", "昨天下雨了。", "北京有很多餐厅。"),
    ),
    "ja": Script(
        "安いホテル",
        ("東京の安いホテルを探す。", "安いホテルは駅に近い。", "「安いホテル」とは何か。"),
        (),
        ("ホテルは安い。", "安い。ホテルです。"),
        ("私は毎日コーヒーを飲む。", "冬の北海道はとても寒い。", "英語の勉強には時間が必要。"),
    ),
    "th": Script(
        "โรงแรมราคาถูก",
        ("โรงแรมราคาถูกในกรุงเทพ", "เราจองโรงแรมราคาถูก", "โรงแรม ราคาถูก"),
        (),
        ("ราคาถูกโรงแรม", "โรงแรมใหญ่"),
        ("วิธีเลือกรองเท้าวิ่ง", "ภาษาอังกฤษไม่ยาก", "เด็กควรกินผลไม้"),
    ),
    "ar": Script(
        "مدرسة خاصة",
        ("هذه مدرسة خاصة جديدة.", "مدرسة خاصة؟"),
        ("المدرسة الخاصة بعيدة.", "يحب المدارس الخاصة.", "هي مَدرسة خاصّة كبيرة.", "مدرســة خاصة قريبة."),
        ("خاصة مدرسة.", "مدرسة، خاصة.", "هنا مدرسة. خاصة جدا."),
        ("الطقس جميل اليوم.", "نشرب القهوة في الصباح.", "القطار سريع."),
        9,
    ),
    "he": Script(
        "מלון זול",
        ("מצאנו מלון זול בעיר.", "מלון זול?"),
        ("יש כאן מלונות זולים.", "המלון הזול קרוב.", "זה מָלוֹן זוֹל מאוד."),
        ("זול מלון.", "מלון, זול.", "זה מלון. זול מאוד."),
        ("הילדים אוכלים תפוחים.", "אתמול ירד גשם.", "הרכבת יוצאת בבוקר."),
        9,
    ),
    "hi": Script(
        "नया मकान",
        ("यह नया मकान है।", "नया मकान?", "हमने नया मकान देखा।"),
        (),
        ("मकान नया।", "नया, मकान।", "यह नया। मकान बड़ा।"),
        ("बच्चे फल खाते हैं।", "आज बारिश हुई।", "वह पानी पीता है।"),
        11,
    ),
    "ko": Script(
        "서울 호텔",
        ("서울 호텔 예약.", "좋은 서울 호텔."),
        ("서울의 호텔은 비싸다.", "서울 호텔에서 만나자."),
        ("호텔 서울.", "서울. 호텔."),
        ("오늘은 비가 왔다.", "아이들이 사과를 먹는다.", "기차가 빠르다."),
        8,
    ),
}


def tokens_of(page: list[str], code: str) -> int:
    return len(text.tokenize([Block("body", one) for one in page], range(len(page)), languages.load(code)))


def counted(page: list[str], phrase: str, code: str) -> tuple[int, int, int]:
    """Return the exact and the inflected uses, and the words of a page."""
    language, plan = languages.load(code), Plan((Target(phrase),))
    article = Article(Document("page", "", "text"), tuple(Block("body", one) for one in page))
    found = text.read(article, plan, text.compile_targets(plan.targets, language, Settings()), language)
    forms = [match.form for match in found.matches[0]]
    return forms.count("exact"), forms.count("inflected"), len(found.tokens)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("code", SCRIPTS)
def test_what_was_planted_is_counted(code, seed):
    draw, script = Random(seed), SCRIPTS[code]
    kinds = [(draw.choice(pool), kind) for kind, pool in enumerate(script[1:5]) for _ in range(12 if pool else 0)]
    draw.shuffle(kinds)
    sentences = [sentence for sentence, _ in kinds]
    paragraphs = ["\n".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)]
    exact, inflected, words = counted(paragraphs if code != "th" else sentences, script.phrase, code)
    assert (exact, inflected) == (12, 12 if script.inflected else 0)
    assert words == sum(tokens_of([sentence], code) for sentence in sentences)


@pytest.mark.parametrize("code", [code for code, script in SCRIPTS.items() if script.words])
def test_words_are_those_that_a_hand_counts(code):
    assert tokens_of(list(SCRIPTS[code].fillers), code) == SCRIPTS[code].words
