"""The public face of kwaudit: `audit` and `render` for most, the steps between them for those who stream."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kwaudit import config, formats, many, pipeline, rules, sources, targets, triage
from kwaudit.errors import InputError, SettingsError, UsageError, did_you_mean
from kwaudit.formats import View
from kwaudit.model import Document, PlanSource, Report, Settings, Unread
from kwaudit.model.plan import FOR_THE_PAGE
from kwaudit.model.value import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kwaudit.fixing import Fix
    from kwaudit.many import desk
    from kwaudit.model import Rule, Target
    from kwaudit.model.document import Kind

    Outcome = desk.Outcome

__all__ = [
    "View",
    "all_rules",
    "apply_baseline",
    "audit",
    "audit_text",
    "cache_folder",
    "change_settings",
    "describe_settings",
    "diff_of",
    "find_rule",
    "fixes",
    "format_names",
    "input_paths",
    "is_whole",
    "languages_without_rules",
    "live_data",
    "live_page",
    "load_settings",
    "read_text",
    "render",
    "render_pieces",
    "report",
    "settings_for_formats",
    "stream",
    "stream_changes",
    "write_baseline",
]


def audit(inputs: Sequence[str], settings: Settings | None = None, *, targets: Iterable[str] = ()) -> Report:
    """Audit files, folders and globs.

    Args:
        inputs: paths as a user would write them; `-` is standard input.
        settings: what `load_settings` returned; the defaults when None.
        targets: as after `-t`: `phrase=1-2%`, `phrase`.

    Raises:
        UsageError: an unknown rule.
        SettingsError: a target, or a plan in the settings, that cannot be used.
    """
    chosen = _with_targets(settings, targets)
    return report(stream(inputs, chosen), chosen, whole=is_whole(inputs, chosen))


def audit_text(
    text: object,
    settings: Settings | None = None,
    *,
    targets: Iterable[str] = (),
    name: str = "<text>",
    kind: Kind = "html",
) -> Report:
    """Audit a text, or a parsed page (`bs4.BeautifulSoup`, `turbohtml.Document`).

    Args:
        text: the page.
        settings: what `load_settings` returned; the defaults when None.
        targets: as after `-t`: `phrase=1-2%`, `phrase`.
        name: what the report calls the page.
        kind: what the text is written in: "html", "markdown", "mdx" or "text".

    Raises:
        UsageError: an unknown rule.
        SettingsError: a target, front matter or a keyword table that cannot be used.
    """
    chosen = _with_targets(settings, targets)
    document = Document(name, text, kind) if isinstance(text, str) else Document(name, str(text), kind, tree=text)
    return report([pipeline.audit_document(document, chosen)], chosen)


def _with_targets(settings: Settings | None, given: Iterable[str]) -> Settings:
    chosen = settings or Settings()
    given = [given] if isinstance(given, str) else list(given)
    return change_settings(chosen, targets_given=given) if given else chosen


def stream(
    inputs: Sequence[str],
    settings: Settings,
    *,
    stdin_name: str = "",
    judge: bool = True,
    jobs: int = 1,
    cached: bool | str = False,
    force_exclude: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[Outcome]:
    """Audit inputs one by one, as they are asked for; `report` makes a report of any number of outcomes.

    Args:
        inputs: as for `audit`.
        settings: as for `audit`.
        stdin_name: the name that `-` is reported under; its suffix says what it is.
        judge: False leaves the rules out.
        jobs: processes at most; they are used where they pay.
        cached: take outcomes of unchanged pages from the user's cache where that pays, and put new ones there; a
            folder: from a cache there, always.
        force_exclude: pass over named files, too, that the settings exclude.
        progress: told after each page how many are done, and of how many.

    Raises:
        SettingsError: settings that cannot be used (an unknown rule), before anything is read.
    """
    triage.chosen(rules.ALL, settings)
    excluded = _excluded(settings)
    found = list(sources.find(inputs, exclude=excluded, stdin_name=stdin_name, force=force_exclude))
    look = pipeline.audit_document if judge else pipeline.survey_document
    here = replace(settings, compare=judge and len(found) > 1)
    outcomes = many.stream(found, here, look, jobs=jobs, cached=cached)
    return _told(outcomes, len(found), progress) if progress else outcomes


def stream_changes(
    inputs: Sequence[str],
    settings: Settings,
    revision: str,
    *,
    staged: bool = False,
    jobs: int = 1,
    cached: bool | str = False,
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[Outcome]:
    """Audit the pages that have changed against a git revision, with findings marked new or old, and what was before.

    Args:
        inputs: files, folders and globs that limit which; none for all of the repository.
        settings: as for `audit`.
        revision: a commit, or a range `A..B` or `A...B`.
        staged: audit what is in the index.
        jobs: as for `stream`.
        cached: as for `stream`; what a page was is kept, too.
        progress: as for `stream`.

    Raises:
        UsageError: no git, no repository, an unknown revision.
        SettingsError: settings that cannot be used.
    """
    from kwaudit import changes
    from kwaudit.sources import git

    triage.chosen(rules.ALL, settings)
    excluded = sources.excluded(_excluded(settings))
    found = [one for one in git.within(git.changed(revision, staged=staged), inputs) if not excluded(one.now.path)]
    outcomes = changes.stream(found, settings, jobs=jobs, cached=cached)
    return _told(outcomes, len(found), progress) if progress else outcomes


def fixes(inputs: Sequence[str], settings: Settings, *, force_exclude: bool = False) -> Iterator[Fix | Unread]:
    """Work out which figures in the pages' own keyword tables and front matter are not what was measured.

    Nothing is written: a `Fix` has the bytes before and after.
    """
    from kwaudit import fixing

    found = sources.find(inputs, exclude=_excluded(settings), force=force_exclude)
    return fixing.stream(found, settings)


def diff_of(fix: Fix) -> str:
    """Return what a fix changes, as a unified diff."""
    from difflib import unified_diff

    def lines(raw: bytes) -> list[str]:
        text, _ = sources.decode(raw)
        *whole, last = text.split("\n")
        return [f"{line}\n" for line in whole] + ([f"{last}\n\\ No newline at end of file\n"] if last else [])

    return "".join(unified_diff(lines(fix.before), lines(fix.after), f"a/{fix.name}", f"b/{fix.name}"))


def _told(outcomes: Iterable[Outcome], total: int, progress: Callable[[int, int], None]) -> Iterator[Outcome]:
    for done, one in enumerate(outcomes, 1):
        progress(done, total)
        yield one


def _excluded(settings: Settings) -> Mapping[str, Sequence[str]]:
    """Return folder → patterns about it of what is passed over."""
    if settings.root == ".":
        return {".": (*settings.exclude, *settings.exclude_here)}
    return {settings.root: settings.exclude, ".": settings.exclude_here}


def input_paths(inputs: Sequence[str], settings: Settings) -> list[str]:
    """Return the paths of the files that inputs stand for now."""
    found = sources.find(inputs, exclude=_excluded(settings))
    return [one.path for one in found if not isinstance(one, Unread)]


def cache_folder() -> str:
    """Return the folder of the user's cache: `KWAUDIT_CACHE_DIR`, else below the user's folder for caches."""
    from kwaudit import cache

    return cache.place()


def is_whole(inputs: Iterable[str], settings: Settings) -> bool:
    """Say whether a folder among the inputs holds everything that the settings are about."""
    root = os.path.abspath(settings.root)
    return any(os.path.isdir(one) and f"{root}{os.sep}".startswith(f"{os.path.abspath(one)}{os.sep}") for one in inputs)


def read_text(path: str) -> str:
    """Return the text of one file.

    Raises:
        InputError: it cannot be read.
    """
    for one in sources.find([path]):
        if isinstance(one, Unread):
            raise InputError(f"{one.name}: {one.reason}")
        return sources.load(one).text
    raise InputError(f"{path}: no such file")


def report(outcomes: Iterable[Outcome], settings: Settings, *, whole: bool = False) -> Report:
    """Gather what `stream` yielded. `whole`: these are all pages that the settings are about (see `is_whole`)."""
    return many.report(outcomes, settings, whole=whole)


def write_baseline(report: Report, before: str = "") -> str:
    """Return the text of a baseline that knows every finding of a run.

    Args:
        report: a run that was not set against a baseline.
        before: the text of the baseline that is replaced; what it holds of documents outside the run stays.
    """
    from kwaudit.triage import baseline, known

    try:
        held = baseline.read(before) if before else ()
    except SettingsError:  # it is written anew because it cannot be used
        held = ()
    return baseline.write(known.written(report, held, os.path.exists))


def apply_baseline(report: Report, text: str, settings: Settings, *, name: str = "baseline") -> tuple[Report, str]:
    """Return a run with what a baseline knows silenced and its stale entries told, and the pruned baseline.

    Raises:
        SettingsError: the text is no baseline.
    """
    from kwaudit.triage import baseline, known

    held = baseline.read(text, name)
    applied, stale = known.against(report, held, os.path.exists)
    return known.told(applied, stale, settings), baseline.write(baseline.prune(held, stale))


def render(
    report: Report,
    format: str = "full",  # noqa: A002 -- the word that users know
    *,
    width: int = 120,
    color: bool = False,
    view: View = "report",
) -> str:
    """Draw a report in one of the formats of a view: the whole report, the pages' own phrases, or their text.

    Raises:
        UsageError: unknown format.
    """
    return formats.draw(report, format, width=width, color=color, view=view)


def render_pieces(
    report: Report,
    format: str = "full",  # noqa: A002 -- the word that users know
    *,
    width: int = 120,
    color: bool = False,
    view: View = "report",
) -> Iterator[str]:
    """Draw a report as `render` does, piece by piece: that of a long run does not fit into memory.

    Raises:
        UsageError: unknown format.
    """
    return formats.pieces(report, format, width=width, color=color, view=view)


def live_page(report: Report, *, draft: str | None = None) -> tuple[str, str]:
    """Return the HTML report as a page that redraws itself, and the policy that must be sent with it.

    Args:
        report: what it shows at first.
        draft: text for an editor beside the report; None for a page that follows files.
    """
    from kwaudit.formats.as_html import live

    return live.page(report, draft)


def live_data(report: Report) -> str:
    """Return what such a page redraws itself from, as JSON."""
    from kwaudit.formats.as_html import data_text

    return data_text(report)


def format_names(view: View = "report") -> tuple[str, ...]:
    """Return the names of a view's formats, the default first."""
    return tuple(formats.VIEWS[view])


def settings_for_formats(settings: Settings, names: Iterable[str], view: View = "report") -> Settings:
    """Return the settings with everything switched on that these formats print.

    Raises:
        UsageError: unknown format.
    """
    needs = {need for name in names for need in formats.find(name, view).needs}
    return replace(
        settings,
        phrases=settings.phrases or (pipeline.OWN_PHRASES if "phrases" in needs else 0),
        keep_text=settings.keep_text or "keep_text" in needs,
        details="details" in needs,
    )


def load_settings(start: str = ".", *, file: str | None = None) -> Settings:
    """Read the nearest settings file, upward from `start`, or `file`.

    Raises:
        SettingsError: a file, key or value that cannot be used.
    """
    return config.load(start, file=file)


def change_settings(
    settings: Settings,
    options: Mapping[str, object] | None = None,
    *,
    targets_given: Iterable[str] = (),
    target_files: Iterable[str] = (),
) -> Settings:
    """Return settings with options over them, as the command line has them.

    Args:
        settings: what `load_settings` returned.
        options: by the names of a settings file, with the values that a user would write there.
        targets_given: targets as after `-t`: `phrase=1-2%`; their order does not matter, reports have them by phrase.
        target_files: CSV or TOML files with targets; of two that name a phrase the first by name wins. Rows of a CSV
            file with a column of pages are for these pages.

    Raises:
        UsageError: an unknown option or a value that it cannot take.
        SettingsError: a target or a targets file that cannot be used, a target that is given twice.
    """
    changed = config.change(settings, options or {})
    given = targets.from_options(targets_given, changed)
    filed: list[Target] = []
    paged: list[PlanSource] = []
    for path in sorted(target_files):
        groups = targets.from_paged_file(path, changed)
        if any(group.page for group in groups):
            paged.append(PlanSource((), path, source=FOR_THE_PAGE))
        else:
            filed += [target for group in groups for target in group.targets]
    return replace(changed, targets=(*given, *filed, *changed.targets), plans=(*changed.plans, *paged))


def languages_without_rules(settings: Settings) -> tuple[str, ...]:
    """Return the language codes of the settings in whose languages only exact forms are counted."""
    changes = [change for one in settings.overrides for change in one.changes]
    codes = dict.fromkeys((settings.language, *(str(value) for field, value in changes if field == "language")))
    if not any(codes):
        return ()
    from kwaudit.languages import names

    return tuple(code for code in codes if code and not names.has_rules(code))


def describe_settings(settings: Settings, start: str = ".", *, file: str | None = None) -> str:
    """Return the settings in force as TOML, with comments that say where they are from."""
    return config.describe(settings, start, file=file)


def all_rules() -> tuple[Rule, ...]:
    """Return every rule, by code."""
    return rules.ALL


def find_rule(name: str) -> Rule:
    """Return the rule of that code or name.

    Raises:
        UsageError: there is none.
    """
    wanted = name.casefold()
    for rule in rules.ALL:
        if wanted in {rule.code.casefold(), rule.name.casefold()}:
            return rule
    known = [word for rule in rules.ALL for word in (rule.code, rule.name)]
    hint = did_you_mean(triage.unslipped(name), known)
    raise UsageError(f"there is no rule {name!r}{hint}; `kwaudit rule` lists them")
