"""Pages that a script draws: a real browser, whose every request goes through our own fetcher."""

from __future__ import annotations

import sys

import pytest
from web_server import Reply, article

from kwaudit.model.web import Web
from kwaudit.sources.web import pool as pools

pytest.importorskip("playwright")
SCRIPT = """<html><title>App</title><body><main id=app></main><script src="/app.js"></script>
<img src="/picture.png"><script>fetch('http://169.254.169.254/').catch(() => { window.refused = true })</script>"""
APP = """fetch('/api').then(r => r.text()).then(text => {
  document.getElementById('app').innerHTML = '<h1>Green tea</h1><p>' + text + '</p>' })"""


@pytest.fixture
def drawn(site):
    def fetch(*paths):
        web = Web(hosts=frozenset({"127.0.0.1"}), render=True, retries=0, timeout=20.0, ignore_robots=True)
        try:
            with pools.opened(web) as pool:
                return [one for one in pool.fetch(f"{site.url}{path}" for path in paths) if one]
        except Exception as error:
            if "no browser" in str(error):
                pytest.skip(str(error))
            raise

    return fetch


def test_a_script_draws_the_page_and_nothing_else_is_fetched(site, drawn):
    site.pages["/app"] = SCRIPT
    site.pages["/app.js"] = Reply(200, APP, {"Content-Type": "text/javascript"})
    site.pages["/api"] = Reply(200, "Green tea is made of leaves.", {"Content-Type": "text/plain"})
    (one,) = drawn("/app")
    assert "<h1>Green tea</h1><p>Green tea is made of leaves.</p>" in one.document.text
    assert {path: site.asked(path) for path in site.counts} == {"/app": 1, "/app.js": 1, "/api": 1}


def test_other_pages_stay_as_they_are(site, drawn):
    site.pages["/page"] = article(1)
    site.pages["/gone"] = Reply(404)
    site.pages["/text"] = Reply(200, "Green tea.", {"Content-Type": "text/plain"})
    found = {one.url.rpartition("/")[2]: one for one in drawn("/page", "/gone", "/text")}
    assert "warms green tea" in found["page"].document.text
    assert found["gone"].reason == "HTTP 404 Not Found"
    assert found["text"].document.text == "Green tea."


def test_playwright_is_an_extra(site, store, kwaudit, monkeypatch):
    monkeypatch.setitem(sys.modules, "playwright.sync_api", None)
    code, _, err = kwaudit(f"{site.url}/page", "--render")
    assert (code, err) == (2, "kwaudit: --render needs Playwright: pip install 'kwaudit[render]'\n")
