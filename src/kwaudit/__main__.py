"""`kwaudit` and `python -m kwaudit`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; `--version` answers before anything is imported."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from kwaudit import __version__

        sys.stdout.write(f"kwaudit {__version__}\n")
        return
    from kwaudit.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
