"""Threads: every post counts, once, without what the forum writes into it."""

import pytest
from html_pages import PROSE, main, page, reason

from kwaudit import extract
from kwaudit.model import Document, Settings

HEAD = '<link rel=canonical href="https://b.example/threads/rye.1/">'


def thread(*posts: str, above: str = "", card: str = "") -> object:
    boxes = "".join(f"<div class=post>{card}<div class=text>{post}</div></div>" for post in posts)
    return page(f"{above}<div class=all>{boxes}</div>", HEAD)


@pytest.mark.parametrize(
    "line",
    [
        "Mira wrote:",
        "Originally posted by Mira",
        "Last edited by Mira (2024-08-03 11:02:20)",
        "Click to expand…",
        "Reactions: Jon and Mira",
        "4,312 posts",
        "answered Nov 21, 2018 at 21:15",
        "3 days ago",
        "Tuesday, 4 March 2025",
        "Reply with quote",
        "Senior Member",
        "#12",
    ],
)
def test_lines_of_the_forum_in_a_post_are_left_out(line):
    article = thread(*(f"<p>{line}</p><p>{sentence}</p>" for sentence in PROSE))
    assert main(article) == list(PROSE)
    assert reason(article, line).startswith("the forum's line in a post")


@pytest.mark.parametrize("line", ["It rose in 3 days.", "Who wrote that?", "March was cold.", "Ovens"])
def test_short_answers_count(line):
    assert main(thread(*(f"<p>{line}</p><p>{sentence}</p>" for sentence in PROSE))).count(line) == len(PROSE)


def test_a_quoted_post_counts_where_it_was_written():
    article = thread(
        f"<p>{PROSE[0]}</p>", f"<blockquote>{PROSE[0]}</blockquote><p>{PROSE[1]}</p>", f"<p>{PROSE[2]}</p>"
    )
    assert main(article) == list(PROSE[:3])
    assert [block.reason for block in article.blocks].count("a quote of a post above") == 1


@pytest.mark.parametrize("said", ["Originally Posted by Mira\nView Post", "Mira wrote:"])
def test_a_quote_is_known_by_the_line_above_it(said):
    article = thread(
        f"<p>{PROSE[0]}</p>",
        f"<table><tr><td><div>{said}</div><div>{PROSE[0]}</div></td></tr></table><p>{PROSE[1]}</p>",
    )
    assert main(article) == [PROSE[0], PROSE[1]]
    assert reason(article, " ".join(said.split())).startswith("the forum's line in a post")


def test_a_post_that_says_the_same_counts():
    assert main(thread(*(f"<p>{sentence}</p>" for sentence in (PROSE[0], PROSE[1], PROSE[0])))).count(PROSE[0]) == 2


@pytest.mark.parametrize(
    "mark",
    ['<div id="post_message_{n}" class=text>', '<div class="postbody">', '<div class="post_body" id="pid_{n}">'],
)
def test_forums_are_known_by_how_they_mark_up_posts(mark):
    posts = "".join(
        f"<div class=post><div class=card>Posts: {n}</div>{mark.format(n=n)}<p>{text}</p></div></div>"
        for n, text in enumerate(PROSE)
    )
    article = page(f"<p>Forum index</p><div class=all>{posts}</div>")
    assert main(article) == [*PROSE]
    assert article.how == "the 4 posts of a thread"


@pytest.mark.parametrize(
    "mark", ['<div class="bbWrapper">', '<div class="commtext c00">', '<div class="usertext-body may-blank">']
)
def test_marks_that_only_one_forum_has_need_no_word_for_it(mark):
    posts = "".join(
        f"<div class=post><div class=card>mira {n}</div>{mark}<p>{t}</p></div></div>" for n, t in enumerate(PROSE)
    )
    assert page(f"<div class=all>{posts}</div>").how == "the 4 posts of a thread"
    assert "thread" not in page(f"<div class=all>{posts.replace(mark, '<div class=text>')}</div>").how


def test_a_thread_is_known_by_the_address_it_came_from():
    boxes = "".join(f"<div class=post><p>{text}</p><div class=rank>Senior Member</div></div>" for text in PROSE)
    document = Document("a", f"<body><div>{boxes}</div></body>", "html", url="https://b.example/showthread.php?t=12")
    assert main(extract.article(document, Settings())) == [*PROSE]


def test_a_quote_that_is_marked_up_as_an_aside_counts():
    quote = "<aside class=quote><blockquote><p>Salt comes last, says every baker I know.</p></blockquote></aside>"
    article = thread(*(f"{quote if i == 1 else ''}<p>{sentence}</p>" for i, sentence in enumerate(PROSE)))
    assert main(article) == [PROSE[0], "Salt comes last, says every baker I know.", *PROSE[1:]]


def test_a_signature_and_the_writers_card_are_left_out():
    sign = "<div class=signature>Flour is a question of faith, and salt is one of character.</div>"
    card = '<div class="user-details">Mira<p>Baker of the north</p></div>'
    article = thread(*(f"<p>{sentence}</p>{sign}" for sentence in PROSE), card=card)
    assert main(article) == list(PROSE)


def test_a_notice_above_the_title_is_none_of_the_thread():
    article = thread(*(f"<p>{s}</p>" for s in PROSE[1:]), above=f"<div class=x>{PROSE[0]}</div><h1>Rye</h1>")
    assert main(article) == list(PROSE[1:])


def test_the_header_of_a_post_is_who_wrote_it():
    posts = "".join(
        f"<article class=reply><header><p>Mira of the bakery in the north</p></header><p>{s}</p></article>"
        for s in PROSE
    )
    article = page(f"<section id=replies>{posts}</section>", HEAD)
    assert main(article) == list(PROSE)


def test_a_page_that_is_next_to_all_comments_is_a_discussion():
    comments = "".join(f"<li class=c{i}><p>{sentence} Number {i}.</p></li>" for i in range(30) for sentence in PROSE)
    article = page(f"<div class=story>{''.join(f'<p>{s}</p>' for s in PROSE)}</div><ul id=comments>{comments}</ul>")
    assert len(main(article)) >= 30 * len(PROSE)
