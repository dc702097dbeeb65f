from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

import pytest
import reports
from hypothesis import given
from hypothesis import strategies as st

from kwaudit import formats
from kwaudit.formats.figures import language
from kwaudit.formats.full.findings import excerpt
from kwaudit.formats.full.gauge import BAND, BELOW, MARK, WIDTH, gauge, strip
from kwaudit.formats.full.head import units
from kwaudit.formats.full.pen import Pen, cells, head, tail, wrap
from kwaudit.formats.full.targets import legend, uses
from kwaudit.model import Band, Counts, Excerpt

PLAIN = Pen(80, color=False)
COLORED = Pen(80, color=True)
shares = st.fractions(0, 1, max_denominator=5000)


def full(report, width=120, **options):
    return formats.draw(report, "full", width=width, **options)


@pytest.mark.parametrize("case", ["clean", "findings", "unicode", "undeclared", "many", "unread"])
@pytest.mark.parametrize("width", [72, 80, 100, 120, 160])
def test_no_line_is_wider_than_the_terminal(case, width):
    assert [line for line in full(reports.ALL[case](), width).splitlines() if cells(line) > width] == []


@pytest.mark.parametrize("width", [80, 120])
def test_colours_change_no_character(width):
    colored = re.sub(r"\x1b\[[\d;]*m", "", full(reports.clean(), width, color=True))
    assert colored == full(reports.clean(), width)


def test_only_the_base_colours_are_used():
    codes = {
        code
        for found in re.findall(r"\x1b\[([\d;]*)m", full(reports.findings(), color=True))
        for code in found.split(";")
    }
    assert codes <= {"0", "1", "2", *(str(code) for code in range(30, 38))}


def test_columns_of_wide_characters_stand_under_each_other():
    lines = full(reports.unicode()).splitlines()
    places = {cells(line[: line.index("·●" if "·●" in line else "···")]) for line in lines if MARK in line}
    assert len(places) == 1


NAUGHTY = (
    "שלום עולם",
    "سعر القهوة",
    "हिन्दी शब्द",
    "e\u0301te\u0301",
    "👩\u200d👩\u200d👧",
    "می\u200cخواهم",
    "ﾎﾃﾙ ホテル",
    "ราคาถูก",
    "\u202eabc",
)


@pytest.mark.parametrize("phrase", NAUGHTY)
def test_columns_hold_whatever_stands_in_a_phrase(phrase):
    measures = [reports.measure(one, 3, 1, band="1-2%", spread=(1,) * 10) for one in (phrase, "plain", "抹茶")]
    lines = full(reports.report(reports.page(measures=measures))).splitlines()
    places = {cells(line[: line.index(MARK)]) for line in lines if MARK in line}
    assert len(places) == 1


@pytest.mark.parametrize("phrase", NAUGHTY)
def test_tables_of_other_formats_keep_their_cells(phrase):
    import csv

    one = reports.measure(phrase, 3, 1, band="1-2%", spread=(1,) * 10)
    made = reports.report(reports.page(measures=[one]))
    rows = [line for line in formats.draw(made, "markdown").splitlines() if line.startswith("|")]
    assert len({line.count("|") for line in rows if "1–2%" in line or "Keyphrase" in line}) == 1
    told = list(csv.DictReader(formats.draw(made, "csv").splitlines()))
    assert [row["phrase"].replace("\ufffd", "") for row in told] == [phrase.replace("\u202e", "")]


def test_without_targets_it_says_that_nothing_was_declared():
    drawn = full(reports.undeclared())
    assert "Nothing was declared" in drawn
    assert "garden soil" in drawn


def test_a_page_without_title_says_so():
    assert full(reports.report(reports.page(title=" "))).startswith("(no title)\n")


def test_worst_findings_come_first():
    drawn = full(reports.findings())
    assert drawn.index("KW102") < drawn.index("KW101") < drawn.index("KW203")


def test_a_long_name_keeps_its_figures_on_the_next_line():
    long = "a/very/long/folder/for/a/page/that/has/a/very/long/name/too.md"
    lines = full(reports.report(reports.page("b.md"), reports.page(long)), 80).splitlines()
    at = next(i for i, line in enumerate(lines) if long in line)
    assert lines[at].endswith(long)
    assert "1,096 words" in lines[at + 1]


@pytest.mark.parametrize("width", [40, 60, 79])
@pytest.mark.parametrize("report", [reports.findings(), reports.many()], ids=["one", "many"])
def test_findings_and_rows_of_pages_keep_to_the_width(report, width):
    told = [line for line in full(report, width).splitlines() if any(part in line for part in ("KW", "→", "words"))]
    assert told
    assert max(map(len, told)) <= width


def test_the_mark_of_a_page_is_that_of_its_worst_finding():
    pages = [reports.page(f"{name}.md") for name in ("error", "warning", "note", "none")]
    found = [reports.finding(severity=name, document=f"{name}.md") for name in ("error", "warning", "note")]
    lines = full(reports.report(*pages, findings=found)).splitlines()
    assert [line[0] for line in lines if ".md" in line] == ["✗", "!", "·", "✓"]


def test_a_finding_without_help_or_excerpt_is_one_line():
    bare = reports.finding(help="", excerpt=None)
    drawn = full(reports.report(reports.page(), findings=[bare]))
    assert "→" not in drawn


@given(shares, shares, shares, st.booleans(), st.booleans())
def test_the_mark_stands_in_the_band_exactly_when_the_density_does(share, one, other, low, high):
    band = Band(min(one, other) if low else None, max(one, other) if high else None)
    drawn = gauge(share, band).ljust(WIDTH)
    assert len(drawn) == WIDTH
    assert (BELOW <= drawn.index(MARK) < BELOW + BAND) == band.holds(share)


@pytest.mark.parametrize(
    ("share", "band", "drawn"),
    [
        (Fraction(0), "1-2%", "●··━━━━···"),
        (Fraction(1, 10_000), "1-2%", "·●·━━━━···"),
        (Fraction(99, 10_000), "1-2%", "··●━━━━···"),
        (Fraction(1, 100), "1-2%", "···●━━━···"),
        (0.02, "1-2%", "···━━━●···"),
        (Fraction(21, 1000), "1-2%", "···━━━━●··"),
        (Fraction(1), "1-2%", "···━━━━··●"),
        (Fraction(0), "<1%", "   ●━━━···"),
        (Fraction(0), "0.1%", "●··━━━━···"),
        (Fraction(1, 1000), "0.1%", "   ━●━━···"),
        (Fraction(0), "0-0.4%", "   ●━━━···"),
        (Fraction(1), ">=1%", "···━━━●"),
        (Fraction(0), "0-0%", "   ━━●━···"),
    ],
)
def test_gauges(share, band, drawn):
    assert gauge(share, Band.parse(band)) == drawn


def test_no_band_has_no_gauge():
    assert gauge(Fraction(1, 100), None) == ""


def test_a_strip_has_a_column_for_each_tenth():
    assert strip((0, 1, 2, 3, 4, 50, 0, 0, 0, 0)) == "·▂▄▆██····"


@pytest.mark.parametrize(
    ("forms", "shown"),
    [
        (("exact", "inflected"), "9 +2 ~4 &5"),
        (("exact",), "9 ~6 &5"),
        (("exact", "inflected", "near", "scattered"), "9 +2 +1 +3 &5"),
    ],
)
def test_uses_are_told_by_form(forms, shown):
    one = replace(reports.SOIL, count=Counts(9, 2, 1, 3, 5))
    report = replace(reports.findings(), counted_forms=forms)
    assert uses(one, report.counted_forms) == shown
    assert ("not counted" in legend([one], report.counted_forms)) is True


def test_the_legend_explains_only_what_is_shown():
    plain = replace(reports.SOIL, count=Counts(3))
    assert legend([plain], reports.findings().counted_forms).startswith("Where:")


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("en", "English"),
        ("en-GB", "English (GB)"),
        ("xx", "xx, exact forms only"),
        ("pt_BR", "Portuguese (BR)"),
        ("", ""),
    ],
)
def test_languages_have_names(code, name):
    assert language(code) == name


def test_units_follow_the_tokenizer():
    assert units("words") == ("word", "words")
    assert units("words by ICU") == ("word by ICU", "words by ICU")


def test_marks_are_signs_without_colour_and_colour_with_it():
    one = Excerpt("red panda and red panda", ((0, 9), (14, 23)))
    assert excerpt(one, PLAIN, 80) == "«red panda» and «red panda»"
    assert excerpt(one, COLORED, 80).count("\x1b[1;36mred panda\x1b[0m") == 2


@given(
    st.text(alphabet="ab é抹🎉\u0301 ", min_size=1, max_size=200),
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), max_size=4),
    st.integers(20, 80),
)
def test_an_excerpt_is_one_line_that_fits(text, spans, room):
    marks = tuple((min(a, b), min(max(a, b), len(text))) for a, b in spans if min(a, b) < len(text))
    drawn = excerpt(Excerpt(text, marks), PLAIN, room)
    assert "\n" not in drawn
    assert cells(drawn) <= room


def test_a_long_excerpt_is_cut_around_its_first_mark():
    one = Excerpt("x " * 100 + "red panda" + " y" * 100, ((200, 209),))
    drawn = excerpt(one, PLAIN, 60)
    assert drawn.startswith("…")
    assert drawn.endswith("…")
    assert "«red panda»" in drawn


def test_a_long_excerpt_without_marks_keeps_its_start():
    assert excerpt(Excerpt("z" * 100), PLAIN, 20) == "z" * 19 + "…"


@given(st.text(alphabet="ab é抹🎉 ", max_size=120), st.integers(2, 40))
def test_wrapping_keeps_the_words_and_the_width(text, room):
    lines = wrap(text, room)
    assert all(cells(line) <= room for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_head_and_tail_cut_by_columns():
    assert head("抹茶ラテ", 5) == "抹茶"
    assert tail("抹茶ラテ", 5) == "ラテ"
    assert head("抹茶", 0) == ""
