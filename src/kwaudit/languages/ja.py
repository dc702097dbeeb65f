"""Japanese: words by ICU; a long vowel mark, full and half width are one."""

from __future__ import annotations

import re
from unicodedata import normalize

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

FUNCTION = """
の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など
なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって
により おり より による ず なり られる において ば なかっ なく しかし について せ だっ その後 できる
それ う ので なお のみ でき き つ における および いう さらに でも ら たり その他 に関する たち
ます ん なら に対して 特に せる 及び これら とき では にて ほか ながら うち そして とともに ただし
かつて それぞれ または ところ ほど ものの に対する ほとんど と共に といった です とも あの どの ここ
そこ あそこ わたし 私 あなた 彼 彼女 我々 です でした ました ません ください そう こう
"""

QUESTION = """
何 なに なん 誰 だれ どこ いつ なぜ どうして どう どの どれ どちら いくら いくつ
"""

_LONG = re.compile("(?<=...)ー$")
"""A long vowel at the end of a longer word, which technical writers leave out (サーバー, サーバ)."""


def stem(word: str) -> str:
    """Return a word in full-width kana and narrow letters, without a long vowel at its end."""
    return _LONG.sub("", normalize("NFKC", word))


LANGUAGE = Language(
    code="ja",
    name="Japanese",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    spaced=False,
    inflection=Inflection(
        light=stem,
    ),
)
