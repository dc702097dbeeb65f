"""`kwaudit` and `python -m kwaudit`."""

from __future__ import annotations

import sys

GC_THRESHOLD = 100_000
"""New objects between two looks for rubbish: importing makes none, and a page few; looking took 7 % of a short run."""


def main() -> None:
    """Run the command line; `--version` answers before anything is imported."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from kwaudit import __version__

        sys.stdout.write(f"kwaudit {__version__}\n")
        return
    import gc

    gc.set_threshold(GC_THRESHOLD, 20, 20)
    from kwaudit.cli import run

    code = run(sys.argv[1:])
    gc.freeze()  # no last look for rubbish in memory that the system takes back anyway: another 10 %
    sys.exit(code)


if __name__ == "__main__":
    main()
