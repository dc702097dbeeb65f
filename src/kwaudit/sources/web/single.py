"""One page for the Python API, fetched when it is its turn; runs over sites fetch by a pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kwaudit.errors import InputError
from kwaudit.model.web import Web
from kwaudit.sources.web.address import host_of, normal
from kwaudit.sources.web.pool import opened

if TYPE_CHECKING:
    from kwaudit.model import Document


def load(name: str) -> Document:
    """Fetch a page whose host is named by its address.

    Raises:
        InputError: it cannot be fetched, or is no page.
    """
    url = normal(name)
    if not url:
        raise InputError(f"{name}: is no address of a page")
    with opened(Web(hosts=frozenset({host_of(url)}), concurrency=1)) as pool:
        one = next(found for found in pool.fetch([url]) if found is not None)
    if one.document is None:
        raise InputError(f"{name}: {one.reason}")
    return one.document
