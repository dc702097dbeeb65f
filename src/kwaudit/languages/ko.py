"""Korean: particles glued to a noun come off in the inflected form."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.korean import stem
from kwaudit.languages.language import Language, words_of

FUNCTION = """
가장 각각 간단히 갑자기 거의 것 것은 것을 것이 게다가 결국 곧 과연 관한 그 그것 그곳 그녀 그는
그들 그때 그래서 그러나 그러면 그러므로 그런 그런데 그렇게 그리고 그저 근거로 기타 나 나는 너 너희
누가 누구 다만 다른 다시 단지 당신 대한 대해 대해서 더 더욱 더욱이 등 등의 따라 따라서 따른 때
때문 때문에 또 또는 또한 로 많은 매우 모두 모든 무엇 물론 및 바로 반드시 비록 뿐 뿐만 수 수도
아니라 아주 약간 어느 어떤 언제 얼마나 없는 없다 에 에서 여기 여러 역시 예를 오히려 와 우리
위한 위해 위해서 은 을 의 이 이것 이곳 이때 이러한 이런 이렇게 이를 이미 인한 일단 있는 있다
있습니다 있어 있으며 자기 자신 잘 저 저것 저희 전혀 점 정말 제 좀 주로 즉 지금 참 참으로 통해
특히 하고 하나 하는 하며 하면 하여 하지만 한 한다 할 함께 합니다 항상 해 해서 했다 혹은
"""

QUESTION = """
무엇 누구 언제 어디 어디서 왜 어떻게 얼마 몇 어느 어떤 뭐
"""

LANGUAGE = Language(
    code="ko",
    name="Korean",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    inflection=Inflection(
        light=stem,
    ),
)
