"""Where a report goes and how it is drawn there. The only module that writes."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, NamedTuple, TextIO

from kwaudit.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

WIDTH = 120
"""Columns where no terminal says otherwise: the same bytes on every machine."""
NARROWEST = 40
"""Columns below which no table can be read."""


class Target(NamedTuple):
    """A format and the file it is written to; "" is standard output."""

    format: str
    file: str = ""


def targets(formats: Sequence[str], default: str) -> tuple[Target, ...]:
    """Read `NAME` and `NAME=FILE`, as after `-f`.

    Raises:
        UsageError: two reports for one place, a file in a folder that is not there.
    """
    chosen = tuple(Target(*_halves(one)) for one in formats) or (Target(default),)
    places = [os.path.abspath(one.file) if one.file else "" for one in chosen]
    for number, place in enumerate(places):
        if place in places[:number]:
            where = chosen[number].file or "standard output"
            raise UsageError(f"-f: two reports for {where}; give one a file of its own: -f NAME=FILE")
        if place and not os.path.isdir(os.path.dirname(place)):
            raise UsageError(f"-f {formats[number]}: there is no folder {os.path.dirname(chosen[number].file)!r}")
        if place and os.path.isdir(place):
            raise UsageError(f"-f {formats[number]}: is a folder; name a file in it")
    return chosen


def _halves(one: str) -> tuple[str, str]:
    name, mark, file = one.partition("=")
    if mark and not file:
        raise UsageError(f"-f {one}: no file after =")
    return name.strip(), file


def width(wanted: int) -> int:
    """Return the columns of a report on standard output: as asked, as COLUMNS says, as the terminal is wide."""
    return max(wanted or _columns() or _terminal() or WIDTH, NARROWEST)


def _columns() -> int:
    """Return what the variable says, 0 for nothing: it is the user's word, where no terminal is, too."""
    said = os.environ.get("COLUMNS", "")
    return int(said) if said.isascii() and said.isdigit() else 0


def _terminal() -> int:
    """Return the columns of the terminal; 0 where there is none, and where it does not know."""
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns if sys.stdout.isatty() else 0
    except (OSError, ValueError):
        return 0


def colored(choice: str, stream: TextIO | None) -> bool:
    """Say whether a report is coloured; `stream` is None for a file.

    The option beats NO_COLOR (https://no-color.org), which beats FORCE_COLOR and CLICOLOR_FORCE, which beat what
    the stream is.
    """
    if choice != "auto":
        return choice == "always"
    if stream is None or os.environ.get("NO_COLOR"):
        return False
    if _set("FORCE_COLOR") or _set("CLICOLOR_FORCE"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _set(name: str) -> bool:
    return os.environ.get(name, "0") not in {"", "0"}


def write(text: str | Iterable[str], file: str = "") -> None:
    """Write a report, whole or in pieces: to a file, all of it or nothing, or to standard output.

    Raises:
        UsageError: the file cannot be written.
    """
    pieces = (text,) if isinstance(text, str) else text
    if file:
        replace(file, _encoded(pieces))
    else:
        _emit(_encoded(pieces))


def _encoded(pieces: Iterable[str]) -> Iterator[bytes]:
    return (piece.encode("utf-8", "replace") for piece in pieces)


def replace(file: str, raw: bytes | Iterable[bytes]) -> None:
    """Write a file, whole or not at all.

    Raises:
        UsageError: the file cannot be written.
    """
    try:
        _replace(file, (raw,) if isinstance(raw, bytes) else raw)
    except OSError as error:
        raise UsageError(f"{file}: cannot be written ({error.strerror or error})") from None


def _replace(file: str, raw: Iterable[bytes]) -> None:
    if os.path.exists(file) and not stat.S_ISREG(os.stat(file).st_mode):
        with open(file, "wb") as device:  # /dev/stdout, a pipe: nothing to replace
            device.writelines(raw)
        return
    beside = f"{os.path.realpath(file)}.{os.getpid()}.part"
    try:
        with open(beside, "xb") as part:
            part.writelines(raw)
        if os.path.exists(file):
            os.chmod(beside, stat.S_IMODE(os.stat(file).st_mode))
        os.replace(beside, os.path.realpath(file))
    finally:
        if os.path.exists(beside):
            os.remove(beside)


def emit(text: str) -> None:
    """Write to standard output, as UTF-8 on every platform. A reader that has gone away is no error."""
    _emit(_encoded((text,)))


def _emit(raw: Iterable[bytes]) -> None:
    try:
        sys.stdout.flush()
        sys.stdout.buffer.writelines(raw)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _hush(sys.stdout)


def say(text: str) -> None:
    """Write one line to standard error under the program's name."""
    try:
        sys.stderr.write(
            f"kwaudit: {text}\n".encode(sys.stderr.encoding or "utf-8", "backslashreplace").decode(
                sys.stderr.encoding or "utf-8"
            )
        )
        sys.stderr.flush()
    except BrokenPipeError:
        _hush(sys.stderr)


def _hush(stream: TextIO) -> None:
    """Point a stream whose reader is gone to nowhere, or the interpreter complains at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
