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
