"""Exports as tables: typed, equal each time, and nothing in them is run."""

from __future__ import annotations

import io
import zipfile

import pytest
from web_server import article, with_sitemap


@pytest.fixture
def run(site, kwaudit):
    """A stored run of three pages and one that is not there, whose titles are formulas."""
    for number in range(3):
        site.pages[f"/p/{number}"] = article(number).replace("<title>", "<title>=HYPERLINK(1,2) ")
    with_sitemap(site, ["/p/0", "/p/1", "/p/2", "/gone"])
    kwaudit(f"{site.url}/sitemap.xml", "-t", "green tea=1-20%", "-t", "white tea")
    return site


def test_parquet_has_typed_columns(run, kwaudit, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    for name in ("a", "b"):
        assert kwaudit("export", 1, "-f", f"parquet={name}.parquet")[0] == 0
    table = parquet.read_table(tmp_path / "a.parquet")
    assert (table.num_rows, str(table.schema.field("density").type), str(table.schema.field("counted").type)) == (
        7, "double", "int64",
    )  # fmt: skip
    first = table.to_pylist()[0]
    assert (first["phrase"], first["counted"], first["verdict"], first["unread"]) == ("green tea", 13, "in", None)
    assert table.to_pylist()[-1]["unread"] == "HTTP 404 Not Found"
    assert (tmp_path / "a.parquet").read_bytes() == (tmp_path / "b.parquet").read_bytes()


def test_no_cell_of_a_workbook_is_a_formula(run, kwaudit, tmp_path):
    pytest.importorskip("xlsxwriter")
    for name in ("a", "b"):
        assert kwaudit("export", 1, "-f", f"xlsx={name}.xlsx")[0] == 0
    raw = (tmp_path / "a.xlsx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(raw)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert "&#39;=HYPERLINK" in sheet or "'=HYPERLINK" in sheet
    assert sheet.count("<row ") == 8
    assert raw == (tmp_path / "b.xlsx").read_bytes()


def test_a_place_that_cannot_be_written_is_told(run, kwaudit, tmp_path):
    (tmp_path / "folder").mkdir()
    assert kwaudit("export", 1, "-f", "csv=folder")[0] == 2
    assert kwaudit("export", 1, "-f", "csv=nowhere/x.csv")[0] == 2


def test_other_formats_of_the_report(run, kwaudit):
    for name in ("concise", "json", "markdown", "html", "sarif", "junit", "github"):
        code, out, _ = kwaudit("show", 1, "-f", name)
        assert (code, bool(out)) == (0, True)
    assert "\x1b[" in kwaudit("show", 1, "--color", "always")[1]
    assert kwaudit("show", 1, "--width", 60)[1] != kwaudit("show", 1)[1]
