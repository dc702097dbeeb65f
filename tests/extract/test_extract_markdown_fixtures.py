"""The fixtures in Markdown and plain text: what of them is text, what is left out, what is declared."""

from collections import Counter
from pathlib import Path

import pytest
from extract_readers import keep_the_law

from kwaudit import extract, targets
from kwaudit.model import Document, Settings

FIXTURES = Path(__file__).parents[2] / "fixtures"
KINDS = {".md": "markdown", ".mdx": "mdx", ".txt": "text"}
PAGES = sorted(path for folder in ("markdown", "text") for path in (FIXTURES / folder).iterdir())


def seen(name):
    path = FIXTURES / name
    text = path.read_text(encoding="utf-8")
    document = Document(name, text, KINDS[path.suffix], slug=path.stem)
    plan, article = targets.plan(extract.article(document, Settings()), Settings())
    return plan, article


def main(article):
    return [" ".join(block.text.split()) for block in article.blocks if block.region == "main"]


def others(article):
    return Counter(block.region for block in article.blocks if block.region != "main")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_run_is_tied_to_its_source(path):
    text = path.read_text(encoding="utf-8")
    document = Document(path.name, text, KINDS[path.suffix])
    keep_the_law(extract.article(document, Settings()), text)


def test_a_guide():
    plan, article = seen("markdown/guide.md")
    assert main(article) == [
        "Sourdough starter: a guide for busy bakers",
        "A sourdough starter is flour and water in which wild yeast has settled. Busy bakers love it, because it works while they sleep, and a sourdough starter asks for little.",
        "How to feed it",
        "Take a spoon of the old starter.",
        "Add flour & water.",
        "Use water that is 24 °C warm.",
        "Wait. See our notes on time.",
        "jar",
        "spoon",
        "Hydration",
        "the share of water in the dough",
        "Flour",
        "Water",
        "rye",
        "80 g",
        "white | strong",
        "60 g",
        "A cold kitchen slows it down.",
        "Can it be frozen?",
        "It can, for a month.",
        "It is ready when it floats in water.",
        "And it keeps for years decades.",
    ]
    assert others(article) == {"aside": 1, "pre": 1, "hidden": 1}
    assert [(z.zone, z.text) for z in article.zones] == [
        ("title", "Sourdough starter: a guide for busy bakers"),
        ("description", "How a sourdough starter is made, fed and kept, and what to do when it sleeps."),
        ("slug", "sourdough-starter"),
        ("alt", "A jar with a bubbling sourdough starter"),
    ]
    assert [(t.phrase, t.search_intent, t.synonyms) for t in plan.targets] == [
        ("sourdough starter", "informational", ("mother dough",))
    ]
    assert [(d.text, article.blocks[d.block].text[:11]) for d in article.directives] == [
        ("ignore KW301", "It is ready")
    ]


def test_a_keyword_table_with_a_broken_separator():
    plan, article = seen("markdown/broken-table.md")
    assert [(t.phrase, t.roles, t.focus) for t in plan.targets] == [
        ("Rye bread recipe", (), True),
        ("Rye Bread", ("importance",), False),
        ("Long Rest", ("significance",), False),
    ]
    assert others(article) == {"keyword table": 13, "tag line": 2}
    assert main(article)[-2:] == ["Conclusion", "In the end, it is time that makes the bread."]


def test_shortcodes_are_no_text():
    plan, article = seen("markdown/shortcodes.md")
    assert main(article) == ["Baking day", "A baking day begins early.", "Our says so.", "Mind the oven", "It is hot."]
    assert others(article) == {"pre": 1}
    assert [t.phrase for t in plan.targets] == ["baking day"]


def test_components_are_no_text():
    _, article = seen("markdown/component.mdx")
    assert main(article) == [
        "Shaping a loaf",
        "Flour your hands first.",
        "fold the dough",
        "turn the dough",
        "Shaping a loaf takes minutes.",
    ]
    assert others(article) == {"hidden": 1}
    assert [d.text for d in article.directives] == ["ignore KW301"]


def test_a_post_as_plain_text():
    plan, article = seen("text/post.txt")
    assert [(t.phrase, t.roles, t.audience) for t in plan.targets] == [
        ("slow pizza recipe", (), ()),
        ("Pizza Dough", ("importance",), ("Home cooks",)),
        ("Long Rest", ("tips",), ("Home cooks", "Bakers")),
        ("Frozen Dough", ("faq",), ("Home cooks",)),
    ]
    assert [b.text for b in article.blocks if b.level] == [
        "Pizza Dough: A Slow Recipe for Home Cooks",
        "Why Does Slow Pizza Dough Taste Better?",
        "How to Make It",
        "FAQs",
        "Conclusion",
    ]
    assert others(article) == {"keyword table": 17, "tag line": 3}
    assert main(article)[-1].startswith("In the end, pizza dough")


def test_a_wrapped_text():
    _, article = seen("text/wrapped.txt")
    assert main(article) == [
        "A Loaf on Two Days",
        "On the first day there is little to do: weigh the flour, pour the water, stir until nothing is dry, and go to bed. The dough works on its own.",
        "On the second day",
        "Shape the loaf, let it rise once more, and bake it in a pot with a lid. It is done when it sounds hollow. What you need:",
        "a bowl that is large enough for twice the dough, because it will grow over night",
        "a pot",
        "Is it worth it?",
        "It is.",
    ]
