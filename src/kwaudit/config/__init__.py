"""Settings: one file, found upward from what is audited, checked key by key; options change them; paths too."""

from kwaudit.config.change import change
from kwaudit.config.describe import describe
from kwaudit.config.file import load
from kwaudit.config.keys import KEYS
from kwaudit.config.paths import Matching, apply, matching
from kwaudit.config.schema import schema

__all__ = ["KEYS", "Matching", "apply", "change", "describe", "load", "matching", "schema"]
