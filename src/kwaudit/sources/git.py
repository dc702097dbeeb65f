"""What git knows: which pages have changed against a revision, and their bytes before, in the index, at a revision.

Git itself is asked, with NULs between names. Nothing that a repository configures is run: no textconv, no outer diff,
no monitor.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from kwaudit.errors import InputError, UsageError
from kwaudit.sources.found import Found, kind_of, name_of

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator, Sequence

SAFE = ("-c", "core.fsmonitor=false", "-c", "core.quotePath=false")
EMPTY = "HEAD"
"""The revision that may be missing: in a repository without commits everything is new."""
WORKTREE, INDEX = "", ":"


class Changed(NamedTuple):
    """A page that has changed: as an input now, and as one before under the same name; None for a page that is new.

    A renamed page has its old path's bytes before.
    """

    now: Found
    before: Found | None


def changed(revision: str, *, staged: bool = False) -> list[Changed]:
    """List the pages that have changed, sorted by path; deleted ones have nothing to audit.

    Args:
        revision: a commit that files are set against, or a range `A..B` or `A...B` (from where they parted).
        staged: what is in the index instead of the files, which is what a commit would take.

    Raises:
        UsageError: no git, no repository, an unknown revision, a range together with the index.
    """
    top = _git("rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").removesuffix("\n")
    old, new = _ends(revision, staged=staged)
    asked = ["--cached", old] if staged else [old, *([new] if new else [])]
    names = _git(
        "diff", "--name-status", "-z", "-M", "--no-ext-diff", "--no-textconv", "--diff-filter=AMRCT", *asked, "--"
    )
    found = [_changed(top, path, before, old, INDEX if staged else new) for path, before in _pairs(names)]
    if not (staged or new):
        others = _git("ls-files", "--others", "--exclude-standard", "-z", "--full-name", ":/")
        found += [_changed(top, path, "", old, WORKTREE) for path in _split(others)]
    return sorted((one for one in found if one.now.kind), key=lambda one: one.now.name.split("/"))


def blob(spec: str) -> bytes:
    """Return the bytes of `REVISION:PATH` or `:PATH`.

    Raises:
        InputError: git has none.
    """
    try:
        if "\n" in spec:  # the reader takes a line each
            return _git("cat-file", "blob", spec)
        return _read(spec)
    except (UsageError, OSError) as error:
        raise InputError(f"{spec}: {error}") from None


_reader: tuple[int, subprocess.Popen[bytes]] | None = None
"""The process that reads blobs, with the process of ours that it belongs to: a worker has its own."""


def _read(spec: str) -> bytes:
    """Ask one git for all blobs: a process for each takes as long as to audit the page."""
    global _reader  # noqa: PLW0603 -- a process has one
    if _reader is None or _reader[0] != os.getpid():
        _reader = os.getpid(), _batch()
    asked, told = _reader[1].stdin, _reader[1].stdout
    assert asked
    assert told
    asked.write(os.fsencode(spec) + b"\n")
    asked.flush()
    head = told.readline().split()
    if len(head) < 3 or head[-2] != b"blob":  # noqa: PLR2004 -- name, kind, size
        close()
        raise UsageError("--diff asks git, and it has no such file")
    raw = told.read(int(head[-1]))
    told.read(1)
    return raw


def _batch() -> subprocess.Popen[bytes]:
    import subprocess

    return subprocess.Popen(  # noqa: S603
        ["git", *SAFE, "cat-file", "--batch"],  # noqa: S607 -- the user's own git
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"},
    )


def close() -> None:
    """End the process that reads blobs, where there is one of ours."""
    global _reader  # noqa: PLW0603
    if _reader and _reader[0] == os.getpid():
        with _reader[1] as process:
            process.kill()
    _reader = None


def _ends(revision: str, *, staged: bool) -> tuple[str, str]:
    """Return the tree to start from, and the commit at the end of a range ("" without one)."""
    for dots in ("...", ".."):
        left, mark, right = revision.partition(dots)
        if mark:
            if staged:
                raise UsageError(f"--diff {revision}: a range has no index; leave out --staged or name one commit")
            old, new = _commit(left or "HEAD", revision), _commit(right or "HEAD", revision)
            return (_text(_git("merge-base", old, new)) if dots == "..." else old), new
    if revision == EMPTY and not _is_commit(revision):
        return _text(_git("hash-object", "-t", "tree", os.devnull)), ""
    return _commit(revision, revision), ""


def _is_commit(name: str) -> bool:
    try:
        _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    except UsageError:
        return False
    return True


def _commit(name: str, whole: str) -> str:
    try:
        return _text(_git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}"))
    except UsageError:
        hint = "; a shallow clone may lack it: git fetch --unshallow" if os.environ.get("CI") else ""
        raise UsageError(f"--diff {whole}: git knows no revision {name!r}{hint}") from None


def _changed(top: str, path: str, before: str, old: str, new: str) -> Changed:
    file = os.path.relpath(os.path.join(top, path))
    now = f"{new}{'' if new == INDEX else ':'}{path}" if new else ""
    found = Found(name_of(file), file, kind_of(file), blob=now)
    return Changed(found, found._replace(blob=f"{old}:{before}") if before else None)


def _pairs(raw: bytes) -> Iterator[tuple[str, str]]:
    """Yield each changed path with the one that it had before, "" where it is new."""
    parts = iter(_split(raw))
    for status in parts:
        path = next(parts)
        if status[0] in "RC":
            yield next(parts), path
        else:
            yield path, "" if status == "A" else path


def _split(raw: bytes) -> list[str]:
    return [part.decode("utf-8", "surrogateescape") for part in raw.split(b"\0") if part]


def _text(raw: bytes) -> str:
    return raw.decode("ascii", "replace").strip()


def _git(*arguments: str) -> bytes:
    """Run git.

    Raises:
        UsageError: there is none, or it refuses; the message is the first line of its own.
    """
    import subprocess

    try:
        done = subprocess.run(  # noqa: S603 -- no shell; what a user names stands behind --end-of-options or as a commit
            ["git", *SAFE, *arguments],  # noqa: S607 -- the user's own git
            capture_output=True,
            check=False,
            env={**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"},
        )
    except OSError:
        raise UsageError("--diff asks git, and there is none on this machine") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0].removeprefix("fatal: ")
        raise UsageError(f"--diff asks git, and it says: {said or f'exit {done.returncode}'}")
    return done.stdout


def within(found: Sequence[Changed], inputs: Sequence[str]) -> list[Changed]:
    """Return the pages that inputs name: files, folders, globs. No inputs name all."""
    if not inputs:
        return list(found)
    from fnmatch import fnmatchcase

    wanted = [name_of(one) for one in inputs]

    def names(page: str) -> bool:
        return any(
            one in {".", page} or page.startswith(f"{one.rstrip('/')}/") or fnmatchcase(page, one) for one in wanted
        )

    return [one for one in found if names(one.now.name)]
