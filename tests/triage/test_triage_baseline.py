import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit import rules
from kwaudit.errors import SettingsError
from kwaudit.model import Finding
from kwaudit.triage.baseline import STALE, Entry, apply, entries, prune, read, reported, write

CODES = {rule.code for rule in rules.ALL}
ENTRIES = st.lists(st.builds(Entry, *[st.text(max_size=8)] * 4), max_size=8)


def finding(print_: str = "a" * 16, document: str = "a.md") -> Finding:
    found = Finding("KW101", "density-below", "warning", document, 1, 1, 1, 5, "…", phrase="green tea")
    return replace(found, fingerprint=print_)


def test_what_the_baseline_knows_is_silenced():
    result = apply([finding(), finding("b" * 16)], entries([finding()]), ["a.md"], CODES)
    assert [f.fingerprint for f in result.kept] == ["b" * 16]
    assert [f.silenced for f in result.silenced] == ["baseline"]
    assert not result.stale


def test_an_entry_silences_once():
    result = apply([finding(), finding()], entries([finding()]), ["a.md"], CODES)
    assert (len(result.kept), len(result.silenced)) == (1, 1)


def test_what_is_no_longer_found_is_stale():
    result = apply([], entries([finding()]), ["a.md"], CODES)
    assert result.stale == (Entry("a.md", "KW101", "green tea", "a" * 16),)


def test_documents_that_were_not_audited_are_not_stale():
    assert not apply([], entries([finding()]), ["b.md"], CODES).stale


def test_rules_that_did_not_run_are_not_stale():
    assert not apply([], entries([finding()]), ["a.md"], {"KW102"}).stale


def test_pruning_leaves_what_is_still_found():
    known = entries([finding(), finding("b" * 16)])
    stale = apply([finding()], known, ["a.md"], CODES).stale
    assert prune(known, stale) == entries([finding()])


def test_stale_entries_are_notes_of_their_rule():
    (one,) = reported(entries([finding()]))
    assert (one.code, one.name, one.severity, one.document) == (*STALE, "note", "a.md")
    assert one.message == 'the baseline holds KW101 for "green tea", which is no longer found'
    assert (*STALE, "note") in {(rule.code, rule.name, rule.severity) for rule in rules.ALL}


def test_an_entry_without_a_phrase_is_told_without_one():
    (one,) = reported([Entry("a.md", "KW002", "", "c" * 16)])
    assert one.message == "the baseline holds KW002, which is no longer found"


def test_the_file_has_one_line_an_entry():
    text = write(entries([finding("b" * 16), finding()]))
    assert [line.strip().rstrip(",")[:13] for line in text.splitlines()[3:5]] == ['{"document": '] * 2
    assert json.loads(text)["kwaudit-baseline"] == 1


@given(ENTRIES)
def test_what_is_written_is_read_again(known):
    assert read(write(known)) == tuple(sorted(known))


@given(ENTRIES, st.randoms())
def test_the_order_of_entries_changes_no_byte(known, random):
    shuffled = list(known)
    random.shuffle(shuffled)
    assert write(shuffled) == write(known)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("", "base.json: not JSON"),
        ("[" * 100_000, "base.json: not JSON"),
        ("[]", "base.json: no baseline of kwaudit"),
        ('{"kwaudit-baseline": 9}', "base.json: a baseline of version 9, not 1"),
        ('{"kwaudit-baseline": 1}', "base.json: an entry lacks a field"),
        ('{"kwaudit-baseline": 1, "findings": [{"code": "KW101"}]}', "base.json: an entry lacks a field"),
        ('{"kwaudit-baseline": 1, "findings": ["KW101"]}', "base.json: an entry lacks a field"),
    ],
)
def test_what_is_no_baseline_is_refused_in_one_line(text, cause):
    with pytest.raises(SettingsError) as caught:
        read(text, "base.json")
    assert str(caught.value).startswith(cause)
    assert "\n" not in str(caught.value)
