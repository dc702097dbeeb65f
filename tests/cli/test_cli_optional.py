"""Options whose value may be left out."""

import pytest

from kwaudit.cli.optional import BASELINE, filled


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("--diff", "--diff=HEAD"),
        ("--diff main", "--diff=main"),
        ("--diff good.md", "--diff=HEAD good.md"),
        ("--diff *.md", "--diff=HEAD *.md"),
        ("--diff=good.md a", "--diff=good.md a"),
        ("--diff --staged", "--diff=HEAD --staged"),
        ("a --baseline", f"a --baseline={BASELINE}"),
        ("--baseline known.json a", "--baseline=known.json a"),
        ("--write-baseline a", f"--write-baseline={BASELINE} a"),
        ("a -- --diff", "a -- --diff"),
    ],
)
def test_a_value_is_put_behind_an_equals_sign(here, given, read):
    assert filled(given.split()) == read.split()
