"""Where the article is on a page, where it begins and ends, and how sure that is."""

import pytest
from html_pages import PROSE, TEXT, left, main, page, read, reason

from kwaudit.extract.choose import choose
from kwaudit.extract.tree import parse
from kwaudit.extract.walk import Walk

STORY = TEXT * 3
CARD = '<div class="card"><h3><a href="/{0}">Loaf {0}</a></h3><p>{1}</p></div>'


def test_prose_stands_out_of_links_and_short_lines():
    links = "".join(f"<li><a href=/{i}>Page {i}</a></li>" for i in range(30))
    article = page(
        f"<div class=a><ul>{links}</ul></div><div class=b>{STORY}</div><div class=c><span>Contact</span></div>"
    )
    assert main(article) == list(PROSE) * 3
    assert reason(article, "Contact") == "outside the article"
    assert article.how == 'the paragraphs in <div class="b">, 100% of the page\'s prose'
    assert article.certain


def test_a_heading_is_not_the_article_of_a_page_without_prose():
    article = page("<div><h3>Rye, wheat, oats and barley of this year</h3><div>From 1 May</div></div>")
    assert main(article) == ["Rye, wheat, oats and barley of this year", "From 1 May"]


def test_a_page_without_prose_is_what_stands_in_boxes_of_any_name():
    cards = "".join(
        f"<div class=author-card><h2>Baker number {n}</h2><span>Rye and wheat</span></div>" for n in range(40)
    )
    article = page(f"<div>{cards}</div>")
    assert len(main(article)) == 80
    assert "classes and ids" in article.notes[0]


def test_a_page_of_nothing_but_calls_to_act_is_those():
    calls = "".join(f"<div class=cta><p>{sentence}</p></div>" for sentence in PROSE)
    assert main(page(f"<div><div class=cta>{TEXT}</div></div>")) == [*PROSE]
    assert main(page(f"<div class=cta><div>{calls}</div></div>")) == [*PROSE]


def test_a_page_without_prose_is_all_text():
    assert main(page("<div>One</div><div>Two</div>")) == ["One", "Two"]


def test_the_paragraphs_beside_the_core_are_the_article_s():
    article = page(
        f"<article class=x><h1>Bread</h1><div class=body>{STORY}</div><p>End.</p><div class=z>Tools</div></article>"
    )
    assert main(article) == ["Bread", *PROSE, *PROSE, *PROSE, "End."]


def test_paragraphs_above_a_folded_rest_of_the_article_are_its_beginning():
    lead = f"<h1>Bread</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p>"
    article = page(f"<div>{lead}<div class=fold>{STORY}</div><p>All loaves sold.</p></div>")
    assert main(article) == ["Bread", PROSE[0], PROSE[1], *PROSE, *PROSE, *PROSE]


def test_a_list_is_the_article_with_the_heading_above_it():
    changes = "".join(f"<li>{sentence}</li>" for sentence in PROSE)
    article = page(f"<div class=menu><a>Home</a></div><h1>Changes</h1><p>All since May:</p><ol>{changes}</ol>")
    assert main(article) == ["Changes", "All since May:", *PROSE]


@pytest.mark.parametrize("tag", ["section id={}", "div class=sect1 id={}"])
def test_sections_written_by_a_program_are_one_article(tag):
    end = f"</{tag.split()[0]}>"
    first = f"<{tag.format('rye')}><h2>Rye</h2>{STORY}{STORY}{end}"
    text = "".join(f"<p>Oats: {sentence}</p>" for sentence in PROSE)
    second = f"<{tag.format('oats')}><h2>Oats</h2>{text}{end}"
    oats = ["Oats", *(f"Oats: {sentence}" for sentence in PROSE)]
    assert main(page(f"<div><h1>Grain</h1>{first}{second}</div>"))[-5:] == oats
    assert main(page(f"<div><{tag.format('grain')}><h1>Grain</h1>{STORY}{second}{end}</div>"))[-5:] == oats


def test_the_box_with_the_only_h1_is_the_article_though_a_third_stands_beside_it():
    post = "".join(f"<p>Day {day}: {sentence}</p>" for day in range(3) for sentence in PROSE)
    dialog = "".join(f"<p>Tell us: {sentence}</p>" for sentence in (*PROSE, PROSE[0][::-1]))
    for beside, counts in ((f"<div class=ask>{dialog}</div>", False), (f"<section id=ask>{dialog}</section>", True)):
        article = page(f"<div><div class=post><h1>Bread</h1>{post}</div>{beside}</div>")
        assert (f"Tell us: {PROSE[0]}" in main(article)) == counts
        assert f"Day 2: {PROSE[3]}" in main(article)
    article = page(f"<div><div class=post><h1>Bread</h1>{post}</div><div class=ask><h1>Ask</h1>{dialog}</div></div>")
    assert f"Tell us: {PROSE[0]}" in main(article)


def test_a_reference_is_more_than_the_corner_with_its_sentences():
    signatures = "".join(f"<div class=item>fn knead_{n}(<a href=#d>dough: Dough</a>)</div>" for n in range(80))
    corner = f"<div class=doc>{TEXT}</div>"
    article = page(f"<main class=m><h1>Trait Knead</h1>{corner}<div class=impl>{signatures}</div></main>")
    assert len([text for text in main(article) if text.startswith("fn knead")]) == 80


def test_prose_that_leads_into_the_core_is_the_article_s():
    lead = f"<div class=lead><p>{PROSE[0]}</p></div><div class=date>1 May</div>"
    body = f"<div class=body>{STORY}</div><div class=more><p>{PROSE[1]}</p></div>"
    article = page(f"<main class=m>{lead}{body}</main>")
    assert main(article) == [PROSE[0], *PROSE, *PROSE, *PROSE]
    assert left(article) == {"boilerplate": ["1 May", PROSE[1]]}


@pytest.mark.parametrize("heading", ["Related posts", "You might also like", "3 comments", "Ähnliche Artikel"])
def test_a_heading_can_end_an_article(heading):
    cards = "".join(CARD.format(i, PROSE[i]) for i in range(2))
    article = page(f"<article>{STORY}<h2>{heading}</h2>{cards}</article>")
    assert main(article) == list(PROSE) * 3
    assert left(article) == {"boilerplate": ["Loaf 0", PROSE[0], "Loaf 1", PROSE[1]], "related": [heading]}


def test_the_same_heading_early_ends_nothing():
    links = "<ul><li><a href=/a>Another page about rye</a></li></ul>"
    article = page(f"<div class=body>{TEXT}<h2>Related posts</h2>{links}<h2>Rye</h2>{STORY}</div>")
    assert main(article)[:4] + main(article)[-12:] == list(PROSE) * 4
    assert reason(article, "Related posts") == "heading of links"


def test_the_same_heading_above_text_is_a_heading_like_others():
    article = page(f"<div class=body>{TEXT}<h2>Comments</h2>{STORY}</div>")
    assert main(article) == [*PROSE, "Comments", *list(PROSE) * 3]


@pytest.mark.parametrize(
    "line",
    [
        "<p><a href=/x>Read more: how to keep rye</a></p>",
        "<p>Also read: <a href=/x>how to keep rye</a></p>",
        "<div class=b><a href=/x>Order now</a></div>",
        "<p><a href=/x>Our rye</a></p>",
        "<p>Advertisement</p>",
        "<div>Photo: A. Baker</div>",
    ],
)
def test_lines_between_paragraphs_that_are_no_text(line):
    article = page(f"<div class=x><div class=body>{TEXT}{line}{TEXT}</div></div>")
    assert main(article) == list(PROSE) * 2


@pytest.mark.parametrize(
    "line",
    [
        "<p><a href=/x>This sentence is a link and stays.</a></p>",
        "<p><a href=#rye>Rye</a></p>",
        "<p>We tried:</p><p><a href=/x>Old rye</a></p>",
        "<ul><li><a href=/x>Old rye</a></li></ul>",
        "<h2><a href=/x>Old rye</a></h2>",
        "<table><tr><td><a href=/x>Old rye</a></td></tr></table>",
        "<p><a href=/1>Rye</a></p><p><a href=/2>Wheat</a></p><p><a href=/3>Oats</a></p><p><a href=/4>Spelt</a></p>",
        "<p>Short</p>",
    ],
)
def test_lines_between_paragraphs_that_are_text(line):
    article = page(f"<div class=x><div class=body>{TEXT}{line}{TEXT}</div></div>")
    assert left(article) == {}


def test_what_stands_before_the_first_and_behind_the_last_paragraph():
    before = "<h1>Bread</h1><div class=date>1 May</div><div class=tools><a href=/p>Print it</a></div><p>Short lead</p>"
    after = "<p>Short end</p><div class=tags>Rye Wheat</div><h3>Nothing below</h3>"
    article = page(f"<div class=body>{before}{STORY}{after}</div>")
    assert main(article) == ["Bread", "Short lead", *list(PROSE) * 3, "Short end"]
    assert reason(article, "1 May") == "before the first paragraph"
    assert reason(article, "Nothing below") == "behind the last paragraph"


def test_headings_far_before_the_text_are_not_the_article_s():
    heads = "".join(f"<h2>Head {i}</h2>" for i in range(8))
    article = page(f"<div class=body>{heads}{STORY}</div>")
    assert main(article)[:5] == ["Head 4", "Head 5", "Head 6", "Head 7", PROSE[0]]


def test_a_box_behind_the_last_paragraph_is_none_of_the_flow():
    article = page(
        f"<article class=p><div class=body>{STORY}<div class=x><p>{PROSE[0]}</p><a href=/>All courses</a></div></div></article>"
    )
    assert main(article) == list(PROSE) * 3


def test_a_page_by_hand_is_kept_whole():
    article = page(
        f"<main><p>Short</p><section>{STORY}</section><div>Bare</div><p><a href=/x>A link</a></p><section><p>Tail</p></section></main>"
    )
    assert main(article) == ["Short", *list(PROSE) * 3, "Bare", "A link", "Tail"]


def test_a_list_of_things_is_kept_whole():
    rows = "".join(f"<div class=row><a href=/{i}>Loaf {i}</a><span>{i} crowns</span></div>" for i in range(12))
    article = page(f"<main class=m><h1>Loaves</h1><div class=list>{rows}</div></main>")
    assert main(article)[0] == "Loaves"
    assert len(main(article)) == 13
    assert article.how.startswith("the list in ")


def test_rivals_make_the_choice_uncertain():
    article = page(f"<div class=a>{STORY}{STORY}</div><div class=c>{STORY}</div>", "")
    assert main(article) == list(PROSE) * 9
    parts = "".join(f"<div class=p{i}>{TEXT}</div>" for i in range(2))
    doubtful = page(f"<main class=q><div class=a>{STORY}{STORY}</div></main><div class=c>{parts}{TEXT}</div>")
    assert main(doubtful) == list(PROSE) * 6
    assert not doubtful.certain
    assert "--content SELECTOR" in doubtful.notes[0]


POST = '<div class="post" id="p{0}"><div class="user">crumb{0}<dl><dt>Posts</dt><dd>{0}</dd></dl></div><div class="text">{1}</div></div>'
THREAD = '<link rel=canonical href="https://b.example/threads/rye.1/">'


def test_all_posts_of_a_thread_count_and_no_user_cards():
    posts = "".join(POST.format(i, f"<p>{sentence}</p>") for i, sentence in enumerate(PROSE))
    article = page(f"<div class=all>{posts}</div>", THREAD)
    assert main(article) == list(PROSE)
    assert article.how == "the 4 posts of a thread"


@pytest.mark.parametrize("kind", ["DiscussionForumPosting", "QAPage"])
def test_a_thread_is_known_by_its_schema(kind):
    posts = "".join(f'<div class=comments><div class="c c{i}"><p>{s}</p></div></div>' for i, s in enumerate(PROSE))
    said = page(f"<div class=all>{posts}</div>", f'<script type="application/ld+json">{{"@type":"{kind}"}}</script>')
    assert main(said) == list(PROSE)
    marked = page(f'<div class=all itemscope itemtype="https://schema.org/{kind}">{posts}</div>')
    assert main(marked) == list(PROSE)


def test_what_the_opener_wrote_above_the_posts_counts():
    posts = "".join(POST.format(i, f"<p>{sentence}</p>") for i, sentence in enumerate(PROSE[1:]))
    article = page(f"<div class=all><div class=opening><p>{PROSE[0]}</p></div>{posts}</div>", THREAD)
    assert main(article) == list(PROSE)


def test_a_thread_of_one_post_is_the_thread():
    article = page(f"<div class=all><div class=post><p>{PROSE[0]}</p></div></div>", THREAD)
    assert main(article) == [PROSE[0]]
    assert article.how.startswith("the thread in ")


def test_comments_below_an_article_are_left_out_however_many():
    comments = "".join(f"<li class=comment><p>{sentence}</p></li>" for sentence in PROSE * 5)
    article = page(f"<article class=a>{TEXT}</article><div class=comments><ol>{comments}</ol></div>")
    assert main(article) == list(PROSE)


def test_without_body_or_tags_there_is_an_article_all_the_same():
    assert main(read(PROSE[0])) == [PROSE[0]]


def test_code_in_an_article_makes_no_doubt():
    listing = f"<pre>{' '.join(PROSE)}</pre>" * 4
    article = page(f"<div class=body>{STORY}{listing}</div>")
    assert main(article) == list(PROSE) * 3
    assert article.certain


def test_a_page_of_next_to_no_prose_is_where_its_text_is():
    shelf = "".join(f"<div class=ware><h2>Loaf {i}</h2><a href=/{i}>Rye, white or dark</a></div>" for i in range(9))
    article = page(f"<div class=top><p>Bread for the whole week.</p></div><div class=shelf>{shelf}</div>")
    assert main(article)[-2:] == ["Loaf 8", "Rye, white or dark"]
    assert len(main(article)) >= 18


def index(count: int) -> str:
    posts = "".join(f"<li><a href=/{i}>What we baked in week {i} of the year</a></li>" for i in range(count))
    return f"<p>All our breads.</p><ul class=post-list>{posts}</ul>"


def test_a_page_that_is_next_to_nothing_but_a_list_of_posts_is_that_list():
    article = page(index(40))
    assert main(article)[-1] == "What we baked in week 39 of the year"
    assert article.notes == ("next to no text was left without lists of other pages: they are what the page holds",)


def test_a_few_posts_below_a_short_page_are_none_of_it():
    article = page(index(5))
    assert main(article) == ["All our breads."]
    assert len(left(article)["related"]) == 5


def test_a_short_article_beside_long_lists_is_the_article():
    links = "".join(f"<li><a href='/{i}'>Elsewhere {i}</a></li>" for i in range(60))
    article = page(f"<div><ul>{links}</ul></div><div class=text><p>{PROSE[0]}</p><p>{PROSE[1]}</p></div>")
    assert main(article) == list(PROSE[:2])


def test_white_space_between_the_links_of_a_menu_is_no_prose():
    menu = f"\n{' ' * 40}".join(f"<a href=/{i}>Page {i}</a>" for i in range(40))
    walk = Walk(parse(f"<header>{menu}</header><div class=post>{TEXT}</div>"))
    assert walk.swallowed
    assert choose(walk)
