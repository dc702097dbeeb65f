"""A directive cannot be understood.

Why: A directive with a slip of the pen silences nothing and says nothing about it.

How it is measured: What follows `kwaudit:` in a comment is not `ignore`, `ignore-start` or `ignore-end` with at least
    one code or name of a rule, an optional phrase in brackets and an optional reason after `--`; or a start and its
    end do not belong together.

Fix: Write it as in the example. Codes are required: there is no directive that silences everything.

Example: `<!-- kwaudit: ignore KW102 [green tea] -- the legal name of the product -->`
"""

from __future__ import annotations

from kwaudit.model import Rule
from kwaudit.rules.elsewhere import never

RULE = Rule("KW912", "malformed-directive", "warning", never, doc=__doc__)
