"""What is left out, in which region and why; and what is not, whatever its markup says."""

import pytest
from html_pages import PROSE, TEXT, left, main, page, reason

from kwaudit.extract.classes import NOTHING, REMEMBERED, says
from kwaudit.extract.signals import ROWS

SIDE = "Bread of the month"


@pytest.mark.parametrize(
    ("markup", "region", "why"),
    [
        ("<nav>{}</nav>", "nav", "nav element"),
        ("<header>{}</header>", "header", "header element"),
        ("<footer>{}</footer>", "footer", "footer element"),
        ("<aside>{}</aside>", "aside", "aside element"),
        ("<dialog>{}</dialog>", "boilerplate", "dialog element"),
        ("<noscript>{}</noscript>", "noscript", "noscript element"),
        ("<div role=navigation>{}</div>", "nav", "navigation role"),
        ("<div role=complementary>{}</div>", "aside", "complementary role"),
        ("<div class=main-menu>{}</div>", "nav", "class or id 'menu'"),
        ("<div id=Sidebar>{}</div>", "aside", "class or id 'sidebar'"),
        ("<div class=relatedPosts>{}</div>", "related", "class or id 'related'"),
        ("<div class='post-comments comments'>{}</div>", "comments", "class or id 'comments'"),
        ("<div class=author-box>{}</div>", "author", "class or id 'author-box'"),
        ("<div class=share-buttons>{}</div>", "share", "class or id 'share-buttons'"),
        ("<div class=newsletter>{}</div>", "newsletter", "class or id 'newsletter'"),
        ("<div id=cookie-consent>{}</div>", "cookie", "class or id 'cookie'"),
        ("<div class='foot clear'>{}</div>", "footer", "class or id 'foot'"),
        ("<div class=breadcrumbs>{}</div>", "breadcrumbs", "class or id 'breadcrumbs'"),
        ("<div class=ad-slot>{}</div>", "ad", "class or id 'ad-slot'"),
        ("<textarea>{}</textarea>", "form", "form control"),
        ("<form><label>{}</label><input></form>", "form", "form element"),
    ],
)
def test_each_region_says_why(markup, region, why):
    article = page(f"{markup.format(SIDE)}<h1>Bread</h1>{TEXT}")
    assert main(article) == ["Bread", *PROSE]
    assert left(article) == {region: [SIDE]}
    assert reason(article, SIDE) == why


def test_the_outermost_claim_names_the_region():
    assert left(page(f"<header>Site<nav><a>Home</a></nav></header>{TEXT}")) == {"header": ["Site", "Home"]}


@pytest.mark.parametrize("wrap", ["article", "main"])
def test_the_article_s_own_header_and_footer_count(wrap):
    article = page(
        f"<header>Site</header><{wrap}><header><h1>Bread</h1></header>{TEXT}<footer>Baked in May.</footer></{wrap}><footer>Site</footer>"
    )
    assert main(article) == ["Bread", *PROSE, "Baked in May."]


def test_a_swallowed_region_keeps_its_lines_apart():
    article = page(
        f"<nav><ul><li><a>Rye <b>br</b>ead</a></li><li>Wheat<br>bread</li></ul>Text<div>Box</div>after<script>x</script></nav>{TEXT}"
    )
    assert left(article) == {"nav": ["Rye bread", "Wheat bread", "Text", "Box", "after"]}


def test_a_nav_is_left_out_however_much_it_holds():
    menu = "".join(f"<li>{sentence}</li>" for sentence in PROSE * 5)
    assert main(page(f"<nav><ul>{menu}</ul></nav><p>{PROSE[0]}</p>")) == [PROSE[0]]


@pytest.mark.parametrize("name", ["sidebar-wrap", "nav-wrapper", "modal", "newsletter-post", "cookie", "popup"])
def test_a_name_around_the_whole_page_is_not_believed(name):
    assert main(page(f"<div class='{name}'><h1>Bread</h1>{TEXT}</div><p>Short end.</p>"))[:2] == ["Bread", PROSE[0]]
    assert main(page(f"<div class='{name}'>{TEXT}</div>")) == list(PROSE)


@pytest.mark.parametrize("name", ["modal", "banner", "tags", "notice", "form"])
def test_a_doubtful_name_is_not_heard_over_prose(name):
    assert PROSE[1] in main(page(f"<main>{TEXT}<div class='{name}'><p>{PROSE[1]}</p></div><p>{PROSE[2]}</p></main>"))


@pytest.mark.parametrize("name", ["widget", "toc", "card", "hidden-title", "tabs", "product", "ads-free", "grid"])
def test_names_that_stand_on_content_half_of_the_time_say_nothing(name):
    assert says(name).claim is None


def test_no_row_names_what_mostly_stands_on_content():
    assert all(row.share <= 0.25 for row in ROWS)
    words = [word for row in ROWS for word in row.words.split()]
    assert len(words) == len(set(words))


def test_a_call_to_act_is_none_of_an_article_but_the_text_of_a_landing_page():
    box = "<div class=cta><p>Come to our courses.</p></div>"
    assert left(page(f"<main>{TEXT}{box}{TEXT}</main>")) == {"related": ["Come to our courses."]}
    rooms = "".join(
        f"<section class='s{i}'><div class=in><h2>Room {i}</h2><p>{s}</p></div></section>" for i, s in enumerate(PROSE)
    )
    assert "Come to our courses." in main(page(f"<main>{rooms}<section>{box}</section></main>"))


def test_what_classes_say_is_remembered_within_bounds():
    for number in range(REMEMBERED + 10):
        assert says(f"x{number}") is NOTHING
    assert says("x1") is NOTHING


def test_where_all_is_claimed_the_words_are_not_heard():
    article = page(
        f"<div class='sidebar'><p>{PROSE[0]}</p><p>{PROSE[1]}</p></div><div class='related'><p>{PROSE[2]}</p><p>{PROSE[3]}</p></div>"
    )
    assert main(article) == list(PROSE)
    assert not article.certain
    assert "classes and ids" in article.notes[0]


def test_where_all_is_marked_as_aside_the_marks_are_not_heard():
    article = page(f"<aside>{TEXT}</aside><aside>{TEXT}</aside>")
    assert main(article) == [*PROSE, *PROSE]
    assert "the marks were not heard" in article.notes[0]


def test_controls_inside_what_was_not_heard_are_still_controls():
    article = page(f"<div class=sidebar>{TEXT}<button>Buy</button></div><div class=related>{TEXT}</div>")
    assert left(article) == {"form": ["Buy"]}


def test_the_text_of_a_page_for_browsers_without_scripts_is_read_when_there_is_no_other():
    article = page(f"<div id=app></div><noscript><article>{TEXT}{TEXT}</article></noscript>")
    assert main(article) == [*PROSE, *PROSE]


def test_what_a_noscript_holds_of_code_and_navigation_is_code_and_navigation():
    inside = f"<nav>Breads</nav><article>{TEXT}<pre>bake(rye)</pre>{TEXT}</article>"
    article = page(f"<div id=app></div><noscript>{inside}</noscript>")
    assert main(article) == [*PROSE, *PROSE]
    assert left(article) == {"nav": ["Breads"], "pre": ["bake(rye)"]}


def test_footers_of_cards_are_no_footer_of_the_page():
    cards = "".join(
        f"<div class=kind><p>{s}</p><div class=card-footer>Loaf {i}, fresh today</div></div>"
        for i, s in enumerate(PROSE)
    )
    article = page(f"<main class=m>{cards}<p>{PROSE[0]}</p></main><div class=footer>Imprint of the bakery</div>")
    assert [text for text in main(article) if text.startswith("Loaf")] == [f"Loaf {i}, fresh today" for i in range(4)]
    assert left(article)["footer"] == ["Imprint of the bakery"]


def test_a_colour_called_brand_says_nothing():
    assert (
        main(page(f"<main class=m><h2 class=text-brand-green>Rye for beginners</h2>{TEXT}</main>"))[0]
        == "Rye for beginners"
    )


def test_a_name_over_an_article_in_several_boxes_is_not_believed():
    parts = f"<div class=content-nav-section>{TEXT}</div><div class=content-nav-section><h2>Rye</h2>{TEXT}</div>"
    notice = f"<div class=modal><p>{PROSE[0]}</p></div>"
    assert main(page(f"<main>{parts}</main>{notice}")) == [*PROSE, "Rye", *PROSE]


def test_an_aside_longer_than_the_article_is_an_aside():
    article = page(f"<div><h1>Bread</h1>{TEXT}</div><aside>{TEXT}{TEXT}</aside>")
    assert main(article) == ["Bread", *PROSE]
    assert left(article) == {"aside": [*PROSE, *PROSE]}


@pytest.mark.parametrize("beside", ["<h1>Bread</h1>", f"<p>{PROSE[0]}</p>"])
def test_an_aside_is_the_article_where_no_other_stands_beside_it(beside):
    assert main(page(f"{beside}<aside>{TEXT}{TEXT}</aside>"))[-8:] == [*PROSE, *PROSE]


def test_every_list_of_medium_is_called_like_a_list_of_posts():
    article = page(f"<main>{TEXT}<ul class=postList><li><a href=/rye>Rye</a> keeps best</li></ul>{TEXT}</main>")
    assert main(article) == [*PROSE, "Rye keeps best", *PROSE]


def test_an_article_that_is_called_a_review_is_none():
    days = [f"Day {day}: {sentence}" for day in range(1, 4) for sentence in PROSE]
    text = "".join(f"<p>{line}</p>" for line in days)
    review = page(f"<h1>Bread</h1><section class=review-body>{text}</section><div>{TEXT}</div>")
    assert main(review)[:13] == ["Bread", *days]
    below = page(f"<h1>Bread</h1><div>{text}</div><section class=reviews>{TEXT}</section>")
    assert left(below)["reviews"] == [*PROSE]


@pytest.mark.parametrize(
    "heading",
    [
        "<section id=the-first-view-register><h2>The first view: register</h2>",
        "<section id=cookies><h2>Cookies <a href='#cookies'>¶</a></h2>",
        "<div id=s-how-to-log-in-and-register><h2>How to log in and register</h2>",
    ],
)
def test_an_id_made_of_the_heading_says_nothing(heading):
    assert SIDE in main(page(f"<main><h1>Bread</h1>{TEXT}{heading}<p>{SIDE}</p></section>{TEXT}</main>"))


@pytest.mark.parametrize("name", ["Comments", "Related", "Menu", "Reviews", "Sharing", "Newsletter", "Footer"])
@pytest.mark.parametrize("section", ['<div id={} class="section level2">', '<section id={} class="level2">'])
def test_a_section_that_a_program_wrote_is_what_its_heading_says(name, section):
    body = f"{section.format(name.lower())}<h2>{name}</h2><p>{SIDE}</p></div></section>"
    assert main(page(f"<div class=page><h1>Bread</h1>{TEXT}{body}{TEXT}</div>"))[5:7] == [name, SIDE]


@pytest.mark.parametrize("name", ["Comments", "Related", "Newsletter"])
def test_a_section_of_a_template_is_what_its_id_says(name):
    body = f"<section id={name.lower()}><h2>{name}</h2><p>{SIDE}</p></section>"
    assert SIDE not in main(page(f"<div class=page><h1>Bread</h1>{TEXT}{body}</div>"))


@pytest.mark.parametrize("name", ["social-impact", "subscription-story", "how-to-register", "signup-story"])
@pytest.mark.parametrize("more", ["", "<button>Send</button>"])
def test_a_box_that_leads_nowhere_and_asks_for_nothing_is_text_whatever_it_is_called(name, more):
    body = f"<section class={name}><h2>What we give</h2><p>{PROSE[0]}</p><p>{SIDE}</p>{more}</section>"
    assert (SIDE in main(page(f"<main><h1>Bread</h1>{TEXT}{body}{TEXT}</main>"))) is not bool(more)


def test_names_in_a_reference_say_nothing():
    entry = "<dl><dt id=http.set_cookie>set_cookie(name)</dt></dl><div class=member-signature>void bake()</div>"
    assert main(page(f"<main><h1>Bread</h1>{TEXT}{entry}{TEXT}</main>"))[5:7] == ["set_cookie(name)", "void bake()"]


@pytest.mark.parametrize("heading", ["<h2>Related posts</h2>", "", "<h2>More from the oven</h2>"])
def test_an_id_that_is_not_made_of_a_heading_is_heard(heading):
    article = page(f"<main><h1>Bread</h1>{TEXT}<section id=related-posts>{heading}<p>{SIDE}</p></section></main>")
    assert SIDE in left(article)["related"]


def test_headings_of_docusaurus_are_no_navigation():
    heading = '<h2 class="anchor anchorWithStickyNavbar_LWe7" id=rye>Rye</h2>'
    assert main(page(f"<main>{TEXT}{heading}{TEXT}</main>")) == [*PROSE, "Rye", *PROSE]


def test_what_a_post_is_filed_under_says_nothing_of_its_region():
    post = f"<div class='post hentry category-social-media tag-newsletter'><h1>Bread</h1>{TEXT}</div>"
    remarks = "".join(f"<div><p>Remark {n}: {sentence}</p></div>" for n in range(3) for sentence in PROSE)
    assert main(page(f"{post}<div class=comments>{remarks}</div>")) == ["Bread", *PROSE]


@pytest.mark.parametrize("name", ["plan popular", "pricing-card recommended", "price-package most-popular"])
def test_the_popular_offer_is_an_offer(name):
    offers = f"<div class=plan><p>{PROSE[2]}</p></div><div class='{name}'><h3>Rye a week</h3><p>Two loaves.</p></div>"
    assert "Two loaves." in main(page(f"<main><h1>Bread</h1>{TEXT}{offers}<div class=plan>{TEXT}</div></main>"))


def test_an_infobox_is_no_card_of_an_author():
    box = "<table class='infobox biography vcard'><tr><th>Born</th><td>1921 in a mill</td></tr></table>"
    assert main(page(f"<main><h1>Ada</h1>{box}{TEXT}</main>"))[1:3] == ["Born", "1921 in a mill"]


@pytest.mark.parametrize("figure", ["wp-caption alignright", "image-caption", ""])
def test_a_caption_is_one_whatever_its_figure_is_called(figure):
    body = f"<figure class='{figure}'><img src=a.jpg><figcaption class=wp-caption-text>The mill by night</figcaption></figure>"
    assert "The mill by night" in main(page(f"<main><h1>Ada</h1>{TEXT}{body}{TEXT}</main>"))


def test_a_drawer_inside_an_article_is_opened_by_readers():
    article = page(f"<main>{TEXT}<ul class=drawer><li>Flour of the week</li><li>Salt</li></ul>{TEXT}</main>")
    assert main(article) == [*PROSE, "Flour of the week", "Salt", *PROSE]


def test_the_slides_of_a_carousel_are_text_that_readers_see():
    slides = "".join(
        f"<div><h3>{name}</h3><p>{word} loaves a day</p></div>" for name, word in (("Ann", "Two"), ("Bo", "Nine"))
    )
    article = page(f"<main><h2>Our bakers</h2>{TEXT}<div class=carousel>{slides}</div>{TEXT}</main>")
    assert main(article) == ["Our bakers", *PROSE, "Ann", "Two loaves a day", "Bo", "Nine loaves a day", *PROSE]


def test_a_short_part_of_that_article_fares_like_the_long_one():
    short = f"<h2>Rye</h2><p>{PROSE[0]}</p><p>{PROSE[1]}</p>"
    parts = f"<div class=content-nav-section><h1>Bread</h1>{TEXT}</div><div class=content-nav-section>{short}</div>"
    assert main(page(parts)) == ["Bread", *PROSE, "Rye", *PROSE[:2]]
