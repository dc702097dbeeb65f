"""Khmer: words by ICU."""

from __future__ import annotations

from kwaudit.languages.language import Language, words_of

FUNCTION = """
និង ឬ ប៉ុន្តែ ដែល របស់ ក្នុង នៅ ពី ដោយ ដើម្បី ព្រោះ ថា ឲ្យ ឱ្យ បាន មិន មាន ជា គឺ នឹង កំពុង ហើយ ក៏ បើ ពេល រហូត ដល់ តាម
ជាមួយ នេះ នោះ គេ គាត់ ខ្ញុំ យើង អ្នក លោក វា ទាំង គ្រប់ ខ្លះ ច្រើន ទៀត នៅ ត្រូវ អាច ទៅ មក ចំពោះ រវាង អំពី សម្រាប់ ការ
"""

QUESTION = """
អ្វី នរណា ណា ពេលណា ហេតុអ្វី យ៉ាងម៉េច ប៉ុន្មាន
"""

LANGUAGE = Language(
    code="km",
    name="Khmer",
    function_words=words_of(FUNCTION),
    question_words=words_of(QUESTION),
    spaced=False,
)
