"""`kwaudit config`: the settings in force, the file they came from, the files that were looked for."""

from __future__ import annotations

from kwaudit import api
from kwaudit.cli import options, output

app = options.application()


@app.command()
def config(path: options.OptionalInput = ".", config: options.ConfigFile = None) -> None:
    """Print the settings in force for a page or a folder, as a settings file."""
    start = options.start([path])
    output.emit(api.describe_settings(api.load_settings(start, file=config), start, file=config))
