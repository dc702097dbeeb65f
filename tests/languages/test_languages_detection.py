"""The language of a text by itself: a sample of two sentences each, and pages that contradict what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from kwaudit import languages, text
from kwaudit.model import Block
from kwaudit.text.detection import plainly

SAMPLES = [
    line.split("\t")
    for line in (Path(__file__).parents[2] / "fixtures" / "languages" / "samples.txt").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("code", "sample"), SAMPLES, ids=[code for code, _ in SAMPLES])
def test_two_sentences_tell_their_language(code, sample):
    assert text.detect([Block("body", sample)]) == code


def test_nearly_every_language_has_a_sample():
    assert len(set(languages.KNOWN) - {code for code, _ in SAMPLES}) <= 10


def test_a_script_without_a_language_file_is_no_english():
    assert text.detect([Block("body", "ჩვენი საცხობი იხსნება დილის შვიდ საათზე")]) == "und"


def test_figures_alone_are_english_for_want_of_better():
    assert text.detect([Block("body", "12 34 56")]) == "en"


def test_a_paragraph_is_plainly_in_its_language():
    german = dict(SAMPLES)["de"]
    assert plainly([Block("body", f"{german} {german}")]) == "de"
    assert plainly([Block("body", dict(SAMPLES)["ja"])]) == "ja"


@pytest.mark.parametrize("page", ["Wärmepumpe kaufen", "Berlin Hamburg München Köln " * 20, ""])
def test_names_and_short_texts_contradict_nobody(page):
    assert plainly([Block("body", page)]) == ""
