"""Marks of notes and trade marks are none of the text; powers and ordinals are of the word before them."""

import pytest
from html_pages import PROSE, left, main, page, read, reason

from kwaudit import extract
from kwaudit.extract.html import article
from kwaudit.model import Document, Settings


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("tea<sup><a href='#fn1'>1</a></sup> is", "tea is"),
        ("tea<sup id=r1 class=footnote><a href='/post#fn1' role=doc-noteref>12</a></sup>.", "tea."),
        ("tea.<sup class=reference><a href='#cite_note-1'>[1]</a></sup><sup><a href='#b'>[2]</a></sup>", "tea."),
        ("tea<a href='#fn1'>1</a> is", "tea is"),
        ("AI<a href='#fn1'><sup>1</sup></a> is", "AI is"),
        ("tea<sup>1</sup> is", "tea is"),
        ("tea<sup>[1]</sup> is", "tea is"),
        ("“Green tea.”<sup>1</sup>", "“Green tea.”"),
        ("tea<sup><a href='#n'>*</a></sup> is", "tea is"),
        ("Oolong<sup>TM</sup> is", "Oolong is"),
        ("20<sup>th</sup> cup", "20th cup"),
        ("m<sup>2</sup> and km<sup>2</sup> and 10<sup>6</sup>", "m2 and km2 and 106"),
        ("H<sub>2</sub>O", "H2O"),
        ("foot<a href='#x'>note</a>", "footnote"),
        ("E = mc<sup>2x</sup>", "E = mc2x"),
        ("tea <sup>1</sup>", "tea 1"),
        ("<sup>1</sup> A note", "1 A note"),
        ("see<a href='/1'>1</a>", "see1"),
        ("see part <a href='#s1'>1</a>", "see part 1"),
        ("<a href='#s1'>1</a> Tea", "1 Tea"),
    ],
)
def test_marks_of_notes_are_none_of_the_text_and_what_is_of_a_word_stays(source, said):
    assert main(page(f"<main><p>{source}</p><p>{PROSE[0]}</p></main>")) == [said, PROSE[0]]


def test_raised_text_can_be_hidden():
    found = page(f"<main><p>20<sup hidden>th</sup> cup</p><p>{PROSE[0]}</p></main>")
    assert main(found)[0] == "20 cup"
    assert left(found) == {"hidden": ["th"]}


def test_words_behind_a_mark_know_their_places():
    source = f"<main><p>We like green tea<sup><a href='#fn1'>1</a></sup> and milk.</p><p>{PROSE[0]}</p></main>"
    blocks = article(Document("page.html", source, "html"), Settings()).blocks
    block = next(one for one in blocks if one.region == "main")
    assert block.text == "We like green tea and milk."
    for word in ("tea", "and", "milk"):
        at = block.text.index(word)
        start, end = block.source(at, at + len(word))
        assert source[start:end] == word


MARKDOWN = {
    "tea<sup>1</sup> is": "tea is",
    "tea<sup>[1](#fn1)</sup> is": "tea is",
    "tea<sup><a href='#fn1'>[1]</a></sup> is": "tea is",
    "tea<sup>**1**</sup> is": "tea1 is",
    "20<sup>th</sup> cup, m<sup>2</sup>": "20th cup, m2",
    "Oolong<sup>TM</sup> is": "Oolong is",
    "tea<sup>1 is": "tea1 is",
    "tea [1](#fn1) is": "tea 1 is",
}


@pytest.mark.parametrize("source", MARKDOWN)
def test_marks_in_markdown(source):
    found = extract.article(Document("page.md", f"{source}\n\n{PROSE[0]}\n", "markdown"), Settings())
    assert main(found) == [MARKDOWN[source], PROSE[0]]


def test_readings_stand_above_their_words():
    source = "<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>に行く。"
    assert main(page(f"<main><p>{source}</p></main>")) == ["東京に行く。"]
    found = extract.article(Document("page.md", f"{source}\n", "markdown"), Settings())
    assert main(found) == ["東京に行く。"]


def test_a_mark_is_told():
    found = page(f"<main><p>tea<sup>1</sup> is</p><p>{PROSE[0]}</p></main>")
    assert left(found) == {"note mark": ["1"]}
    assert reason(found, "1") == "the mark of a note, no word"


def test_a_link_around_a_word_is_no_mark():
    assert main(read(f"<main><p>green<a href='#tea'> tea</a></p><p>{PROSE[0]}</p></main>"))[0] == "green tea"
