"""Answers kept on disk with their validators, so that a second run asks "has it changed?" and not for everything.

One file an address: a line of JSON, then the body. A file that cannot be read counts as not there.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.sources.web.fetch import NOT_MODIFIED, Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KEPT = ("content-type", "content-language", "etag", "last-modified", "x-robots-tag")
"""Headers that are kept: what the document is made of, and what the next request says."""
AGE = re.compile(r"\bmax-age\s*=\s*\"?(\d{1,9})")


class _Kept(NamedTuple):
    answer: Answer
    until: float


class Cache:
    """A folder of answers; runs in parallel may share it, for files are replaced whole."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        os.makedirs(folder, exist_ok=True)

    def answer(self, url: str, fetch: Callable[[Mapping[str, str]], Answer]) -> Answer:
        """Return the kept answer while it is fresh or the server says that it still holds, else a new one."""
        kept = self._read(url)
        if kept and time.time() < kept.until:
            return kept.answer
        answer = fetch(_validators(kept))
        if answer.status == NOT_MODIFIED and kept:
            self._write(url, kept.answer, answer.headers)
            return kept.answer
        self._write(url, answer, answer.headers)
        return answer

    def _path(self, url: str) -> str:
        name = hashlib.sha256(url.encode()).hexdigest()
        return os.path.join(self._folder, name[:2], name)

    def _read(self, url: str) -> _Kept | None:
        try:
            with open(self._path(url), "rb") as file:
                head = json.loads(file.readline())
                if head["asked"] != url:
                    return None
                return _Kept(Answer(head["url"], head["status"], head["headers"], file.read()), head["until"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _write(self, url: str, answer: Answer, told: Mapping[str, str]) -> None:
        control = told.get("cache-control", "").lower()
        if "no-store" in control:
            return
        age = AGE.search(control)
        fresh = int(age[1]) if age and "no-cache" not in control else 0
        headers = {name: answer.headers[name] for name in KEPT if name in answer.headers}
        if not (fresh or "etag" in headers or "last-modified" in headers):
            return
        head = {"asked": url, "url": answer.url, "status": answer.status, "headers": headers}
        path = self._path(url)
        beside = f"{path}.{os.getpid()}.part"
        with suppress(OSError):  # a full disk costs the cache, not the run
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(beside, "wb") as file:
                file.write(json.dumps({**head, "until": time.time() + fresh}).encode() + b"\n" + answer.body)
            os.replace(beside, path)


def _validators(kept: _Kept | None) -> dict[str, str]:
    if kept is None:
        return {}
    pairs = (("If-None-Match", "etag"), ("If-Modified-Since", "last-modified"))
    return {name: kept.answer.headers[key] for name, key in pairs if key in kept.answer.headers}
