"""Dates as sitemaps and feeds write them, to decide what has changed since a day."""

from __future__ import annotations

import re
from datetime import date

from kwaudit.errors import UsageError

_ISO = re.compile(r"^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:$|[T ])")


def day(text: str) -> date | None:
    """Return the day of a W3C date (`2026`, `2026-03`, `2026-03-01T…`) or of an e-mail date, None for anything else.

    Of a year or month alone the last day: what changed at some time in it may have changed on that one.
    """
    if found := _ISO.match(text.strip()):
        return _last(int(found[1]), found[2], found[3])
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).date()
    except (TypeError, ValueError, OverflowError):
        return None


def _last(year: int, month: str | None, of_month: str | None) -> date | None:
    from calendar import monthrange

    try:
        if month is None:
            return date(year, 12, 31)
        return date(year, int(month), int(of_month) if of_month else monthrange(year, int(month))[1])
    except ValueError:
        return None


def since(text: str) -> date:
    """Read the day that a user gave.

    Raises:
        UsageError: it is no day.
    """
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise UsageError(f"--since {text}: is no day; write it as 2026-01-31") from None
