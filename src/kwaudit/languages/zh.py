"""Chinese: words by ICU; traditional and simplified characters are one in the inflected form."""

from __future__ import annotations

from kwaudit.languages.hanzi import SIMPLER
from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

FUNCTION = """
的 了 和 是 在 我 有 他 这 這 个 個 到 说 說 们 們 为 為 你 地 也 时 時 要 就 可以 对 對
于 於 而 与 與 及 或 或者 但 但是 因为 因為 所以 如果 那 那么 那麼 这个 這個 那个 那個 这些
這些 那些 之 其 它 她 他们 他們 我们 我們 你们 你們 它们 它們 自己 被 把 给 給 从 從 向 以 由
着 著 过 過 吗 嗎 呢 吧 啊 都 还 還 又 再 很 更 最 只 没 沒 没有 沒有 不 不是 就是 还是
還是 以及 并 並 且 并且 並且 则 則 虽然 雖然 等 每 各 某 该 該 此 让 讓 使 会 會 能 将 將
已 已经 已經 正在 曾 曾经 所 者 一 一个 一個 一些 一种 一種 当 當 跟 同 另 另外 然后 然後 之后
之後 之前 以后 以後 以前 关于 關於 对于 對於
"""

QUESTION = """
什么 什麼 谁 誰 哪 哪里 哪裡 哪儿 哪些 何时 何時 为什么 為什麼 怎么 怎麼 怎样 怎樣 如何 多少 几
幾 吗 嗎
"""

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    spaced=False,
    inflection=Inflection(
        letters=SIMPLER,
        light=str,
    ),
)
