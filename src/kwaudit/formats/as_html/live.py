"""The HTML report on a server of one's own machine: it redraws itself, and may stand beside an editor."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kwaudit.formats.as_html import asset, document, fill, policy

if TYPE_CHECKING:
    from kwaudit.model import Report


def page(report: Report, draft: str | None = None) -> tuple[str, str]:
    """Return the document and the policy that its answer must carry.

    Args:
        report: what it shows at first.
        draft: the text that an editor begins with; None for a page without one.
    """
    style = asset("report.css") + asset("live.css")
    script, live = asset("report.js"), asset("live.js" if draft is None else "editor.js")
    csp = policy([style], [script, live], connect="'self'")
    markup = "" if draft is None else fill(asset("editor.html"), {"draft": escape(draft)})
    return document(report, style, script, csp=csp, live=f"\n<script>{live}</script>", editor=markup), csp
