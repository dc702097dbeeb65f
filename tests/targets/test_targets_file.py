"""Plans in CSV and TOML files."""

import pytest

from kwaudit import targets
from kwaudit.errors import SettingsError
from kwaudit.model import Settings
from kwaudit.targets import csv_plan


@pytest.fixture
def plan(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def read(content, name="plan.csv"):
        data = content if isinstance(content, bytes) else content.encode()
        (tmp_path / name).write_bytes(data)
        return targets.from_file(name, Settings())

    return read


def shown(found):
    return [(t.phrase, t.band and float(t.band.declared or t.band.low or 0)) for t in found]


FULL = (
    "Keyword,Intent,Keyword Density,User,Synonyms\n"
    'Green Tea,Tips and Guidelines,2.33%,"Guests, Hosts",matcha;sencha\n'
    "Hot Water,FAQ,1-2%,Guests,\n"
)


def test_a_csv_plan(plan):
    first, second = plan(FULL)
    assert (first.phrase, first.intent, first.roles, first.search_intent) == (
        "Green Tea",
        "Tips and Guidelines",
        ("tips",),
        "",
    )
    assert (first.audience, first.synonyms) == (("Guests", "Hosts"), ("matcha", "sencha"))
    assert (first.source, first.origin, first.offset) == ("targets file", "plan.csv", -1)
    assert (float(second.band.low), float(second.band.high)) == (0.01, 0.02)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_and_encodings(plan, encoding, delimiter):
    text = (
        f"Query{delimiter}Density\r\nthé vert{delimiter}2,5\r\n"
        if delimiter != ","
        else "Query,Density\r\nthé vert,2.5\r\n"
    )
    assert shown(plan(text.encode(encoding))) == [("thé vert", 0.025)]


@pytest.mark.parametrize(
    "text",
    [
        "Keyword Stats\nJanuary 1 - June 30\nKeyword\tCurrency\tAvg. monthly searches\ngreen tea\tEUR\t1000\n",
        "#,Keyword,Country,Difficulty,Volume,CPC,Parent Keyword,Intents\n1,green tea,gb,12,900,0.5,tea,Informational\n",
        "Keyword,Intent,Volume,Keyword Difficulty,CPC (USD),SERP Features\ngreen tea,informational,900,20,0.1,FAQ\n",
        "Top queries,Clicks,Impressions,CTR,Position\ngreen tea,10,100,10%,3.2\n",
    ],
)
def test_exports_of_keyword_tools(plan, text):
    assert shown(plan(text)) == [("green tea", None)]


def test_comments_and_empty_rows_are_passed_over(plan):
    found = plan('# "a" plan, by me\n#\n\nPhrase,Density\n# note\n#tea,1%\n,,\ngreen tea,\n')
    assert shown(found) == [("#tea", 0.01), ("green tea", None)]


def test_a_plan_without_a_header(plan):
    assert shown(plan("green tea,1%\nhot water,2%\n")) == [("green tea", 0.01), ("hot water", 0.02)]


def test_short_rows_have_empty_cells(plan):
    assert shown(plan("Keyword,Density,User\ngreen tea\n")) == [("green tea", None)]


def test_the_first_of_two_equal_columns_counts(plan):
    assert shown(plan("Keyword,Density,Keyword\ngreen tea,1%,other\n")) == [("green tea", 0.01)]


@pytest.mark.parametrize(
    "header", ["Keyword/Phrase,Density", "Keyword,Keyword Density (%)", "Keyword,Recommended Density", "KW,%"]
)
def test_headers_of_plans(plan, header):
    assert shown(plan(f"{header}\ngreen tea,1.5\n")) == [("green tea", 0.015)]


def test_a_phrase_that_speaks_of_density_is_no_header(plan):
    assert shown(plan("bone density,1%\nkeyword,2%\n")) == [("bone density", 0.01), ("keyword", 0.02)]


def test_a_german_search_console_export(plan):
    assert shown(plan("Häufigste Suchanfragen,Klicks,CTR,Position\ngrüner Tee,10,10%,3\n")) == [("grüner Tee", None)]
    with pytest.raises(SettingsError, match=r"no column of phrases among 'Fragen', 'Position'; call one 'Keyword'"):
        plan("Fragen,Position\ngrüner Tee,3\n")


def test_a_phrase_on_each_line_is_a_plan(plan):
    assert shown(plan("green tea\n# a remark\nhot water\n")) == [("green tea", None), ("hot water", None)]


LIST = "green tea = 1-2%\n# a remark\n\nhot water\ncup=1,5%\npot >= 1%\n"


@pytest.mark.parametrize("name", ["plan.txt", "plan.csv"])
def test_a_list_may_have_densities(plan, name):
    assert shown(plan(LIST, name)) == [("green tea", 0.01), ("hot water", None), ("cup", 0.015), ("pot", 0.01)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "green tea\nhot water: 2%\n",
            "plan.csv: row 2: 'hot water: 2%': a density stands behind =, not behind a colon",
        ),
        ("green tea\n\nhot water = lots\n", "plan.csv: row 3: 'hot water = lots': no density after the operator"),
        ("green tea\nhot water (2%)\n", "plan.csv: row 2: 'hot water (2%)': a density stands behind =, not in"),
    ],
)
def test_lists_that_cannot_be_used_are_told(plan, text, said):
    with pytest.raises(SettingsError) as caught:
        plan(text)
    assert str(caught.value).startswith(said)


def test_a_line_of_a_list_may_be_quoted(plan):
    assert shown(plan('"green tea"\n"a cup, a pot"\n')) == [("green tea", None), ("a cup, a pot", None)]


def test_a_bound_in_a_cell_is_no_list(plan):
    assert shown(plan("green tea,1%\nhot water,>= 1%\n")) == [("green tea", 0.01), ("hot water", 0.01)]
    assert shown(plan("Keyword\n1+1=2\n")) == [("1+1=2", None)]


def test_what_others_measured_is_passed_over(plan):
    assert shown(plan("Keyword,Density of theirs\ntea,1%\n")) == [("tea", None)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Keyword,Density\ngreen tea,1%\nhot water,lots\n",
            "plan.csv: row 3: 'hot water': 'lots' is no density; write 2%",
        ),
        ("Keyword,Density\n,1%\n", "plan.csv: row 2: a target without a phrase"),
        ("Keyword,Density\n!!,1%\n", "plan.csv: row 2: '!!' has no word in it"),
        (
            "Keywrod,Density\ntea,1%\n",
            "plan.csv: no column of phrases among 'Keywrod', 'Density' (did you mean 'keyword'?)",
        ),
        ("Foo,Bar\ntea,cup\n", "plan.csv: no column of phrases among 'Foo', 'Bar'; call one 'Keyword'"),
        ("Keyword,Denisty\ntea,1%\n", "plan.csv: row 1: unknown column 'Denisty' (did you mean 'density'?)"),
        (
            "Keyword,Min density,Max density\ntea,1%,2%\n",
            "plan.csv: row 1: unknown column 'Min density'; write the range",
        ),
        ("Keywrod\ntea\n", "plan.csv: no column of phrases among 'Keywrod' (did you mean 'keyword'?)"),
        ("Keyword\ntea\nTEA\n", "plan.csv: 'TEA' is declared twice, as 'tea' too; keep one"),
        ("Keyword\ntea\ntea\n", "plan.csv: 'tea' is declared twice; keep one"),
        ("Keyword,Density\n", "plan.csv: no targets in it"),
        ("", "plan.csv: no rows in it"),
        ("\n\n", "plan.csv: no rows in it"),
        (b"PK\x03\x04\0\0", "plan.csv: is no text"),
        ('Keyword\n"' + "x" * 140_000 + '"\n', "plan.csv: row 2: field larger than field limit"),
    ],
)
def test_errors_name_file_row_and_cause(plan, text, said):
    with pytest.raises(SettingsError) as caught:
        plan(text)
    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("none.csv", "none.csv: cannot be read: no such file or directory"),
        ("plan.xlsx", "plan.xlsx: kwaudit reads keyword plans as .csv"),
        ("folder.csv", "folder.csv: is a folder"),
        ("nul\0.csv", "nul\0.csv: cannot be read: embedded null"),
    ],
)
def test_files_that_cannot_be_read(tmp_path, monkeypatch, name, said):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(SettingsError) as caught:
        targets.from_file(name, Settings())
    assert str(caught.value).startswith(said)


def test_toml_tables(plan):
    first, second = plan(
        '[[targets]]\nphrase = "green tea"\ndensity = "1-2%"\nintent = ["FAQ", "informational"]\n'
        'audience = ["Guests"]\nsynonyms = "matcha, sencha"\n[[targets]]\nkeyword = "cup"\ndensity = 2.5\n',
        "plan.toml",
    )
    assert (first.roles, first.search_intent, first.audience) == (("faq",), "informational", ("Guests",))
    assert first.synonyms == ("matcha", "sencha")
    assert (second.phrase, float(second.band.declared)) == ("cup", 0.025)
    assert (first.source, first.origin) == ("targets file", "plan.toml")


def test_toml_as_a_mapping_and_as_a_list(plan):
    text = '[targets]\n"green tea" = "1%"\ncup = {density = "2%", user = "Guests, Hosts"}\n'
    assert shown(plan(text, "a.toml")) == [("green tea", 0.01), ("cup", 0.02)]
    assert shown(plan('targets = ["green tea=1%", "cup"]', "b.toml")) == [("green tea", 0.01), ("cup", None)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[targets]]\nphrase='a'\ndenisty='1%'\n", "p.toml: 'denisty' is no key of kwaudit (did you mean 'density'?)"),
        ("[[target]]\nphrase='a'\n", "p.toml: 'target' is no key of a plan (did you mean 'targets'?)"),
        ("[[targets]]\ndensity='1%'\nintent='x'\n", "p.toml: {'density': '1%', 'intent': 'x'} is no target"),
        ("[[targets]]\nphrase='a'\nkeyword='b'\n", "p.toml: 'keyword' says phrase a second time"),
        ("[[targets]]\nphrase=''\n", "p.toml: a target without a phrase"),
        ("[[targets]]\nphrase='a'\nintent=true\n", "p.toml: intent: true is no text"),
        ("targets = 3\n", "p.toml: 3 is no list of phrases"),
        ("targets = [[1]]\n", "p.toml: [1] is no target"),
        ("targets = [true]\n", "p.toml: true is no target"),
        ("targets = [", "p.toml: no TOML: Invalid value"),
        ("[targets]\na = 'x'\n", "p.toml: 'a': 'x' is no density"),
        ("[targets]\na = '1%'\nA = '2%'\n", "p.toml: 'A' is declared twice, as 'a' too"),
        (f"targets = [{{a = '{'x' * 100}', b = 1}}]", "p.toml: {'a': 'xxx"),
        ("", "p.toml: no targets in it"),
    ],
)
def test_errors_in_toml(plan, text, said):
    with pytest.raises(SettingsError) as caught:
        plan(text, "p.toml")
    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)


def test_ten_thousand_targets(plan):
    rows = "".join(f"phrase number {n},1%\n" for n in range(10_000))
    assert len(plan("Keyword,Density\n" + rows)) == 10_000


def test_a_row_knows_its_line_after_a_quoted_line_break():
    rows = list(csv_plan._parsed("p", 'Keyword,User\n"a\nb",x\nc,y\n', ","))
    assert [(row.line, row.cells[0]) for row in rows] == [(1, "Keyword"), (3, "a\nb"), (4, "c")]
