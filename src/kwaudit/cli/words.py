"""The words of the command line: every option once, and which command takes which.

Two readers share them: `surface` makes typer commands, which know help, errors and every way of writing, and `plain`
reads what leaves no doubt without importing typer.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["text", "number", "switch", "list"]


class Option(NamedTuple):
    """An option: its name, which for most is also the key in a settings file, and how it is written and explained."""

    name: str
    kind: Kind
    metavar: str
    help: str
    short: str = ""
    long: str = ""
    """What stands behind the two dashes where it is not the name: two commands may mean different things by a word."""

    @property
    def flags(self) -> tuple[str, ...]:
        flag = f"--{self.long or self.name}"
        return (self.short, flag) if self.short else (flag,)


class Command(NamedTuple):
    """A command: the options it takes, what its words without a dash are, its help."""

    help: str
    options: tuple[str, ...]
    argument: str = "inputs"
    metavar: str = "INPUT..."
    argument_help: str = "Files, folders, globs, or - ; addresses of pages and sites, sitemaps."
    many: bool = True
    epilog: str = ""


_ALL = (
    Option("target", "list", "PHRASE[=BAND]", "A phrase, and its density: 2%, 1-2%, >=1%, <3%.", "-t"),
    Option("targets", "list", "FILE", "A keyword plan, CSV or TOML."),
    Option("meta-keywords", "switch", "", "Take <meta name=keywords> for targets."),
    Option("formula", "text", "NAME", "occurrences (default), words, adjusted, yoast or wdf."),
    Option("count", "text", "FORMS", "Forms that count: exact,inflected (default), near, scattered, compound."),
    Option("compounds", "switch", "", "Look for compounds, too: Luftwärmepumpe, Wärme-Pumpe."),
    Option("relative-tolerance", "text", "SHARE", "How far a single declared figure's range goes: 20% of it …"),
    Option("absolute-tolerance", "text", "SHARE", "… or 0.3% of the words, the wider."),
    Option("format", "list", "NAME[=FILE]", "How the report is written, and to which file.", "-f"),
    Option(
        "fail-on",
        "text",
        "SEVERITY",
        "Exit with 1 if a finding is this severe or worse: error (default), warning or note.",
    ),
    Option("select", "list", "RULE", "Run these rules only: codes, prefixes, names."),
    Option("extend-select", "list", "RULE", "Run these too."),
    Option("ignore", "list", "RULE", "Do not run these."),
    Option("language", "text", "CODE", "Language of the pages, for instance en."),
    Option("content", "list", "CSS", "Where the article is."),
    Option("drop", "list", "CSS", "What is not counted."),
    Option("exclude", "list", "PATTERN", "Passed over in folders and globs, as in .gitignore."),
    Option("phrases", "number", "COUNT", "How many of a page's own phrases to list; 0: only without targets.", "-n"),
    Option("collocations", "switch", "", "Rank by log-likelihood instead of by words covered."),
    Option("stdin-filename", "text", "NAME", "What - is called; its suffix says what it is."),
    Option("config", "text", "FILE", "Settings from this file."),
    Option("no-config", "switch", "", "No settings file."),
    Option("color", "text", "WHEN", "auto (default), always or never."),
    Option("width", "number", "COLUMNS", "Columns of the report."),
    Option("serve", "switch", "", "Show it on a page of this machine, too."),
    Option("port", "number", "NUMBER", "Port of that page; any that is free by default."),
    Option("files-from", "list", "FILE", "More inputs: files or addresses, one a line; - is standard input."),
    Option("since", "text", "DAY", "Pass over pages whose list says that they are unchanged since, 2026-01-31."),
    Option("sample", "number", "COUNT", "Audit so many of the listed pages, the same each time."),
    Option("crawl", "switch", "", "Follow the links of a site instead of its sitemaps."),
    Option("depth", "number", "LINKS", "How far a crawl goes from its start: 10."),
    Option("max-pages", "number", "COUNT", "How many pages a crawl has at most: 10000."),
    Option("include", "list", "PATTERN", "Paths that a crawl keeps to, for instance '/blog/*'."),
    Option("concurrency", "number", "COUNT", "Requests at a time: 4."),
    Option("rate", "text", "NUMBER", "Requests a second to one host: 5, on your own machine and with 0 no limit."),
    Option("timeout", "text", "SECONDS", "For one page, all in all: 60."),
    Option("retries", "number", "COUNT", "Attempts after a fault that may heal: 3."),
    Option("ignore-robots", "switch", "", "Do not ask robots.txt, on a site of your own."),
    Option("allow-host", "list", "HOST", "A host of a private network that pages may lead to."),
    Option("user-agent", "text", "TEXT", "What servers are told."),
    Option("http-cache", "text", "FOLDER", "Keep answers there, and ask only what has changed."),
    Option("render", "switch", "", "Let Chromium draw the pages first; needs the extra kwaudit[render]."),
    Option("store", "text", "FILE", "Where runs are kept, instead of the user's data folder."),
    Option(
        "diff", "text", "[REV]", "Pages that have changed since: HEAD, a commit, or A..B. Old findings do not fail."
    ),
    Option("staged", "switch", "", "Of those, what git would commit."),
    Option("force-exclude", "switch", "", "Pass over named files, too."),
    Option("show-diff", "switch", "", "Show what would change, and write nothing.", long="diff"),
    Option("check", "switch", "", "Write nothing; exit with 1 where figures would change."),
    Option("baseline", "text", "[FILE]", "Known findings do not count: kwaudit-baseline.json."),
    Option("write-baseline", "text", "[FILE]", "Write the findings of this run there."),
    Option("prune-baseline", "text", "[FILE]", "Take out of it what is no longer found."),
    Option("jobs", "number", "COUNT", "Processes at most: as many as there are cores.", "-j"),
    Option("cache", "switch", "", "Take unchanged pages from the cache, however few there are: else from 16 on."),
    Option("no-cache", "switch", "", "No cache: audit pages anew that have not changed."),
    Option("cache-dir", "text", "FOLDER", "A cache there, instead of in the user's folder for caches."),
    Option("allow-empty", "switch", "", "Pass when nothing was audited."),
    Option("quiet", "switch", "", "No warnings on standard error.", "-q"),
)

OPTIONS = {option.name: option for option in _ALL}

READING = ("language", "content", "drop", "exclude", "stdin-filename", "config", "no-config")
"""Options of every command that reads pages."""
WEB = (
    "files-from", "since", "sample", "crawl", "depth", "max-pages", "include", "concurrency", "rate", "timeout",
    "retries", "ignore-robots", "allow-host", "user-agent", "http-cache", "render", "store",
)  # fmt: skip
"""Options about addresses: which are fetched, how, and where the run is kept."""
KNOWN = ("baseline", "write-baseline", "prune-baseline")
"""Options about findings that are known."""
CHANGED = ("diff", "staged", "force-exclude")
"""Options of commits and hooks."""
RUNNING = ("jobs", "cache", "no-cache", "cache-dir")
"""Options of commands that read many pages: how, not what."""
WRITING = ("format", "color", "width", "allow-empty", "quiet")
"""Options of every command that writes a report."""
