"""Hidden for good is left out and says how; hidden until a reader opens it is text like any other."""

import pytest
from html_pages import PROSE, TEXT, left, main, page, read, reason

from kwaudit.extract.css import names, weight
from kwaudit.extract.hidden import by_style
from kwaudit.extract.rules import MANY, Rules
from kwaudit.extract.tree import parse

KEYS = "cheap bread best bread"


@pytest.mark.parametrize(
    ("attributes", "why"),
    [
        ("hidden", "hidden attribute"),
        ('hidden=""', "hidden attribute"),
        ('style="display:none"', "style: display:none"),
        ('style="color: red; DISPLAY : None !important"', "style: display:none"),
        ('style="visibility:hidden"', "style: visibility:hidden"),
        ('style="position:absolute; left:-9999px"', "style: text moved off the screen"),
        ('style="text-indent: -5000px"', "style: text moved off the screen"),
        ('style="position:absolute;clip:rect(0,0,0,0)"', "style: text clipped away"),
        ('style="clip-path: inset(50%)"', "style: text clipped away"),
        ('style="font-size:0"', "style: text of zero size"),
        ('style="height:1px;width:1px;overflow:hidden"', "style: text of zero size"),
        ('style="color:#fff;background:white"', "style: text in the colour of its background"),
        ('style="background-color:#000000;color:#000"', "style: text in the colour of its background"),
        ('class="sr-only"', "class 'sr-only': for screen readers only"),
        ('class="link screen-reader-text"', "class 'screen-reader-text': for screen readers only"),
        ('class="kw"', "style rule: display:none"),
        ('class="far"', "style rule: text moved off the screen"),
        ('id="tiny"', "style rule: text of zero size"),
    ],
)
@pytest.mark.parametrize("tag", ["div", "span"])
def test_hidden_text_is_left_out_and_says_how(tag, attributes, why):
    rules = ".kw{display:none}p .kw, .far{position:absolute;left:-9999px}#tiny{font-size:0px}"
    article = page(f"<main>{TEXT}<{tag} {attributes}>{KEYS}</{tag}></main>", f"<style>{rules}</style>")
    assert main(article) == list(PROSE)
    assert left(article) == {"hidden": [KEYS]}
    assert reason(article, KEYS) == why


@pytest.mark.parametrize(
    "style",
    [
        "color:#fff;background:#000",
        "left:-9999px",
        "display:block",
        "height:0",
        "opacity:0",
        "font-size:0.9em",
        "background:none",
        "margin:-20px",
        "clip:auto",
        "",
    ],
)
def test_a_style_that_shows_hides_nothing(style):
    assert by_style(style) is None
    assert main(page(f"<main>{TEXT}<p style='{style}'>{KEYS}</p></main>"))[-1] == KEYS


@pytest.mark.parametrize(
    "body",
    [
        f"<details><summary>Why?</summary><p>{KEYS}</p></details>",
        f"<div hidden=until-found>{KEYS}</div>",
        f"<button aria-controls=a1>Open</button><div id=a1 hidden>{KEYS}</div>",
        f"<a data-bs-target='#a2'>Open</a><div id=a2 style='display:none'>{KEYS}</div>",
        f"<a href='#a3'>Open</a><div id=a3 style='display:none'>{KEYS}</div>",
        f"<div class=faq><h3>Q</h3><div style='display:none'>{KEYS}</div></div>",
        f"<div class='accordion-item'><p>Q</p><div><div hidden>{KEYS}</div></div></div>",
        f"<div role=tabpanel hidden>{KEYS}</div>",
        f"<div class='tab-pane' style='display:none'>{KEYS}</div>",
        f"<h3><span aria-expanded=false>Q</span></h3> <div hidden>{KEYS}</div>",
        f"<div itemprop=acceptedAnswer hidden>{KEYS}</div>",
        f"<div hidden id='S:1'>{KEYS}</div>",
    ],
)
def test_what_a_reader_can_open_counts(body):
    assert KEYS in main(page(f"<main>{TEXT}{body}</main>"))


def test_a_rule_for_print_or_small_screens_hides_nothing():
    style = "<style>@media print{.kw{display:none}} @media (max-width:600px){.kw{display:none}} .kw:hover{display:none}</style>"
    assert KEYS in main(page(f"<main>{TEXT}<p class=kw>{KEYS}</p></main>", style))


@pytest.mark.parametrize(
    ("css", "hidden"),
    [
        (".kw{display:none}.kw{display:block}", False),
        (".kw{display:block}.kw{display:none}", True),
        (".kw{display:none}@media (min-width:900px){.kw{display:block}}", False),
        ("#k{display:none}.kw{display:block}", True),
        (".kw{display:none}#k{display:block}", False),
        (".kw{visibility:hidden}p.kw{visibility:visible}", False),
        (".kw{display:none}.kw.open{display:block}", True),
        ("/* .kw{display:none} */", False),
        (".kw{display:none", True),
        (".post .kw{display:none}", False),
        ("main > .kw , .x{display:none}", True),
        ("@import 'x';.kw{display:none}", True),
        ("a:b:c{{{}}}.kw{display:none}", True),
    ],
)
def test_rules_are_held_against_each_other(css, hidden):
    article = page(f"<main>{TEXT}<p class=kw id=k>{KEYS}</p></main>", f"<style>{css}</style>")
    assert (KEYS in main(article)) is not hidden


def test_a_large_sheet_is_searched_for_the_usual_ways():
    filler = "".join(f".x{i}{{margin:{i}px;color:red;background:red}}" for i in range(400))
    style = f"<style>{filler}.kw{{display: none}}</style>"
    assert left(page(f"<main>{TEXT}<p class=kw>{KEYS}</p></main>", style)) == {"hidden": [KEYS]}


def test_a_selector_that_is_not_css_hides_nothing():
    assert KEYS in main(page(f"<main>{TEXT}<p class=kw>{KEYS}</p></main>", "<style>.kw[[{display:none}</style>"))


def test_a_tag_can_be_hidden_by_rule():
    assert (
        left(page(f"<main>{TEXT}<small>{KEYS}</small><p>Last one.</p></main>", "<style>small.x{display:none}</style>"))
        == {}
    )
    assert left(page(f"<main>{TEXT}<h6>{KEYS}</h6></main>", "<style>h6{display:none}</style>")) == {"hidden": [KEYS]}


def test_rules_are_not_asked_without_end():
    css = "<style>.kw{display:none}.open .kw{display:block}</style>"
    many = "".join(f"<p class=kw>{KEYS}</p>" for _ in range(100))
    assert len(left(page(f"<main>{TEXT}{many}</main>", css))["hidden"]) == 100


def test_icons_that_are_no_text_are_left_out():
    article = page(
        f"<main>{TEXT}<p>Next <i aria-hidden=true>arrow_forward</i> <span class='icon' aria-hidden=true>menu</span></p></main>"
    )
    assert main(article)[-1] == "Next"
    assert left(article) == {"hidden": ["arrow_forward", "menu"]}


def test_a_block_that_is_hidden_from_screen_readers_counts_when_it_is_prose():
    article = page(
        f"<main>{TEXT}<div aria-hidden=true><p>{PROSE[0]}</p></div><div aria-hidden=true>Slide 2 of 3</div></main>"
    )
    assert main(article)[-1] == PROSE[0]
    assert left(article) == {"hidden": ["Slide 2 of 3"]}


def test_a_page_that_hides_itself_until_its_script_runs_is_read():
    article = page(f"<div class=app><main><h1>Bread</h1>{TEXT}</main></div>", "<style>.app{visibility:hidden}</style>")
    assert main(article) == ["Bread", *PROSE]


def test_much_hidden_text_stays_hidden():
    keys = "".join(f"<p>{sentence}</p>" * 3 for sentence in PROSE)
    article = page(f"<main><h1>Bread</h1><p>{PROSE[0]}</p></main><div hidden>{keys}</div>")
    assert main(article) == ["Bread", PROSE[0]]


def test_the_key_and_weight_of_selectors():
    assert [names(s)[0] for s in (".a .b", "#x.y", "div > p", "p.c", "*")] == [".b", "#x", "p", ".c", "*"]
    assert weight("#a .b[c] d > e") == (1, 2, 2)


def test_a_page_without_sheets_has_no_rules():
    assert Rules(parse("<p>One</p>")).named == {}


def test_a_thousand_sheets_that_hide_one_name_are_not_all_kept():
    rules = Rules(parse("<style>.a{display:none}</style>" * 1_000))
    assert len(rules.candidates("p", "a")) == MANY


def test_hidden_text_has_the_place_of_its_element():
    source = f"<main>{TEXT}<div hidden>{KEYS}</div></main>"
    block = read(source).blocks[-1]
    assert block.offset == source.index("<div hidden")


@pytest.mark.parametrize(
    ("css", "attributes", "seen"),
    [
        (".x{display:none}", "class=x style='display:block'", True),
        (".x{display:none}", "class=x style='color:red; DISPLAY : flex'", True),
        (".x{display:none}", "class=x style='display:none'", False),
        (".x{display:none}", "class=x style='visibility:visible'", False),
        (".x{display:none!important}", "class=x style='display:block'", False),
        (".x{visibility:hidden}", "class=x style='visibility:visible'", True),
        (".x{visibility:hidden}", "class=x style='display:block'", False),
        (".x{text-indent:-9999px}", "class=x style='display:block'", False),
        ("", "hidden style='display:block'", True),
        ("", "hidden style='color:red'", False),
    ],
)
def test_an_inline_style_is_stronger_than_a_rule_and_the_attribute(css, attributes, seen):
    found = page(f"<main><p {attributes}>{PROSE[0]}</p><p>{PROSE[1]}</p></main>", f"<style>{css}</style>")
    assert (PROSE[0] in main(found)) is seen
