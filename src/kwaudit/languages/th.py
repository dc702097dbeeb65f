"""Thai: words by ICU."""

from __future__ import annotations

from kwaudit.languages.language import Language, words_of

FUNCTION = """
และ หรือ แต่ ที่ ซึ่ง อัน ของ ใน กับ แก่ แด่ ต่อ จาก โดย เพื่อ เพราะ ว่า ให้ ได้ ไม่ มี เป็น คือ อยู่ จะ กำลัง แล้ว ก็
จึง ถ้า หาก เมื่อ ขณะ จน ถึง ตาม ด้วย กัน นี้ นั้น โน้น เหล่านี้ เหล่านั้น เขา เธอ ฉัน ผม เรา คุณ ท่าน มัน พวก พวกเขา
ตัว เอง ทั้ง ทุก บาง หลาย แต่ละ อีก ยัง เคย ควร ต้อง อาจ สามารถ ไป มา ขึ้น ลง เข้า ออก มาก น้อย กว่า ที่สุด เช่น
เกี่ยวกับ ระหว่าง ตั้งแต่ สำหรับ นะ ครับ ค่ะ คะ การ ความ
"""

QUESTION = """
อะไร ใคร ที่ไหน เมื่อไร เมื่อไหร่ ทำไม อย่างไร ยังไง เท่าไร เท่าไหร่ ไหน กี่ ไหม หรือไม่
"""

LANGUAGE = Language(
    code="th",
    name="Thai",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    spaced=False,
)
