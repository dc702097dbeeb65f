"""What a page says of itself, and which kind of page it is."""

import pytest
from html_pages import TEXT, main, page, read

from kwaudit.extract.facts import plain

HEAD = """<title>Rye &amp; wheat
 bread</title><meta name="Description" content="How to &quot;bake&quot;"><meta name=keywords content='rye, bread'>
<meta name=keywords content="second"><meta property="og:title" content="Rye"><meta property="og:type" content="article">
<meta name=robots content="noindex"><meta name=author content=Ann><meta name=x content=y><meta content=z><link rel="canonical" href=" /rye ">
<link rel=icon href=i.png><link rel=canonical>"""


def test_zones_and_facts_of_the_head():
    source = f'<html lang="en-GB"><head>{HEAD}</head><body><svg><title>Icon</title></svg><p>Text <img src=a.png alt="A loaf"> <img alt=""></p></body></html>'
    article = read(source, slug="rye-bread")
    assert [(zone.zone, zone.text, zone.note) for zone in article.zones] == [
        ("title", "Rye & wheat bread", ""),
        ("description", 'How to "bake"', ""),
        ("keywords", "rye, bread", ""),
        ("og_title", "Rye", ""),
        ("alt", "A loaf", "a.png"),
        ("slug", "rye-bread", ""),
    ]
    written = [source[zone.start : zone.end] for zone in article.zones[:5]]
    assert written == ["Rye &amp; wheat\n bread", "How to &quot;bake&quot;", "rye, bread", "Rye", "A loaf"]
    assert article.facts == {
        "lang": "en-GB",
        "og:title": "Rye",
        "og:type": "article",
        "robots": "noindex",
        "author": "Ann",
        "canonical": "/rye",
    }
    assert article.language == "en"


@pytest.mark.parametrize(
    ("source", "language"),
    [
        ("<html lang=de><p>x", "de"),
        ("<html xml:lang='pt_BR'><p>x", "pt"),
        ("<html lang=''><meta http-equiv=Content-Language content='fr, en'><p>x", "fr"),
        ("<html lang=x-default><p>x", ""),
        ("<meta name=language content=ES><p>x", "es"),
        ("<p>x", ""),
    ],
)
def test_the_language_that_a_page_declares(source, language):
    assert read(source).language == language


def test_structured_data_is_read_as_it_stands():
    script = r"""<script type="application/ld+json">{"@graph":[{"@type":["Article","https://schema.org/NewsArticle"],
    "headline":"Rye \u0026 \"wheat\" \ud83c\udf5e","articleBody":"One &amp; two\nthree"},{"@type":"FAQPage"},{"@type":"FAQPage"}]}</script>
    <script type="application/ld+json">{"headline":"second"}</script><script>"headline":"third"</script>"""
    article = page(TEXT, script)
    assert article.facts["schema"] == "Article, NewsArticle, FAQPage"
    assert article.facts["articleBody"] == "One & two\nthree"
    zone = next(zone for zone in article.zones if zone.zone == "headline")
    assert zone.text == 'Rye & "wheat" 🍞'
    assert article.document.text[zone.start : zone.end] == r"Rye \u0026 \"wheat\" \ud83c\udf5e"


def test_structured_data_that_is_broken_does_no_harm():
    assert page(TEXT, '<script type="application/ld+json">{"headline": "open').facts == {}


@pytest.mark.parametrize(
    ("written", "text"), [(r"a\/b\tc\qd", "a/b\tcqd"), (r"\ud83c", "\ufffd"), ("&lt;", "<"), ("x", "x")]
)
def test_json_strings_are_read(written, text):
    assert plain(written) == text


def test_the_title_heading_above_the_text_is_a_zone():
    source = f"<div class=top><h1>Rye <b>bread</b></h1></div><div class=body>{TEXT * 3}</div>"
    article = read(source)
    zone = next(zone for zone in article.zones if zone.zone == "h1")
    assert zone.text == "Rye bread"
    assert source[zone.start : zone.end] == "Rye <b>bread"
    assert "Rye bread" not in main(article)


def test_a_title_heading_that_counts_or_is_hidden_is_no_zone():
    for body in (f"<h1>Rye</h1>{TEXT}", f"<div class=top><h1 hidden>Rye</h1></div><div class=body>{TEXT * 3}</div>"):
        assert [zone for zone in read(body).zones if zone.zone == "h1"] == []


def test_the_title_heading_in_a_header_of_which_only_lines_are_kept_is_a_zone():
    source = f"<header class=top><h1>Rye <b>bread</b></h1><p>A blog</p></header><main>{TEXT}</main>"
    zone = next(zone for zone in read(source).zones if zone.zone == "h1")
    assert (zone.text, source[zone.start : zone.end]) == ("Rye bread", "Rye <b>bread</b>")


@pytest.mark.parametrize(
    "top",
    [
        "<header><h1><a href=/>The village oven</a></h1></header>",
        "<header hidden><h1>Rye bread</h1></header>",
        "<nav><h1>Rye bread</h1></nav>",
        "<header><p>Rye bread</p></header><footer><h1>Rye</h1></footer>",
        "<header><h1> </h1></header>",
    ],
)
def test_a_site_s_name_and_headings_of_other_regions_are_no_title(top):
    assert [zone for zone in page(f"{top}<main>{TEXT}</main>").zones if zone.zone == "h1"] == []


def test_alt_texts_of_the_article_only():
    article = page(f"<nav><img alt=Logo></nav>{TEXT}<img alt=Loaf>{TEXT}<footer><img alt=Seal></footer>")
    assert [zone.text for zone in article.zones if zone.zone == "alt"] == ["Loaf"]


def test_a_page_without_text_has_no_alt_texts():
    assert page("<img alt=Loaf>").zones == ()


@pytest.mark.parametrize(
    ("body", "framework"),
    [
        ('<div id="__next"></div><script>x</script>', "Next.js"),
        ("<script>window.__NUXT__={}</script><div>Loading</div>", "Nuxt"),
        ("<app-root></app-root><script src=a.js></script>", "Angular"),
        ('<div id="root"></div><script src=a.js></script>', "a script framework"),
        ("<noscript>You need to enable JavaScript to run this app.</noscript><script>x</script>", "JavaScript"),
        ("<script>x</script><p>Short page</p>", ""),
        ('<div id="root"></div>', ""),
        (f'<div id="root">{TEXT}</div><script>x</script>', ""),
    ],
)
def test_a_page_that_scripts_draw_is_told_as_such(body, framework):
    assert page(body).script_only == framework
