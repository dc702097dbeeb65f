"""The folder of the cache: whole entries or none, damage that is noticed, what is old thrown away."""

import os
import time
from pathlib import Path

import pytest

from kwaudit.cache import Cache, place, program, settings_digest
from kwaudit.cache.folder import DAY, FORMAT, KEPT_DAYS, SWEPT
from kwaudit.model import Settings, Target
from kwaudit.model.value import replace


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(str(tmp_path), b"\x01\x02")


def test_what_was_put_is_got(cache):
    key = cache.key(b"a", b"b")
    assert (cache.holds(key), cache.get(key)) == (False, None)
    cache.put(key, b"held")
    assert (cache.holds(key), cache.get(key)) == (True, b"held")
    assert not list(Path(cache.root).rglob("*.part"))


def test_parts_of_a_key_do_not_run_together(cache):
    assert len({cache.key(b"ab", b"c"), cache.key(b"a", b"bc"), cache.key(b"abc"), cache.key(b"abc", b"")}) == 4


def test_another_program_finds_nothing(cache):
    key = cache.key(b"a")
    cache.put(key, b"held")
    assert cache._replace(program=b"\x03").get(key) is None


@pytest.mark.parametrize("damage", [lambda raw: raw[:-1], lambda raw: b"", lambda raw: raw[:20] + b"x" + raw[21:]])
def test_a_damaged_entry_is_no_entry(cache, damage):
    key = cache.key(b"a")
    cache.put(key, b"something that is held")
    (entry,) = (one for one in Path(cache.root).rglob("*") if one.is_file())
    entry.write_bytes(damage(entry.read_bytes()))
    assert cache.get(key) is None


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path):
    (tmp_path / "file").touch()
    cache = Cache(str(tmp_path / "file"), b"\x01")
    cache.put(b"key", b"held")
    cache.touch([b"key"])
    assert cache.get(b"key") is None


def test_what_is_old_goes_and_what_was_used_stays(cache):
    used, old = cache.key(b"used"), cache.key(b"old")
    for key in (used, old):
        cache.put(key, b"held")
    long_ago = time.time() - (KEPT_DAYS + 1) * DAY
    for entry in Path(cache.root).rglob("*"):
        if entry.is_file():
            os.utime(entry, (long_ago, long_ago))
    cache.touch([used])
    assert (cache.holds(used), cache.holds(old)) == (True, False)
    assert (Path(cache.root) / FORMAT / SWEPT).exists()


def test_the_sweep_comes_once_a_day(cache):
    cache.put(cache.key(b"new"), b"held")
    cache.touch([])
    old = cache.key(b"old")
    cache.put(old, b"held")
    long_ago = time.time() - (KEPT_DAYS + 1) * DAY
    os.utime(cache._path(old), (long_ago, long_ago))
    cache.touch([])
    assert cache.holds(old)


@pytest.mark.parametrize(
    ("variables", "ends"),
    [
        ({"KWAUDIT_CACHE_DIR": "/own"}, "/own"),
        ({"XDG_CACHE_HOME": "/xdg"}, os.path.join("/xdg", "kwaudit")),
        ({"LOCALAPPDATA": "/local"}, os.path.join("/local", "kwaudit")),
        ({"HOME": "/home/me"}, os.path.join("/home/me/.cache", "kwaudit")),
    ],
)
def test_the_place_is_the_users(monkeypatch, variables, ends):
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("KWAUDIT_CACHE_DIR", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert place() == ends


def test_settings_that_count_are_in_their_digest_and_others_are_not():
    plain = settings_digest(Settings())
    for change in ({"formula": "words"}, {"targets": (Target("tea"),)}, {"select": ("KW1",)}, {"compare": True}):
        assert settings_digest(replace(Settings(), **change)) != plain
    for change in ({"width": 80}, {"formats": ("json",)}, {"fail_on": "note"}, {"exclude": ("x",)}, {"baseline": "b"}):
        assert settings_digest(replace(Settings(), **change)) == plain


def test_a_changed_program_has_another_digest(monkeypatch):
    before = program()
    assert program() == before
    monkeypatch.setattr("kwaudit.cache.digest.__version__", "0.0.0")
    assert program() != before
    monkeypatch.setattr("kwaudit.cache.digest._version", lambda _library: "another")
    assert program() != before
