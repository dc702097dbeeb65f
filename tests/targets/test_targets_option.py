"""Targets as options."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit import targets
from kwaudit.errors import SettingsError
from kwaudit.model import Settings


def read(text):
    return targets.from_option(text, Settings())


def figures(target):
    band = target.band
    return band and tuple(None if n is None else float(n * 100) for n in (band.low, band.high))


@pytest.mark.parametrize(
    ("text", "phrase", "band"),
    [
        ("green tea=1-2%", "green tea", (1, 2)),
        ("green tea = 1–2 %", "green tea", (1, 2)),
        ("green tea=2%", "green tea", (1.6, 2.4)),
        ("green tea=~2%", "green tea", (1.6, 2.4)),
        ("green tea=>=1%", "green tea", (1, None)),
        ("green tea>=1%", "green tea", (1, None)),
        ("green tea ≥ 1 %", "green tea", (1, None)),
        ("green tea<3%", "green tea", (None, 3)),
        ("green tea=<3%", "green tea", (None, 3)),
        ("green tea = < 3%", "green tea", (None, 3)),
        ("green tea", "green tea", None),
        ("  green   tea  ", "green tea", None),
        ("C++=1%", "C++", (0.7, 1.3)),
        ("e=mc2=1%", "e=mc2", (0.7, 1.3)),
        ("a>b<1%", "a>b", (None, 1)),
        ("5 minute tea=1%", "5 minute tea", (0.7, 1.3)),
    ],
)
def test_options(text, phrase, band):
    target = read(text)
    assert (target.phrase, figures(target)) == (phrase, band)
    assert (target.source, target.origin, target.offset) == ("option", text.strip(), -1)


@pytest.mark.parametrize("text", ["green tea: 2%", "green tea:1-2 %", "tea: 0.5% - 1.5%"])
def test_a_colon_is_no_operator(text):
    with pytest.raises(SettingsError, match="not behind a colon"):
        read(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("green tea (1-2%)", "not in brackets"),
        ("green tea (2 %)", "not in brackets"),
        ("green tea=1%,matcha=2%", "more than one target"),
        ("green tea=1-2%; matcha=2%", "more than one target"),
        ("green tea>=1%, matcha", "is no density"),
    ],
)
def test_other_notations_are_told(text, said):
    with pytest.raises(SettingsError, match=said):
        read(text)


@pytest.mark.parametrize("text", ["if a=b, c", "tea (100 g)", "tea (2024)", "milk 2%"])
def test_marks_and_brackets_may_be_of_the_phrase(text):
    assert read(f"{text}=1%").phrase == text


@pytest.mark.parametrize("text", ["save 50%", "ratio 1:2", "tea: the best 10"])
def test_figures_may_be_of_the_phrase(text):
    assert read(text).phrase == text


def test_bounds_are_open_where_they_say_so():
    assert read("tea>1%").band.open_low
    assert not read("tea>=1%").band.open_low
    assert read("tea<1%").band.open_high


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tea=", "no density after the operator"),
        ("tea=lots", "no density after the operator"),
        ("tea>=", "no density after the operator"),
        ("tea=3-1%", "upside down"),
        ("tea=200%", "more than 100 %"),
        ("tea=1% or so", "is no density"),
        ("=2%", "without a phrase"),
        ("", "without a phrase"),
        ("!!=2%", "has no word"),
    ],
)
def test_errors_repeat_the_option_and_the_cause(text, said):
    with pytest.raises(SettingsError, match=said) as caught:
        read(text)
    assert str(caught.value).startswith(f"target {text.strip()!r}: ")


@given(st.text("abc +#.'é-", min_size=1).filter(lambda s: any(map(str.isalnum, s))), st.integers(1, 99))
def test_any_phrase_comes_back(phrase, figure):
    target = read(f"{phrase}={figure}%")
    assert target.phrase == " ".join(phrase.split())
    assert target.band.declared == Fraction(figure, 100)
