"""The pages that follow a file or a draft, in a real browser, with the real server."""

import threading

import pytest

from kwaudit import api
from kwaudit.cli import watch
from kwaudit.cli.live.server import Server
from kwaudit.cli.live.sites import Drafting, Following
from kwaudit.model import Settings

expect = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: no browser test ran").expect

SETTINGS = api.settings_for_formats(Settings(), ["html"])
PAGE = (
    "---\nkwaudit:\n  green tea: 10-50%\n  kettle: 1-5%\n---\n\n# Green tea\n\nGreen tea is tea. {}\n\n"
    + "A kettle sings.\n\n" * 60
)


@pytest.fixture
def serve():
    opened = []

    def start(site):
        server = Server(site, 0)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        opened.append((site, server))
        return server.address

    yield start
    for site, server in opened:
        site.news.close()
        server.shutdown()
        server.server_close()


@pytest.fixture
def followed(serve, tab, tmp_path):
    page, site, stop = tmp_path / "tea.md", Following(SETTINGS), threading.Event()
    page.write_text(PAGE.format(""))
    given = {"inputs": [str(page)]}
    work = (given, site.show, site.fail, lambda: not stop.is_set())
    thread = threading.Thread(target=watch.follow, args=work, daemon=True)
    thread.start()
    try:
        tab.goto(serve(site))
        tab.wait_for_selector("article.text mark", timeout=5000)
        yield tab, page
    finally:
        stop.set()
        thread.join()


def test_a_save_is_on_the_page_in_a_moment_and_the_reader_stays_put(followed):
    tab, page = followed
    tab.locator("tbody input[data-target='1']").uncheck()
    tab.evaluate("scrollTo({top: 700, behavior: 'instant'})")
    page.write_text(PAGE.format("Green tea, again."))
    expect(tab.locator("mark[data-targets='0']")).to_have_count(3, timeout=3000)
    assert not tab.locator("tbody input[data-target='1']").is_checked()
    assert tab.locator("mark[data-targets='1']:not(.off)").count() == 0
    assert tab.evaluate("scrollY") == 700
    assert tab.complaints == []


def test_a_broken_plan_is_told_on_the_page_until_it_is_mended(followed):
    tab, page = followed
    page.write_text(PAGE.format("").replace("10-50%", "lots"))
    expect(tab.locator("header.top")).to_contain_text("lots", timeout=3000)
    page.write_text(PAGE.format(""))
    expect(tab.locator("mark[data-targets='0']")).to_have_count(2, timeout=3000)


def test_figures_follow_what_is_typed(serve, tab):
    tab.goto(serve(Drafting(SETTINGS)))
    tab.locator("#plan").fill("green tea = 5-60%")
    tab.locator("#draft").fill("# Green tea\n\nGreen tea is <script>alert(1)</script> tea.")
    tab.wait_for_selector("mark", timeout=3000)
    assert tab.locator("mark").all_inner_texts() == ["Green tea", "Green tea"]
    assert tab.complaints == []


def test_a_bad_plan_is_told_beside_the_editor(serve, tab):
    tab.goto(serve(Drafting(SETTINGS)))
    tab.locator("#plan").fill("green tea = lots")
    expect(tab.locator("#state")).to_contain_text("lots", timeout=3000)


def test_a_draft_is_opened_and_saved_as_it_stands(serve, tab, tmp_path):
    tab.goto(serve(Drafting(SETTINGS)))
    draft = tmp_path / "post.md"
    draft.write_text("# Tee & Tör\n", encoding="utf-8")
    tab.locator("#open").set_input_files(draft)
    expect(tab.locator("#draft")).not_to_have_value("")
    with tab.expect_download() as saved:
        tab.locator("#save").click()
    assert saved.value.suggested_filename == "post.md"
    assert saved.value.path().read_text(encoding="utf-8") == draft.read_text(encoding="utf-8")


def test_two_thousand_words_are_audited_while_one_types(serve, tab):
    tab.goto(serve(Drafting(SETTINGS)))
    tab.locator("#plan").fill("green tea = 5-60%\nkettle")
    tab.locator("#draft").fill("Green tea in a kettle. " * 400)
    expect(tab.locator("mark")).to_have_count(800, timeout=5000)
    tab.locator("#draft").press("End")
    tab.locator("#draft").press_sequentially(" kettle")
    expect(tab.locator("mark")).to_have_count(801, timeout=5000)
