"""The user's word: content and drop selectors."""

import pytest
from html_pages import PROSE, TEXT, left, main, read

from kwaudit.errors import SettingsError

PAGE = f"""<html><body><nav id=menu><a>Home</a></nav><div class="post first"><h2>One</h2><div class=newsletter>News</div>{TEXT}</div>
<aside class="box"><p>Aside <span class=x>inline</span> text</p></aside><div class="post">Two<nav>Inner</nav></div></body></html>"""


def test_content_is_what_is_selected_and_nothing_else():
    article = read(PAGE, content=(".post",))
    assert main(article) == ["One", "News", *PROSE, "Two"]
    assert article.how == "what the content selectors match (2 elements)"
    assert article.certain


def test_several_selectors_add_up_in_the_order_of_the_page():
    assert main(read(PAGE, content=(".box", "h2"))) == ["One", "Aside inline text"]


def test_a_selected_aside_is_content_and_so_is_an_inline_element():
    assert main(read(PAGE, content=("aside",))) == ["Aside inline text"]
    assert main(read(PAGE, content=("span.x",))) == ["inline"]
    assert main(read(PAGE, content=("nav a",))) == ["Home"]


def test_the_body_can_be_selected():
    assert main(read(PAGE, content=("body",))) == main(read(PAGE, content=("html",)))
    assert "News" in main(read(PAGE, content=("body",)))


def test_dropped_text_is_left_out_and_says_by_what():
    article = read(PAGE, drop=("h2", ".x"), content=(".post", ".box"))
    assert main(article) == ["News", *PROSE, "Aside text", "Two"]
    assert left(article)["dropped"] == ["One", "inline"]
    assert next(b.reason for b in article.blocks if b.region == "dropped") == "drop selector 'h2'"


def test_drop_works_on_the_article_that_was_found():
    assert "One" not in main(read(PAGE, drop=("h2",)))
    assert main(read("<main><p>One <button class=b>two</button> three</p></main>", drop=(".b",))) == ["One", "three"]


def test_a_table_can_be_selected():
    source = "<p>Text</p><table id=t><tr><td class=c>One</td></tr></table>"
    assert main(read(source, content=("#t",))) == ["One"]
    assert main(read(source, content=("td.c",))) == ["One"]


@pytest.mark.parametrize("option", ["content", "drop"])
def test_a_selector_that_matches_nothing_names_what_comes_near(option):
    with pytest.raises(
        SettingsError, match=rf"page\.html: {option} selector '\.psot' matches nothing on this page \(nearest: '\.post'"
    ):
        read(PAGE, **{option: (".psot",)})


def test_without_a_near_name_the_ids_are_offered():
    with pytest.raises(SettingsError, match=r"\(nearest: '#menu'\)"):
        read(PAGE, content=("#qqqqqqqq",))
    with pytest.raises(SettingsError, match=r"on this page$"):
        read("<p>One</p>", content=("#qqqqqqqq",))


@pytest.mark.parametrize("selector", ["div[", "..a", ""])
def test_a_selector_that_is_not_css_is_told(selector):
    with pytest.raises(SettingsError, match=r"page\.html: content selector .* is not CSS"):
        read(PAGE, content=(selector,))


@pytest.mark.parametrize(
    ("tag", "attributes"), [("b", ""), ("a", ""), ("a", " href=/x"), ("span", " class=k"), ("sup", "")]
)
def test_elements_inside_a_line_are_dropped_by_their_tag(tag, attributes):
    article = read(f"<main><p>One <{tag}{attributes}>two</{tag}> three</p></main>", drop=(tag,))
    assert main(article) == ["One three"]
    assert left(article) == {"dropped": ["two"]}


def test_a_rule_of_the_page_hides_elements_inside_a_line_by_their_tag():
    article = read("<style>sup{display:none}</style><main><p>One <sup>two</sup> three</p></main>")
    assert main(article) == ["One three"]
    assert left(article) == {"hidden": ["two"]}
