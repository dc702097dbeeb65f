"""What a user can do wrong. Each message names the input, the cause and the way out, in one line."""

from __future__ import annotations


class KwauditError(Exception):
    """Base of every error that kwaudit raises on purpose; `str(error)` is one line for the user."""


class UsageError(KwauditError):
    """Wrong options or arguments."""


class SettingsError(KwauditError):
    """A settings file, front matter or keyword plan that cannot be used as it stands."""


class InputError(KwauditError):
    """An input that cannot be read; the pipeline turns it into an `Unread`."""


def did_you_mean(word: str, known: list[str] | tuple[str, ...]) -> str:
    """Return ` (did you mean 'x'?)` for the nearest known word, or an empty string."""
    from difflib import get_close_matches

    near = get_close_matches(word.casefold(), [k.casefold() for k in known], n=1, cutoff=0.6)
    return f" (did you mean '{next(k for k in known if k.casefold() == near[0])}'?)" if near else ""
