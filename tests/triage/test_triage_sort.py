from dataclasses import replace
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from kwaudit import rules
from kwaudit.model import Article, Block, Directive, Document, Finding, Placed, Run, Settings
from kwaudit.triage import page_wide, sort_out, sort_site
from kwaudit.triage.sort import MALFORMED, UNUSED

SOURCE = "First block here.\n\nSecond block.\n\nThird block.\n"
PLACES = {0: (1, 1), 1: (3, 1), 2: (5, 1)}


def article(*directives: Directive, head: dict[str, object] | None = None) -> Article:
    texts = [line for line in SOURCE.splitlines() if line]
    starts = [SOURCE.index(text) for text in texts]
    blocks = tuple(
        Block("body", text, (Run(0, len(text), at, at + len(text)),), offset=at)
        for text, at in zip(texts, starts, strict=True)
    )
    return Article(Document("a.md", SOURCE, "markdown"), blocks, directives=directives, front_matter=head or {})


def finding(code: str = "KW102", block: int = 0, phrase: str = "green tea", name: str = "density-above") -> Finding:
    line, column = PLACES[block]
    return Finding(code, name, "error", "a.md", line, column, line, column + 5, "message", phrase=phrase)


def sorted_out(findings, *directives, head=None, **settings):
    return sort_out(findings, article(*directives, head=head), Settings(**settings), rules.ALL)


def test_findings_come_by_place_code_and_phrase():
    mixed = [finding("KW104", 1), finding("KW102", 2), finding("KW102", 1, "oolong"), finding("KW102", 1)]
    kept, _ = sorted_out(mixed)
    assert [(f.code, f.line, f.phrase) for f in kept] == [
        ("KW102", 3, "green tea"), ("KW102", 3, "oolong"), ("KW104", 3, "green tea"), ("KW102", 5, "green tea"),
    ]  # fmt: skip


@given(st.permutations([finding("KW104", 1), finding("KW102", 2), finding("KW102", 1, "oolong"), finding()]))
def test_the_order_of_the_findings_changes_nothing(mixed):
    assert sorted_out(mixed) == sorted_out(sorted(mixed, key=lambda f: (f.line, f.phrase, f.code)))


def test_a_severity_of_the_settings_replaces_the_rules_own():
    kept, _ = sorted_out([finding(), finding("KW104", 1)], severities=MappingProxyType({"KW102": "note"}))
    assert [f.severity for f in kept] == ["note", "error"]


def test_a_directive_silences_the_next_block_only_and_keeps_its_reason():
    kept, silenced = sorted_out([finding(block=0), finding(block=1)], Directive("ignore KW102 -- a name", 18, 1))
    assert [f.line for f in kept] == [1]
    assert [(f.line, f.silenced) for f in silenced] == [(3, "inline: a name")]


def test_a_directive_without_reason_says_inline():
    _, silenced = sorted_out([finding(block=1)], Directive("ignore KW102", 18, 1))
    assert silenced[0].silenced == "inline"


def test_a_directive_for_a_phrase_leaves_the_others():
    both = [finding(block=1), finding(block=1, phrase="oolong")]
    kept, silenced = sorted_out(both, Directive("ignore KW102 [Green Tea]", 18, 1))
    assert [f.phrase for f in kept] == ["oolong"]
    assert [f.phrase for f in silenced] == ["green tea"]


def test_a_stretch_silences_what_begins_in_it():
    stretch = [Directive("ignore-start KW102", 18, 1), Directive("ignore-end", 33, 2)]
    kept, silenced = sorted_out([finding(block=b) for b in PLACES], *stretch)
    assert [f.line for f in kept] == [1, 5]
    assert [f.line for f in silenced] == [3]


def test_a_finding_that_begins_before_the_block_and_reaches_into_it_is_silenced():
    long = replace(finding(block=0), end_line=3, end_column=4)
    assert not sorted_out([long], Directive("ignore KW102", 18, 1))[0]
    ends_before = replace(finding(block=0), end_line=3, end_column=1)
    assert sorted_out([ends_before], Directive("ignore KW102", 18, 1))[0][0].code == "KW102"


def test_the_front_matter_silences_the_whole_page():
    kept, silenced = sorted_out([finding(block=b) for b in PLACES], head={"kwaudit": {"ignore": ["KW102 -- legal"]}})
    assert not kept
    assert {f.silenced for f in silenced} == {"inline: legal"}


def test_a_directive_that_silences_nothing_is_a_finding_at_its_place():
    kept, silenced = sorted_out([], Directive("ignore KW102 [oolong]", 18, 1))
    assert not silenced
    assert [(f.code, f.name, f.line, f.column) for f in kept] == [(*UNUSED, 2, 1)]
    assert kept[0].message == "the directive to ignore KW102 [oolong] silences nothing in the next block"


def test_of_two_codes_the_unused_one_is_named():
    kept, _ = sorted_out([finding(block=1)], Directive("ignore KW102 KW104", 18, 1))
    assert [f.message for f in kept] == ["the directive to ignore KW104 silences nothing in the next block"]


def test_a_directive_for_a_rule_that_did_not_run_is_left_alone():
    assert sorted_out([], Directive("ignore KW102", 18, 1), ignore=("KW102",)) == ((), ())


def test_front_matter_that_is_not_used_is_told_at_its_line():
    kept, _ = sorted_out([], head={"kwaudit": {"ignore": [Placed("KW102", 19)]}})
    assert [(f.code, f.line, f.help) for f in kept] == [("KW911", 3, "take it away")]


def test_a_directive_that_makes_no_sense_is_a_finding():
    kept, _ = sorted_out([finding(block=1)], Directive("ignore", 18, 1))
    assert [f.code for f in kept] == [MALFORMED[0], "KW102"]
    assert kept[0].message == 'directive "ignore": it names no rule; codes are required'


def test_a_long_directive_is_cut_in_its_message():
    kept, _ = sorted_out([], Directive("ignroe " + "KW102 " * 40, 18, 1))
    assert len(kept[0].message) < 130


def test_both_can_be_ignored():
    wrong = [Directive("ignore", 18, 1), Directive("ignore KW102", 18, 1)]
    assert sorted_out([], *wrong, ignore=("KW91",)) == ((), ())


def test_an_unused_directive_can_be_silenced_in_place():
    stretch = [Directive("ignore KW911 -- for the next release", 1, -1), Directive("ignore KW102", 18, 1)]
    kept, silenced = sorted_out([], *stretch)
    assert not kept
    assert [f.code for f in silenced] == ["KW911"]


def test_a_thousand_directives_and_findings_take_no_time_to_speak_of():
    many = [Directive("ignore KW102", 18, 1)] * 1000
    _, silenced = sorted_out([finding(block=1)] * 1000, *many)
    assert len(silenced) == 1000


def test_the_rules_of_directives_are_in_the_list_as_triage_writes_them():
    named = {(rule.code, rule.name, rule.severity) for rule in rules.ALL}
    assert {(*UNUSED, "warning"), (*MALFORMED, "warning")} <= named


def test_every_finding_has_a_fingerprint():
    kept, silenced = sorted_out([finding(block=0), finding(block=1)], Directive("ignore KW102", 18, 1))
    assert all(len(f.fingerprint) == 16 for f in (*kept, *silenced))


def test_a_directive_for_a_rule_about_all_pages_is_not_told_as_unused():
    assert sorted_out([], head={"kwaudit": {"ignore": ["KW501"]}}) == ((), ())


def test_what_a_page_says_for_itself_as_a_whole_is_kept_for_the_site():
    head = {"kwaudit": {"ignore": ["KW501 [Green Tea] -- the shop page", "KW502"]}}
    spoken = article(Directive("ignore KW504", 18, 1), head=head)
    assert page_wide(spoken, rules.ALL) == (("KW501", "green tea", "the shop page"), ("KW502", "", ""))
    assert page_wide(article(), rules.ALL) == ()


def test_findings_about_a_site_are_silenced_by_their_own_page():
    found = [replace(finding("KW501"), document=name) for name in ("b.md", "a.md", "c.md")]
    silences = {"a.md": (("KW502", "", ""), ("KW501", "oolong", "")), "b.md": (("KW501", "green tea", "the shop"),)}
    kept, silenced = sort_site(found, silences, Settings(severities=MappingProxyType({"KW501": "note"})))
    assert [(f.document, f.severity) for f in kept] == [("a.md", "note"), ("c.md", "note")]
    assert [(f.document, f.silenced) for f in silenced] == [("b.md", "inline: the shop")]
    assert all(f.fingerprint for f in kept)
