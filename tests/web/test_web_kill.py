"""A run that is killed at any moment and gone on with equals one that was not, byte for byte in its export."""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
import time

import pytest
from web_server import Reply, article, with_sitemap

PAGES = 60
MOMENTS = int(os.environ.get("KWAUDIT_KILLS", "4"))
"""Kills; a nightly run takes 50."""


@pytest.fixture
def troubled(site):
    """A site with every kind of outcome; its faults do not depend on how often it was asked."""
    for number in range(PAGES):
        site.pages[f"/p/{number}"] = article(number)
    site.pages["/old"] = Reply(301, headers={"Location": "/p/3"})
    site.pages["/older"] = Reply(301, headers={"Location": "/new"})
    site.pages["/new"] = article(900)
    site.pages["/broken"] = Reply(500)
    site.pages["/soft"] = "<title>Page not found</title><main><h1>Page not found</h1></main>"
    with_sitemap(site, [*(f"/p/{number}" for number in range(PAGES)), "/old", "/older", "/gone", "/broken", "/soft"])
    return site


def command(store, *words):
    return [sys.executable, "-m", "kwaudit", *words, "--store", str(store)]


def begun(site, store, rate=120):
    options = ["-t", "green tea=1-2%", "--retries", "0", "--rate", str(rate), "--concurrency", "4", "-q"]
    return command(store, f"{site.url}/sitemap.xml", *options)


def exported(store):
    return subprocess.run(command(store, "export", "1", "-f", "jsonl"), capture_output=True, check=True).stdout


def finish(store):
    """Go on until the run is finished; return how often that took."""
    for attempt in range(1, 5):
        done = subprocess.run(command(store, "resume", "1"), capture_output=True, check=False)
        if done.returncode in {0, 1}:
            return attempt
    raise AssertionError(done.stderr.decode())


def test_a_run_killed_at_random_moments_ends_as_if_nothing_had_happened(troubled, tmp_path):
    whole = tmp_path / "whole.db"
    start = time.monotonic()
    assert subprocess.run(begun(troubled, whole), capture_output=True, check=False).returncode == 1
    seconds = time.monotonic() - start
    wanted = exported(whole)
    assert wanted.count(b'"type": "page"') == PAGES + 1
    dice = random.Random(5)
    broken = tmp_path / "broken.db"
    kills = 0
    while kills < MOMENTS:
        process = begun(troubled, broken) if not broken.exists() else command(broken, "resume", "1")
        with subprocess.Popen(process, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as one:
            time.sleep(dice.uniform(0.3, seconds))
            if one.poll() is None:
                kills += 1
                one.send_signal(signal.SIGKILL)
        if one.returncode != -signal.SIGKILL or kills % 4 == 0:
            listed = subprocess.run(command(broken, "runs"), capture_output=True, check=False)
            if listed.returncode == 0 and b"   1 " in listed.stdout:
                finish(broken)
                assert exported(broken) == wanted
            for name in os.listdir(tmp_path):
                if name.startswith("broken"):
                    os.remove(tmp_path / name)


def test_a_disk_that_fills_loses_nothing_that_was_committed(troubled, tmp_path):
    whole, full = tmp_path / "whole.db", tmp_path / "full.db"
    subprocess.run(begun(troubled, whole), capture_output=True, check=False)

    def small_disk():
        resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, 120_000))

    stopped = subprocess.run(begun(troubled, full), capture_output=True, check=False, preexec_fn=small_disk)
    assert stopped.returncode == 2
    assert b"make room, then kwaudit resume" in stopped.stderr
    assert b"Traceback" not in stopped.stderr
    finish(full)
    assert exported(full) == exported(whole)


def test_no_page_is_audited_twice_after_an_interruption(troubled, tmp_path):
    store = tmp_path / "runs.db"
    with subprocess.Popen(begun(troubled, store), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as one:
        while troubled.asked("/p/20") == 0 and one.poll() is None:
            time.sleep(0.01)
        one.send_signal(signal.SIGINT)
        told = one.stderr.read()
    assert one.returncode == 130
    assert b"kwaudit resume 1 goes on" in told
    before = {path for path in troubled.counts if troubled.asked(path) and path.startswith("/p/")}
    finish(store)
    twice = [path for path in before if troubled.asked(path) > 1]
    assert len(twice) <= 1 + 4 * 2 + 16  # what was under way: in flight, in the queue, in the batch
    assert {path for path in troubled.counts if path.startswith("/p/")} == {f"/p/{n}" for n in range(PAGES)}


def test_two_processes_do_not_work_on_one_run(troubled, tmp_path):
    store = tmp_path / "runs.db"
    with subprocess.Popen(begun(troubled, store, rate=15), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as one:
        while troubled.asked("/p/5") == 0 and one.poll() is None:
            time.sleep(0.01)
        other = subprocess.run(command(store, "resume", "1"), capture_output=True, check=False)
        assert other.returncode == 2
        assert b"another process works on it" in other.stderr
        one.kill()


def test_two_runs_share_one_store(troubled, tmp_path):
    store = tmp_path / "runs.db"
    both = [subprocess.Popen(begun(troubled, store), stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [one.wait() for one in both] == [1, 1]
    first, second = (
        subprocess.run(command(store, "export", run), capture_output=True, check=True).stdout for run in ("1", "2")
    )
    assert first == second
