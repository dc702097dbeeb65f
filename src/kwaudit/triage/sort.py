"""What becomes of one page's findings: severities, silence, fingerprints, order."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from operator import attrgetter
from typing import TYPE_CHECKING

from kwaudit.model import Finding
from kwaudit.model.document import Lines, lines_of
from kwaudit.model.value import replace
from kwaudit.triage import directives
from kwaudit.triage.choose import runs, severity
from kwaudit.triage.fingerprint import fingerprinted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kwaudit.model import Article, Rule, Settings
    from kwaudit.triage.directives import Silence, Slip

UNUSED = ("KW911", "unused-directive")
MALFORMED = ("KW912", "malformed-directive")
SITE = "KW5"
"""Rules about all pages of a run: whether a page's directive for one of them is needed, no page alone can say."""
SHOWN = 60
"""Code points of a directive inside a message."""


def sort_out(
    findings: Iterable[Finding], article: Article, settings: Settings, rules: tuple[Rule, ...] = ()
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Return one page's findings as kept and silenced, each by place, code and phrase.

    Severities are those of the settings, silenced ones carry the reason, all have their fingerprints. Directives that
    silence nothing or make no sense become findings. `rules` are those that directives may name.
    """
    all_of_them = list(findings)
    if _speaks(article):
        all_of_them = _silenced(all_of_them, article, settings, rules)
    return _ready(_in_order(all_of_them), settings)


def page_wide(article: Article, rules: tuple[Rule, ...] = ()) -> tuple[tuple[str, str, str], ...]:
    """Return what a page silences for itself as a whole: code, phrase ("" for any), reason."""
    if not _speaks(article):
        return ()
    silences, _ = directives.read(article, rules)
    return tuple((s.code, s.phrase, s.reason) for s in silences if s.scope == "page")


def sort_site(
    findings: Iterable[Finding], silences: Mapping[str, Iterable[tuple[str, str, str]]], settings: Settings
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Return the findings about all pages of a run as kept and silenced, by document, place, code and phrase.

    `silences`: document name → what `page_wide` returned for it.
    """
    tried = (_tried_page_wide(finding, silences.get(finding.document, ())) for finding in findings)
    return _ready(sorted(tried, key=place), settings)


def _tried_page_wide(finding: Finding, silences: Iterable[tuple[str, str, str]]) -> Finding:
    for code, phrase, reason in silences:
        if code == finding.code and phrase in {"", finding.phrase.casefold()}:
            return replace(finding, silenced=_why(reason))
    return finding


def _speaks(article: Article) -> bool:
    return bool(article.directives) or "kwaudit" in article.front_matter


def _ready(findings: Iterable[Finding], settings: Settings) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Return findings in their order, with their severities and fingerprints, as kept and silenced."""
    ready = fingerprinted([_weighed(one, settings) for one in findings] if settings.severities else list(findings))
    silenced = tuple([one for one in ready if one.silenced])
    return tuple([one for one in ready if not one.silenced] if silenced else ready), silenced


place = attrgetter("document", "line", "column", "end_line", "end_column", "code", "phrase", "message")
"""What findings are sorted by."""


def _in_order(findings: list[Finding]) -> list[Finding]:
    """Return the findings of one page sorted by place.

    Those about the page as a whole are apart: there may be thousands, and one string sorts faster than eight fields.
    """
    whole = [one for one in findings if one.end_line == one.end_column == 1]
    for field in ("message", "phrase", "code"):
        whole.sort(key=attrgetter(field))
    return whole + sorted([one for one in findings if not one.end_line == one.end_column == 1], key=place)


def _weighed(finding: Finding, settings: Settings) -> Finding:
    wanted = severity(finding.code, finding.name, settings)
    return replace(finding, severity=wanted) if wanted and wanted != finding.severity else finding


def _silenced(findings: list[Finding], article: Article, settings: Settings, rules: tuple[Rule, ...]) -> list[Finding]:
    silences, slips = directives.read(article, rules)
    quiet = _Quiet(silences, lines_of(article.document.text))
    if runs(*MALFORMED, settings):
        findings = findings + [_malformed(slip, article, quiet.lines) for slip in slips]
    findings = [quiet.tried(finding) for finding in findings]
    if not runs(*UNUSED, settings):
        return findings
    names = {rule.code: rule.name for rule in rules}
    idle = [s for s in quiet.unused() if _was_asked(s, names, settings)]
    return findings + [quiet.tried(_unused(silence, article, quiet.lines)) for silence in idle]


def _was_asked(silence: Silence, names: Mapping[str, str], settings: Settings) -> bool:
    """Say whether a silence that nothing needed could have been needed on this page."""
    if silence.code == UNUSED[0] or silence.code.startswith(SITE):
        return False
    return runs(silence.code, names.get(silence.code, ""), settings)


class _Quiet:
    """Silences by code and phrase, each kind in source order, with a note of which were used."""

    def __init__(self, silences: list[Silence], lines: Lines) -> None:
        self.lines = lines
        self._silences = silences
        self._used: set[int] = set()
        self._by_key: dict[tuple[str, str, str], list[int]] = defaultdict(list)
        for index in sorted(range(len(silences)), key=lambda i: silences[i].start):
            silence = silences[index]
            self._by_key[silence.code, silence.phrase, silence.scope].append(index)

    def tried(self, finding: Finding) -> Finding:
        """Return the finding, silenced where a directive covers a part of it."""
        start = self.lines.offset(finding.line, finding.column)
        end = max(self.lines.offset(finding.end_line, finding.end_column), start + 1)
        for phrase in dict.fromkeys((finding.phrase.casefold(), "")):
            for scope in ("block", "stretch", "page"):
                index = self._covering((finding.code, phrase, scope), start, end)
                if index >= 0:
                    self._used.add(index)
                    return replace(finding, silenced=_why(self._silences[index].reason))
        return finding

    def unused(self) -> list[Silence]:
        """Return the silences that no finding needed, in the order of the page."""
        return [silence for index, silence in enumerate(self._silences) if index not in self._used]

    def _covering(self, key: tuple[str, str, str], start: int, end: int) -> int:
        """Return the silence that meets a span; those of one key do not overlap, so the last to begin decides."""
        held = self._by_key.get(key)
        if not held:
            return -1
        at = bisect_left(held, end, key=lambda i: self._silences[i].start) - 1
        return held[at] if at >= 0 and start < self._silences[held[at]].end else -1


def _why(reason: str) -> str:
    return f"inline: {reason}" if reason else "inline"


def _malformed(slip: Slip, article: Article, lines: Lines) -> Finding:
    text = slip.text if len(slip.text) <= SHOWN else f"{slip.text[: SHOWN - 1]}…"
    message = f'directive "{text}": {slip.cause}'
    return _at(MALFORMED, article, lines.place(slip.offset), message, slip.advice)


def _unused(silence: Silence, article: Article, lines: Lines) -> Finding:
    phrase = f" [{silence.phrase}]" if silence.phrase else ""
    where = {"page": "on this page", "stretch": "between its start and its end", "block": "in the next block"}
    message = f"the directive to ignore {silence.code}{phrase} silences nothing {where[silence.scope]}"
    advice = "take it away" if silence.scope == "page" else "take it away, or move it before the block that it is for"
    return _at(UNUSED, article, lines.place(silence.offset), message, advice)


def _at(rule: tuple[str, str], article: Article, place: tuple[int, int], message: str, advice: str) -> Finding:
    return Finding(*rule, "warning", article.document.name, *place, *place, message, advice)
