"""A folder of packed outcomes, a file each, below one of the program's digest: an update leaves the old ones behind."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.cache.digest import SIZE

if TYPE_CHECKING:
    from collections.abc import Sequence

VARIABLE = "KWAUDIT_CACHE_DIR"
FORMAT = "pages-1"
KEPT_DAYS = 30
"""An outcome that nobody asked for in so long is thrown away, a folder of another version too."""
DAY = 86_400.0
SWEPT = "swept"
"""The file whose time says when the cache was last cleared out: once a day is enough."""


def place() -> str:
    """Return the folder of the cache: the variable's, else the user's folder for caches.

    It is not in the repository: what comes with somebody else's checkout is nothing to read answers from.
    """
    if own := os.environ.get(VARIABLE):
        return own
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    if not home:
        home = "~/Library/Caches" if sys.platform == "darwin" else "~/.cache"
    return os.path.join(os.path.expanduser(home), "kwaudit")


class Cache(NamedTuple):
    """Packed outcomes below `root`, for the program with this digest."""

    root: str
    program: bytes

    @property
    def _folder(self) -> str:
        return os.path.join(self.root, FORMAT, self.program.hex())

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever kept for this program."""
        return not os.path.isdir(self._folder)

    def key(self, *parts: bytes) -> bytes:
        """Return the key of an outcome, from everything that it comes from."""
        digest = blake2b(digest_size=SIZE)
        for part in parts:
            digest.update(len(part).to_bytes(8, "little"))
            digest.update(part)
        return digest.digest()

    def holds(self, key: bytes) -> bool:
        """Say whether there is an outcome under a key."""
        return os.path.exists(self._path(key))

    def get(self, key: bytes) -> bytes | None:
        """Return what was put under a key, None where nothing was or it is damaged."""
        path = self._path(key)
        try:
            with open(path, "rb") as file:
                check, raw = file.read(SIZE), file.read()
        except OSError:
            return None
        return raw if check == blake2b(raw, digest_size=SIZE).digest() else None

    def put(self, key: bytes, raw: bytes) -> None:
        """Keep bytes under a key, whole or not at all. A full disk costs the cache, not the run."""
        path = self._path(key)
        beside = f"{path}.{os.getpid()}.part"
        with suppress(OSError):
            try:
                file = open(beside, "xb")  # noqa: SIM115 -- the folder may have to be made first
            except FileNotFoundError:
                os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
                file = open(beside, "xb")  # noqa: SIM115
            with file:
                file.write(blake2b(raw, digest_size=SIZE).digest() + raw)
            os.replace(beside, path)

    def touch(self, keys: Sequence[bytes]) -> None:
        """Note that outcomes were used, and once a day throw away what was not for long."""
        stamp = os.path.join(self.root, FORMAT, SWEPT)
        now = time.time()
        with suppress(OSError):
            if os.path.exists(stamp) and now - os.stat(stamp).st_mtime < DAY:
                return
            for key in keys:
                with suppress(OSError):
                    os.utime(self._path(key))
            _sweep(os.path.join(self.root, FORMAT), now - KEPT_DAYS * DAY)
            with open(stamp, "wb"):
                os.utime(stamp)

    def _path(self, key: bytes) -> str:
        name = key.hex()
        return os.path.join(self._folder, name[:2], name[2:])


def _sweep(folder: str, oldest: float) -> None:
    """Delete outcomes that were neither written nor used since `oldest`, and folders that are empty then."""
    for version in os.scandir(folder):
        if version.is_dir(follow_symlinks=False):
            for part in os.scandir(version.path):
                for entry in os.scandir(part.path):
                    if entry.stat().st_mtime < oldest:
                        os.remove(entry.path)
                _remove_empty(part.path)
            _remove_empty(version.path)


def _remove_empty(folder: str) -> None:
    with suppress(OSError):  # not empty
        os.rmdir(folder)
