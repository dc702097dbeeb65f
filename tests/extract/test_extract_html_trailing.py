"""Behind the last paragraph of a flow: what is laid out as a part of the article stays, banners and bios go."""

import pytest
from html_pages import PROSE, TEXT, left, main, page

PAGE = "<div class=site><div class=entry>{}</div></div>"
ROWS = "<table><tr><th>Flour</th><td>500 g</td></tr><tr><th>Water</th><td>350 g</td></tr></table>"
ANSWER = "<p>It keeps for a week in a crock, and for two days in a bag that lets no air in.</p>"
QUESTIONS = "".join(f"<strong>Does it keep for {days} days?</strong>{ANSWER}" for days in (2, 5))

SECTIONS = {
    "table under a heading": f"<h2>Amounts</h2><div class=table-responsive>{ROWS}</div>",
    "table": f"<div class=table-responsive>{ROWS}</div>",
    "paragraph under a heading": f"<h2>In short</h2><div class=box>{ANSWER}</div>",
    "folded answers": f"<div class=box>{f'<details><summary>How long?</summary>{ANSWER}</details>' * 2}</div>",
    "box of questions": f"<div class=schema-faq>{QUESTIONS}</div>",
    "questions under a heading": f"<h2>Questions</h2><div class=accordion>{QUESTIONS}</div>",
    "section of the article's level": f"<div class=block><h2>In short</h2>{ANSWER}{ANSWER}</div>",
    "list under a heading of that level": "<div class=block><h2>Takeaways</h2><ul><li>Wait.</li><li>Fold.</li><li>Bake.</li></ul></div>",
    "recipe": f"<div class=card><h4>Rye loaf</h4><ul>{'<li>A cup of rye.</li>' * 5}</ul></div>",
}

OTHERS = {
    "author": "<div class=who><p>Ada bakes rye and wheat in a village with one oven and forty houses around it.</p></div>",
    "appeal": f"<div class=give><h4>One more thing</h4>{ANSWER}{ANSWER}</div>",
    "footnotes": "<div class=notes><ol><li>A crock of clay.</li><li>A bag of linen.</li><li>An oven of brick.</li></ol></div>",
    "links": f"<h2>In short</h2><div class=box><ul>{'<li><a href=/a>A page about rye</a></li>' * 4}</ul></div>",
    "form": f"<h2>In short</h2><div class=box>{ANSWER}<form><input name=mail></form></div>",
    "reviews": f"<div class=said><h2>Customer reviews</h2>{ANSWER}{ANSWER}</div>",
    "heading that leads away": f"<h2>More from the bakery</h2><div class=box>{ANSWER}{ANSWER}</div>",
}
BODY = f"{TEXT}<h2>The second day</h2>{TEXT}"


@pytest.mark.parametrize("name", SECTIONS)
def test_the_last_section_of_an_article_may_have_a_box_of_its_own(name):
    found = page(PAGE.format(f"{BODY}{SECTIONS[name]}"))
    assert left(found) == {}
    assert len(main(found)) > 2 * len(PROSE) + 1


@pytest.mark.parametrize("name", OTHERS)
def test_what_only_stands_behind_the_article_is_none_of_it(name):
    found = page(PAGE.format(f"{BODY}{OTHERS[name]}"))
    assert main(found) == [*PROSE, "The second day", *PROSE]


def test_a_page_of_thousands_of_trailing_boxes_is_read_in_linear_time():
    boxes = f"<div class=block><h2>In short</h2>{ANSWER}{ANSWER}</div>" * 2_000
    assert len(main(page(PAGE.format(f"{BODY * 400}{boxes}")))) > 6_000
