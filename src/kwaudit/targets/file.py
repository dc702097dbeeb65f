"""A keyword plan in a file of its own: CSV, also as keyword tools export it, or TOML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.errors import SettingsError
from kwaudit.targets.phrases import refuse_doubles

if TYPE_CHECKING:
    from kwaudit.model import Settings, Target

READERS = {".csv": "csv_plan", ".tsv": "csv_plan", ".tab": "csv_plan", ".txt": "csv_plan", ".toml": "toml_plan"}
"""File name ending → the module of this package whose `read` takes the text."""


def read(path: str, settings: Settings) -> tuple[Target, ...]:
    """Read a plan; see `targets.from_file`.

    Raises:
        SettingsError: a file that cannot be read or used, naming file, row and cause.
    """
    from importlib import import_module
    from os.path import splitext

    name = path.replace("\\", "/")
    ending = splitext(name)[1].lower()
    if ending not in READERS:
        raise SettingsError(f"{name}: kwaudit reads keyword plans as .csv, .tsv and .toml")
    targets: list[Target] = import_module(f"kwaudit.targets.{READERS[ending]}").read(name, text(path, name), settings)
    if not targets:
        raise SettingsError(f"{name}: no targets in it")
    refuse_doubles(name, targets)
    return tuple(targets)


def text(path: str, name: str) -> str:
    """Return the text of a plan.

    Raises:
        SettingsError: a file that cannot be read, or is none of text.
    """
    try:
        with open(path, "rb") as file:
            data = file.read()
    except IsADirectoryError:
        raise SettingsError(f"{name}: is a folder; name a CSV or TOML file") from None
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or str(error)
        raise SettingsError(f"{name}: cannot be read: {cause[0].lower()}{cause[1:]}") from None
    found = _decoded(data)
    if found is None:
        raise SettingsError(f"{name}: is no text; save it as UTF-8")
    return found.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str | None:
    """Decode UTF-8, UTF-16 as Google exports it, or Windows-1252 as Excel saves it; None for a binary file."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\0" in data:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
