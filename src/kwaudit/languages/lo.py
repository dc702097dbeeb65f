"""Lao: words by ICU."""

from __future__ import annotations

from kwaudit.languages.language import Language, words_of

FUNCTION = """
ແລະ ຫຼື ແຕ່ ທີ່ ຊຶ່ງ ຂອງ ໃນ ກັບ ຈາກ ໂດຍ ເພື່ອ ເພາະ ວ່າ ໃຫ້ ໄດ້ ບໍ່ ມີ ເປັນ ແມ່ນ ຢູ່ ຈະ ກຳລັງ ແລ້ວ ກໍ ຈຶ່ງ ຖ້າ ເມື່ອ
ຈົນ ຮອດ ຕາມ ດ້ວຍ ກັນ ນີ້ ນັ້ນ ເຂົາ ລາວ ຂ້ອຍ ເຮົາ ພວກ ທ່ານ ມັນ ທັງ ທຸກ ບາງ ຫຼາຍ ອີກ ຍັງ ເຄີຍ ຄວນ ຕ້ອງ ອາດ ສາມາດ ໄປ ມາ
ການ ຄວາມ
"""

QUESTION = """
ຫຍັງ ໃຜ ໃສ ເມື່ອໃດ ເປັນຫຍັງ ແນວໃດ ເທົ່າໃດ ຈັກ
"""

LANGUAGE = Language(
    code="lo",
    name="Lao",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    spaced=False,
)
