import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit import pipeline, rules
from kwaudit.model import Band, Document, Settings, Target
from kwaudit.model.site import SiteEntry, SiteTarget, SiteText
from kwaudit.rules import site
from kwaudit.rules.site.signature import PARTS, likeness, signature

VOCABULARY = [f"word{n}" for n in range(2000)]


def words(seed: int, count: int = 400) -> list[str]:
    return random.Random(seed).choices(VOCABULARY, k=count)


def changed(text: list[str], share: float, seed: int = 1) -> list[str]:
    chance = random.Random(seed)
    return [chance.choice(VOCABULARY) if chance.random() < share else word for word in text]


def target(phrase: str = "green tea", density: float = 0.01, **more: object) -> SiteTarget:
    return SiteTarget(phrase, 4, density, **{"main": True, "own": True} | more)  # type: ignore[arg-type]


def found(*entries: SiteEntry, code: str = "KW5") -> list[tuple[str, str, str]]:
    chosen = tuple(rule for rule in rules.ALL if rule.code.startswith(code))
    return [(f.code, f.document, f.message) for f in site.check(entries, chosen)]


def test_of_two_pages_for_one_phrase_the_weaker_is_told_with_both_figures():
    pages = SiteEntry("a.md", targets=(target(),)), SiteEntry("b.md", targets=(target(density=0.02),))
    (one,) = found(*pages)
    assert one == ("KW501", "a.md", '"green tea" is a target of this page (4 uses, 1.00%) and of b.md (4 uses, 2.00%)')


def test_a_page_that_is_mainly_for_the_phrase_stands_better_than_one_that_mentions_it():
    pages = SiteEntry("a.md", targets=(target(),)), SiteEntry("b.md", targets=(target(density=0.02, main=False),))
    (one,) = site.check(pages, rules.ALL)
    assert (one.document, one.severity) == ("b.md", "note")


def test_two_main_targets_are_a_warning():
    (one,) = site.check([SiteEntry("a.md", targets=(target(),)), SiteEntry("b.md", targets=(target(),))], rules.ALL)
    assert (one.document, one.severity) == ("b.md", "warning")


@pytest.mark.parametrize(
    "other",
    [
        SiteEntry("b.md", targets=(target("oolong"),)),
        SiteEntry("b.md", targets=(target(own=False),)),
        SiteEntry("b.md", targets=(target(),), language="de"),
        SiteEntry("b.md", targets=(target(),), canonical="https://tea.example/a"),
        SiteEntry("b.md", targets=(target(),), audited=False),
    ],
    ids=["another phrase", "for every page", "another language", "one canonical page", "not audited"],
)
def test_pages_that_do_not_compete(other):
    assert not found(SiteEntry("a.md", targets=(target(),), canonical="https://tea.example/a"), other)


def test_each_page_after_the_first_with_a_title_is_told():
    pages = [
        SiteEntry(name, title=SiteText(text))
        for name, text in zip("abcd", ["Tea", "tea", "Oolong", "TEA"], strict=True)
    ]
    assert found(*pages) == [
        ("KW502", "b", 'a has the same title, "tea"'),
        ("KW502", "d", 'a has the same title, "TEA"'),
    ]


def test_pages_without_title_are_not_alike():
    assert not found(SiteEntry("a"), SiteEntry("b"))


def test_a_description_that_stands_twice_is_told_at_its_place():
    pages = [SiteEntry(name, description=SiteText("All about tea.", (3, 5, 3, 19))) for name in "ab"]
    (one,) = site.check(pages, rules.ALL)
    assert (one.code, one.document, one.line, one.column, one.severity) == ("KW503", "b", 3, 5, "note")


def test_a_text_with_a_few_words_changed_is_a_near_duplicate():
    text = words(1)
    pages = SiteEntry("a", signature=signature(text)), SiteEntry("b", signature=signature(changed(text, 0.01)))
    ((code, name, message),) = found(*pages)
    assert (code, name) == ("KW504", "b")
    assert message.startswith("the article is nearly that of a: ")


def test_a_text_rewritten_by_a_fifth_is_its_own():
    text = words(1)
    assert not found(SiteEntry("a", signature=signature(text)), SiteEntry("b", signature=signature(changed(text, 0.2))))


def test_copies_with_one_canonical_page_are_no_duplicates():
    assert not found(*[SiteEntry(name, signature=signature(words(1)), canonical="/a") for name in "ab"])


def test_the_nearest_of_several_is_named():
    text = words(1)
    texts = changed(text, 0.04, 2), changed(text, 0.01, 3), text
    messages = [
        m
        for _, name, m in found(*[SiteEntry(n, signature=signature(t)) for n, t in zip("abc", texts, strict=True)])
        if name == "c"
    ]
    assert messages[0].startswith("the article is nearly that of b")


def test_a_short_text_has_no_signature():
    assert signature(words(1, 49)) == b""
    assert len(signature(words(1, 50))) == 512


def test_a_signature_is_the_same_everywhere():
    assert signature(words(1))[:4].hex() == signature(words(1))[:4].hex()


@given(st.integers(0, 50), st.integers(0, 50))
def test_likeness_is_symmetric_and_one_only_for_the_same_runs(one, other):
    first, second = signature(words(one)), signature(words(other))
    assert likeness(first, second) == likeness(second, first)
    assert (likeness(first, second) == 1) == (one == other)


def test_what_is_alike_shares_a_band():
    text = words(1)
    one, other = signature(text), signature(changed(text, 0.03))
    assert any(one[part] == other[part] for part in PARTS)


def test_a_planned_page_that_is_not_there_is_told():
    pages = SiteEntry("a", planned="plan.csv"), SiteEntry("b.md", planned="plan.csv", audited=False)
    assert found(*pages) == [("KW505", "b.md", "plan.csv plans this page, and it is not among the pages")]


def test_only_chosen_rules_are_asked():
    pages = [SiteEntry(name, title=SiteText("Tea"), description=SiteText("Tea")) for name in "ab"]
    assert [code for code, *_ in found(*pages, code="KW502")] == ["KW502"]


def test_ten_thousand_copies_take_linear_time():
    one = SiteEntry("", signature=signature(words(1)), title=SiteText("Tea"), targets=(target(),))
    pages = [replace(one, name=str(number)) for number in range(10_000)]
    assert len(found(*pages)) == 3 * 9_999


def page(text: str, kind: str = "markdown", settings: Settings | None = None):
    return pipeline.examine(Document("a.md", text, kind), settings or Settings())  # type: ignore[arg-type]


def test_an_entry_keeps_what_the_rules_need():
    settings = Settings(targets=(Target("Green  Tea", Band.parse("1-2%"), source="settings"), Target("oolong")))
    made = site.entry(page("# Green tea\n\nGreen tea and oolong. " + "Other words. " * 30, settings=settings))
    assert (made.name, made.title, made.words) == ("a.md", SiteText("Green tea", (1, 3, 1, 12)), 66)
    assert {t[:2] + t[3:5] for t in made.targets} == {("green tea", 2, True, True), ("oolong", 1, False, False)}
    assert len(made.signature) == 512


def test_an_entry_takes_title_and_description_from_the_head():
    head = '<title> Green\ntea </title><meta name="description" content="All about it"><h1>Other</h1><p>Words.</p>'
    made = site.entry(page(head, "html"))
    assert (made.title.text, made.description.text) == ("Green tea", "All about it")


def test_an_entry_of_a_page_without_title_or_heading_has_none():
    assert site.entry(page("Only words.")).title == SiteText("")
