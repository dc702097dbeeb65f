"""Words, sentences, stems, phrases: from blocks to counted occurrences. Speaks only `model` and `languages`."""

from __future__ import annotations

from kwaudit.text.detection import detect, plainly
from kwaudit.text.patterns import Pattern, Patterns, compile_targets
from kwaudit.text.phrases import phrases
from kwaudit.text.reading import read
from kwaudit.text.tokens import tokenize

__all__ = ["Pattern", "Patterns", "compile_targets", "detect", "phrases", "plainly", "read", "tokenize"]
