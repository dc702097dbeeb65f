"""English inflection: pairs that must match in the inflected form, and pairs that must not."""

from __future__ import annotations

import pytest

from kwaudit import languages
from kwaudit.languages import Language
from kwaudit.text import lexicon as lexicons
from kwaudit.text.lexicon import Lexicon, folded, lexicon

SAME = """
shoe shoes | box boxes | city cities | boy boys | church churches | hero heroes | bus buses | gas gases | quiz quizzes
knife knives | wife wives | life lives | leaf leaves | loaf loaves | thief thieves | half halves | shelf shelves
wolf wolves | scarf scarves | lens lenses | child children | man men | woman women | salesman salesmen | foot feet
tooth teeth | goose geese | mouse mice | ox oxen | person people | analysis analyses | crisis crises | thesis theses
diagnosis diagnoses | cactus cacti | fungus fungi | index indices | appendix appendices | datum data
criterion criteria | phenomenon phenomena | bacterium bacteria | curriculum curricula | larva larvae | menu menus
plateau plateaus | canvas canvases | iris irises | spa spas
run ran | run running | go went | go gone | take took | take taken | write wrote | write written | build built
buy bought | teach taught | think thought | find found | feel felt | keep kept | lose lost | make made | sell sold
speak spoke | swim swum | sing sang | choose chosen | break broken | drive driven | eat ate | fly flown | grow grew
know known | see saw | wear worn | win won | is are | has had | does did | die dying | stop stopped | try tried
create creating | promote promotes | establish establishing | train trained | panic panicked | program programming
experience experienced | sacrifice sacrificing | embed embedded | queue queuing
therapist therapist's | child children's | women woman's | company companies' | café cafes | naïve naive | résumé resume
university universities | business businesses | organization organizations | engineer engineers | policy policies
effective effectively | successful successfully | digital digitally
tv tvs | pc pcs | cd cds | dvd dvds | vpn vpns | pdf pdfs | kpi kpis | cta ctas | cpu cpus | gpu gpus | ssd ssds
ngo ngos | led leds | rv rvs | nft nfts | crm crms | cv cvs | dj djs | phd phds | mri mris | sdk sdks | llc llcs
sku skus | b2b b2bs | mp3 mp3s | suv suvs | url urls | api apis | ceo ceos | hr hrs | tv tv's
woman womens | women's womens | men mens | man's mens | children's childrens | people's peoples | fireman firemens
can't cant | don't dont | doesn't doesnt | 90's 90s | 1950's 1950s
"""

DIFFERENT = """
university universe | new news | organ organization | organ organic | organize organic | organism organ
business busy | general generous | general generate | import important | apart apartment | author authority
compass compassion | hospital hospitality | recess recession | rest restaurant | depart department | wit witness
customer custom | experiment experience | officer office | engineer engine | manager manage | person personal
personal personality | nature natural | nation national | position positive | product productive | direct director
major majority | minor minority | emergency emerge | animal animate | convention convent | confer conference
conversion conversation | integrity integral | digit digital | iron ironic | past paste | pasta past | lens len
fit fitness | ill illness | well wellness | use useful | wonder wonderful | power powerful | beauty beautiful
public publicity | response responsible | active activity | active activate | relative relation | physical physics
celebrity celebrate | executive execute | consumer consume | prison prisoner | provide provider | govern government
heroin heroine | candid candidate | petition petite | vacate vacation | alien alienate | ration rational
quit quite | quiet quite | like likely | live lively | near nearly | late lately | hard hardly | week weekly
hotel host | plan plane | plan planet | car care | star stare | tap tape | policy police | wed wedding | desert dessert
station state | mission miss | international internal | intern internal | past post | red read | cat cattle | us use
c c++ | c c# | net .net | 2 2.5 | the then | live life | leaf leave
gp gps | cs css | n ns | m ms | 5 5s | s3 3s | 90 90s | 2020 2020s | 2020's 2020s | dn dns | http https | i is | led lead
won't wont | we're were | he'll hell
"""


def pairs(lines):
    return [tuple(pair.split()) for line in lines.strip().splitlines() for pair in line.split("|")]


def stem(word, language=None):
    memory = lexicon(language or languages.load("en"))
    return memory.stem[memory.normal[word.rstrip("'")]]


@pytest.mark.parametrize(("one", "other"), pairs(SAME))
def test_pairs_that_match(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), pairs(DIFFERENT))
def test_pairs_that_do_not(one, other):
    assert stem(one) != stem(other)


INITIALS = {
    "de": "pc pcs | dvd dvds | lkw lkws | cpu cpus | gmbh gmbhs",
    "nl": "tv tvs | pdf pdfs",
    "es": "cd cds | dvd dvds",
    "it": "tv tvs",
    "pt": "pc pcs",
}


@pytest.mark.parametrize(("code", "one", "other"), [(c, *pair) for c, line in INITIALS.items() for pair in pairs(line)])
def test_the_plural_of_an_initialism(code, one, other):
    assert stem(one, languages.load(code)) == stem(other, languages.load(code))


def test_a_spanish_shop_is_no_form_of_what_it_sells():
    spanish = languages.load("es")
    assert stem("zapatería", spanish) == stem("zapaterias", spanish) != stem("zapato", spanish)
    assert stem("comería", spanish) == stem("comer", spanish)


def test_every_form_of_a_family_matches_its_headword():
    english = languages.load("en")
    assert [form for form, head in english.irregular.items() if stem(form) != stem(head)] == []


def test_no_form_has_two_headwords():
    english = languages.load("en")
    assert not english.distinct & english.irregular.keys()
    assert not set(english.irregular.values()) & english.irregular.keys()


def test_there_are_enough_pairs():
    assert len(pairs(SAME)) >= 100
    assert len(pairs(DIFFERENT)) >= 100


def test_an_inflected_match_by_pair(count):
    assert count("Three sharp knives were here.", "sharp knife") == (0, 1, 0, 0)
    assert count("The universities of news.", "universe of new") == (0, 0, 0, 0)


FOLDS = {"é": "e", "ñandú": "nandu", "Łódź".casefold(): "lodz", "ﬁn": "fin", "ｓｅｏ": "seo", "co₂": "co2", "ά": "α",
         "й": "й", "हिन्दी": "हिन्दी", "が": "が", "œuvre": "oeuvre", "plain": "plain"}  # fmt: skip


@pytest.mark.parametrize(("word", "expected"), FOLDS.items())
def test_folding_takes_marks_from_latin_and_greek_only(word, expected):
    assert folded(word) == expected


def test_a_language_without_a_stemmer_has_words_as_stems():
    assert stem("shoes", languages.load("xx")) == "shoes"
    assert stem("cafés", languages.load("xx")) == "cafés"


def test_a_language_whose_marks_matter_is_stemmed_first():
    french = Language("fr", "French", stemmer="french")
    assert stem("élèves", french) == stem("élève", french) == "elev"


def test_the_memory_is_bounded(monkeypatch):
    monkeypatch.setattr(lexicons, "REMEMBERED", 10)
    memory = Lexicon(languages.load("en"))
    assert [memory.normal[f"Word{i}"] for i in range(35)] == [f"word{i}" for i in range(35)]
    assert len(memory.normal) <= 10


def test_as_many_languages_as_there_are(monkeypatch):
    monkeypatch.setattr(lexicons, "LANGUAGES", 2)
    made = [Language(f"x{i}", "made up") for i in range(5)]
    assert [lexicon(one).language.code for one in made] == ["x0", "x1", "x2", "x3", "x4"]
    assert lexicon(made[-1]) is lexicon(made[-1])


def test_the_pure_stemmer_stands_in_where_the_fast_one_is_missing(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "Stemmer", None)
    memory = Lexicon(languages.load("en"))
    for one, other in pairs(SAME):
        assert memory.stem[one.rstrip("'")] == memory.stem[memory.normal[other.rstrip("'")]]
