import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit import rules
from kwaudit.model import Article, Block, Directive, Document, Run, Table
from kwaudit.triage.directives import END, Spoken, front_matter, parse, read

SOURCE = "First block.\nSecond block.\nThird block.\n"


def article(*directives: Directive, tables: tuple[Table, ...] = (), head: dict[str, object] | None = None) -> Article:
    starts = [0, 13, 27]
    blocks = tuple(
        Block("body", text, (Run(0, len(text), start, start + len(text)),), offset=start)
        for text, start in zip(SOURCE.splitlines(), starts, strict=True)
    )
    return Article(
        Document("a.md", SOURCE, "markdown"), blocks, tables=tables, directives=directives, front_matter=head or {}
    )


def silences(*directives: Directive, **more):
    return read(article(*directives, **more), rules.ALL)[0]


def slips(*directives: Directive, **more):
    return [slip.cause for slip in read(article(*directives, **more), rules.ALL)[1]]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("ignore KW102", Spoken("ignore", ("KW102",), (), "")),
        ("ignore KW102, KW104", Spoken("ignore", ("KW102", "KW104"), (), "")),
        ("ignore KW102 [green tea] -- a name", Spoken("ignore", ("KW102",), ("green tea",), "a name")),
        ("ignore KW102 — a name", Spoken("ignore", ("KW102",), (), "a name")),
        ("ignore KW102 -- a -- b", Spoken("ignore", ("KW102",), (), "a -- b")),
        ("ignore KW102 --", Spoken("ignore", ("KW102",), (), "")),
        ("ignore KW102 [Green  Tea][oolong]", Spoken("ignore", ("KW102",), ("green tea", "oolong"), "")),
        ("ignore KW102 []", Spoken("ignore", ("KW102",), (), "")),
        ("ignore-end", Spoken("ignore-end", (), (), "")),
        ("", Spoken("", (), (), "")),
    ],
)
def test_a_directive_is_taken_apart(text, spoken):
    assert parse(text) == spoken


@given(st.text())
def test_no_text_breaks_the_reader(text):
    assert parse(text).verb == parse(text).verb.strip()


def test_a_comment_speaks_for_the_next_block():
    (one,) = silences(Directive("ignore KW102", 12, 1))
    assert (one.code, one.scope, one.start, one.end) == ("KW102", "block", 13, 26)


def test_a_name_stands_for_its_code():
    (one,) = silences(Directive("ignore density-above", 12, 1))
    assert one.code == "KW102"


def test_a_comment_before_a_table_speaks_for_the_whole_table():
    table = Table((((1,),), ((), (2,))))
    (one,) = silences(Directive("ignore KW103", 12, 1), tables=(table,))
    assert (one.start, one.end) == (13, 39)


def test_an_empty_table_is_passed_over():
    (one,) = silences(Directive("ignore KW103", 12, 1), tables=(Table((((),),)),))
    assert one.end == 26


def test_a_comment_at_the_end_speaks_for_nothing():
    (one,) = silences(Directive("ignore KW102", 40, 3))
    assert one.start == one.end


def test_start_and_end_enclose_a_stretch():
    (one,) = silences(Directive("ignore-start KW102 -- quoted", 12, 1), Directive("ignore-end KW102", 26, 2))
    assert (one.scope, one.start, one.end, one.reason) == ("stretch", 12, 26, "quoted")


def test_an_end_without_codes_closes_all():
    found = silences(Directive("ignore-start KW102 KW104", 12, 1), Directive("ignore-end", 26, 2))
    assert [(s.code, s.end) for s in found] == [("KW102", 26), ("KW104", 26)]


def test_an_end_closes_only_its_own_code():
    found = silences(Directive("ignore-start KW102 KW104", 12, 1), Directive("ignore-end KW104", 26, 2))
    assert {(s.code, s.end) for s in found} == {("KW104", 26), ("KW102", END)}


def test_a_start_without_end_reaches_to_the_end_and_is_told():
    start = Directive("ignore-start KW102", 12, 1)
    assert silences(start)[0].end == END
    assert slips(start) == ["it has no ignore-end"]


def test_an_end_without_start_is_told():
    assert slips(Directive("ignore-end KW102", 12, 1)) == ["it closes nothing, there is no ignore-start for it"]


def test_a_second_start_is_told():
    twice = [Directive("ignore-start KW102", at, 1) for at in (0, 12)]
    assert slips(*twice, Directive("ignore-end", 26, 2)) == ["KW102 is being ignored here already"]


def test_a_meta_element_speaks_for_the_page():
    (one,) = silences(Directive("ignore KW102 -- legal text", 5, -1))
    assert (one.scope, one.start, one.end, one.reason) == ("page", 0, END, "legal text")


def test_a_stretch_cannot_stand_in_the_head():
    assert slips(Directive("ignore-start KW102", 5, -1)) == ["ignore-start stands in a comment, not in the page's head"]


@pytest.mark.parametrize("ignored", ["KW102", ["KW102"], ["KW102 [green tea] -- name"]])
def test_front_matter_speaks_for_the_page(ignored):
    (one,) = silences(head={"kwaudit": {"ignore": ignored}})
    assert (one.code, one.scope) == ("KW102", "page")


@pytest.mark.parametrize("head", [{}, {"kwaudit": None}, {"kwaudit": ["green tea"]}, {"kwaudit": {"ignore": None}}])
def test_front_matter_without_ignore_says_nothing(head):
    assert list(front_matter(head)) == []


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("ignore", "it names no rule; codes are required"),
        ("ignore -- because", "it names no rule; codes are required"),
        ("ignore-start", "it names no rule; codes are required"),
        ("ingore KW102", "'ingore' is no directive (did you mean 'ignore'?)"),
        ("", "'' is no directive"),
        ("ignore KW1022", "'KW1022' is no rule of kwaudit (did you mean 'KW102'?)"),
        ("ignore KW1O2", "'KW1O2' is no rule of kwaudit (did you mean 'KW102'?)"),
        ("ignore kwlol", "'kwlol' is no rule of kwaudit (did you mean 'KW101'?)"),
        ("ignore density-abvoe", "'density-abvoe' is no rule of kwaudit (did you mean 'density-above'?)"),
    ],
)
def test_what_makes_no_sense_is_told_and_silences_nothing(text, cause):
    directive = Directive(text, 12, 1)
    assert not silences(directive)
    assert slips(directive) == [cause]


def test_without_a_list_of_rules_every_code_is_known():
    held, wrong = read(article(Directive("ignore KW999", 12, 1), Directive("ignore somename", 12, 1)), ())
    assert [s.code for s in held] == ["KW999"]
    assert [s.cause for s in wrong] == ["'somename' is no rule of kwaudit"]
