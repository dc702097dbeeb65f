"""Whole runs from the command line against a real server: lists, reports, exports, comparisons, crawls."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import sys

import pytest
from web_server import XMLNS, Reply, article, with_sitemap

TARGET = ("-t", "green tea=1-20%")


def pages(site, count):
    for number in range(count):
        site.pages[f"/p/{number}"] = article(number)
    return [f"/p/{number}" for number in range(count)]


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def test_one_page_is_reported_like_a_file_and_not_kept(site, kwaudit, tmp_path):
    pages(site, 1)
    code, out, _ = kwaudit(f"{site.url}/p/0", *TARGET, "-f", "concise")
    assert (code, "0 errors" in out or "No findings" in out or "1 page" in out) == (0, True)
    assert not (tmp_path / "runs.db").exists()


def test_one_page_beside_a_file(site, kwaudit, tmp_path):
    pages(site, 1)
    (tmp_path / "a.md").write_text("# Green tea\n\nGreen tea is green.\n")
    code, out, _ = kwaudit("a.md", f"{site.url}/p/0", *TARGET, "-f", "json")
    assert [page["name"] for page in json.loads(out)["pages"]] == ["a.md", f"{site.url}/p/0"]
    assert code in {0, 1}


def test_a_page_that_is_not_there_is_an_error_about_its_name(site, kwaudit):
    code, out, err = kwaudit(f"{site.url}/gone", *TARGET, "-f", "json")
    assert code == 2
    assert err == f"kwaudit: {site.url}/gone: HTTP 404 Not Found\n"
    assert json.loads(out)["findings"] == []
    assert json.loads(out)["unread"] == [{"name": f"{site.url}/gone", "reason": "HTTP 404 Not Found"}]


def test_an_error_page_that_answers_200_is_no_article(site, kwaudit):
    site.pages["/soft"] = "<title>Page not found</title><main><h1>Oops</h1><p>Green tea is gone."
    code, _, err = kwaudit(f"{site.url}/soft", *TARGET)
    assert (code, "answers 200, but is an error page ('Page not found')" in err) == (2, True)


def test_phrases_and_extract_take_pages(site, kwaudit):
    pages(site, 1)
    assert "green tea" in kwaudit("phrases", f"{site.url}/p/0")[1]
    assert "warms green tea" in kwaudit("extract", f"{site.url}/p/0")[1]
    assert kwaudit("extract", site.url) == (2, "", "kwaudit: kwaudit extract takes pages, not sites; name pages\n")


def test_a_site_by_its_robots_and_an_index_of_packed_sitemaps(site, kwaudit):
    paths = pages(site, 12)
    first, second = paths[:6], paths[6:]

    def packed(some):
        locs = "".join(f"<url><loc>{site.url}{path}</loc></url>" for path in some)
        return Reply(200, gzip.compress(f"<urlset {XMLNS}>{locs}</urlset>".encode()))

    site.pages["/robots.txt"] = Reply(200, f"Sitemap: {site.url}/index.xml\n", {"Content-Type": "text/plain"})
    lists = "".join(
        f"<sitemap><loc>{site.url}/{name}</loc></sitemap>" for name in ("a.gz", "b.gz", "index.xml", "no.xml")
    )
    site.pages["/index.xml"] = f"<sitemapindex {XMLNS}>{lists}</sitemapindex>"
    site.pages["/a.gz"], site.pages["/b.gz"] = packed(first), packed([*second, "/gone", "/p/0"])
    code, out, err = kwaudit(site.url, *TARGET)
    assert "12 pages audited" in out
    assert f"HTTP 404 Not Found: {site.url}/no.xml, {site.url}/gone" in " ".join(out.split())
    assert code == 0
    assert "2 pages could not be read" in err
    assert all(site.asked(path) == 1 for path in paths)


def test_a_site_without_a_sitemap_is_its_home_page(site, kwaudit):
    site.pages["/"] = article(1)
    assert "1 page audited" in kwaudit(site.url, *TARGET)[1]


def test_a_sitemap_in_a_file_needs_leave_for_a_private_host(site, kwaudit, tmp_path):
    pages(site, 2)
    (tmp_path / "sitemap.txt").write_text(f"{site.url}/p/0\n{site.url}/p/1\n")
    code, out, _ = kwaudit("sitemap.txt", *TARGET)
    assert (code, "refused: 127.0.0.1 is this machine; --allow-host 127.0.0.1 allows it" in " ".join(out.split())) == (
        2,
        True,
    )
    assert not site.log
    assert "2 pages audited" in kwaudit("sitemap.txt", *TARGET, "--allow-host", "127.0.0.1")[1]


def test_a_list_of_inputs(site, kwaudit, tmp_path):
    pages(site, 2)
    (tmp_path / "urls.txt").write_text(f"# mine\n{site.url}/p/0\n\n{site.url}/p/1\n")
    assert "2 pages audited" in kwaudit("--files-from", "urls.txt", *TARGET)[1]
    (tmp_path / "a.md").write_text("# Green tea\n\nGreen tea.\n")
    (tmp_path / "files.txt").write_text("a.md\n")
    assert "a.md" in kwaudit("--files-from", "files.txt", *TARGET, "-f", "json")[1]
    assert kwaudit("--files-from", "none.txt")[::2] == (
        2, "kwaudit: --files-from none.txt: cannot be read (No such file or directory)\n",
    )  # fmt: skip
    (tmp_path / "empty.txt").write_text("# nothing\n")
    assert "names nothing" in kwaudit("--files-from", "empty.txt")[2]


def test_a_sample_is_stated_and_the_same_each_time(site, kwaudit):
    with_sitemap(site, pages(site, 30))
    first = kwaudit(f"{site.url}/sitemap.xml", *TARGET, "--sample", 5)[1]
    assert "a sample: 5 of 30 addresses, the same each time" in first
    kwaudit(f"{site.url}/sitemap.xml", *TARGET, "--sample", 5)
    assert kwaudit("export", 1)[1] == kwaudit("export", 2)[1]
    assert sum(1 for path in site.counts if path.startswith("/p/")) == 5


def test_pages_unchanged_since_a_day_are_passed_over(site, kwaudit):
    pages(site, 3)
    dates = ("2026-01-01", "2026-03-01", "")
    locs = "".join(
        f"<url><loc>{site.url}/p/{n}</loc>{f'<lastmod>{day}</lastmod>' if day else ''}</url>"
        for n, day in enumerate(dates)
    )
    site.pages["/sitemap.xml"] = f"<urlset {XMLNS}>{locs}</urlset>"
    out = kwaudit(f"{site.url}/sitemap.xml", *TARGET, "--since", "2026-02-01")[1]
    assert "2 pages audited" in out
    assert "1 pages passed over: unchanged since 2026-02-01" in out
    assert site.asked("/p/0") == 0


def test_redirects_are_no_pages_and_their_ends_are_audited_once(site, kwaudit):
    pages(site, 2)
    site.pages["/old"] = Reply(301, headers={"Location": "/p/1"})
    site.pages["/older"] = Reply(301, headers={"Location": "/new"})
    site.pages["/new"] = article(9)
    with_sitemap(site, ["/p/0", "/p/1", "/old", "/older"])
    out = kwaudit(f"{site.url}/sitemap.xml", *TARGET)[1]
    assert "3 pages audited" in out
    assert "2 redirected" in out
    assert [row["page"].rpartition("/")[2] for row in rows(kwaudit("export", "last")[1])] == ["new", "0", "1"]


def test_the_report_folds_what_the_template_does(site, kwaudit):
    with_sitemap(site, pages(site, 12))
    out = " ".join(kwaudit(f"{site.url}/sitemap.xml", "-t", "black coffee=1-2%")[1].split())
    assert "KW103 on 12 of 12 pages: a property of the template" in out
    assert "12 targets: 12 absent" in out


def test_pages_that_compete_and_repeat_one_another_are_told(site, kwaudit, tmp_path):
    pages(site, 2)
    site.pages["/copy"] = site.pages["/p/0"]
    with_sitemap(site, ["/p/0", "/p/1", "/copy"])
    plan = f"Page,Keyword,Density\n{site.url}/p/0,green tea,1-20%\n/p/1,green tea,1-20%\n*/copy,kettle3,0-9%\n"
    (tmp_path / "plan.csv").write_text(plan)
    out = " ".join(kwaudit(f"{site.url}/sitemap.xml", "--targets", "plan.csv")[1].split())
    assert "KW501 cannibalisation (1 page)" in out
    assert "KW504 near-duplicate (1 page)" in out
    assert "KW502 same-title" in out
    phrases = {row["page"].rpartition("/")[2]: row["phrase"] for row in rows(kwaudit("export", "last")[1])}
    assert phrases == {"0": "green tea", "1": "green tea", "copy": "kettle3"}


def test_planned_pages_that_the_site_does_not_have_are_told(site, kwaudit, tmp_path):
    with_sitemap(site, pages(site, 2))
    plan = f"URL,Keyword\n{site.url}/p/0,green tea\n{site.url}/p/7,white tea\n{site.url}/p/8,black tea\n"
    (tmp_path / "plan.csv").write_text(plan)
    out = " ".join(kwaudit(f"{site.url}/sitemap.xml", "--targets", "plan.csv")[1].split())
    assert "KW505 planned-page-missing (2 pages)" in out
    assert "2 planned and not there" in out
    assert [row["page_codes"] for row in rows(kwaudit("export", 1)[1])][2:] == ["KW505", "KW505"]
    assert kwaudit("resume", 1)[1] == kwaudit("show", 1)[1]
    out = kwaudit(f"{site.url}/sitemap.xml", "--targets", "plan.csv", "--sample", 1)[1]
    assert "KW505" not in out


def test_a_plan_with_a_mistake_is_told_before_anything_is_fetched(site, kwaudit, tmp_path):
    (tmp_path / "plan.csv").write_text("URL,Keyword,Density\n/p/0,green tea,much\n")
    code, _, err = kwaudit(site.url, "--targets", "plan.csv")
    assert (code, "'much' is no density" in err, site.log) == (2, True, [])


def test_a_plan_as_google_exports_it_is_read_page_by_page(site, kwaudit, tmp_path):
    """UTF-16 with tabs: read as UTF-8 it had no column of addresses, and every row was for every page."""
    with_sitemap(site, pages(site, 2))
    plan = "URL\tKeyword\n/p/0\tgreen tea\n/p/1\tkettle3\n\twhite tea\n"
    (tmp_path / "plan.csv").write_text(plan, encoding="utf-16")
    kwaudit(f"{site.url}/sitemap.xml", "--targets", "plan.csv")
    found = sorted((row["page"][-1], row["phrase"]) for row in rows(kwaudit("export", 1)[1]))
    assert found == [("0", "green tea"), ("0", "white tea"), ("1", "kettle3"), ("1", "white tea")]


def test_a_run_is_listed_shown_resumed_and_exported(site, kwaudit, tmp_path):
    with_sitemap(site, [*pages(site, 3), "/gone"])
    first = kwaudit(f"{site.url}/sitemap.xml", *TARGET)[1]
    assert "3 of 4" in kwaudit("runs")[1]
    assert kwaudit("show", 1)[1] == kwaudit("show", "last")[1] == first
    asked = len(site.log)
    assert kwaudit("resume", 1)[1] == first
    assert [one.path for one in site.log[asked:]] == []
    exported = kwaudit("export", 1)[1]
    assert [row["words"] != "" for row in rows(exported)] == [True, True, True, False]
    lines = [json.loads(line) for line in kwaudit("export", 1, "-f", "jsonl")[1].splitlines()]
    assert [line["type"] for line in lines if line["type"] != "finding"] == [
        "run",
        "page",
        "page",
        "page",
        "unread",
        "summary",
    ]
    assert (lines[-1]["pages"], lines[-1]["unread"]) == (3, 1)
    assert kwaudit("export", 1, "-f", "csv=out.csv")[0] == 0
    assert (tmp_path / "out.csv").read_text() == exported
    assert kwaudit("show", 1, "-f", "csv")[1] == exported


def test_an_export_equals_the_report_in_that_format(site, kwaudit):
    """The parts of a stream are those of the whole."""
    with_sitemap(site, [*pages(site, 3), "/gone"])
    kwaudit(f"{site.url}/sitemap.xml", *TARGET)
    whole = json.loads(kwaudit("show", 1, "-f", "json")[1])
    lines = [json.loads(line) for line in kwaudit("export", 1, "-f", "jsonl")[1].splitlines()]
    by_type = {}
    for line in lines:
        by_type.setdefault(line.pop("type"), []).append(line)
    assert by_type["page"] == whole["pages"]
    assert by_type.get("finding", []) == whole["findings"]
    assert by_type["summary"] == [whole["summary"]]
    assert by_type["unread"] == whole["unread"]


def test_two_runs_side_by_side(site, kwaudit):
    paths = pages(site, 4)
    with_sitemap(site, paths[:3])
    kwaudit(f"{site.url}/sitemap.xml", "-t", "green tea=5-20%")
    site.pages["/p/1"] = site.pages["/p/1"].replace("green tea", "black tea")
    with_sitemap(site, paths[1:])
    kwaudit(f"{site.url}/sitemap.xml", "-t", "green tea=5-20%")
    code, out, _ = kwaudit("compare", 1, 2)
    assert (code, "2 pages in both, 1 new, 1 gone; 1 density changed, 0 now in range, 1 no longer" in out) == (0, True)
    assert f"{site.url}/p/1  green tea" in out
    assert "11.71% → 0.90%  in → below" in out
    told = json.loads(kwaudit("compare", 1, "last", "-f", "json")[1])
    assert (told["new"], told["gone"]) == ([f"{site.url}/p/3"], [f"{site.url}/p/0"])
    assert [row["what"] for row in rows(kwaudit("compare", 1, 2, "-f", "csv")[1])] == ["density", "new", "gone"]
    page = kwaudit("compare", 1, 2, "-f", "html")[1]
    trend = json.loads(re.search(r'id="data">(.*?)</script>', page)[1])["site"]["trend"]
    assert [(row["before"], row["after"]) for row in trend["changes"]] == [("11.71%", "0.90%")]
    assert (trend["new"], trend["gone"]) == (told["new"], told["gone"])


def test_a_crawl_follows_links_within_its_limits(site, kwaudit):
    site.pages["/"] = article(0, '<a href="/a">a</a> <a href="/b.pdf">b</a> <a href="http://other.test/">o</a>')
    site.pages["/a"] = article(1, '<a href="/c">c</a> <a rel=nofollow href="/no">n</a> <a href="/same?x=1">s</a>')
    site.pages["/c"] = article(2, '<a href="/d">d</a>')
    site.pages["/d"] = article(3)
    site.pages["/same"] = Reply(200, f'<link rel=canonical href="/a">{article(1)}', {"Content-Type": "text/html"})
    out = kwaudit("--crawl", f"{site.url}/", *TARGET, "--depth", 2)[1]
    assert "3 pages audited" in out
    assert "1 for another address" in out
    assert {path for path in site.counts if path != "/robots.txt"} == {"/", "/a", "/c", "/same?x=1"}
    assert "4 pages audited" in kwaudit("--crawl", f"{site.url}/", *TARGET)[1]
    out = kwaudit("--crawl", f"{site.url}/", *TARGET, "--max-pages", 2)[1]
    assert "2 pages audited" in out
    assert "stopped at 2 pages; --max-pages allows more" in out


def test_a_crawl_keeps_to_paths(site, kwaudit):
    site.pages["/"] = article(0, '<a href="/blog/a">a</a> <a href="/shop/b">b</a>')
    site.pages["/blog/a"] = article(1)
    out = kwaudit("--crawl", f"{site.url}/", *TARGET, "--include", "/blog/*", "--include", "/")[1]
    assert "2 pages audited" in out
    assert site.asked("/shop/b") == 0


def test_traps_are_bounded(site, kwaudit):
    def calendar(_number):
        return article(1, "".join(f'<a href="/list?page={n}">x</a>' for n in range(150)) + '<a href="deep/deep/">y</a>')

    site.pages["/"] = site.pages["/list"] = calendar
    for depth in range(1, 9):
        site.pages["/" + "deep/deep/" * depth] = calendar
    out = " ".join(kwaudit("--crawl", f"{site.url}/", *TARGET, "--concurrency", 8)[1].split())
    assert "50 links not followed, a trap: /list?…" in out
    assert sum(1 for path in site.counts if path.startswith("/list")) == 100


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["URL", "a.md"], "files and sites are audited in runs of their own"),
        (["URL/p", "--rate", "fast"], "--rate fast: is no number"),
        (["URL/p", "--timeout", "0"], "--timeout 0"),
        (["URL/p", "--concurrency", "0"], "--concurrency 0"),
        (["URL", "--since", "soon"], "--since soon: is no day"),
        (["--crawl", "sitemap.xml"], "sitemap.xml: files and sites"),
        (["URL", "--baseline", "b.json"], "--baseline is about files"),
        (["resume", "7"], "no run was kept yet"),
        (["compare", "1"], "name 2 runs"),
        (["export", "1", "-f", "pdf"], "-f pdf: is no format of an export"),
        (["compare", "1", "2", "-f", "pdf"], "-f pdf: is no format of a comparison"),
    ],
)
def test_wrong_usage_is_one_line(site, kwaudit, words, told):
    code, _, err = kwaudit(*(word.replace("URL", site.url) for word in words))
    assert code == 2
    assert told in err
    assert "Traceback" not in err
    assert not site.log


def test_passwords_are_never_shown_or_stored(site, kwaudit, monkeypatch, tmp_path):
    monkeypatch.setenv("KWAUDIT_HEADERS", "X-Key: hush-header")
    with_sitemap(site, pages(site, 2))
    address = f"{site.url}/sitemap.xml".replace("http://", "http://me:hush-pass@")
    code, out, err = kwaudit(address, *TARGET)
    assert code == 0
    assert site.log[-1].headers["X-Key"] == "hush-header"
    assert site.log[-1].headers["Authorization"].startswith("Basic ")
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert "hush" not in out + err + kwaudit("runs")[1] + kwaudit("export", 1)[1]
    assert b"hush" not in kept


def test_hostile_titles_are_harmless(site, kwaudit):
    site.pages["/p/x"] = article(1).replace(
        "<title>Green tea 1", "<title>=cmd|' /C calc'!A0 \x1b]0;owned\x07 ::error::x"
    )
    site.pages["/p/y"] = article(2)
    with_sitemap(site, ["/p/x", "/p/y"])
    out = kwaudit(f"{site.url}/sitemap.xml", *TARGET)[1]
    table = kwaudit("export", 1)[1]
    assert "\x1b" not in out + table + kwaudit("export", 1, "-f", "jsonl")[1] + kwaudit("show", 1)[1]
    assert rows(table)[0]["title"].startswith("'=cmd")


def test_an_extra_that_is_missing_is_told(site, kwaudit, monkeypatch):
    with_sitemap(site, pages(site, 1))
    kwaudit(f"{site.url}/sitemap.xml", *TARGET)
    for name, extra in (("parquet", "pyarrow"), ("xlsx", "xlsxwriter")):
        monkeypatch.setitem(sys.modules, extra, None)
        code, _, err = kwaudit("export", 1, "-f", f"{name}=x.{name}")
        assert (code, f"pip install 'kwaudit[{name}]'" in err) == (2, True)


def test_the_python_api_takes_an_address(site):
    from kwaudit import api

    pages(site, 1)
    report = api.audit([f"{site.url}/p/0", f"{site.url}/gone", "http://exa mple/"])
    assert [page.name for page in report.pages] == [f"{site.url}/p/0"]
    assert [one.reason for one in report.unread] == ["HTTP 404 Not Found", "is no address of a page"]


def test_plans_in_other_shapes(site, kwaudit, tmp_path):
    with_sitemap(site, pages(site, 2))
    (tmp_path / "plan.csv").write_text("Our plan\nKeyword;Seite\ngreen tea;/p/0\nkettle3;*\n;\n")
    kwaudit(f"{site.url}/sitemap.xml", "--targets", "plan.csv")
    found = sorted((row["page"][-1], row["phrase"]) for row in rows(kwaudit("export", 1)[1]))
    assert found == [("0", "green tea"), ("0", "kettle3"), ("1", "kettle3")]
    (tmp_path / "all.csv").write_text("Keyword,Density\ngreen tea,1-20%\n")
    assert "2 targets: 2 in range" in kwaudit(f"{site.url}/sitemap.xml", "--targets", "all.csv")[1]
    (tmp_path / "none.csv").write_text("URL,Keyword\n")
    assert "no rows in it" in kwaudit(f"{site.url}/sitemap.xml", "--targets", "none.csv")[2]
    assert kwaudit(f"{site.url}/sitemap.xml", "--targets", "missing.csv")[0] == 2


def test_lists_that_cannot_be_had(site, kwaudit):
    code, out, err = kwaudit(f"{site.url}/sitemap.xml", *TARGET)
    assert (code, "HTTP 404 Not Found" in err, "0 pages audited" in out) == (2, True, True)
    site.pages["/sitemap.xml"] = lambda number: Reply(503) if number == 2 else article(1)
    assert "no well-formed XML" in kwaudit(f"{site.url}/sitemap.xml", *TARGET)[2]
    site.pages["/odd.xml"] = f"<urlset {XMLNS}><url><loc>mailto:a@b</loc></url><url><loc>/p/0</loc></url></urlset>"
    pages(site, 1)
    assert "1 entries of the lists are no addresses of pages" in kwaudit(f"{site.url}/odd.xml", *TARGET)[1]
    assert kwaudit("http://", "https://exa mple/", *TARGET)[0] == 2


def test_sitemaps_that_nest_without_end_are_cut(site, kwaudit):
    for number in range(9):
        inner = f"<sitemap><loc>{site.url}/sitemap{number + 1}.xml</loc></sitemap>"
        site.pages[f"/sitemap{number}.xml"] = f"<sitemapindex {XMLNS}>{inner}</sitemapindex>"
    out = kwaudit(f"{site.url}/sitemap0.xml", *TARGET)[1]
    assert "sitemaps more than 5 deep" in out
    assert site.asked("/sitemap6.xml") == 0


def test_a_page_with_broken_settings_of_its_own_is_told(site, kwaudit):
    pages(site, 1)
    site.pages["/bad.md"] = Reply(
        200, "---\nkwaudit: {targets: {tea: much}}\n---\n# Tea\n", {"Content-Type": "text/markdown"}
    )
    with_sitemap(site, ["/p/0", "/bad.md"])
    out = " ".join(kwaudit(f"{site.url}/sitemap.xml", *TARGET)[1].split())
    assert "1 page audited" in out
    assert "'much' is no density" in out
    assert kwaudit(f"{site.url}/bad.md", *TARGET)[0] == 2


def test_an_error_of_ours_on_one_page_hides_no_other(site, kwaudit, monkeypatch):
    from kwaudit.runs import look

    with_sitemap(site, pages(site, 2))
    real = look.pipeline.examine

    def examine(document, settings):
        if document.name.endswith("/p/1"):
            raise ValueError("two\nlines")
        return real(document, settings)

    monkeypatch.setattr(look.pipeline, "examine", examine)
    out = " ".join(kwaudit(f"{site.url}/sitemap.xml", *TARGET)[1].split())
    assert "1 page audited" in out
    assert "internal error, ValueError: two lines; please report it" in out


def test_a_folder_that_is_gone_is_told(site, kwaudit, tmp_path, monkeypatch):
    with_sitemap(site, pages(site, 1))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    kwaudit(f"{site.url}/sitemap.xml", *TARGET)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "here").rmdir()
    assert "was begun in" in kwaudit("resume", 1)[2]


def test_an_interrupted_run_reports_what_it_has(site, kwaudit, monkeypatch):
    from kwaudit.runs import look

    with_sitemap(site, pages(site, 9))
    real, done = look.Looker.kept, []

    def kept(self, fetched):
        if len(done) == 4:
            raise KeyboardInterrupt
        done.append(fetched.url)
        return real(self, fetched)

    monkeypatch.setattr(look.Looker, "kept", kept)
    code, out, err = kwaudit(f"{site.url}/sitemap.xml", *TARGET)
    assert (code, "4 pages audited" in out, "5 still to do" in out) == (130, True, True)
    assert err.endswith("run 1 was stopped; kwaudit resume 1 goes on\n")
    assert "unfinished, 5 to do" in kwaudit("runs")[1]
    monkeypatch.setattr(look.Looker, "kept", real)
    assert "9 pages audited" in kwaudit("resume", 1)[1]


def test_a_crawl_whose_start_is_another_site_says_so(site, kwaudit):
    away = Reply(301, headers={"Location": f"http://localhost:{site.port}/"})
    site.pages["/"] = lambda number: away if number == 1 else article(1)
    code, _, err = kwaudit("--crawl", f"{site.url}/", *TARGET, "--allow-host", "localhost")
    assert (code, f"redirects to another site; crawl that one: http://localhost:{site.port}/" in err) == (2, True)
