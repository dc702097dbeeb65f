from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kwaudit import pipeline
from kwaudit.model import Document, Settings, Target, ZoneText
from kwaudit.rules import kw103_phrase_missing, places
from kwaudit.rules.places import WIDTH, excerpt

WORDS = st.lists(st.text("abcdéß", min_size=1, max_size=12), min_size=1, max_size=60)
LONG = " ".join(f"word{n}" for n in range(100))


def page(text: str, phrase: str = "green tea", **target: object):
    settings = Settings(targets=(Target(phrase, **target),))  # type: ignore[arg-type]
    return pipeline.examine(Document("a.md", text, "markdown"), settings)


def marked(shown) -> list[str]:
    return [shown.text[start:end] for start, end in shown.marks]


def test_a_short_text_is_shown_whole():
    assert excerpt("Green tea is bitter.", ((0, 9),)) == ("Green tea is bitter.", ((0, 9),))


def test_a_long_text_is_cut_on_both_sides_between_words():
    at = LONG.index("word50")
    shown = excerpt(LONG, ((at, at + 6),))
    assert marked(shown) == ["word50"]
    assert shown.text.startswith("…word")
    assert shown.text.endswith("…")
    assert len(shown.text) <= WIDTH + 2


def test_white_space_is_collapsed_and_soft_hyphens_are_not_shown():
    assert excerpt("We  like\n\tgreen\u00ad\u00a0tea", ((10, 20),)) == ("We like green tea", ((8, 17),))


def test_marks_beyond_the_cut_are_not_shown():
    text = f"green {LONG} tea"
    assert marked(excerpt(text, ((0, 5), (len(text) - 3, len(text))))) == ["green"]


def test_without_marks_the_beginning_is_shown():
    shown = excerpt(LONG)
    assert shown.text.startswith("word0 word1")
    assert shown.marks == ()


def test_an_empty_text_gives_an_empty_excerpt():
    assert excerpt("") == ("", ())


@given(WORDS, st.data())
def test_what_is_marked_is_the_text_of_the_span(words, data):
    number = data.draw(st.integers(0, len(words) - 1))
    text = "  ".join(words)
    start = sum(len(word) + 2 for word in words[:number])
    shown = excerpt(text, ((start, start + len(words[number])),))
    assert marked(shown) == [words[number]]
    assert shown.text.strip("…") in " ".join(words)
    assert len(shown.text) <= WIDTH + 2


def test_a_use_over_a_line_break_ends_on_the_next_line():
    made = page("We like green\ntea.")
    (match,) = made.measures[0].matches
    place = places.of_use(made, match)
    assert made.lines.place(place.start) == (1, 9)
    assert made.lines.place(place.end) == (2, 4)
    assert marked(place.excerpt) == ["green tea"]


def test_a_near_use_is_marked_word_by_word():
    made = page("A tea that is green.")
    assert marked(places.of_use(made, made.measures[0].matches[0]).excerpt) == ["tea", "green"]


def test_a_target_that_is_declared_elsewhere_has_the_page_as_its_place():
    made = page("Green tea.")
    assert places.of_target(made, made.plan.targets[0]) == places.PAGE
    assert places.of_figure(made, made.plan.targets[0]) == places.PAGE


def test_a_declaration_that_is_written_otherwise_is_a_point():
    made = page("Green\u00a0tea.", offset=0)
    assert places.of_target(made, replace(made.plan.targets[0], offset=0))[:2] == (0, 0)


def test_a_declared_figure_is_marked_to_its_sign():
    text = "| green tea | 2.5 % |"
    target = Target("green tea", offset=2, figure_offset=14)
    place = places.of_figure(page(text), target)
    assert text[place.start : place.end] == "2.5 %"
    assert marked(place.excerpt) == ["2.5 %"]


def test_a_figure_without_a_sign_is_its_number():
    text = "| green tea | 2.5 |"
    place = places.of_figure(page(text), Target("green tea", offset=2, figure_offset=14))
    assert text[place.start : place.end] == "2.5"


def test_a_figure_that_is_not_there_is_a_point():
    place = places.of_figure(page("Green tea"), Target("green tea", offset=0, figure_offset=6))
    assert (place.start, place.end) == (6, 6)


def test_a_zone_is_its_own_place():
    assert places.of_zone(ZoneText("title", "Green  tea", 7, 17)) == (7, 17, ("Green tea", ()))


def test_what_makes_findings_about_the_page_makes_those_that_every_rule_makes():
    here, rule = page("Tea."), kw103_phrase_missing.RULE
    quick = places.found_on_page(rule, here)("said", "mend it", "green tea", 0.0, (0.1, None))
    usual = places.found(
        rule, here, places.PAGE, "said", help="mend it", phrase="green tea", measured=0.0, wanted=(0.1, None)
    )
    assert quick == usual


def test_a_target_is_used_where_a_counted_form_of_it_stands():
    text = "Tea that is green."
    assert places.used(page(text)) == ()
    assert [measure.target.phrase for measure in places.used(page(text, "tea"))] == ["tea"]
