"""`kwaudit extract`: the text that is counted, and what was left out and why."""

from __future__ import annotations

from kwaudit import api
from kwaudit.cli import options
from kwaudit.cli.report import report

app = options.application()


@app.command(no_args_is_help=True)
def extract(
    inputs: options.Inputs,
    *,
    format: options.Format = None,  # noqa: A002 -- the option's name
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
    """Show the text of pages as kwaudit reads it: what is counted, and the regions that are not."""
    given = {
        "format": format or api.format_names("extract")[:1],
        "content": content,
        "drop": drop,
        "exclude": exclude,
        "color": color,
        "width": width,
        "allow-empty": allow_empty,
    }
    settings = options.settings(inputs, given, file=config, no_config=no_config)
    return report(inputs, settings, view="extract", stdin_name=stdin_filename, quiet=quiet)
