"""The options that commands share, and the settings that come of them."""

from __future__ import annotations

import glob
import os
from typing import TYPE_CHECKING, Annotated

import typer

from kwaudit import api
from kwaudit.errors import UsageError
from kwaudit.model import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Inputs = Annotated[
    list[str], typer.Argument(metavar="INPUT...", help="Files, folders, globs, or - .", show_default=False)
]
TargetOption = Annotated[
    list[str] | None,
    typer.Option("-t", "--target", metavar="PHRASE[=BAND]", help="A phrase, and its density: 2%, 1-2%, >=1%, <3%."),
]
TargetFiles = Annotated[
    list[str] | None, typer.Option("--targets", metavar="FILE", help="A keyword plan, CSV or TOML.")
]
MetaKeywords = Annotated[
    bool | None, typer.Option("--meta-keywords", help="Take <meta name=keywords> for targets.", show_default=False)
]
Formula = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="occurrences (default), words, adjusted, yoast or wdf."),
]
Count = Annotated[
    str | None,
    typer.Option(metavar="FORMS", help="Forms that count: exact,inflected (default), near, scattered."),
]
RelativeTolerance = Annotated[
    str | None,
    typer.Option(metavar="SHARE", help="How far from a single declared figure is in range: 20% of it (default) …"),
]
AbsoluteTolerance = Annotated[
    str | None, typer.Option(metavar="SHARE", help="… or 0.3% of the words (default), the wider.")
]
Language = Annotated[str | None, typer.Option(metavar="CODE", help="Language of the pages, for instance en.")]
Content = Annotated[list[str] | None, typer.Option(metavar="CSS", help="Where the article is.")]
Drop = Annotated[list[str] | None, typer.Option(metavar="CSS", help="What is not counted.")]
Select = Annotated[list[str] | None, typer.Option(metavar="RULE", help="Run these only: codes, prefixes, names.")]
ExtendSelect = Annotated[list[str] | None, typer.Option(metavar="RULE", help="Run these too.")]
Ignore = Annotated[list[str] | None, typer.Option(metavar="RULE", help="Silence these.")]
FailOn = Annotated[
    str | None, typer.Option(metavar="SEVERITY", help="error (default), warning or note: exit 1 from there up.")
]
Format = Annotated[
    list[str] | None, typer.Option("-f", "--format", metavar="NAME[=FILE]", help="How the report is written.")
]
Exclude = Annotated[
    list[str] | None, typer.Option(metavar="PATTERN", help="Passed over in folders and globs, as in .gitignore.")
]
StdinFilename = Annotated[
    str, typer.Option(metavar="NAME", help="What - is called; its suffix says what it is.", show_default=False)
]
ConfigFile = Annotated[str | None, typer.Option("--config", metavar="FILE", help="Settings from this file.")]
NoConfig = Annotated[bool, typer.Option("--no-config", help="No settings file.")]
Color = Annotated[str | None, typer.Option(metavar="WHEN", help="auto (default), always or never.")]
Width = Annotated[int | None, typer.Option(metavar="COLUMNS", min=0, help="Columns of the report.")]
AllowEmpty = Annotated[
    bool | None, typer.Option("--allow-empty", help="Pass when nothing was audited.", show_default=False)
]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="No warnings on standard error.")]
Limit = Annotated[
    int | None,
    typer.Option("-n", "--phrases", metavar="COUNT", min=0, help="How many of a page's own phrases to list."),
]
Collocations = Annotated[
    bool | None,
    typer.Option("--collocations", help="Rank by log-likelihood instead of by count.", show_default=False),
]
OptionalInput = Annotated[str, typer.Argument(metavar="[INPUT]", help="A page, or a folder.", show_default=False)]


def application() -> typer.Typer:
    """Return an app for one command, without rich and without completion: both cost more start-up than they give."""
    return typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120},
    )


def settings(
    inputs: Sequence[str],
    options: Mapping[str, object],
    *,
    file: str | None,
    no_config: bool,
    targets: Iterable[str] | None = None,
    target_files: Iterable[str] | None = None,
) -> Settings:
    """Return the settings in force: the file's, with the options that were given over them.

    Raises:
        UsageError: options that contradict each other, or a value that an option cannot take.
        SettingsError: a settings or targets file that cannot be used.
    """
    if no_config and file is not None:
        raise UsageError("--config and --no-config contradict each other; give one of them")
    base = Settings() if no_config else api.load_settings(start(inputs), file=file)
    given = {name.replace("_", "-"): value for name, value in options.items() if value not in (None, [])}
    return api.change_settings(base, given, targets_given=targets or (), target_files=target_files or ())


def start(inputs: Sequence[str]) -> str:
    """Return the folder that all inputs have in common, where the search for settings starts."""
    folders = [os.path.abspath(_literal(one)) for one in inputs if one != "-"]
    try:
        return os.path.commonpath(folders) if folders else "."
    except ValueError:  # several drives
        return "."


def _literal(given: str) -> str:
    """Return the part of a glob before its first wildcard."""
    while glob.has_magic(given) and not os.path.lexists(given):
        given = os.path.dirname(given)
    return given or "."
