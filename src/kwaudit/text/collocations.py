"""Log-likelihood of a collocation. NLTK loads in a quarter of a second, so only `phrases --collocations` comes here."""

from __future__ import annotations

from nltk.metrics.association import BigramAssocMeasures  # type: ignore[import-untyped]


def log_likelihood(together: int, left: int, right: int, words: int) -> float:
    """Return Dunning's log-likelihood ratio of two parts that stand side by side `together` times.

    Args:
        together: uses of the whole.
        left: uses of its first part, at least `together`.
        right: uses of its second part, at least `together`.
        words: words of the text.
    """
    total = max(words, left + right - together)  # parts that are the same words (`test test`) are counted twice
    return float(BigramAssocMeasures.likelihood_ratio(together, (left, right), total))
