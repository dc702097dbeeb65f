"""`kwaudit serve`: an editor on a page of this machine, with the figures as you type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import api
from kwaudit.cli import choices, output
from kwaudit.cli.status import PASSED
from kwaudit.cli.words import Command

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMAND = Command(
    "Open an editor on a page of this machine, with the figures as you type. Ctrl-C ends it.",
    ("port", "formula", "count", "language", "config", "no-config"),
    argument="input",
    metavar="[DRAFT]",
    argument_help="A Markdown or text file to begin with; it is never written.",
    many=False,
)


def run(given: Mapping[str, object]) -> int:
    """Serve until interrupted.

    Raises:
        InputError: a draft that cannot be read.
        UsageError: a port that cannot be had.
    """
    from kwaudit.cli.live.server import Server
    from kwaudit.cli.live.sites import Drafting

    settings = api.settings_for_formats(choices.settings(given), ["html"])
    path = choices.text(given, "input")
    site = Drafting(settings, api.read_text(path) if path else "")
    server = Server(site, choices.number(given, "port"))
    output.say(f"{server.address} is the editor; nothing leaves this machine; Ctrl-C ends it")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        site.news.close()
        server.server_close()
    return PASSED
