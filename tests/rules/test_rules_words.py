import pytest

from kwaudit.model import Band, Conflict, Section
from kwaudit.rules import kw005_declared_twice, words


@pytest.mark.parametrize(("count", "text"), [(0, "0 uses"), (1, "1 use"), (2, "2 uses"), (1096, "1,096 uses")])
def test_nouns_follow_their_number(count, text):
    assert words.plural(count, "use") == text


@pytest.mark.parametrize(
    ("items", "text"),
    [
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
        (["a", "b", "c", "d"], "a, b, c and d"),
        (["a", "b", "c", "d", "e"], "a, b, c and 2 more"),
    ],
)
def test_a_list_is_named_up_to_a_point(items, text):
    assert words.listed(items) == text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Tips", "Tips"),
        ("Tips \n for  tea", "Tips for tea"),
        ("one two three", "one two…"),
        ("onetwothree", "onetwoth…"),
    ],
)
def test_a_text_is_cut_between_words(text, line):
    assert words.clipped(text, 12 if " " in text else 9) == line


def test_a_heading_stands_between_stars():
    assert words.named_section(Section("Tips", 2, (), 10, 1, (0, 1))) == "“Tips”"


@pytest.mark.parametrize(
    ("band", "ends"),
    [(Band.parse("1-2%"), (0.01, 0.02)), (Band.parse(">=1%"), (0.01, None)), (Band.parse("<3%"), (None, 0.03))],
)
def test_open_ends_are_none(band, ends):
    assert words.ends(band) == ends


@pytest.mark.parametrize(
    ("won", "lost", "said"),
    [
        ("front matter", "settings", "twice; front matter counts, the settings do not"),
        ("settings", "meta keywords", "twice; the settings count, <meta name=keywords> does not"),
        ("targets file", "targets file", "by two targets files; the first counts"),
        ("table", "table", "by two keyword tables; the first counts"),
        ("plan for the page", "table", "twice; the plan for the page counts, the keyword table does not"),
    ],
)
def test_which_of_two_declarations_counts(won, lost, said):
    assert kw005_declared_twice._how(Conflict("tea", won, lost)) == said
