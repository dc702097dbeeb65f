"""One self-contained HTML file: the report that a writer keeps open beside the draft.

Data stands in the file as JSON and enters the page as text nodes only; a strict Content-Security-Policy names the
hashes of the one script and the one style sheet, so nothing else can run and no request leaves.
"""

from __future__ import annotations

import json
from base64 import b64encode
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from kwaudit import __version__
from kwaudit.formats.as_html.page_data import page_data
from kwaudit.formats.as_html.site_data import site_data
from kwaudit.formats.as_json import dumps
from kwaudit.formats.clean import one_line
from kwaudit.formats.figures import totals
from kwaudit.formats.order import entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from kwaudit.formats.format import Options
    from kwaudit.model import Report

HERE = Path(__file__).parent


def pieces(report: Report, options: Options) -> Iterator[str]:
    """Write the report as one HTML document; `options` do not matter to it."""
    del options
    style, script = asset("report.css"), asset("report.js")
    yield document(report, style, script, csp=policy([style], [script]))


def draw_since(report: Report, trend: Mapping[str, Any]) -> str:
    """Write the report on a site with what changed since an earlier run.

    Args:
        report: the later run.
        trend: `before` (the earlier run's number), `changes` (mappings with `url`, `phrase`, `before`, `after`,
            `before_verdict`, `after_verdict`), `new` and `gone` (addresses).
    """
    style, script = asset("report.css"), asset("report.js")
    return document(report, style, script, csp=policy([style], [script]), trend=trend)


def document(
    report: Report,
    style: str,
    script: str,
    *,
    csp: str,
    live: str = "",
    editor: str = "",
    trend: Mapping[str, Any] | None = None,
) -> str:
    """Put a report's document together; `live` and `editor` are markup of ours that a server adds."""
    parts = {
        "csp": csp,
        "title": escape(_title(report)),
        "style": style,
        "plain": escape(f"{totals(report)}."),
        "version": __version__,
        "data": data_text(report, trend),
        "script": script,
        "live": live,
        "editor": editor,
    }
    return fill(asset("page.html"), parts)


def asset(name: str) -> str:
    """Return one of the files beside this one."""
    return (HERE / name).read_text("utf-8")


def fill(template: str, parts: dict[str, str]) -> str:
    """Put the parts in their `{{places}}`, in one pass: what a part holds is never read as a place."""
    pieces = template.split("{{")
    filled = [pieces[0]]
    for piece in pieces[1:]:
        name, _, rest = piece.partition("}}")
        filled += (parts[name], rest)
    return "".join(filled)


def policy(styles: Iterable[str], scripts: Iterable[str], *, connect: str = "'none'") -> str:
    """Return the policy under which only these styles and scripts work, and requests go nowhere but to `connect`."""
    style, script = (" ".join(map(_hash, texts)) for texts in (styles, scripts))
    return (
        f"default-src 'none'; style-src {style}; script-src {script}; connect-src {connect}; "
        "base-uri 'none'; form-action 'none'"
    )


def data_text(report: Report, trend: Mapping[str, Any] | None = None) -> str:
    """Return the data as JSON that no HTML parser can take for markup."""
    return _json(data(report, trend))


def data(report: Report, trend: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return everything that the script draws, as JSON values. Pages of a site are packed one by one."""
    alone = len(report.pages) == 1 and trend is None
    rows: list[dict[str, Any]] = []
    packed: list[dict[str, Any] | str] = []
    for entry in entries(report):  # of a site one page at a time is in memory as it is
        if entry.page is not None:
            page = page_data(entry, report)
            rows.append(_row(len(rows), page))
            packed.append(page if alone else _packed(page))
    return {
        "pages": rows,
        "packed": packed,
        "unread": [[one_line(one.name), one_line(one.reason)] for one in report.unread],
        "site": None if alone else {**site_data(report), "trend": trend},
    }


def _row(index: int, page: dict[str, Any]) -> dict[str, Any]:
    severities = [one["severity"] for one in page["findings"]]
    return {
        "index": index,
        "name": page["name"],
        "title": page["title"],
        "words": page["words"],
        "targets": sum(one["verdict"] != "unbanded" for one in page["targets"]),
        "in_range": sum(one["verdict"] == "in" for one in page["targets"]),
        **{f"{kind}s": severities.count(kind) for kind in ("error", "warning", "note")},
    }


def _packed(page: dict[str, Any]) -> str:
    """Return a page deflated: a site of thousands stays a file that a browser opens."""
    from zlib import compress

    return b64encode(compress(json.dumps(page, ensure_ascii=False, separators=(",", ":")).encode(), 9)).decode()


def _json(value: object) -> str:
    """Return JSON that no HTML parser can take for markup."""
    return dumps(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _title(report: Report) -> str:
    if len(report.pages) == 1:
        return f"{one_line(report.pages[0].title) or one_line(report.pages[0].name)} · kwaudit"
    return "Keyword audit · kwaudit"
