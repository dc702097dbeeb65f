"""Plans as TOML: `[[targets]]` with a phrase each, `[targets]` with phrase = "1-2%", or a list of phrases."""

from __future__ import annotations

from kwaudit.errors import SettingsError, did_you_mean
from kwaudit.model import Settings, Target
from kwaudit.targets import shapes

_KEYS = ("targets", "keywords")


def read(name: str, text: str, settings: Settings) -> list[Target]:
    """Read the targets of a TOML text.

    Raises:
        SettingsError: text that is no TOML, an unknown key, a phrase or density that is none.
    """
    import tomllib

    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise SettingsError(f"{name}: no TOML: {str(error)[:200]}") from None
    place = shapes.Place("targets file", name)
    unknown = next((key for key in data if key not in _KEYS), "")
    if unknown:
        hint = did_you_mean(unknown, _KEYS)
        raise SettingsError(f"{name}: {unknown!r} is no key of a plan{hint}; write [[targets]]")
    try:
        return [target for value in data.values() for target in shapes.targets(value, place, settings)]
    except SettingsError as error:
        raise SettingsError(f"{name}: {error}") from None
