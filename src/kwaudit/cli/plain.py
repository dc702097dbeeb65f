"""A command line that leaves no doubt, read without typer: importing it costs half of a short run.

Only `--name value`, `--name=value`, the short forms with a space, and words without a dash are read here. For
anything else (help, an unknown option, a value that is missing or odd) the answer is None, and typer is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.cli.words import OPTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kwaudit.cli.words import Command, Option

Given = dict[str, object]

NO_WORDS = frozenset({"files-from", "diff", "staged"})
"""Options that say themselves what is read."""


def read(command: Command, arguments: Sequence[str]) -> Given | None:
    """Return what was given, by option name, or None in any doubt."""
    flags = {flag: OPTIONS[name] for name in command.options for flag in OPTIONS[name].flags}
    given: Given = {}
    words: list[str] = []
    rest = list(reversed(arguments))
    while rest:
        word = rest.pop()
        if not word.startswith("-") or word == "-":
            words.append(word)
            continue
        flag, mark, value = word.partition("=") if word.startswith("--") else (word, "", "")
        option = flags.get(flag)
        if option is None or not _take(option, given, value if mark else None, rest):
            return None
    return _with_words(command, given, words)


def _take(option: Option, given: Given, value: str | None, rest: list[str]) -> bool:
    """Put an option into what was given; False in any doubt."""
    if option.kind == "switch":
        given[option.name] = True
        return value is None
    if value is None:
        value = rest.pop() if rest else "-"
    if value.startswith("-") or not value:
        return False
    if option.kind == "list":
        listed = given.setdefault(option.name, [])
        assert isinstance(listed, list)
        listed.append(value)
        return True
    given[option.name] = int(value) if option.kind == "number" and _is_count(value) else value
    return option.kind != "number" or _is_count(value)


def _is_count(value: str) -> bool:
    return value.isascii() and value.isdigit()


def _with_words(command: Command, given: Given, words: list[str]) -> Given | None:
    if command.many and words:
        return {**given, command.argument: words}
    if len(words) > 1 or (command.many and NO_WORDS.isdisjoint(given)):
        return None
    return {**given, command.argument: words[0]} if words else given
