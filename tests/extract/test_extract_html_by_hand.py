"""Pages that no template made are kept whole, but for what says of itself that it is no text of theirs."""

import pytest
from html_pages import PROSE, TEXT, left, main, page

LINES = {
    "<p><a href=/x>Green tea</a></p>": ["Green tea"],
    "<ul><li><a href=/x>Green tea</a><li><a href=/y>Black tea</a></ul>": ["Green tea", "Black tea"],
    "<p>Learn more</p>": ["Learn more"],
    "<div>May 3, 2024</div>": ["May 3, 2024"],
    "<table><tr><td>Green<td>Tea</table>": ["Green", "Tea"],
}


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("around", ["{}", "<main>{}</main>", "<div>{}</div>", "<article><h1>Bread</h1>{}</article>"])
@pytest.mark.parametrize("place", range(3))
def test_short_lines_and_links_are_text_wherever_they_stand(line, around, place):
    parts = [TEXT, TEXT]
    parts.insert(place, line)
    said = [*PROSE, *PROSE]
    said[4 * place : 4 * place] = LINES[line]
    found = main(page(around.format("".join(parts))))
    assert [text for text in found if text != "Bread"] == said


def test_navigation_and_the_like_are_left_out():
    found = page(f"<nav>Home</nav><header>Site</header>{TEXT}<aside>Aside</aside><footer>Foot</footer><p hidden>x</p>")
    assert main(found) == list(PROSE)
    assert left(found) == {"nav": ["Home"], "header": ["Site"], "aside": ["Aside"], "footer": ["Foot"], "hidden": ["x"]}
    assert found.how == "all of a page that no template made"


@pytest.mark.parametrize(
    "around",
    [
        "<div class=page><p><a href=/>Home</a></p>{}</div>",
        "<div id=page><p><a href=/>Home</a></p>{}</div>",
        "<table><tr><td><a href=/>Home</a><td>{}</table>",
    ],
)
def test_a_page_with_a_template_is_looked_at_more_closely(around):
    assert main(page(around.format(TEXT))) == list(PROSE)
