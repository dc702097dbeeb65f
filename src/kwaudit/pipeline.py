"""The order of the stages, and nothing else: a document flows one way and comes out as a page with its findings.

sources → extract → targets → text → measure → rules → triage; `formats` draw the report afterwards.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from kwaudit import config, extract, languages, measure, rules, sources, targets, text, triage
from kwaudit.errors import KwauditError, SettingsError
from kwaudit.model import Unread
from kwaudit.model.site import SiteEntry
from kwaudit.model.value import replace
from kwaudit.rules import site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kwaudit.languages import Language
    from kwaudit.model import Article, Document, Finding, Page, PageResult, Plan, PlanSource, Reading, Settings
    from kwaudit.targets import Group


OWN_PHRASES = 20
"""How many phrases of its own a page shows when nothing is declared: a screen of them."""

DEBUG = "KWAUDIT_DEBUG"
"""Environment variable: an error of ours ends the run with its traceback."""


class Audited(NamedTuple):
    """One page's share of the report; `entry` is what the rules about all pages keep of it, where they are asked."""

    result: PageResult
    findings: tuple[Finding, ...] = ()
    silenced: tuple[Finding, ...] = ()
    entry: SiteEntry | None = None


def examine(document: Document, settings: Settings) -> Page:
    """Take one document through extract, targets, text and measure.

    Raises:
        SettingsError: front matter or a keyword table that cannot be used.
    """
    plan, article = targets.plan(extract.article(document, settings), settings)
    language = languages.load(settings.language or article.language or document.language or text.detect(article.blocks))
    reading = read(article, plan, language, settings)
    wanted = settings.phrases if plan.targets else settings.phrases or OWN_PHRASES
    collocations = settings.collocations
    phrases = text.phrases(reading.tokens, language, wanted, collocations=collocations) if wanted else ()
    page = measure.page(reading, language, settings, phrases)
    real = _contradicts(article, language, settings)
    return replace(page, contradicted=real) if real else page


def _contradicts(article: Article, language: Language, settings: Settings) -> str:
    """Return the language that the text plainly is in, where the page itself declares another; else ""."""
    if settings.language or not article.language:
        return ""
    real = text.plainly(article.blocks, article.language)
    return real if real and languages.load(real).code != language.code else ""


def read(article: Article, plan: Plan, language: Language, settings: Settings) -> Reading:
    """Tokenise an article and find the plan's targets in it, region by region."""
    patterns = text.compile_targets(plan.targets, language, settings)
    return text.read(article, plan, patterns, language)


def audit_document(document: Document, settings: Settings) -> Audited:
    """Take one document through every stage up to triage."""
    page = examine(document, settings)
    findings = rules.check(page, settings, triage.chosen(rules.ALL, settings))
    kept, silenced = triage.sort_out(findings, page.article, settings, rules.ALL)
    entry = site.entry(page, silences=triage.page_wide(page.article, rules.ALL)) if settings.compare else None
    return Audited(_carried(page, settings), kept, silenced, entry)


def survey_document(document: Document, settings: Settings) -> Audited:
    """Measure one document without judging it."""
    return Audited(measure.result(examine(document, settings), settings))


def _carried(page: Page, settings: Settings) -> PageResult:
    """Return what a run keeps of a page: all of it, or what formats without details print, in half the memory."""
    result = measure.result(page, settings)
    return result if settings.details else replace(result, measures=page.measures.without_uses(), sections=())


def judge_site(
    entries: Sequence[SiteEntry], settings: Settings, *, whole: bool = False
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Return what the rules about all pages find in the pages of a run, as kept and silenced.

    What the settings say for a path (rules, severities) holds for the findings on its pages. `whole`: the run had all
    pages that the settings are about, so that a page that a plan names and that is not among them is missing.
    """
    if len(entries) < 2:  # noqa: PLR2004 -- one page has nothing to be compared with
        return (), ()
    if whole and settings.plans:
        entries = [*entries, *_planned(entries, settings)]
    found = site.check(entries, rules.ALL)
    silences = {one.name: one.silences for one in entries}
    by_settings: dict[config.Matching, list[Finding]] = {}
    for finding in found:
        by_settings.setdefault(config.matching(settings, finding.document), []).append(finding)
    kept: list[Finding] = []
    silenced: list[Finding] = []
    for matching, some in by_settings.items():
        here = config.apply(settings, matching)
        codes = {rule.code for rule in triage.chosen(rules.ALL, here)}
        sorted_out = triage.sort_site((one for one in some if one.code in codes), silences, here)
        kept += sorted_out[0]
        silenced += sorted_out[1]
    return tuple(kept), tuple(silenced)


def _planned(entries: Sequence[SiteEntry], settings: Settings) -> list[SiteEntry]:
    """Return an entry for each page that a plan names and that is not in the run, each once."""
    per_page = PerPage(settings)
    names = [one.name for one in entries]
    missing: dict[str, SiteEntry] = {}
    for plan in settings.plans:
        for group in targets.absent(per_page.groups(plan, settings), names):
            missing.setdefault(group.page, SiteEntry(group.page, planned=plan.path or settings.file, audited=False))
    return list(missing.values())


def stream(
    found: Iterable[sources.Found | Unread],
    settings: Settings,
    look: Callable[[Document, Settings], Audited] = audit_document,
) -> Iterator[Audited | Unread]:
    """Look at inputs one by one, in order. What cannot be read or used becomes an `Unread` with its reason.

    Raises:
        SettingsError: a plan in the settings that cannot be used, before anything is read.
    """
    per_page = PerPage(settings)
    return (one if isinstance(one, Unread) else outcome(one, per_page, look) for one in found)


def outcome(
    one: sources.Found, per_page: PerPage, look: Callable[[Document, Settings], Audited], raw: bytes | None = None
) -> Audited | Unread:
    """Look at one input; `raw` are its bytes where they were read already."""
    try:
        return look(sources.load(one, raw), per_page.settings(one))
    except SettingsError as error:  # the user's own words are wrong, wherever the page was found
        return Unread(one.name, _without(one.name, str(error)), named=True)
    except KwauditError as error:
        return Unread(one.name, _without(one.name, str(error)), named=one.named)
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        reason = " ".join(f"internal error, {type(error).__name__}: {error}".split())
        return Unread(one.name, f"{reason}; please report it ({DEBUG}=1 shows the traceback)", named=True)


def _without(name: str, message: str) -> str:
    """Take the document's name off a message: an `Unread` has it already."""
    return message.removeprefix(f"{name}: ")


class PerPage:
    """The settings of each page: overrides by path, and the targets that plans in the settings file have for it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._known: dict[tuple[object, ...], Settings] = {}
        self._plans: dict[tuple[int, int], tuple[Group, ...]] = {}
        for plan in settings.plans:
            self.groups(plan, settings)  # a mistake in any of them is told before a page is read

    def settings(self, one: sources.Found) -> Settings:
        """Return what is in force for a page; the same object for pages that are treated alike."""
        whole = self._settings
        if not (whole.overrides or whole.plans):
            return whole
        matching = config.matching(whole, one.path)
        here = self._kept((matching,), lambda: config.apply(whole, matching))
        groups = [group for plan in here.plans for group in self.groups(plan, here) if group.fits(one.name)]
        targets = tuple(target for group in groups for target in group.targets)
        key = (matching, *map(id, groups))  # groups live as long as we do
        return self._kept(key, lambda: replace(here, targets=(*here.targets, *targets)))

    def _kept(self, key: tuple[object, ...], make: Callable[[], Settings]) -> Settings:
        if key not in self._known:
            self._known[key] = make()
        return self._known[key]

    def groups(self, plan: PlanSource, settings: Settings) -> tuple[Group, ...]:
        """Return what a plan says of pages; it is read once for each settings that pages have: tolerances may differ.

        Raises:
            SettingsError: a file or a target that cannot be used.
        """
        key = (id(plan), id(settings))
        if key not in self._plans:
            filed = targets.from_paged_file(plan.path, settings) if plan.path else ()
            written = targets.from_data(plan.targets, settings) if plan.targets else ()
            every = (*filed, targets.Group("", written)) if written else filed
            self._plans[key] = tuple(
                group._replace(targets=tuple(replace(target, source=plan.source) for target in group.targets))
                for group in every
            )
        return self._plans[key]
