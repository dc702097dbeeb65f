"""The matcher against an oracle that tries every combination, on small texts of few words and many repeats."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from matching_oracle import matches

from kwaudit import languages, text
from kwaudit.model import Article, Block, Document, Plan, Settings, Target

ENGLISH = languages.load("en")
SETTINGS = Settings()

word = st.sampled_from(["red", "shoe", "shoes", "Shoe's", "panda", "the", "of", "a", "child", "children", "x"])
gap = st.sampled_from([" ", " ", " ", " ", " ", ", ", ". ", "-", "! ", " (", ") ", ": ", "… "])
sentence_like = st.lists(st.tuples(word, gap), max_size=14).map(lambda parts: "".join(w + g for w, g in parts))
capitals = st.lists(sentence_like, max_size=3).map(lambda parts: [p[:1].upper() + p[1:] for p in parts])
phrase = st.lists(word, min_size=1, max_size=4).map(" ".join)


def read(blocks, phrases):
    plan = Plan(tuple(Target(one) for one in phrases))
    patterns = text.compile_targets(plan.targets, ENGLISH, SETTINGS)
    made = tuple(Block("body", one) for one in blocks)
    return text.read(Article(Document("page", "", "text"), made), plan, patterns, ENGLISH)


@settings(max_examples=600, deadline=None)
@given(capitals, phrase)
def test_matcher_equals_the_oracle(blocks, wanted):
    reading = read(blocks, [wanted])
    pattern = text.tokenize([Block("body", wanted)], [0], ENGLISH)
    expected = matches(reading.tokens, pattern.words, pattern.stems, ENGLISH.function_words)
    assert {(match.form, match.tokens) for match in reading.matches[0]} == expected


@settings(max_examples=200, deadline=None)
@given(capitals, st.lists(phrase, max_size=5, unique=True), st.randoms(use_true_random=False))
def test_order_of_targets_changes_nothing(blocks, phrases, random):
    shuffled = random.sample(phrases, len(phrases))
    one, other = read(blocks, phrases), read(blocks, shuffled)
    assert dict(zip(phrases, one.matches, strict=True)) == dict(zip(shuffled, other.matches, strict=True))


@settings(max_examples=200, deadline=None)
@given(capitals, phrase, st.integers(0, 3))
def test_an_unrelated_block_changes_no_count(blocks, wanted, at):
    more = [*blocks[:at], "Unrelated, nothing here. Zebra crossing!", *blocks[at:]]
    one, other = read(blocks, [wanted]), read(more, [wanted])
    assert [m.form for m in one.matches[0]] == [m.form for m in other.matches[0]]
    assert len(other.tokens) == len(one.tokens) + 5


@settings(max_examples=200, deadline=None)
@given(capitals, capitals, phrase)
def test_two_documents_joined_add_up(first, second, wanted):
    one, other, both = (read(blocks, [wanted]) for blocks in (first, second, first + second))
    assert [m.form for m in both.matches[0]] == [m.form for r in (one, other) for m in r.matches[0]]
    assert len(both.tokens) == len(one.tokens) + len(other.tokens)
    assert both.tokens.sentence_count == one.tokens.sentence_count + other.tokens.sentence_count


@settings(max_examples=200, deadline=None)
@given(capitals, phrase)
def test_no_word_serves_twice_and_no_density_exceeds_one(blocks, wanted):
    reading = read(blocks, [wanted])
    rows = [row for match in reading.matches[0] for row in match.tokens]
    assert len(rows) == len(set(rows))
    assert len(reading.matches[0]) <= len(reading.tokens)


@settings(max_examples=200, deadline=None)
@given(capitals, phrase)
def test_forms_stay_in_one_sentence_and_contiguous_ones_are_contiguous(blocks, wanted):
    reading = read(blocks, [wanted])
    for match in reading.matches[0]:
        assert len({reading.tokens.sentences[row] for row in match.tokens}) == 1
        if match.form in {"exact", "inflected"}:
            assert list(match.tokens) == list(range(match.tokens[0], match.tokens[-1] + 1))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
@example("¹", "0\u0cce")
def test_any_text_has_its_words_where_it_says(one, other):
    found = text.tokenize([Block("body", one), Block("quote", other)], [0, 1], ENGLISH)
    assert found.starts == [s for _, s in sorted(zip(found.blocks, found.starts, strict=True))]
    for word_, start, end, block in zip(found.words, found.starts, found.ends, found.blocks, strict=True):
        source = (one, other)[block]
        assert 0 <= start < end <= len(source)
        assert len(word_) >= 1
        assert not word_[0].isspace()
        again = text.tokenize([Block("body", source[start:end])], [0], ENGLISH).words
        assert again == [word_]
    assert len(found.joined) == len(found.sentences) == len(found.stems) == len(found)
