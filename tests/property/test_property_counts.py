"""Counts on whole pages against truth that was put together by hand: every trap alone, then many on one page."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from truth_nodes import KINDS, can_be
from truth_page import PROSE, SCANT, Page, page
from truth_traps import PHRASES, TRAPS

from kwaudit import pipeline
from kwaudit.model import Document, Settings, Target

SETTINGS = Settings(targets=tuple(Target(phrase) for phrase in PHRASES))
ALONE = [(one, kind) for one in TRAPS for kind in KINDS if all(can_be(node, kind) for node in one.nodes)]


def examined(made):
    found = pipeline.examine(Document("page", made.source, made.kind, "page"), SETTINGS)
    measures = {measure.target.phrase: tuple(measure.count)[:4] for measure in found.measures}
    left = {}
    for one in found.left_out:
        words, hits = left.get(one.region, (0, {}))
        more = {phrase: hits.get(phrase, 0) + count for phrase, count in one.hits.items()}
        left[one.region] = (words + one.words, {phrase: count for phrase, count in more.items() if count})
    return found, measures, left


def assert_true(made):
    found, measures, left = examined(made)
    wrong = {p: c for p, c in measures.items() if c != made.counts[p]}
    assert not wrong, made.source
    assert found.words == made.words, made.source
    found_left = {region: left.get(region) for region in made.left}
    assert found_left == made.left, made.source


@pytest.mark.parametrize(("trap", "kind"), ALONE, ids=[f"{one.name} ({kind})" for one, kind in ALONE])
def test_every_trap_alone(trap, kind):
    assert_true(page([trap], kind, Random(trap.name)))


@pytest.mark.parametrize(("trap", "kind"), ALONE, ids=[f"{one.name} ({kind})" for one, kind in ALONE])
def test_every_trap_alone_on_a_scant_page(trap, kind):
    assert_true(page([trap], kind, Random(trap.name), length=SCANT))


EMPTY = {
    "nothing": "",
    "spaces": " \n\n \t\n",
    "a shell": "<!DOCTYPE html><html><head><title>online therapy</title></head><body></body></html>",
    "boilerplate": "<body><header>Online therapy</header><nav><a href=/>online therapy</a></nav>"
    "<footer><p>Online therapy since 1999</p></footer></body>",
}


@pytest.mark.parametrize("source", EMPTY.values(), ids=EMPTY.keys())
def test_a_page_without_article_text(source):
    found, measures, _ = examined(Page("html", source, 0, {}, {}))
    assert found.words == 0
    assert set(measures.values()) == {(0, 0, 0, 0)}
    assert all(measure.density == 0 for measure in found.measures)


@pytest.mark.parametrize("kind", ["markdown", "text"])
def test_an_empty_document(kind):
    found, measures, _ = examined(Page(kind, "", 0, {}, {}))
    assert found.words == 0
    assert set(measures.values()) == {(0, 0, 0, 0)}


def test_a_page_that_was_not_found():
    source = """<html><head><title>404</title></head><body><nav><a href="/">Online therapy</a></nav>
    <main><h1>Page not found</h1><p>There is no online therapy here.</p></main></body></html>"""
    found, measures, _ = examined(Page("html", source, 9, {}, {}))
    assert (found.words, measures["online therapy"]) == (9, (1, 0, 0, 0))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tags", [False, True])
def test_the_keyword_table_and_the_tag_lines(kind, tags):
    assert_true(page([], kind, Random(7), table=True, tags=tags))


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(KINDS), st.sampled_from([PROSE, SCANT]), st.integers(0, 10**9), st.integers(1, 40))
def test_many_traps_on_one_page(kind, length, seed, count):
    random = Random(seed)
    chosen = [random.choice(TRAPS) for _ in range(count)]
    assert_true(page(chosen, kind, random, length=length, table=random.random() < 0.5, tags=random.random() < 0.3))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9), st.integers(1, 25))
def test_the_same_page_in_three_notations_has_the_same_counts(seed, count):
    portable = [one for one in TRAPS if all(node[0] != "raw" for node in one.nodes)]
    chosen = Random(seed).choices(portable, k=count)
    results = []
    for kind in KINDS:
        found, measures, _ = examined(page(chosen, kind, Random(seed)))
        results.append((found.words, measures))
    assert results[0] == results[1]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(KINDS), st.integers(0, 10**9), st.integers(1, 25))
def test_densities_lie_between_zero_and_one(kind, seed, count):
    random = Random(seed)
    found, _, _ = examined(page(random.choices(TRAPS, k=count), kind, random))
    for measure in found.measures:
        assert measure.density >= 0
        assert measure.density <= 1
        assert min(measure.densities.values()) >= 0
        assert measure.densities["words"] <= 1
