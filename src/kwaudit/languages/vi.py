"""Vietnamese: syllables stand apart and nothing is inflected; tones and letters are never folded."""

from __future__ import annotations

from kwaudit.languages.inflection import Inflection
from kwaudit.languages.language import Language, words_of

FUNCTION = """
bị bởi các cái cần càng chỉ chiếc cho chứ chưa có có thể của cùng cũng đã đang đây để đến đều đó được do gì hay hoặc
khi là lại lên lúc mà mỗi một này nên nếu ngay nhiều như nhưng những nơi nữa phải qua ra rằng rất rồi sau sẽ so
sự tại theo thì trên trong trước từ từng và vẫn vào vậy vì việc với vừa tôi bạn anh chị em họ chúng ta chúng tôi nó
"""

QUESTION = """
gì ai đâu nào khi nào tại sao vì sao thế nào làm sao bao nhiêu mấy sao
"""

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    inflection=Inflection(
        light=str,
        own="ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
    ),
)
