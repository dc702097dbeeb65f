"""The keyword table in the article: which tables are one, what they declare, what belongs to them."""

import os
from glob import glob

import pytest
from targets_pages import phrases, planned, regions

from kwaudit import extract, targets
from kwaudit.errors import SettingsError
from kwaudit.model import Article, Block, Conflict, Document, Settings, Table

HEADER = "| Green Tea Guide | Intent | Keyword Density | User |\n|——–|—–|—|—|\n"
ROWS = "| Hot Water | Importance | 2.33% | Guests, Hosts |\n| Old Books | Tips and Guidelines | 1–2 % | Guests |\n"
POST = f"# Tea\n\nText on hot water.\n\nTable of Keywords:\n{HEADER}{ROWS}\nIn the end, tea.\n"


def table(*rows):
    return "\n".join((f"| {rows[0]} |", "|" + "---|" * (rows[0].count("|") + 1), *(f"| {row} |" for row in rows[1:])))


def page(*rows, above="Words about tea.", below="More words.", title="Tea"):
    return f"# {title}\n\n{above}\n\n{table(*rows)}\n\n{below}\n"


def test_rows_become_targets():
    plan, _ = planned(POST)
    shown = [(t.phrase, t.intent, t.roles, t.audience, t.focus, t.source, t.origin) for t in plan.targets]
    assert shown == [
        ("Green Tea Guide", "", (), (), True, "table", "page.md"),
        ("Hot Water", "Importance", ("importance",), ("Guests", "Hosts"), False, "table", "page.md"),
        ("Old Books", "Tips and Guidelines", ("tips",), ("Guests",), False, "table", "page.md"),
    ]
    assert plan.targets[0].band is None
    assert float(plan.targets[1].band.declared) == 0.0233


def test_places_are_those_of_the_cells():
    plan, _ = planned(POST)
    assert [POST[t.offset :].startswith(t.phrase) for t in plan.targets] == [True] * 3
    assert [POST[t.figure_offset :][:3] for t in plan.targets[1:]] == ["2.3", "1–2"]
    assert plan.targets[0].figure_offset == -1


def test_the_table_and_its_caption_are_left_out_and_the_rest_stays():
    _, article = planned(POST)
    assert [b.text for b in article.blocks if b.region == "main"] == ["Tea", "Text on hot water.", "In the end, tea."]
    out = [b for b in article.blocks if b.region == "keyword table"]
    assert (out[0].text, out[0].reason) == ("Table of Keywords:", "introduces the keyword table")
    assert {b.reason for b in out[1:]} == {"declares the targets"}


PLANS = {
    "headers": ("Keyword | Density", "hot water | 1%"),
    "no sign of per cent": ("Keyword | Keyword Density", "hot water | 2.33"),
    "bounds": ("Query | Target", "hot water | ≥ 1 %", "old books | < 3%"),
    "no header for the figures": ("Phrase | ", "hot water | 1%"),
    "figures first": ("Density | Keyword", "1% | hot water"),
    "numbered": ("# | Keyword | Density", "1 | hot water | 1%"),
    "intent by content": ("Words | What for | How much", "hot water | FAQ | 1%", "old books | Informational | 2%"),
    "tool columns": ("Keyword | Volume | KD | Density", "hot water | 900 | 12% | 1%"),
    "a bare list of shares with intents": ("Phrase | Wanted", "hot water | 1%", "old books | 1%"),
    "per cent in the header": ("Keyword | Keyword Density (%)", "hot water | 2.33", "old books | 0.67"),
    "per cent in words": ("Query | Density in %", "hot water | 2.33"),
    "a lead": ("Keyword | Ideal density", "hot water | 2.33"),
    "a sign alone": ("Keyword | %", "hot water | 2.33"),
    "percentages": ("Keyword | Percentage", "hot water | 2.33"),
    "frequencies": ("Keywords | Frequency (%)", "hot water | 2.33"),
    "phrases of bones": ("Keyword | Density", "bone density | 1%", "low bone density | 2%"),
    "a total that is more": ("Phrase | Density", "hot water | 6%", "old books | 7%", "tea | 2%"),
    "german": ("Suchbegriff | Keyworddichte", "heißes Wasser | 1,5 %"),
}


@pytest.mark.parametrize("rows", PLANS.values(), ids=PLANS)
def test_tables_that_are_plans(rows):
    found = planned(page(*rows, above="Keywords of this post:"))[0].targets
    assert len([t for t in found if not t.focus]) == len(rows) - 1


OTHERS = {
    "prices": ("Plan | Discount", "Basic plan | 10%", "Family plan | 5%"),
    "shares": ("Country | Share", "green tea | 2%", "hot water | 3%"),
    "rates": ("Account | Interest rate", "green tea | 2.5%", "hot water | 3%"),
    "click-through": ("Keyword | CTR", "green tea | 2.5%", "hot water | 3%"),
    "change": ("Term | Change in 2024", "green tea | 2.5%"),
    "metals": ("Material | Density", "Iron | 7.87 g/cm³", "Gold | 19.3 g/cm³"),
    "no figures": ("Keyword | Intent", "green tea | FAQ"),
    "shares without names": ("Group | Part", "Young people | 40%", "Old people | 60%"),
    "small figures that the text does not bear out": ("Leaf | Caffeine", "green tea | 3%", "hot water | 2%"),
    "one row": ("Leaf | Part", "green tea | 3%"),
    "figures only": ("A | B", "1 | 2%", "2 | 3%"),
    "empty": ("A | B", " | ", " | "),
    "sentences": ("Who | What", "It is said that of all the leaves there are these are the very best ones | 3%"),
    "roles of people": ("Who | Role | Time", "Ann | Cook | 5%", "Ben | Host | 4%"),
    "a target of sales": ("Metric | Target", "Conversion of guests | 2%", "Return of guests | 3%"),
    "unknown figures": ("Leaf | Part", "green tea | 3%", "hot water | some"),
}

LONG = "Whoever waits for a cup to cool has time to look out of the window and to think of nothing much at all. " * 20


@pytest.mark.parametrize("rows", OTHERS.values(), ids=OTHERS)
def test_tables_that_are_none(rows):
    text = page(*rows, above="We drink green tea with hot water, and much has been said of it. " * 4 + LONG)
    assert phrases(text) == []
    assert regions(text) == {}


ARTICLE_TABLES = {
    "bones": ("", "Age | Bone density", "young women | 95%", "old women | 80%"),
    "bones, small figures": ("", "Age | Bone density", "young women | 5%", "old women | 3%"),
    "breasts": ("", "Age | Breast density (%)", "young women | 95", "old women | 80"),
    "traffic": ("", "Hour | Traffic density", "morning | 4%", "evening | 3%"),
    "wood": ("", "Wood | Density", "oak | 75 %", "pine | 50 %"),
    "pages and intents": ("", "Page type | Search intent | Bounce", "Blog | informational | 80%"),
    "small shares of pages": ("", "Page type | Search intent | Bounce rate", "Blog | informational | 8%"),
    "languages of databases": ("", "Query | Target", "SELECT | 95%", "INSERT | 5%"),
    "loans": ("", "Term | Range", "Short loan | 2-3%", "Long loan | 4-5%"),
    "engines below a heading of keywords": ("## Long-tail keywords", "Engine | Use", "Google | 90%", "Bing | 4%"),
    "markets below a heading of SEO": ("## SEO plan", "Engine | Market", "Yandex | 2%", "Bing | 4%"),
    "engines below a line": ("The best search terms in numbers:", "Engine | Share of all", "Google | 90%"),
    "what is said of a density": ("## Keyword density", "Keyword density | Verdict", "1% | good", "5% | stuffing"),
    "what was measured": ("", "Keyword | Actual density", "green tea | 1%"),
}


@pytest.mark.parametrize(("above", "rows"), [(one[0], one[1:]) for one in ARTICLE_TABLES.values()], ids=ARTICLE_TABLES)
def test_tables_of_an_article_about_figures(above, rows):
    text = page(*rows, above=f"{LONG}\n\n{above}")
    assert phrases(text) == []
    assert regions(text) == {}


def test_a_rate_that_the_text_bears_out_by_chance_is_no_plan():
    text = "Send an email today. " + "Other words stand here, too, so that there are some. " * 2
    rows = ("Channel | Conversion", "Email | 4.2 %", "Other words | 8 %")
    assert phrases(page(*rows, above=text * 8)) == []


def test_a_short_text_bears_nothing_out():
    rows = ("Leaf | Part", "green tea | 7%", "hot water | 7%")
    assert phrases(page(*rows, above="We drink green tea with hot water, and much has been said of it. " * 4)) == []


def test_a_table_that_the_text_bears_out_is_a_plan():
    text = "Green tea wants hot water. " + "Other words stand here, too, so that there are some. " * 8
    rows = ("Leaf | Part", "green tea | 1%", "hot water | 1.5%")
    assert phrases(page(*rows, above=text * 3)) == ["Leaf", "green tea", "hot water"]


def test_a_heading_that_says_keywords_makes_a_plan():
    rows = ("What | Much", "hot water | 1%", "old books | 2%")
    assert phrases(page(*rows, above="## Target keywords")) == ["hot water", "old books"]


@pytest.mark.parametrize(
    ("above", "below", "left_out"),
    [
        ("## Keywords", "Words.", ["Keywords"]),
        ("## Plan", "## End", ["Plan"]),
        ("## Plan", "Words about tea.", []),
        ("## Keywords\n\nThe keywords of this post:", "Words.", ["Keywords", "The keywords of this post:"]),
        ("Text.\n\nThese are the keywords for this post", "Words.", ["These are the keywords for this post"]),
        ("Text about tea.", "Words.", []),
        ("A long line " + "that goes on " * 15 + "with keywords:", "Words.", []),
    ],
)
def test_what_introduces_the_table_is_left_out_with_it(above, below, left_out):
    text = page("Keyword | Density", "hot water | 1%", above=above, below=below)
    cells = {"Keyword", "Density", "hot water", "1%"}
    assert [line for line in regions(text) if line not in cells] == left_out


def test_a_heading_at_the_end_of_a_page_introduces_the_table():
    assert "Plan" in regions(f"# Tea\n\nText.\n\n## Plan\n\n{table('Keyword | Density', 'hot water | 1%')}\n")


def test_the_h1_is_never_left_out():
    assert "Keywords" not in regions(f"# Keywords\n\n{table('Keyword | Density', 'hot water | 1%')}\n")


@pytest.mark.parametrize(
    "header",
    [
        "Keyword", "#", "Topic", "Topics", "Focus keyphrase", "", "Table of Keywords", "LSI Keywords", "KW", "Key word",
        "Semantic keywords", "Keyword / Phrase", "Keyword Name", "Keyword (exact)", "Keyword Phrases Used",
        "Phrases used", "Our 5 best keywords", "(Topic):",
    ],
)  # fmt: skip
def test_headers_that_are_no_focus_query(header):
    assert not any(t.focus for t in planned(page(f"{header} | Keyword density", "hot water | 1%"))[0].targets)


def test_a_focus_query_that_has_a_row_of_its_own():
    (target,) = planned(page("Hot water | Keyword density", "hot-water | 1%"))[0].targets
    assert target.focus
    assert target.band


def test_totals_and_repeated_headers_are_no_targets():
    rows = ("Keyword | Density", "hot water | 1%", "Keyword | Density", " | ", "old books | -", "Total | 3%")
    assert phrases(page(*rows)) == ["hot water", "old books"]


def test_a_first_row_above_figures_is_a_header_though_nobody_marked_it():
    cells = ["Green Tea Guide", "Wanted", "hot water", "1%"]
    blocks = (Block("heading", "Target keywords", level=2), *(Block("table", cell) for cell in cells))
    rows = (((1,), (2,)), ((3,), (4,)))
    article = Article(Document("p.html", "", "html"), blocks, tables=(Table(rows),))
    plan, _ = targets.plan(article, Settings())
    assert [(t.phrase, t.focus) for t in plan.targets] == [("Green Tea Guide", True), ("hot water", False)]


@pytest.mark.parametrize(
    ("rows", "kept"),
    [
        (("hot water | 1%", "cup | 2%", "Total | 3%"), ["hot water", "cup"]),
        (("hot water | 1%", "cup | 2%", "All | 3.1%"), ["hot water", "cup"]),
        (("hot water | 1%", "cup | 2%", "Sum | -"), ["hot water", "cup"]),
        (("hot water | 1%", "cup | 2%", "all | 1%"), ["hot water", "cup", "all"]),
        (("all | 3%", "hot water | 1%", "cup | 2%"), ["all", "hot water", "cup"]),
        (("sum | 3%", "cup | 2%"), ["sum", "cup"]),
    ],
)
def test_a_total_stands_last_and_is_one(rows, kept):
    assert phrases(page("Keyword | Density", *rows)) == kept


@pytest.mark.parametrize(("region", "count"), [("main", 1), ("hidden", 1), ("aside", 0), ("footer", 0)])
def test_tables_of_other_regions(region, count):
    cells = ["Keyword", "Density", "hot water", "1%"]
    blocks = tuple(Block("table", cell, region=region) for cell in cells)
    article = Article(Document("p.html", "", "html"), blocks, tables=(Table((((0,), (1,)), ((2,), (3,)))),))
    plan, seen = targets.plan(article, Settings())
    assert len(plan.targets) == count
    assert {b.region for b in seen.blocks} == {"keyword table" if region == "main" else region}


def test_a_caption_element_is_left_out():
    blocks = (Block("caption", "Keywords"), *(Block("table", cell) for cell in ["What", "Much", "hot water", "1%"]))
    tables = (Table((((1,), (2,)), ((3,), (4,))), caption=0),)
    plan, seen = targets.plan(Article(Document("p.html", "", "html"), blocks, tables=tables), Settings())
    assert [t.phrase for t in plan.targets] == ["hot water"]
    assert {b.region for b in seen.blocks} == {"keyword table"}


@pytest.mark.parametrize("border", ["\t", " | "])
def test_a_plan_that_was_pasted_into_plain_text(border):
    lines = [("Keyword", "Intent", "Density"), ("Hot water", "FAQ", "1%"), ("cup", "", "2%")]
    table_lines = "\n".join(border.join(cells) for cells in lines)
    text = f"Tea\n\nWe drink hot water from a cup.\n\nTable of Keywords:\n{table_lines}\n\nThat is all of it.\n"
    assert phrases(text, "text") == ["Hot water", "cup"]
    assert set(regions(text, "text").values()) == {"keyword table"}
    assert "Table of Keywords:" in regions(text, "text")


def test_two_plans_on_a_page_are_one():
    text = page("Keyword | Density", "hot water | 1%", below=table("Keyword | Density", "Hot Water | 2%", "cup | 1%"))
    plan, _ = planned(text)
    assert [(t.phrase, float(t.band.declared)) for t in plan.targets] == [("hot water", 0.01), ("cup", 0.01)]
    assert plan.conflicts == (Conflict("hot water", "table", "table"),)


def test_a_plan_that_stands_twice_for_phones_is_no_conflict():
    text = page("Keyword | Density", "hot water | 1%", below=table("Keyword | Density", "Hot Water | 1%"))
    assert planned(text)[0].conflicts == ()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("old books | lots", "row 2 (line 8): 'old books': 'lots' is no density; write 2%, 1-2%, >=1% or <3%"),
        ("old books | 220%", "row 2 (line 8): 'old books': '220%' is more than 100 %"),
        (" | 1%", "row 2 (line 8): a target without a phrase"),
        ("… | 1%", "row 2 (line 8): '…' has no word in it"),
        ("Hot-Water | 1%", "row 2 (line 8): 'Hot-Water' is declared twice; keep one of the rows"),
    ],
)
def test_errors_name_document_row_and_cause(row, said):
    with pytest.raises(SettingsError) as caught:
        planned(page("Keyword | Density", "hot water | 1%", row))
    assert str(caught.value).startswith(f"page.md: keyword table: {said}")


def test_an_error_in_a_table_without_places():
    blocks = tuple(Block("table", cell, offset=-1) for cell in ["Keyword", "Density", "hot water", "lots"])
    article = Article(Document("p.html", "", "html"), blocks, tables=(Table((((0,), (1,)), ((2,), (3,)))),))
    with pytest.raises(SettingsError, match="row 1: 'hot water'"):
        targets.plan(article, Settings())


def test_html_tables_are_read_alike():
    source = (
        "<main><h1>Tea</h1><p>Hot water is warm.</p><table><caption>Keywords</caption><tr><th>Tea Guide<th>Intent"
        "<th>Density</tr><tr><td><b>Hot</b> water<td>FAQ<td>2&nbsp;%</tr></table><p>The end.</p></main>"
    )
    article = extract.article(Document("p.html", source, "html"), Settings())
    plan, seen = targets.plan(article, Settings())
    assert [(t.phrase, t.roles, t.focus) for t in plan.targets] == [
        ("Tea Guide", (), True),
        ("Hot water", ("faq",), False),
    ]
    assert source[plan.targets[1].offset :].startswith("Hot</b>")
    assert source[plan.targets[1].figure_offset :].startswith("2&nbsp;%")
    assert [b.text for b in seen.blocks if b.region == "main"] == ["Tea", "Hot water is warm.", "The end."]


POSTS = glob(os.path.join(os.path.dirname(__file__), "../../../shared/data/000_*.txt"))


@pytest.mark.skipif(not POSTS, reason="the post stands beside the repository")
def test_the_post_that_the_project_was_made_from():
    with open(POSTS[0], encoding="utf-8") as file:
        text = file.read()
    plan, article = planned(text, "text")
    assert len(plan.targets) == 12
    assert [t.focus for t in plan.targets] == [True] + [False] * 11
    assert [round(float(t.band.declared) * 10000) for t in plan.targets[1:]] == [233, 167, 100, *[67] * 8]
    assert [t.roles[0] for t in plan.targets[1:]] == [
        "importance",
        "significance",
        *["importance"] * 2,
        *["tips"] * 5,
        *["faq"] * 2,
    ]
    assert [len(t.audience) for t in plan.targets[1:]] == [2] * 9 + [1] * 2
    assert [text[t.offset :].startswith(t.phrase) for t in plan.targets] == [True] * 12
    assert sum(b.region == "keyword table" for b in article.blocks) == 49
    assert sum(b.region == "tag line" for b in article.blocks) == 3
    main = [b for b in article.blocks if b.region == "main"]
    assert [b.text[:10] for b in main[-2:]] == ["Conclusion", "In conclus"]
