"""The HTML report as a person uses it, in a real browser."""

import json

import pytest

import kwaudit
from kwaudit.model import Settings

PAGE = """<!doctype html><html lang="en"><head><title>Bread baking at home</title>
<meta name="description" content="Bread baking for beginners"></head><body><nav>Bread baking shop</nav><main>
<h1>Bread baking at home 🍞</h1>
<p>Bread baking starts with flour, water and time. A 🍞 sour dough starter is alive, and it wants to be fed.</p>
<h2>Why is bread baking important?</h2>
<p>Whoever <b>bakes bread</b> knows what is in it. A sourdough starter costs nothing but patience.</p>
<h2>Tips for a sourdough starter</h2>
<ul><li>Feed the sourdough starter each morning.</li><li>Keep it warm &amp; loosely covered.</li></ul>
<p>In the oven, bread baking turns into waiting. The bread is done when it sounds hollow.</p>
<table><caption>Table of keywords</caption><tr><th>Keyword</th><th>Intent</th><th>Keyword Density</th><th>User</th></tr>
<tr><td>Bread baking</td><td>Importance</td><td>4.5%</td><td>Bakers</td></tr>
<tr><td>Sourdough starter</td><td>Tips and Guidelines</td><td>9%</td><td>Bakers</td></tr>
<tr><td>Rye flour</td><td>FAQ</td><td>1%</td><td>Bakers</td></tr></table>
</main><footer>Bread baking since 1999</footer></body></html>"""


def audited(*pages, **options):
    settings = Settings(keep_text=True, phrases=20, **options)
    reports = [kwaudit.audit_text(text, settings, name=name) for name, text in pages]
    first = reports[0]
    from dataclasses import replace

    return replace(
        first,
        pages=tuple(page for report in reports for page in report.pages),
        findings=tuple(one for report in reports for one in report.findings),
        silenced=tuple(one for report in reports for one in report.silenced),
    )


@pytest.fixture
def opened(tab, tmp_path):
    def write(report):
        path = tmp_path / "report.html"
        path.write_text(kwaudit.render(report, "html"), encoding="utf-8")
        tab.goto(path.as_uri())
        tab.wait_for_selector("#main[data-drawn]")
        return tab

    return write


@pytest.fixture
def one(opened):
    report = audited(("bread.html", PAGE))
    return opened(report), json.loads(kwaudit.render(report, "json"))


def rows(tab, name="Keyphrases"):
    return tab.get_by_role("region", name=name, exact=True).locator("tbody tr")


def test_the_table_says_what_the_json_says(one):
    tab, data = one
    targets = data["pages"][0]["targets"]
    assert rows(tab).count() == len(targets) == 3
    for row, target in zip(rows(tab).all(), targets, strict=True):
        assert row.locator("th").inner_text().strip() == target["phrase"]
        said = row.locator("td").nth(5).inner_text()
        assert said == ("none" if not any(target["count"].values()) else said)
        assert [
            f"{count} {form}" in said for form, count in target["count"].items() if count and form != "synonyms"
        ] == [True for form, count in target["count"].items() if count and form != "synonyms"]


def test_every_mark_stands_on_its_words(one):
    tab, data = one
    for index, target in enumerate(data["pages"][0]["targets"]):
        drawn = tab.locator(f"mark[data-targets~='{index}']").all_inner_texts()
        assert [" ".join(text.split()) for text in drawn] == [match["text"] for match in target["matches"]]


def test_a_target_is_switched_off_and_on_by_keyboard(one):
    tab, _ = one
    box = rows(tab).first.locator("input")
    box.focus()
    tab.keyboard.press("Space")
    assert tab.locator("mark[data-targets='0'].off").count() == tab.locator("mark[data-targets='0']").count() > 0
    tab.keyboard.press("Space")
    assert tab.locator("mark.off").count() == 0


def test_a_column_sorts_both_ways_by_mouse_and_keyboard(one):
    tab, _ = one
    head = tab.get_by_role("columnheader", name="Keyphrase", exact=True)
    head.locator("button").click()
    first = [row.locator("th").inner_text() for row in rows(tab).all()]
    assert first == sorted(first)
    assert head.get_attribute("aria-sort") == "ascending"
    head.locator("button").press("Enter")
    assert [row.locator("th").inner_text() for row in rows(tab).all()] == first[::-1]


def test_the_strip_leads_to_the_use(one):
    tab, _ = one
    tick = tab.locator(".strip a").last
    goal = tick.get_attribute("href").removeprefix("#")
    tick.focus()
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == goal
    assert tab.locator(f"#{goal}").evaluate("n => n.getBoundingClientRect().top >= 0")


def test_a_finding_leads_to_its_place(one):
    tab, _ = one
    link = tab.locator(".findings a").first
    goal = link.get_attribute("href").removeprefix("#")
    link.click()
    assert tab.evaluate("document.activeElement.id") == goal


def test_what_was_left_out_is_folded_and_told(one):
    tab, _ = one
    folded = tab.locator("details.out")
    assert "keyword table" in " ".join(folded.locator("summary").all_inner_texts())
    assert not folded.first.locator("p").first.is_visible()
    folded.first.locator("summary").click()
    assert folded.first.locator("p").first.is_visible()


def test_nothing_is_complained_of_and_nothing_asked_for(one):
    tab, _ = one
    assert tab.complaints == []
    assert [url for url in tab.requests if not url.startswith("file:")] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_no_violation(one, scheme, width):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    tab, _ = one
    tab.emulate_media(color_scheme=scheme)
    tab.set_viewport_size({"width": width, "height": 900})
    found = axe.Axe().run(tab)
    assert found.violations_count == 0, found.generate_report()


def test_a_phone_scrolls_no_page_sideways(one):
    tab, _ = one
    tab.set_viewport_size({"width": 390, "height": 800})
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_site_filters_and_opens_pages(opened):
    pages = [
        (f"blog/{name}.html", PAGE.replace("Bread baking at home", f"About {name}"))
        for name in ("rye", "spelt", "oats")
    ]
    tab = opened(audited(*pages))
    assert rows(tab, "Pages, worst first").count() == 3
    tab.get_by_role("searchbox").fill("spelt")
    assert rows(tab, "Pages, worst first").count() == 1
    rows(tab, "Pages, worst first").locator("a").click()
    tab.wait_for_selector("article.text")
    assert "About spelt" in tab.locator("h1").first.inner_text()
    tab.go_back()
    tab.wait_for_selector("input[type=search]")
    assert tab.complaints == []


def test_a_site_says_what_changed_since_another_run(tab, tmp_path):
    from kwaudit.formats.as_html import draw_since

    change = {
        "url": "/rye",
        "phrase": "rye",
        "before": "0.82%",
        "after": "1.10%",
        "before_verdict": "below",
        "after_verdict": "in",
    }
    trend = {"before": 3, "changes": [change], "new": ["/spelt"], "gone": ["<b>/oats</b>"]}
    path = tmp_path / "trend.html"
    path.write_text(draw_since(audited(("rye.html", PAGE)), trend), encoding="utf-8")
    tab.goto(path.as_uri())
    row = rows(tab, "Since run 3").first
    assert row.locator("td").all_inner_texts() == ["rye", "0.82%", "1.10%", "below → in"]
    assert "<b>/oats</b>" in tab.locator("details").last.text_content()
    assert tab.complaints == []


HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "<!--<script>",
    "javascript:alert(1)",
    "{{data}} {{script}}",
    "\u2028alert(1)\u2029",
    "</style><svg onload=alert(1)>",
]


@pytest.mark.parametrize("evil", HOSTILE)
def test_hostile_text_is_shown_as_text(opened, evil):
    from html import escape

    said = escape(evil)
    page = f"<html lang=en><head><title>{said}</title></head><body><main><h1>{said}</h1><p class='{said}'>rye {said} rye</p></main></body></html>"
    from kwaudit.model import Band, Target

    tab = opened(
        audited((f"{evil}.html", page), targets=(Target("rye", Band.parse("1%")), Target(f"rye {evil}", None)))
    )
    assert tab.complaints == []
    assert " ".join(evil.split()) in " ".join(tab.locator("article.text").inner_text().split())
    assert tab.evaluate("document.scripts.length") == 2
