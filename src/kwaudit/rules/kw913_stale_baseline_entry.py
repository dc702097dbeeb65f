"""The baseline holds an entry for a finding that is no longer there.

Why: What was mended should not come back unseen, and an entry that is left in the baseline would hide it.

How it is measured: The document of the entry was audited in this run, and no finding has the entry's fingerprint.

Fix: Run kwaudit with `--prune-baseline`.

Example: A keyphrase that was below its range when the baseline was written and is in range today.
"""

from __future__ import annotations

from kwaudit.model import Rule
from kwaudit.rules.elsewhere import never

RULE = Rule("KW913", "stale-baseline-entry", "note", never, doc=__doc__)
