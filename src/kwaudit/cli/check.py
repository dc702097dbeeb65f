"""`kwaudit INPUT...`: count the targets of pages and set them beside what was declared."""

from __future__ import annotations

from kwaudit.cli import options
from kwaudit.cli.report import report

app = options.application()

EPILOG = """
\b
Other commands (kwaudit COMMAND --help):
  phrases   what a page is about: its own phrases, no targets needed
  extract   the text that is counted, and what was left out
  rule      explain a rule, or list all
  config    the settings in force and the file they came from
  init      a commented keyword plan for a page

\b
Exit codes:
  0    nothing at or above --fail-on
  1    findings at or above it
  2    something could not be used or read, or nothing was audited
  130  interrupted
"""


@app.command(epilog=EPILOG, no_args_is_help=True)
def check(
    inputs: options.Inputs,
    *,
    target: options.TargetOption = None,
    targets: options.TargetFiles = None,
    meta_keywords: options.MetaKeywords = None,
    formula: options.Formula = None,
    count: options.Count = None,
    relative_tolerance: options.RelativeTolerance = None,
    absolute_tolerance: options.AbsoluteTolerance = None,
    format: options.Format = None,  # noqa: A002 -- the option's name
    fail_on: options.FailOn = None,
    select: options.Select = None,
    extend_select: options.ExtendSelect = None,
    ignore: options.Ignore = None,
    language: options.Language = None,
    content: options.Content = None,
    drop: options.Drop = None,
    exclude: options.Exclude = None,
    phrases: options.Limit = None,
    stdin_filename: options.StdinFilename = "",
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    color: options.Color = None,
    width: options.Width = None,
    allow_empty: options.AllowEmpty = None,
    quiet: options.Quiet = False,
) -> int:
    """Count the keyphrases of pages, show them beside their targets, and say what to change."""
    given = {
        "meta-keywords": meta_keywords,
        "formula": formula,
        "count": count,
        "relative-tolerance": relative_tolerance,
        "absolute-tolerance": absolute_tolerance,
        "format": format,
        "fail-on": fail_on,
        "select": select,
        "extend-select": extend_select,
        "ignore": ignore,
        "language": language,
        "content": content,
        "drop": drop,
        "exclude": exclude,
        "phrases": phrases,
        "color": color,
        "width": width,
        "allow-empty": allow_empty,
    }
    settings = options.settings(inputs, given, file=config, no_config=no_config, targets=target, target_files=targets)
    return report(inputs, settings, stdin_name=stdin_filename, quiet=quiet)
