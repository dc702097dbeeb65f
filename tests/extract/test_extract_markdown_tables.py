"""Tables of Markdown, also those that no Markdown parser takes for one."""

from extract_readers import keep_the_law, main, read, rows, zones

GOOD = "| Cup | Leaves &amp; more |\n|-----|:------:|\n| **big** | `a\\|b` |\n|  | c \\| d |\n"
BROKEN = "Table of teas:\n| **Green** tea| Share |\n|——–|—————|\n| [Sencha](/s) | 1 % |\n| Matcha |2 %|\nAfter it."


def test_a_table_is_rows_of_cells():
    article = read(GOOD)
    assert rows(article) == [["Cup", "Leaves & more"], ["big", "a|b"], ["", "c | d"]]
    assert article.tables[0].header
    assert article.tables[0].rows[2][0] == ()
    keep_the_law(article, GOOD)


def test_a_broken_separator_makes_a_table_all_the_same():
    article = read(BROKEN)
    assert rows(article) == [["Green tea", "Share"], ["Sencha", "1 %"], ["Matcha", "2 %"]]
    assert article.tables[0].header
    keep_the_law(article, BROKEN)


def test_lines_around_a_drawn_table_are_blocks_of_their_own():
    assert [text for zone, text in zones(BROKEN) if zone != "table"] == ["Table of teas:", "After it."]


def test_links_in_a_drawn_table_stay():
    article = read(BROKEN)
    linked = next(b for b in article.blocks if b.links)
    assert (linked.text, linked.links[0].href) == ("Sencha", "/s")


def test_the_short_line_above_is_the_caption():
    article = read(BROKEN)
    assert article.blocks[article.tables[0].caption].text == "Table of teas:"
    assert article.blocks[article.tables[0].caption].zone == "caption"


def test_a_sentence_above_is_no_caption():
    article = read("We drink these teas, and every one of them has a share of our cupboard:\n\n" + GOOD)
    assert article.tables[0].caption == -1


def test_a_line_right_below_a_table_is_a_paragraph():
    article = read("| a | b |\n|---|---|\n| c | d |\nIn the end\nall is tea.\n")
    assert rows(article) == [["a", "b"], ["c", "d"]]
    assert [(b.zone, b.text) for b in article.blocks[4:]] == [("body", "In the end"), ("body", "all is tea.")]


def test_a_table_without_a_header_row_has_none():
    article = read("| a | b |\n| c | d |")
    assert not article.tables[0].header
    assert rows(article) == [["a", "b"], ["c", "d"]]


def test_two_tables_in_one_paragraph():
    article = read("| a | b |\n|—|—|\n| 1 | 2 |\nbetween\n| c | d |\n|—|—|\n| 3 | 4 |")
    assert [rows(article, at) for at in (0, 1)] == [[["a", "b"], ["1", "2"]], [["c", "d"], ["3", "4"]]]
    assert "between" in main("| a | b |\n|—|—|\n| 1 | 2 |\nbetween\n| c | d |\n|—|—|\n| 3 | 4 |")


def test_one_line_with_pipes_is_no_table():
    assert not read("either | or").tables
    assert not read("|x| is the absolute value").tables


def test_an_escaped_pipe_does_not_part_cells():
    source = "| a \\| b | c |\n|——|——|\n| d | e |"
    article = read(source)
    assert rows(article) == [["a | b", "c"], ["d", "e"]]
    keep_the_law(article, source)


def test_code_with_pipes_is_no_table():
    assert not read("```\n| a | b |\n| c | d |\n```").tables


def test_a_table_in_a_list_item():
    assert rows(read("- x\n\n  | a | b |\n  |---|---|\n  | c | d |\n")) == [["a", "b"], ["c", "d"]]
