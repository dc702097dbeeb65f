"""Where a page is looked at, in this process or in a worker, with the cache beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kwaudit import cache, pipeline, sources
from kwaudit.errors import KwauditError
from kwaudit.many.packed import Packed, opened, packed, sealed
from kwaudit.model import Unread
from kwaudit.pipeline import Audited

if TYPE_CHECKING:
    from kwaudit.model import Document, Settings
    from kwaudit.sources import Found

Look = Callable[["Document", "Settings"], Audited]
Outcome = Audited | Packed | Unread


class Desk:
    """Settings, what is done with a document, and the cache (None for none). It remembers the settings of pages."""

    def __init__(self, settings: Settings, how: Look, kept: cache.Cache | None) -> None:
        self.settings = settings
        self.how = how
        self.cache = kept
        self._per_page = pipeline.PerPage(settings)
        self._digests: dict[int, bytes] = {}

    def known(self, one: Found) -> bytes | None:
        """Return the key of an input's outcome where the cache holds it."""
        raw = self._raw(one)
        key = None if raw is None else self._key(one, raw)
        return key if key and self.cache and self.cache.holds(key) else None

    def kept(self, key: bytes) -> Packed | None:
        """Return the outcome that the cache holds under a key, None where it is gone or damaged."""
        raw = self.cache.get(key) if self.cache else None
        return None if raw is None else opened(raw)

    def look(self, one: Found) -> Packed | Unread:
        """Look at an input, and keep the outcome."""
        return self._looked(one)[0]

    def sealed(self, one: Found) -> bytes | Unread:
        """Look at an input, keep the outcome, and return it as one piece."""
        outcome, raw = self._looked(one)
        return outcome if isinstance(outcome, Unread) else raw or sealed(outcome)

    def _looked(self, one: Found) -> tuple[Packed | Unread, bytes]:
        raw = self._raw(one)
        outcome = pipeline.outcome(one, self._per_page, self.how, raw)
        if isinstance(outcome, Unread):
            return outcome, b""
        made = packed(outcome)
        key = None if raw is None else self._key(one, raw)
        if key is None or self.cache is None:
            return made, b""
        whole = sealed(made)
        self.cache.put(key, whole)
        return made, whole

    def _raw(self, one: Found) -> bytes | None:
        """Return an input's bytes where the cache asks for them; one that cannot be read is told by who audits it."""
        if self.cache is None or one.path == "-":
            return None
        try:
            return sources.read(one)
        except KwauditError:
            return None

    def _key(self, one: Found, raw: bytes) -> bytes | None:
        assert self.cache is not None
        try:
            here = self._per_page.settings(one)
        except KwauditError:
            return None
        digest = self._digests.get(id(here)) or self._digests.setdefault(id(here), cache.settings_digest(here))
        what = f"{self.how.__name__}\n{one.kind}\n{one.name}".encode("utf-8", "surrogatepass")
        return self.cache.key(digest, what, raw)
