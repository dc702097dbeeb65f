"""Figures put right, and every other byte left alone."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kwaudit import api
from kwaudit.fixing import Fix
from kwaudit.model import Settings, Unread

BODY = "Green tea is fine. A pot of it takes two minutes, no longer, says everybody here who knows about it.\n"
TABLE = (
    "Table of Keywords:\n\n| Keyword | Intent | Keyword Density | User |\n|---|---|---|---|\n"
    "| Green tea | Importance | {} | Readers |\n| minutes | Tips | {} | Readers |\n"
)
PAGE = f"# A pot\n\n{BODY}\n{TABLE}"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fixed(raw: bytes, name: str = "page.md", given_settings: Settings | None = None) -> Fix:
    Path(name).write_bytes(raw)
    (one,) = api.fixes([name], given_settings or Settings())
    assert isinstance(one, Fix)
    assert Path(name).read_bytes() == raw
    return one


def test_figures_of_the_table_become_what_was_measured(here):
    one = fixed(PAGE.format("2.33%", "4.5 %").encode())
    assert one.after == PAGE.format("4.55%", "4.55 %").encode()
    assert [(c.phrase, c.old, c.new, c.line) for c in one.changes] == [
        ("Green tea", "2.33", "4.55", 9),
        ("minutes", "4.5", "4.55", 10),
    ]
    assert fixed(one.after).changes == ()


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("2,33%", "4,55%"), ("~2%", "~4.55%"), ("2.3333%", "4.5455%"), (".5%", "4.55%"), ("4.55%", "4.55%"),
        ("1-2%", "1-2%"), (">= 1%", ">= 1%"), ("< 1%", "< 1%"),
    ],
)  # fmt: skip
def test_figures_keep_their_manner_and_ranges_stay(here, written, becomes):
    assert fixed(PAGE.format(written, "4.55%").encode()).after == PAGE.format(becomes, "4.55%").encode()


@pytest.mark.parametrize("quote", ['"', "'", ""])
def test_figures_of_the_front_matter_too(here, quote):
    head = "---\nkwaudit:\n  targets:\n    - phrase: green tea # here\n      density: {0}{1}{0}\n    - {{phrase: minutes, density: 1-9%}}\n---\n"
    one = fixed((head.format(quote, "1%") + BODY).encode())
    assert one.after == (head.format(quote, "5.00%") + BODY).encode()


@pytest.mark.parametrize(
    "plan",
    [
        "keywords: [green tea={}%]",
        "keywords: green tea = {}%, minutes",
        "kwaudit: {{targets: [green tea={}%]}}",
        "keywords: {{green tea: {}, minutes: 1-9%}}",
        "kwaudit:\n  targets:\n  - phrase: green tea\n    density: {}",
        "kwaudit:\n  targets:\n  - green tea: {}",
    ],
)
@pytest.mark.parametrize("figure", ["2", "1.50"])
def test_figures_in_lists_and_without_signs(here, plan, figure):
    head = f"---\ntitle: 1.50\n{plan}\n---\n{BODY}"
    assert fixed(head.format(figure).encode()).after == head.format("5.00").encode()


def test_figures_of_toml(here):
    head = f'+++\ntitle = "green tea"\nweight = 2\n[keywords]\n"green tea" = {{}}\n+++\n{BODY}'
    assert fixed(head.format("2").encode()).after == head.format("5.00").encode()


def test_a_figure_without_a_place_is_a_doubt(here):
    one = fixed(f'+++\nkeywords = ["green\\u0020tea=2%"]\n+++\n{BODY}'.encode())
    assert one.doubt == "where the figure for 'green tea' stands is not known"
    assert one.changes == ()


def test_a_table_in_html_is_mended_in_its_source(here):
    html = (
        "<html lang=en><body><article><h1>A pot</h1><p>" + BODY + "</p><table><tr><th>Keyword<th>Keyword Density</tr>"
        "<tr><td>Green tea<td>\n <b>{}</b>%</tr><tr><td>minutes<td>{}&nbsp;%</tr></table></article></body></html>"
    )
    one = fixed(html.format("2.33", "0.5").encode(), "page.html")
    assert one.after == html.format("4.55", "4.55").encode()


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_other_byte_stays(here, encoding, mark, end):
    page = ("Čaj — “green tea” 🍵.\n\n" + PAGE).replace("\n", end)
    one = fixed(mark + page.format("2.33%", "9%").encode(encoding))
    assert one.doubt == ""
    density = one.changes[0].new
    assert one.after == mark + page.format(f"{density}%", f"{one.changes[1].new}%").encode(encoding)


def test_an_old_encoding_stays_what_it_is(here):
    page = (
        '<html lang=de><head><meta charset="windows-1252"></head><body><article><p>Grüner Tee – „gut“. '
        + BODY
        + "</p>{}</article>"
    )
    table = "<table><tr><th>Keyword<th>Keyword Density</tr><tr><td>grüner Tee<td>{}</tr></table>"
    one = fixed(page.format(table.format("9%")).encode("cp1252"), "page.html")
    assert one.after == page.format(table.format(f"{one.changes[0].new}%")).encode("cp1252")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(
    st.lists(
        st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="|`<>-"), max_size=30), max_size=5
    ),
    st.sampled_from(["\n", "\r\n"]),
    st.decimals(0, 99, places=2),
)
def test_whatever_stands_around_the_table_stays(here, lines, end, figure):
    before = "".join(f"A line {line}\n\n" for line in lines)
    page = (before.replace("{", "(").replace("}", ")") + PAGE).replace("\n", end)
    one = fixed(page.format(f"{figure}%", "1-9%").encode())
    new = one.changes[0].new if one.changes else f"{figure}"
    assert one.after == page.format(f"{new}%", "1-9%").encode()


@pytest.mark.parametrize(
    ("raw", "name", "doubt"),
    [
        (
            b"\xef\xbb\xbf" + PAGE.format("2.33%", "1%").encode() + b"\xff",
            "page.md",
            "cannot be written back byte for byte",
        ),
        (TABLE.format("2.33%", "1%").encode(), "page.md", "the article has no words"),
        (
            PAGE.format("2&#46;33%", "1%").encode(),
            "page.md",
            "line 9: the figure for 'Green tea' is not written plainly",
        ),
    ],
)
def test_on_a_doubt_nothing_changes(here, raw, name, doubt):
    one = fixed(raw, name)
    assert doubt in one.doubt
    assert (one.after, one.changes) == (one.before, ())


def test_what_cannot_be_read_is_told(here):
    (here / "picture.md").write_bytes(bytes(range(256)) * 4)
    (here / "plan.md").write_text("---\nkwaudit: {targets: [{phrase: tea, densty: 1%}]}\n---\nTea.\n")
    gone, picture, plan = api.fixes(["gone.md", "picture.md", "plan.md"], Settings())
    assert all(isinstance(one, Unread) and one.named for one in (gone, picture, plan))


def test_a_page_without_figures_has_nothing_to_fix(here):
    one = fixed(BODY.encode(), given_settings=api.change_settings(Settings(), targets_given=["green tea=1%"]))
    assert (one.changes, one.doubt) == ((), "")
