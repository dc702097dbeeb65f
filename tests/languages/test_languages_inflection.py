"""The tables around a stemmer, each alone: letters, words apart, rules, families, prefixes, folding."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kwaudit.languages.inflection import Inflection, stemmer


def chopped(word):
    """Stand for Snowball: take one -s off."""
    return word.removesuffix("s") or word


def test_without_data_the_stemmer_speaks_alone():
    assert stemmer(Inflection(), chopped)("cats") == "cat"


def test_without_a_stemmer_words_stay():
    assert stemmer(Inflection(), None)("cats") == "cats"


def test_letters_of_one_sound_are_one_and_silent_ones_nothing():
    stem = stemmer(Inflection(letters={ord("ё"): "е", 0x640: None}), None)
    assert stem("ёлка") == "елка"
    assert stem("a\u0640b") == "ab"


def test_words_apart_share_a_stem_that_no_other_word_can_have():
    stem = stemmer(Inflection(apart="new; news newses"), chopped)
    assert stem("news") == stem("newses") != stem("new")
    assert stem("new") == "new="


def test_rules_before_the_stemmer_apply_in_turn():
    stem = stemmer(Inflection(before=((r"'s$", ""), (r"^un", ""))), chopped)
    assert stem("uncat's") == "cat"


def test_a_rule_that_would_leave_nothing_is_not_applied():
    assert stemmer(Inflection(before=((r"^.*$", ""),)), chopped)("cat") == "cat"


def test_the_first_ending_that_is_found_is_the_stem():
    stem = stemmer(Inflection(endings=((r"(ness)(?:es)?$", r"\1"), (r"ess$", ""))), chopped)
    assert stem("darknesses") == stem("darkness") == "darkness"


def test_rules_after_the_stemmer_see_what_it_gave():
    assert stemmer(Inflection(after=((r"tt$", "t"),)), chopped)("cutts") == "cut"


def test_a_family_takes_every_form_that_the_stemmer_joins_to_one_of_its_own():
    stem = stemmer(Inflection(families="go went gone; mouse mice"), chopped)
    assert stem("went") == stem("wents") == stem("go") == "go"
    assert stem("mice") == stem("mouse")


def test_a_form_after_an_exclamation_mark_stands_for_itself_alone():
    stem = stemmer(Inflection(families="go !went"), chopped)
    assert stem("went") == "go"
    assert stem("wents") == "went"


def test_the_first_family_that_claims_a_stem_keeps_it():
    assert stemmer(Inflection(families="lie lay; lay laid"), chopped)("lay") == "lie"


def test_families_hold_behind_prefixes():
    stem = stemmer(Inflection(families="kommen kam", prefixes=("be",)), chopped)
    assert stem("bekam") == stem("bekommen") == "bekommen"
    assert stem("bekannt") == "bekannt"


def test_families_are_written_as_dictionaries_write_and_read_as_normal_words():
    stem = stemmer(Inflection(families="groß größer; σοφός σοφότερος"), None)
    assert stem("grösser") == stem("gross")
    assert stem("σοφότεροσ") == stem("σοφόσ") == "σοφοσ"


def test_irregular_forms_come_first():
    assert stemmer(Inflection(), chopped, {"oxen": "ox"})("oxen") == "ox"


def test_marks_are_folded_but_for_letters_of_the_languages_own():
    stem = stemmer(Inflection(own="ñ"), None)
    assert stem("señoría") == "señoria"
    assert stem("łøđæœ") == "lodaeoe"
    assert stem("ελληνικά") == "ελληνικα"
    assert stem("й") == "й"


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüß", min_size=1, max_size=12))
def test_a_stem_is_never_empty(word):
    stem = stemmer(Inflection(before=((r"e?n$", ""),), endings=((r"ung$", ""),), after=((r"e$", ""),)), chopped)
    assert stem(word)
