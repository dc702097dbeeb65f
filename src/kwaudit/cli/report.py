"""What the commands that report have in common: look at the inputs, write every format, give the exit code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from kwaudit import api
from kwaudit.cli import known, output
from kwaudit.cli.choices import cached, listed, processes, text, warn_of_language
from kwaudit.cli.progress import observer
from kwaudit.cli.status import INTERRUPTED, status

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kwaudit.api import Outcome, View
    from kwaudit.cli.progress import Progress
    from kwaudit.model import Report, Settings


class Gathered(NamedTuple):
    """A report, and whether the user stopped the run before its end."""

    report: Report
    interrupted: bool


def report(given: Mapping[str, object], settings: Settings, *, view: View = "report") -> int:
    """Report on the inputs that were given in every format asked for, and return the exit code.

    Raises:
        UsageError: formats or files that cannot be used; nothing was read then.
        SettingsError: settings that cannot be used.
    """
    warn_of_language(settings, given)
    targets = output.targets(settings.formats, api.format_names(view)[0])
    wanted = api.settings_for_formats(settings, [one.format for one in targets], view)
    judge = view == "report"
    against = judge and known.asked(given, settings)
    gathered = gather(given, wanted, judge=judge)
    done = known.applied(gathered.report, given, settings) if against else gathered.report
    if text(given, "diff") and not (done.pages or done.unread or settings.allow_empty):
        output.say(f"no page has changed against {text(given, 'diff')}; --allow-empty lets that pass")
    deliver(done, targets, settings, view, quiet=bool(given.get("quiet")))
    return INTERRUPTED if gathered.interrupted else status(done, settings)


def deliver(
    report: Report, targets: Sequence[output.Target], settings: Settings, view: View = "report", *, quiet: bool = False
) -> None:
    """Tell what could not be read, and write a report in its formats."""
    _tell(report, quiet=quiet)
    for target in targets:
        _write(report, target, settings, view)


def _tell(report: Report, *, quiet: bool) -> None:
    """Name on standard error what could not be read, whatever the formats say of it."""
    for one in report.unread:
        if one.named or not quiet:
            output.say(f"{one.name}: {one.reason}")


def gather(given: Mapping[str, object], settings: Settings, *, judge: bool) -> Gathered:
    """Look at the inputs; what was finished before the user interrupted is kept."""
    shown = observer(quiet=bool(given.get("quiet")))
    until = Until(_outcomes(given, settings, shown, judge=judge))
    report = api.report(until, settings, whole=api.is_whole(listed(given, "inputs"), settings))
    if shown:
        shown.end()
    return Gathered(report, until.interrupted)


def _outcomes(
    given: Mapping[str, object], settings: Settings, shown: Progress | None, *, judge: bool
) -> Iterator[Outcome]:
    inputs = listed(given, "inputs")
    jobs, kept = processes(given), cached(given)
    if revision := text(given, "diff"):
        staged = bool(given.get("staged"))
        return api.stream_changes(inputs, settings, revision, staged=staged, jobs=jobs, cached=kept, progress=shown)
    return api.stream(
        inputs,
        settings,
        stdin_name=text(given, "stdin-filename"),
        judge=judge,
        jobs=jobs,
        cached=kept,
        force_exclude=bool(given.get("force-exclude")),
        progress=shown,
    )


class Until:
    """Outcomes up to an interruption, and whether there was one. What was finished before is reported."""

    def __init__(self, outcomes: Iterator[Outcome]) -> None:
        self._outcomes = outcomes
        self.interrupted = False

    def __iter__(self) -> Iterator[Outcome]:
        try:
            yield from self._outcomes
        except KeyboardInterrupt:
            self.interrupted = True


def _write(report: Report, target: output.Target, settings: Settings, view: View) -> None:
    stream = None if target.file else sys.stdout
    columns = settings.width or output.WIDTH if target.file else output.width(settings.width)
    color = output.colored(settings.color, stream)
    output.write(api.render_pieces(report, target.format, width=columns, color=color, view=view), target.file)
