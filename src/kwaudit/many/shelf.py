"""Bytes put away one after another: in memory while they are few, in a temporary file when they are many."""

from __future__ import annotations

from array import array
from tempfile import SpooledTemporaryFile
from weakref import finalize

from kwaudit.errors import InputError

IN_MEMORY = 4 * 1024 * 1024
"""Bytes that stay in memory: some hundred pages."""


class Shelf:
    """Pieces of bytes by number. The file has no name and is gone with the process, however that ends."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 -- it lives as long as we do
        finalize(self, self._file.close)
        self._ends = array("Q", [0])

    def put(self, raw: bytes) -> int:
        """Put a piece behind the others, and return its number.

        Raises:
            InputError: no room for it.
        """
        end = self._ends[-1]
        try:
            self._file.seek(end)
            self._file.write(raw)
        except OSError as error:
            why = error.strerror or error
            raise InputError(f"temporary file: cannot be written ({why}); name another folder in TMPDIR") from None
        self._ends.append(end + len(raw))
        return len(self._ends) - 2

    def get(self, number: int) -> bytes:
        """Return a piece."""
        begin, end = self._ends[number], self._ends[number + 1]
        self._file.seek(begin)
        return self._file.read(end - begin)
