"""Many pages: the same outcomes in the same order by any number of processes, from the cache, and after a crash."""

import os
from pathlib import Path

import pytest

from kwaudit import api, many, pipeline
from kwaudit.cache import Cache
from kwaudit.errors import SettingsError
from kwaudit.many import pool
from kwaudit.many.desk import Desk
from kwaudit.model import Document, PlanSource, Settings, Unread
from kwaudit.model.value import replace
from kwaudit.sources import Found

PAGES = 60


def post(number: int) -> str:
    uses = " ".join(["Green tea is brewed below the boil."] * (number % 7 + 1))
    return f"# Green tea {number}\n\n{uses} A pot number {number} needs two minutes, and a second pot needs three.\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KWAUDIT_CACHE_DIR", str(tmp_path / ".kwaudit-cache"))
    for number in range(PAGES):
        (tmp_path / f"p{number:02}.md").write_text(post(number), encoding="utf-8")
    (tmp_path / "p17b.md").write_bytes(bytes(range(256)) * 4)
    return tmp_path


@pytest.fixture
def settings() -> Settings:
    return api.change_settings(Settings(), targets_given=["green tea=1-6%"])


def report(settings, *inputs, **how):
    return api.report(api.stream(inputs or ["."], settings, **how), settings)


def test_processes_and_cache_change_nothing(here, settings):
    plain = report(settings)
    assert len(plain.pages) == PAGES
    assert [one.name for one in plain.unread] == ["p17b.md"]
    runs = [report(settings, jobs=2), report(settings, jobs=3, cached=True), report(settings, cached=True)]
    for name in ("full", "json", "sarif", "html"):
        assert {api.render(one, name) for one in runs} == {api.render(plain, name)}


def test_the_order_of_arguments_changes_nothing(here, settings):
    names = [f"p{number:02}.md" for number in range(PAGES)]
    assert report(settings, *names) == report(settings, *reversed(names), jobs=2)


def entries(here):
    return sorted(one for one in (here / ".kwaudit-cache").rglob("*") if one.is_file() and len(one.name) > 10)


def test_a_second_run_audits_nothing(here, settings, monkeypatch):
    first = report(settings, cached=True)
    assert len(entries(here)) == PAGES
    monkeypatch.setattr("kwaudit.pipeline.examine", None)
    assert api.render(report(settings, cached=True), "json") == api.render(first, "json")


def test_a_changed_page_is_audited_and_no_other(here, settings):
    report(settings, cached=True)
    (here / "p05.md").write_text("# Black tea\n\nNothing else is in here.\n")
    again = report(settings, cached=True)
    assert again == report(settings)
    assert len(entries(here)) == PAGES + 1


@pytest.mark.parametrize("change", [{"formula": "words"}, {"select": ["KW1"]}, {"language": "de"}])
def test_changed_settings_are_never_answered_from_the_cache(here, settings, change):
    report(settings, cached=True)
    other = api.change_settings(settings, change)
    assert report(other, cached=True) == report(other)


def test_a_changed_plan_is_never_answered_from_the_cache(here):
    (here / "plan.csv").write_text("Phrase,Density\ngreen tea,1-6%\n")
    planned = replace(Settings(), plans=(PlanSource((), "plan.csv"),))
    report(planned, cached=True)
    (here / "plan.csv").write_text("Phrase,Density\ngreen tea,1-2%\n")
    assert report(planned, cached=True) == report(planned)


def test_damaged_entries_are_made_anew(here, settings):
    first = report(settings, cached=True)
    for one in entries(here):
        one.write_bytes(one.read_bytes()[:-9])
    assert report(settings, cached=True) == first


def test_entries_of_another_shape_are_made_anew(here, settings):
    first = report(settings, cached=True)
    kept = many._cache(True)
    desk = Desk(replace(settings, compare=True), pipeline.audit_document, kept)
    for number in range(PAGES):
        key = desk.known(Found(f"p{number:02}.md", f"p{number:02}.md", "markdown"))
        assert key is not None
        from kwaudit.cache import pack

        kept.put(key, pack((1, 2, 3, 4, 5, 6)))
    assert report(settings, cached=True) == first


def test_few_pages_need_neither(here, settings):
    few = [f"p{number:02}.md" for number in range(many.CACHE_PAYS - 1)]
    assert len(report(settings, *few, cached=True, jobs=2).pages) == len(few)
    assert not (here / ".kwaudit-cache").exists()


def test_standard_input_is_read_here(here, settings, monkeypatch):
    import io

    class Bytes:
        buffer = io.BytesIO(post(3).encode())

        @staticmethod
        def close():
            pass

    monkeypatch.setattr("sys.stdin", Bytes)
    done = api.report(api.stream([".", "-"], settings, stdin_name="piped.md", jobs=2, cached=True), settings)
    assert "piped.md" in [page.name for page in done.pages]


def test_a_mistake_in_a_plan_is_told_before_anything_is_read(here):
    broken = replace(Settings(), plans=(PlanSource((), "gone.csv"),))
    with pytest.raises(SettingsError, match=r"gone\.csv"):
        api.stream(["."], broken, jobs=2, cached=True)


def test_progress_is_told_page_by_page(here, settings):
    told = []
    list(api.stream(["."], settings, jobs=2, progress=lambda done, total: told.append((done, total))))
    assert told == [(number, PAGES + 1) for number in range(1, PAGES + 2)]


def dies(document: Document, settings: Settings) -> pipeline.Audited:
    if document.name == "p11.md":
        os._exit(3)
    return pipeline.audit_document(document, settings)


@pytest.mark.parametrize("cached", [False, True])
def test_a_page_that_ends_its_worker_is_told_and_all_others_are_audited(here, settings, cached):
    kept = Cache(str(here / "c"), b"\x01") if cached else None
    found = [Found(f"p{number:02}.md", f"p{number:02}.md", "markdown") for number in range(PAGES)]
    outcomes = list(pool.pooled(found, Desk(settings, dies, kept), 2))
    assert [one.name if isinstance(one, Unread) else one.result.name for one in outcomes] == [one.name for one in found]
    (unread,) = [one for one in outcomes if isinstance(one, Unread)]
    assert unread == Unread("p11.md", pool.DIED, named=True)


def test_workers_are_started_afresh_where_a_fork_is_not_safe(here, settings, monkeypatch):
    monkeypatch.setattr("sys.platform", "darwin")
    assert report(settings, jobs=2) == report(settings)


def test_what_is_not_asked_for_is_not_audited(here, settings):
    outcomes = api.stream(["."], settings, jobs=2)
    next(iter(outcomes))
    outcomes.close()
