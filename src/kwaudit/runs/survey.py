"""Addresses audited in passing, without a store: one page for its writer, or a few for `phrases` and `extract`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit import pipeline
from kwaudit.errors import KwauditError
from kwaudit.model import Unread
from kwaudit.runs import missing
from kwaudit.runs.look import Looker
from kwaudit.sources.web import pool as pools
from kwaudit.sources.web.address import is_web, normal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kwaudit.model import Document, Settings
    from kwaudit.model.web import Fetched, Web
    from kwaudit.pipeline import Audited
    from kwaudit.runs.plans import Plan

    Look = Callable[[Document, Settings], Audited]


def survey(
    urls: Sequence[str], settings: Settings, web: Web, plans: Sequence[Plan] = (), *, judge: bool = True
) -> Iterator[Audited | Unread]:
    """Yield the audit of each address, in the order given; each once."""
    names = list(dict.fromkeys(normal(url) or url for url in urls))
    look = pipeline.audit_document if judge else pipeline.survey_document
    looker = Looker(settings, plans)
    with pools.opened(web) as pool:
        here = {one.url: one for one in pool.fetch(name for name in names if _good(name)) if one is not None}
    for name in names:
        yield (
            _outcome(here[name], looker, look) if name in here else Unread(name, "is no address of a page", named=True)
        )


def _good(name: str) -> bool:
    return is_web(name) and bool(normal(name))


def _outcome(one: Fetched, looker: Looker, look: Look) -> Audited | Unread:
    if one.document is None:
        return Unread(one.url, one.reason, named=True)
    try:
        audited = look(one.document, looker.settings(one.final))
    except KwauditError as error:
        return Unread(one.url, str(error).removeprefix(f"{one.url}: "), named=True)
    why = missing.why(audited.result)
    return Unread(one.url, why, named=True) if why else audited
