"""The languages that elements declare, by the blocks inside them."""

from __future__ import annotations

import pytest

from kwaudit import extract
from kwaudit.model import Document, Settings

PROSE = "We looked at the houses of the old town and at what it would take to heat them in winter. " * 3


def article(body, root=' lang="en"'):
    source = f"<html{root}><body><article><h1>Houses</h1><p>{PROSE}</p>{body}<p>{PROSE}</p></article></body></html>"
    return extract.article(Document("page.html", source, "html"), Settings())


def said(body, **more):
    return {b.text.strip()[:9]: b.language for b in article(body, **more).blocks if b.region == "main" and b.language}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>Haus am Hang</p>", {}),
        ('<p lang="de">Haus am Hang</p>', {"Haus am H": "de"}),
        ('<p lang="de-AT">Haus am Hang</p>', {"Haus am H": "de"}),
        ('<p lang="en-GB">House</p>', {}),
        (
            '<section lang="de"><h2>Das Haus</h2><p>Am Hang steht es.</p></section>',
            {"Das Haus": "de", "Am Hang s": "de"},
        ),
        ('<div lang="de"><p>Haus</p><p lang="en">House</p><p>Hang</p></div>', {"Haus": "de", "Hang": "de"}),
        ('<div lang="de"><p>Haus</p><p lang="fr">Maison</p></div>', {"Haus": "de", "Maison": "fr"}),
        ('<p>The <i lang="de">Haus</i> of ours.</p>', {}),
        ('<p><i lang="de">Haus</i> is house.</p>', {}),
        ('<p><i lang="de">Haus am Hang</i></p>', {"Haus am H": "de"}),
        ('<p lang="">House</p><p lang="!">House</p>', {}),
        ('<ul lang="de"><li>Haus<li>Hang</ul><p>House</p>', {"Haus": "de", "Hang": "de"}),
    ],
)
def test_a_block_has_the_language_of_the_innermost_element_around_it(body, expected):
    assert said(body) == expected


def test_an_article_inside_one_other_language_is_in_that():
    source = f'<html lang="en"><body><nav lang="en">Home</nav><main lang="de"><h1>Haus</h1><p>{PROSE}</p></main></body></html>'
    found = extract.article(Document("page.html", source, "html"), Settings())
    assert found.language == "de"
    assert not any(block.language for block in found.blocks)


def test_a_body_that_is_never_closed_still_says_its_language():
    found = extract.article(Document("page.html", f'<body lang="de"><h1>Haus</h1><p>{PROSE}', "html"), Settings())
    assert found.language == "de"


def test_a_page_that_says_nothing_of_itself_may_say_it_of_a_part():
    assert said('<p lang="de">Haus am Hang</p>', root="") == {"Haus am H": "de"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<p lang="de">Haus</p>', {"Haus": "de"}),
        ('<div lang="de">\n\n## Das Haus\n\nAm *Hang* steht es.\n\n</div>', {"Das Haus": "de", "Am Hang s": "de"}),
        ('<div lang="de">\n\nHaus\n\n<div>\n\nHang\n\n</div>\n\nTal\n\n</div>', dict.fromkeys(("Haus", "Hang", "Tal"), "de")),
        ('<div lang="de">\n\nHaus\n\n<p lang="fr">Maison</p>\n\n</div>', {"Haus": "de", "Maison": "fr"}),
        ('> <q lang="de">Haus</q>', {"Haus": "de"}),
        ('<span lang="de">Haus</span> is house.', {}),
        ('The tag `<p lang="de">` says so.\n\nHouse', {}),
        ('```\n<p lang="de">\n```\n\nHouse', {}),
        ('<!-- <p lang="de"> -->\n\nHouse', {}),
        ('<br lang="de">\n\nHouse <img lang="de"/>', {}),
        ('</div>\n\n<ul><li lang="de">Haus<li>House</ul>', {"Haus": "de"}),
    ],
)  # fmt: skip
def test_elements_in_markdown_say_it_too(body, expected):
    source = f"---\nlang: en\n---\n# Houses\n\n{PROSE}\n\n{body}\n\n{PROSE}\n"
    found = extract.article(Document("page.md", source, "markdown"), Settings())
    assert {b.text.strip()[:9]: b.language for b in found.blocks if b.region == "main" and b.language} == expected


def test_a_markdown_page_inside_one_language_is_in_that():
    found = extract.article(
        Document("page.md", f'<div lang="de">\n\n# Haus\n\n{PROSE}\n\n</div>\n', "markdown"), Settings()
    )
    assert (found.language, {block.language for block in found.blocks}) == ("de", {""})


def test_tags_without_an_end_cost_no_time():
    source = "<i lang=de>a </b> <!-- " * 5000
    assert extract.article(Document("page.md", source, "markdown"), Settings()).blocks
