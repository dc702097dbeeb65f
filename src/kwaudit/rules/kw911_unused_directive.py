"""A directive silences nothing.

Why: A directive that outlives its finding hides the next one of its kind.

How it is measured: `<!-- kwaudit: ignore CODE -->`, `ignore-start`, the front matter's `ignore` or
    `<meta name="kwaudit">` names a rule that ran and that found nothing there. Directives for rules that are switched
    off are left alone.

Fix: Take the directive away, or only the code that the message names.

Example: `<!-- kwaudit: ignore KW102 -->` before a paragraph in which no phrase stands above its range.
"""

from __future__ import annotations

from kwaudit.model import Rule
from kwaudit.rules.elsewhere import never

RULE = Rule("KW911", "unused-directive", "warning", never, doc=__doc__)
