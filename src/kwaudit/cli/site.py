"""Addresses on the command line: a page or a few in passing, a site as a run that is kept."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, Any

from kwaudit import __version__, api, runs
from kwaudit.cli import choices, output
from kwaudit.cli.report import deliver, report
from kwaudit.cli.site_progress import Teller
from kwaudit.cli.status import FAILED, FOUND, INTERRUPTED, PASSED, status
from kwaudit.cli.words import WEB
from kwaudit.errors import UsageError
from kwaudit.model.finding import SEVERITIES
from kwaudit.model.web import Web

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kwaudit.api import View
    from kwaudit.model import Settings

Given = dict[str, Any]

FILES_ONLY = ("baseline", "write-baseline", "prune-baseline")
"""Options that would be ignored for addresses."""
HEADERS = "KWAUDIT_HEADERS"
"""Environment variable: headers for the hosts that are named, `Name: value`, one a line. Never shown, never stored."""
AUTH = "KWAUDIT_AUTH"
"""Environment variable: `user:password` for the hosts that are named. Never shown, never stored."""


def run(given: Mapping[str, object], *, view: View = "report") -> int:
    """Audit addresses, and return the exit code.

    Raises:
        UsageError: options that cannot be used.
        InputError: a list or a store that cannot be read.
    """
    asked, auth = _without_secrets(_with_lists(given))
    inputs = asked["inputs"]
    if not inputs:
        raise UsageError("Missing argument 'INPUT...': name a file, a folder, a site or a page")
    web = any(map(runs.is_web, inputs))
    if web and (about_files := next((name for name in FILES_ONLY if name in asked), "")):
        raise UsageError(f"--{about_files} is about files; runs over sites are set side by side: kwaudit compare")
    if runs.is_site(inputs, crawl="crawl" in asked):
        if view != "report":
            raise UsageError(f"kwaudit {view} takes pages, not sites; name pages")
        return begin(asked, auth)
    if not web:
        return report(asked, settings_of(asked)[0], view=view)
    return _in_passing(asked, auth, view)


def _with_lists(given: Mapping[str, object]) -> Given:
    """Return what was given with the inputs of lists among the others."""
    asked: Given = dict(given)
    lists = asked.pop("files-from", [])
    asked["inputs"] = [*asked.get("inputs", []), *(name for path in lists for name in runs.from_list(path))]
    return asked


def _without_secrets(asked: Given) -> tuple[Given, str]:
    """Take passwords out of addresses: what was given is stored and shown."""
    auth = os.environ.get(AUTH, "")
    for one in asked["inputs"]:
        auth = auth or (runs.credentials(one) if runs.is_web(one) else "")
    asked["inputs"] = [runs.normal(one) or one if runs.is_web(one) else one for one in asked["inputs"]]
    return asked, auth


def settings_of(asked: Given) -> tuple[Settings, list[runs.Plan]]:
    """Return the settings in force, and the plans whose rows name their pages."""
    paths = asked.get("targets", [])
    bare = {name: value for name, value in asked.items() if name not in WEB and name not in {"inputs", "targets"}}
    files = [one for one in asked["inputs"] if not runs.is_web(one)]
    settings = choices.settings({**bare, "inputs": files})
    plans = {path: plan for path in paths if (plan := runs.read_plan(path, settings))}
    rest = [path for path in paths if path not in plans]
    return choices.settings({**bare, "inputs": files, "targets": rest}), list(plans.values())


def web_of(asked: Given, auth: str) -> Web:
    """Return how pages are fetched.

    Raises:
        UsageError: a number that is none.
    """
    named = frozenset(asked.get("allow-host", ())) | runs.hosts(asked["inputs"])
    changes: Given = {"hosts": named, "auth": auth, "headers": _headers()}
    for name, field in (("concurrency", "concurrency"), ("retries", "retries"), ("user-agent", "user_agent")):
        if name in asked:
            changes[field] = asked[name]
    for name in ("rate", "timeout"):
        if name in asked:
            changes[name] = _number(name, asked[name])
    changes["ignore_robots"] = bool(asked.get("ignore-robots"))
    changes["render"] = bool(asked.get("render"))
    changes["cache"] = asked.get("http-cache", "")
    if changes.get("timeout") == 0:
        raise UsageError("--timeout 0: gives no page any time; leave it away for 60 s")
    if changes.get("concurrency") == 0:
        raise UsageError("--concurrency 0: asks for nothing; give 1 or more")
    return Web(**changes)


def _number(name: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        raise UsageError(f"--{name} {text}: is no number; write it as 2 or 0.5")
    return value


def _headers() -> tuple[tuple[str, str], ...]:
    pairs = (line.partition(":") for line in os.environ.get(HEADERS, "").splitlines() if line.strip())
    return tuple((name.strip(), value.strip()) for name, _, value in pairs)


def _in_passing(asked: Given, auth: str, view: View) -> int:
    """Audit a page or a few, with files beside them, and keep nothing."""
    settings, plans = settings_of(asked)
    choices.warn_of_language(settings, asked)
    targets = output.targets(settings.formats, api.format_names(view)[0])
    wanted = api.settings_for_formats(settings, [one.format for one in targets], view)
    urls = [one for one in asked["inputs"] if runs.is_web(one)]
    files = [one for one in asked["inputs"] if not runs.is_web(one)]
    outcomes = []
    stopped = False
    try:
        for one in api.stream(files, wanted, stdin_name=asked.get("stdin-filename", ""), judge=view == "report"):
            outcomes.append(one)  # noqa: PERF402 -- an interruption must not lose the list
        outcomes += runs.survey(urls, wanted, web_of(asked, auth), plans, judge=view == "report")
    except KeyboardInterrupt:
        stopped = True
    done = api.report(outcomes, wanted)
    deliver(done, targets, settings, view, quiet=bool(asked.get("quiet")))
    return INTERRUPTED if stopped else status(done, settings)


def begin(asked: Given, auth: str) -> int:
    """Begin a run, do it, report on it, and return the exit code."""
    import datetime as dt

    scope = runs.scope_of(asked)  # what cannot be used is told before anything is kept
    settings_of(asked)
    name = " ".join(scope.inputs[:3]) + (f" and {len(scope.inputs) - 3:,} more" if len(scope.inputs) > 3 else "")  # noqa: PLR2004
    path = runs.where(asked.get("store", ""))
    with runs.opened(path) as connection:
        kept = runs.Runs(connection, path)
        started = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        run = kept.begin(name, asked, started=started, version=__version__)
        return go_on(kept, run, runs.Pages(connection, run.id), auth)


def go_on(kept: runs.Runs, run: runs.Run, pages: runs.Pages, auth: str) -> int:
    """Do what is left of a run, report on it, and return the exit code."""
    asked: Given = dict(run.asked)
    settings, plans = settings_of(asked)
    choices.warn_of_language(settings, asked)
    targets = output.targets(settings.formats, "full")
    wanted = api.settings_for_formats(settings, [one.format for one in targets])
    teller = Teller(quiet=bool(asked.get("quiet")))
    stopped = False
    with kept.alone(run):
        try:
            work = runs.Work(
                runs.Book(kept, run, pages),
                settings=wanted,
                web=web_of(asked, auth),
                scope=runs.scope_of(asked),
                plans=plans,
            )
            work.go(teller.tell)
        except KeyboardInterrupt:
            stopped = True
        finally:
            teller.close()
    run = kept.get(str(run.id))
    _tell(pages, quiet=bool(asked.get("quiet")))
    for target in targets:
        write(pages, run, settings, target)
    if stopped:
        output.say(f"run {run.id} was stopped; kwaudit resume {run.id} goes on")
        return INTERRUPTED
    return code(pages, settings)


def _tell(pages: runs.Pages, *, quiet: bool) -> None:
    """Name on standard error what the user named and could not be read; the rest is in the report."""
    lost = pages.unread()
    for name, reason, named in lost:
        if named:
            output.say(f"{name}: {reason}")
    others = sum(not named for _, _, named in lost)
    if others and not quiet:
        output.say(f"{others:,} pages could not be read; the report says why")


def code(pages: runs.Pages, settings: Settings) -> int:
    """Return the exit code of a finished run: what could not be done beats what was found."""
    if any(named for _, _, named in pages.unread()):
        return FAILED
    if not (pages.counts().get("done") or settings.allow_empty):
        return FAILED
    failing = SEVERITIES[: SEVERITIES.index(settings.fail_on) + 1]
    marks = ", ".join("?" for _ in failing)
    found = pages.rows(
        f"SELECT 1 FROM finding f JOIN page p ON p.id = f.page WHERE p.run = ? AND f.severity IN ({marks}) LIMIT 1",  # noqa: S608 -- marks alone
        *failing,
    )
    return FOUND if found else PASSED


def write(pages: runs.Pages, run: runs.Run, settings: Settings, target: output.Target) -> None:
    """Write a report about a run in one format: the site's own for `full`, page by page where a format allows it."""
    if target.format in runs.FORMATS:
        with _binary(target.file) as out:
            runs.export(pages, settings, target.format, out)
        return
    stream = None if target.file else sys.stdout
    columns = settings.width or output.WIDTH if target.file else output.width(settings.width)
    color = output.colored(settings.color, stream)
    if target.format == "full":
        drawn = runs.draw(runs.summary(pages, run), width=columns, color=color)
    else:
        drawn = api.render(runs.whole(pages, settings), target.format, width=columns, color=color)
    output.write(drawn, target.file)


@contextlib.contextmanager
def _binary(file: str) -> Iterator[Any]:
    """Give a file to write bytes to, put in place when it is whole, or standard output.

    Raises:
        UsageError: the file cannot be written.
    """
    if not file:
        with contextlib.suppress(BrokenPipeError):
            sys.stdout.flush()
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
        return
    beside = f"{os.path.realpath(file)}.{os.getpid()}.part"
    try:
        with open(beside, "xb") as out:
            yield out
        os.replace(beside, os.path.realpath(file))
    except OSError as error:
        raise UsageError(f"{file}: cannot be written ({error.strerror or error})") from None
    finally:
        if os.path.exists(beside):
            os.remove(beside)


def stored(given: Mapping[str, object]) -> contextlib.AbstractContextManager[Any]:
    """Open the store that a command is about; it must be there."""
    return runs.opened(runs.where(choices.text(given, "store")), make=False)


def numbers(given: Mapping[str, object], wanted: int) -> Sequence[str]:
    """Return the runs that a command names.

    Raises:
        UsageError: too few or too many.
    """
    named = choices.listed(given, "inputs")
    if len(named) != wanted:
        raise UsageError(f"name {'one run' if wanted == 1 else f'{wanted} runs'}; kwaudit runs lists them")
    return named
