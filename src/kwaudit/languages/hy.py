"""Armenian; its full stop is the verjaket (։)."""

from __future__ import annotations

from kwaudit.languages.language import Language, words_of

FUNCTION = """
այդ այլ այն այս դու դուք եմ են ենք ես եք է էի էին էինք էիր էիք էր ըստ թ ի ին իսկ իր կամ համար հետ հետո մենք մեջ մի մեկ
ն նա նաև նրա նրանք որ որը որոնք որպես ու ում պիտի վրա և եւ բայց եթե երբ ինչ որտեղ ոչ չի բոլոր ամեն միայն շատ ավելի
մասին մինչև
"""

QUESTION = """
ով ինչ որտեղ երբ ինչու ինչպես որ քանի
"""

LANGUAGE = Language(
    code="hy",
    name="Armenian",
    stemmer="armenian",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
)
