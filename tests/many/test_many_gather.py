"""Reports of many pages lie in a temporary file, and say the same as those in memory."""

import gc
import warnings

import pytest

from kwaudit import api, formats, many
from kwaudit.errors import InputError
from kwaudit.many import shelf
from kwaudit.many.packed import opened, packed, sealed
from kwaudit.many.shelf import Shelf
from kwaudit.model import Document, Settings
from kwaudit.model.held import Held
from kwaudit.model.value import replace
from kwaudit.pipeline import audit_document

PAGE = """---
title: Tea {0}
kwaudit: {{targets: ["green tea=1-6%", "pot {1}=1%"]}}
---
# Tea {0}

<!-- kwaudit: ignore-start KW102 -- on purpose -->
Green tea is brewed below the boil. A pot number {1} needs two minutes.
"""


@pytest.fixture
def outcomes():
    """Pages of which two share a target and a title, so that there are findings about several pages."""
    settings = replace(Settings(), compare=True, details=True)
    names = [f"p{number}.md" for number in range(6)]
    return [
        audit_document(Document(name, PAGE.format(number // 2, number), "markdown", name[:-3]), settings)
        for number, name in enumerate(names)
    ]


def reports(outcomes, settings):
    return many.report(outcomes, settings, whole=True), many.report(map(packed, outcomes), settings, whole=True)


def test_a_report_put_away_is_the_report(outcomes):
    here, away = reports(outcomes, Settings())
    assert isinstance(away.findings, Held)
    assert any(one.code.startswith("KW5") for one in away.findings)
    assert here.silenced
    assert away == here
    assert away.summary() == here.summary()
    assert away.names() == here.names()


@pytest.mark.parametrize("view", list(formats.VIEWS))
def test_formats_draw_it_alike(outcomes, view):
    here, away = reports(outcomes, Settings())
    for name in formats.VIEWS[view]:
        assert formats.draw(away, name, view=view) == formats.draw(here, name, view=view), name


def test_findings_about_pages_that_are_none_come_last(outcomes):
    here = many.report(outcomes, Settings())
    absent = replace(here.findings[0], document="white.md")
    piles = many.gather.Away(), many.gather.Values()
    for pile in piles:
        for one in outcomes:
            pile.add(one)
    gathered = [replace(here, findings=pile.piles((absent,), (absent,))[1]) for pile in piles]
    assert [one.findings[-1].document for one in gathered] == ["white.md"] * 2
    assert {formats.draw(one, "full") for one in gathered} == {formats.draw(gathered[1], "full")}
    assert {formats.draw(one, "csv") for one in gathered} == {formats.draw(gathered[1], "csv")}


def test_a_baseline_over_a_report_put_away_is_one_in_memory(outcomes):
    here, away = reports(outcomes, Settings())
    text = api.write_baseline(here)
    applied = [api.apply_baseline(one, text, Settings())[0] for one in (here, away)]
    assert applied[0] == applied[1]
    for name in formats.REGISTRY:
        assert formats.draw(applied[0], name) == formats.draw(applied[1], name), name


def test_an_outcome_comes_back_whole(outcomes):
    one = outcomes[1]
    back = opened(sealed(packed(one)))
    assert back is not None
    assert (back.result, back.findings, back.silenced, back.entry) == one
    assert packed(back) is back


@pytest.mark.parametrize("raw", [b"", b"x", sealed(("a",) * 7), sealed((1, 2))])
def test_other_bytes_are_no_outcome(raw):
    assert opened(raw) is None


@pytest.mark.parametrize("room", [0, 10, 10_000])
def test_a_shelf_gives_back_what_was_put_there(room, monkeypatch):
    monkeypatch.setattr(shelf, "IN_MEMORY", room)
    made = Shelf()
    parts = [b"one", b"", b"three" * 9, b"4"]
    assert [made.put(part) for part in parts] == [0, 1, 2, 3]
    assert [made.get(number) for number in (2, 0, 3, 1)] == [parts[number] for number in (2, 0, 3, 1)]
    made.put(b"after a look")
    assert made.get(4) == b"after a look"


def test_a_shelf_closes_its_file():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Shelf().put(b"x" * (shelf.IN_MEMORY + 1))
        gc.collect()


def test_no_room_is_told_in_one_line(monkeypatch):
    made = Shelf()

    def full(raw):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(made._file, "write", full)
    with pytest.raises(InputError, match=r"temporary file: cannot be written \(No space left on device\); .*TMPDIR"):
        made.put(b"x")
