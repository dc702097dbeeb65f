"""What is stored comes back as it was."""

from __future__ import annotations

import json
import zlib

import pytest

from kwaudit import pipeline
from kwaudit.errors import InputError
from kwaudit.model import Document, Finding, PageResult, Settings, Target
from kwaudit.model.plan import Band
from kwaudit.model.site import SiteEntry
from kwaudit.store import freeze, thaw

TEXT = """<html lang=en><title>Green tea</title><nav>green tea</nav><main><h1>Green tea, greener tea</h1>
<p>Green tea is a tea that is green. Some drink green teas hot.</p><h2>Why green tea matters</h2><p>It does. \ud800</p>"""


@pytest.fixture
def audited():
    target = Target("green tea", Band.parse("1%"), audience=("Readers",), synonyms=("sencha",), intent="Importance")
    return pipeline.audit_document(Document("a.html", TEXT, "html"), Settings(targets=(target,), phrases=5))


def test_an_audit_comes_back_as_it_was(audited):
    raw = freeze([audited.result, audited.findings, audited.silenced])
    page, kept, silenced = thaw(tuple[PageResult, tuple[Finding, ...], tuple[Finding, ...]], raw)
    assert page == audited.result
    assert kept == audited.findings
    assert silenced == audited.silenced
    assert type(page.measures[0].density) is type(audited.result.measures[0].density)


def test_a_site_entry_comes_back_as_it_was():
    entry = SiteEntry("a", signature=bytes(range(256)) * 2, silences=(("KW501", "", "why"),))
    assert thaw(SiteEntry, freeze(entry)) == entry


def test_a_field_that_was_not_known_then_has_its_default():
    raw = json.dumps({"name": "a"}).encode()
    assert thaw(SiteEntry, raw) == SiteEntry("a")


@pytest.mark.parametrize("raw", [b"", b"nonsense", zlib.compress(b"nonsense"), b'{"colour": 1}', b"[1]"])
def test_what_cannot_be_read_is_told(raw):
    with pytest.raises(InputError, match="kept by another version of kwaudit, or is damaged"):
        thaw(SiteEntry, raw)


def test_what_cannot_be_kept_is_no_silent_loss():
    with pytest.raises(TypeError, match="set cannot be kept"):
        freeze({"a": {1}})
