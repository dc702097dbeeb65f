"""`kwaudit phrases`: what pages are about, from their own words."""

from __future__ import annotations

from kwaudit import api
from kwaudit.cli import options
from kwaudit.cli.report import report

app = options.application()

SHOWN = 20
"""Phrases of a page when nobody says how many: a screen of them."""


@app.command(no_args_is_help=True)
def phrases(
    inputs: options.Inputs,
    *,
    limit: options.Limit = None,
    collocations: options.Collocations = None,
    format: options.Format = None,  # noqa: A002 -- the option's name
    language: options.Language = None,
    content: options.Content = None,
    drop: options.Drop = None,
    exclude: options.Exclude = None,
    stdin_filename: options.StdinFilename = "",
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    color: options.Color = None,
    width: options.Width = None,
    allow_empty: options.AllowEmpty = None,
    quiet: options.Quiet = False,
) -> int:
    """List the phrases of one to five words that pages use most, with counts and densities."""
    given = {
        "phrases": limit or SHOWN,
        "collocations": collocations,
        "format": format or api.format_names("phrases")[:1],
        "language": language,
        "content": content,
        "drop": drop,
        "exclude": exclude,
        "color": color,
        "width": width,
        "allow-empty": allow_empty,
    }
    settings = options.settings(inputs, given, file=config, no_config=no_config)
    return report(inputs, settings, view="phrases", stdin_name=stdin_filename, quiet=quiet)
