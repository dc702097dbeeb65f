"""`kwaudit watch`: audit on each save, in the terminal and, when asked, on a page of this machine."""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING

from kwaudit import api
from kwaudit.cli import choices, output
from kwaudit.cli.live.stamps import stamp
from kwaudit.cli.status import PASSED
from kwaudit.cli.words import READING, Command
from kwaudit.errors import KwauditError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kwaudit.cli.live.stamps import Stamp
    from kwaudit.model import Report

LOOK = 0.1
"""Seconds between two looks at the files: a page that follows is redrawn within 300 ms of a save."""
LIST = 1.0
"""Seconds between two listings of folders: new pages are rarer than saves, and listing costs more."""
CLEAR = "\x1b[2J\x1b[3J\x1b[H"

COMMAND = Command(
    "Audit on each save and redraw. Ctrl-C ends it.",
    (
        "serve", "port", "target", "targets", "meta-keywords", "formula", "count", "select", "ignore",
        *(name for name in READING if name != "stdin-filename"), "color", "width",
    ),
    argument_help="Files, folders, globs.",
)  # fmt: skip


def run(given: Mapping[str, object]) -> int:
    """Watch until interrupted.

    Raises:
        UsageError: a port that cannot be had.
        KwauditError: settings that cannot be used from the start.
    """
    settings = choices.settings(given)
    if not given.get("serve"):
        follow(given, lambda report: _draw(report, given), lambda error: output.say(str(error)))
        return PASSED
    from kwaudit.cli.live.server import Server
    from kwaudit.cli.live.sites import Following

    site = Following(settings)
    server = Server(site, choices.number(given, "port"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    output.say(f"{server.address} follows every save; Ctrl-C ends it")
    try:
        follow(given, site.show, site.fail)
    finally:
        site.news.close()
        server.shutdown()
        server.server_close()
    return PASSED


def follow(
    given: Mapping[str, object],
    show: Callable[[Report], None],
    fail: Callable[[KwauditError], None],
    going: Callable[[], bool] = lambda: True,
) -> None:
    """Audit the inputs whenever one of them, a targets file or the settings were saved, until interrupted."""
    settings = choices.settings(given)
    inputs, own = choices.listed(given, "inputs"), [*choices.listed(given, "targets"), choices.text(given, "config")]
    seen: Stamp | None = None
    paths: list[str] = []
    listed = 0.0
    try:
        while going():
            if time.monotonic() - listed > LIST:
                paths, listed = [*api.input_paths(inputs, settings), *own], time.monotonic()
            if (now := stamp(paths)) != seen:
                seen = now
                _audit(given, show, fail)
            time.sleep(LOOK)
    except KeyboardInterrupt:
        return


def _audit(given: Mapping[str, object], show: Callable[[Report], None], fail: Callable[[KwauditError], None]) -> None:
    try:
        settings = api.settings_for_formats(choices.settings(given), ["full", "html"])
        show(api.audit(choices.listed(given, "inputs"), settings))
    except KwauditError as error:
        fail(error)


def _draw(report: Report, given: Mapping[str, object]) -> None:
    color = output.colored(choices.text(given, "color") or "auto", sys.stdout)
    columns = output.width(choices.number(given, "width"))
    drawn = api.render(report, "full", width=columns, color=color)
    output.write((CLEAR if sys.stdout.isatty() else "") + drawn, "")
