"""What renderers add to Markdown: formulas, wiki links, marks for a table of contents, abbreviations."""

import pytest
from extract_readers import keep_the_law, main, read, regions


@pytest.mark.parametrize(
    ("source", "text", "formulas"),
    [
        ("Mass $E = mc^2$ matters.", ["Mass matters."], ["E = mc^2"]),
        ("Take $x$ cups.", ["Take cups."], ["x"]),
        ("Before\n\n$$\n\\sum rye\n$$\n\nafter", ["Before", "after"], ["\\sum rye"]),
        ("> Quoted $a_1$\n> $$a\n> = b$$ end", ["Quoted end"], ["a_1", "a = b"]),
    ],
)
def test_formulas_are_left_out_like_code(source, text, formulas):
    found = [(region, words) for region, words in regions(source)]
    assert [words for region, words in found if region == "main"] == text
    assert [words for region, words in found if region == "pre"] == formulas
    keep_the_law(read(source), source)


@pytest.mark.parametrize(
    "source",
    [
        "It costs $5-$10 now.",
        "US$5, US$6, or $20,000–$50,000.",
        "Between $5 and $10.",
        "From $5(net) to ($6).",
        "Earn $more$ money.",
    ],
)
def test_prices_are_text(source):
    assert regions(source) == [("main", source)]
    keep_the_law(read(source), source)


def test_a_wiki_link_is_its_label():
    source = "See [[Rye flour]] and [[Oven|the oven]], ![[crust.png]] too."
    assert main(source) == ["See Rye flour and the oven, too."]
    assert [link.href for block in read(source).blocks for link in block.links] == ["Rye flour", "Oven"]
    assert [zone for zone in read(source).zones if zone.zone == "alt"] == []
    keep_the_law(read(source), source)


def test_a_link_to_a_numbered_source_stays_a_link():
    source = "So it is said [[1]](https://example.org/a), and more."
    assert main(source) == ["So it is said [1], and more."]
    assert read(source).blocks[0].links[0].href == "https://example.org/a"


@pytest.mark.parametrize("mark", ["[TOC]", "[toc]", "[[_TOC_]]", "[[TOC]]"])
def test_the_place_of_a_table_of_contents_is_no_text(mark):
    assert regions(f"{mark}\n\nRye bread.")[1:] == [("main", "Rye bread.")]
    assert regions(f"{mark}\n\nRye bread.")[0][0] == "boilerplate"


def test_meanings_of_abbreviations_are_no_text():
    source = "HTML is text.\n\n*[HTML]: Hyper Text\n*[CSS]: Sheets"
    assert main(source) == ["HTML is text."]


def test_what_only_begins_like_them_is_text():
    assert main("[TOC] is a mark.\n\n\\*[Rye]: the best\nof all.") == ["[TOC] is a mark.", "*[Rye]: the best of all."]
