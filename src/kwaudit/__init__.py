"""kwaudit: the linter for search keywords.

The public face is small: `audit`, `audit_text`, `render`, `load_settings`, `all_rules`.
Names are resolved when first used, so that `import kwaudit` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kwaudit.api import all_rules, audit, audit_text, load_settings, render

__version__ = "0.1.0"
__all__ = ["__version__", "all_rules", "audit", "audit_text", "load_settings", "render"]


def __getattr__(name: str) -> object:
    """Fetch a public name from `kwaudit.api` on first use."""
    if name in __all__:
        from kwaudit import api

        return getattr(api, name)
    raise AttributeError(f"module 'kwaudit' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
