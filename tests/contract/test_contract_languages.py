"""What every language must meet: a file, a line in the registry, words in normal form, cues that parse."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from kwaudit import languages
from kwaudit.languages import cue
from kwaudit.languages.language import Language
from kwaudit.text.lexicon import lexicon

FOLDER = Path(languages.__file__).parent
SHARED = {
    "__init__",
    "language",
    "inflection",
    "initials",
    "names",
    "compound",
    "cue",
    "arabic",
    "hanzi",
    "hebrew",
    "korean",
    "__pycache__",
}
LARGE = [
    "ar",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fi",
    "fr",
    "hu",
    "id",
    "it",
    "nb",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sv",
    "tr",
]
MEANINGFUL = {
    "af": "sonder nuwe beste gratis goedkoop naby hoe waarom",
    "ar": "بدون دون جديد جديدة أفضل مجانا رخيص قريب كيف لماذا",
    "bg": "без нов нови най безплатно евтин близо как защо",
    "ca": "sense nou nova millor gratis barat prop com",
    "cs": "bez nový nové nejlepší zdarma levný levné blízko jak proč online",
    "da": "uden ny nye bedste gratis billig billige nær hvordan hvorfor online",
    "de": "ohne neu neue neuer beste besten kostenlos günstig günstige billig nähe wie warum online jetzt heute",
    "el": "χωρίς νέο νέα καλύτερο καλύτερα δωρεάν φθηνά κοντά πώς γιατί",
    "en": "without new best better free cheap near online how why when where us no not today",
    "eo": "sen nova bona senpaga malmultekosta proksime kiel kial",
    "es": "sin nuevo nueva mejor mejores gratis barato barata cerca cómo online hoy",
    "et": "ilma uus parim tasuta odav lähedal kuidas miks",
    "eu": "gabe berri onena doan merke gertu nola",
    "fa": "بدون جدید بهترین رایگان ارزان نزدیک چگونه چرا",
    "fi": "ilman uusi paras parhaat ilmainen halpa lähellä miten miksi",
    "fr": "sans nouveau nouvelle meilleur meilleure meilleurs gratuit gratuite cher près proche comment pourquoi été or",
    "ga": "gan nua fearr saor",
    "he": "בלי ללא חדש חדשה הטוב חינם זול קרוב איך למה",
    "hi": "बिना नया नई सर्वश्रेष्ठ मुफ्त सस्ता पास कैसे",
    "hr": "bez novi nova najbolji besplatno jeftino blizu kako zašto",
    "hu": "nélkül új jó legjobb ingyenes ingyen olcsó közel hogyan miért",
    "hy": "առանց նոր լավագույն անվճար էժան մոտ ինչպես ինչու",
    "id": "tanpa baru terbaik gratis murah dekat cara bagaimana kenapa mengapa",
    "it": "senza nuovo nuova migliore migliori gratis gratuito economico vicino come online oggi prima",
    "ja": "無料 新しい 最高 おすすめ 安い 近く 方法",
    "km": "ថ្មី ឥត ថោក ជិត",
    "ko": "무료 새로운 최고 추천 저렴한 근처 방법 없이",
    "lo": "ໃໝ່ ຟຣີ ຖືກ ໃກ້",
    "lt": "naujas geriausias nemokamai pigus arti kaip kodėl",
    "my": "အသစ် အခမဲ့ အနီး",
    "nb": "uten ny nye beste gratis billig billige nær hvordan hvorfor online",
    "ne": "बिना नयाँ सस्तो नजिक कसरी किन",
    "nl": "zonder nieuw nieuwe beste gratis goedkoop goedkope buurt dichtbij hoe waarom online haar",
    "pl": "bez nowy nowe najlepszy najlepsze darmowy tani tanie blisko jak dlaczego online sposób",
    "pt": "sem novo nova melhor melhores grátis barato barata perto como online hoje logo",
    "ro": "fără nou nouă bun bună gratuit ieftin ieftine lângă aproape cum online",
    "ru": "без новый новые лучший лучшие бесплатно дешево дешевый рядом близко как почему онлайн",
    "sk": "bez nový najlepší zadarmo lacný blízko ako prečo",
    "sr": "без нови најбољи бесплатно јефтино близу како зашто",
    "st": "ntjha",
    "sv": "utan ny nya bästa gratis billig billiga nära hur varför online",
    "ta": "இலவச புதிய சிறந்த மலிவான எப்படி",
    "th": "ใหม่ ฟรี ถูก ใกล้ วิธี",
    "tr": "yeni iyi ücretsiz bedava ucuz yakın nasıl neden online",
    "uk": "без новий найкращий безкоштовно дешевий поруч близько як чому",
    "vi": "không mới tốt rẻ gần",
    "yi": "אָן נײַ נײַע בעסטע",
    "zh": "免费 免費 新 最好 便宜 附近 如何 怎么",
}  # fmt: skip
"""Without, new, best, free, cheap, near, how, why, as a search has them; some that are a function word besides."""

every_language = pytest.mark.parametrize(
    "language", [languages.load(code) for code in languages.KNOWN], ids=lambda one: one.code
)


def test_every_file_is_in_the_registry_and_every_line_has_a_file():
    files = {path.stem for path in FOLDER.iterdir() if path.is_dir() or path.suffix == ".py"} - SHARED
    assert files == set(languages.KNOWN)
    assert list(languages.KNOWN) == sorted(languages.KNOWN)


def test_every_snowball_language_is_known():
    from Stemmer import algorithms

    names = {"norwegian": "nb", "dutch_porter": "nl", "porter": "en"}
    known = {languages.load(code).name.casefold(): code for code in languages.KNOWN}
    assert [name for name in algorithms() if name not in known and name not in names] == []


@every_language
def test_a_language_says_who_it_is(language):
    assert isinstance(language, Language)
    assert language.code in languages.KNOWN
    assert language.name[0].isupper()


@every_language
def test_words_are_in_normal_form(language):
    memory = lexicon(language)
    words = language.function_words | language.question_words | language.second_person | language.advice_words
    assert sorted(word for word in words if memory.normal[word] != word) == []
    assert {word for word in language.abbreviations if word != unicodedata.normalize("NFC", word.casefold())} == set()


@every_language
def test_there_are_function_words_and_question_words(language):
    assert len(language.function_words) >= 40
    assert language.question_words


@every_language
def test_a_stemmer_that_is_named_exists(language):
    assert lexicon(language).stem["kwaudit"]


@pytest.mark.parametrize("code", LARGE)
def test_the_large_languages_have_cues(code):
    language = languages.load(code)
    assert {"importance", "tips", "faq", "definition", "conclusion", "pricing"} <= set(language.role_cues)
    assert set(language.intent_cues) == {"local", "navigational", "transactional", "commercial", "informational"}
    assert len(language.audience_cues) >= 20
    assert language.calls_to_act
    assert language.second_person


@every_language
def test_cues_parse_and_none_is_written_twice(language):
    for table in (language.role_cues, language.intent_cues, language.audience_cues):
        for name, cues in table.items():
            assert len(set(cues)) == len(cues), name
            assert all(cue.cue_words(text.replace("…", " ")) for text in cues), name


@every_language
def test_roles_are_those_of_english(language):
    assert set(language.role_cues) <= set(languages.load("en").role_cues)
    assert set(language.audience_cues) <= set(languages.load("en").audience_cues)


@pytest.mark.parametrize("code", languages.KNOWN)
def test_words_that_carry_a_searchs_meaning_are_content(code):
    assert set(MEANINGFUL[code].split()) & languages.load(code).function_words == set()


@pytest.mark.parametrize(
    ("code", "read_as"),
    [("no", "nb"), ("nn-NO", "nb"), ("iw", "he"), ("pt_BR", "pt"), ("zh-Hant-TW", "zh"), ("DE-at", "de")],
)
def test_codes_that_are_read_with_another_file(code, read_as):
    assert languages.load(code).code == read_as


def test_an_unknown_language_counts_exact_forms_only():
    language = languages.load("tlh")
    assert (language.code, language.stemmer, language.inflection) == ("tlh", "", None)


def test_aliases_lead_to_known_languages():
    assert set(languages.ALIASES.values()) <= set(languages.KNOWN)
    assert set(languages.ALIASES).isdisjoint(languages.KNOWN)
