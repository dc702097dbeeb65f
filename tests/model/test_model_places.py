"""Offsets, lines and columns, and the way back from a block to its source."""

from hypothesis import given
from hypothesis import strategies as st

from kwaudit.model import Article, Block, Document, Lines, Run, ZoneText


def test_lines_and_columns_start_at_one():
    lines = Lines("ab\n\ncd")
    assert [lines.place(at) for at in (0, 1, 2, 3, 4, 6)] == [(1, 1), (1, 2), (1, 3), (2, 1), (3, 1), (3, 3)]


@given(st.text(alphabet="ab\n😀", max_size=40), st.data())
def test_place_and_offset_undo_each_other(text, data):
    lines = Lines(text)
    at = data.draw(st.integers(0, len(text)))
    assert lines.offset(*lines.place(at)) == at


def test_a_span_inside_exact_runs_is_the_text():
    source = "<p>one <b>two</b> three</p>"
    block = Block("body", "one two three", (Run(0, 4, 3, 7), Run(4, 7, 10, 13), Run(7, 13, 17, 23)))
    assert slice_of(source, block, 4, 7) == "two"
    assert slice_of(source, block, 0, 13) == "one <b>two</b> three"


def test_a_span_inside_an_entity_is_the_whole_entity():
    source = "R&amp;D x"
    block = Block("body", "R&D x", (Run(0, 1, 0, 1), Run(1, 2, 1, 6), Run(2, 5, 6, 9)))
    assert slice_of(source, block, 1, 2) == "&amp;"
    assert slice_of(source, block, 0, 3) == "R&amp;D"


def test_a_block_without_runs_stands_at_its_offset():
    assert Block("body", "hidden words", offset=7).source(0, 6) == (7, 7)


def slice_of(source, block, start, end):
    first, last = block.source(start, end)
    return source[first:last]


def article(*blocks, zones=()):
    return Article(Document("a.html", "", "html"), tuple(blocks), tuple(zones))


def test_title_prefers_the_title_then_h1_then_any_heading():
    heading, h1 = Block("heading", "Sub", level=2), Block("h1", " The\n one ", level=1)
    assert article(heading, h1, zones=[ZoneText("title", " T ")]).title == "T"
    assert article(heading, h1).title == "The one"
    assert article(heading).title == "Sub"
    assert article(Block("body", "x")).title == ""


def test_relabelled_moves_blocks_and_keeps_the_rest():
    before = article(Block("body", "a"), Block("table", "b"))
    after = before.relabelled("keyword table", {1: "columns Keyword and Density"})
    assert [b.region for b in after.blocks] == ["main", "keyword table"]
    assert after.blocks[1].reason == "columns Keyword and Density"
    assert before.blocks[1].region == "main"
    assert before.relabelled("nav", {}) is before


@given(st.text(alphabet="ab\n", max_size=30), st.data())
def test_a_span_is_the_places_of_its_ends(text, data):
    lines = Lines(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert lines.span(start, end) == (*lines.place(start), *lines.place(end))


def test_a_block_of_many_runs_finds_each():
    runs = tuple(Run(4 * i, 4 * i + 4, 10 * i, 10 * i + (9 if i % 3 == 1 else 4)) for i in range(6))
    block = Block("body", "abcd" * 6, runs)
    assert [block.source(at, at + 1) for at in (0, 3, 8, 11)] == [(0, 1), (3, 4), (20, 21), (23, 24)]
    assert block.source(5, 6) == (10, 19)
    assert block.source(2, 10) == (2, 22)
    assert block.source(22, 26) == (52, 54)
