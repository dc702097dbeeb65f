"""Outcomes of pages that were audited before, by what they came from: the page, the settings, the program.

Nothing is trusted but a digest of all that an outcome depends on, so an answer is never stale. A cache that cannot be
read or written is no cache: no error of it reaches a run.
"""

from kwaudit.cache.digest import program, settings_digest
from kwaudit.cache.folder import Cache, place
from kwaudit.cache.packing import pack, unpack

__all__ = ["Cache", "pack", "place", "program", "settings_digest", "unpack"]
