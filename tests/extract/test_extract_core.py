"""The C core of turbohtml alone, and the whole package when somebody wants it after all."""

import subprocess
import sys

LEAN = """
import sys
from kwaudit.extract import core
page = core.parse("<p class=a>One <b>two</b></p>", source_locations=True)
element = page.find("p")
assert element.source_location.start_tag.end_offset == 11
assert page.select(".a") == [element]
loaded = {name for name in sys.modules if name.startswith("turbohtml")}
assert "turbohtml.extract" not in loaded and "turbohtml._internal._render" not in loaded, loaded
"""
WHOLE = """
import turbohtml
from turbohtml.cssom import computed_style
assert turbohtml.Element is core.Element
assert "Article" in dir(turbohtml) and turbohtml.__version__
assert computed_style(element).get("display")
"""
BEFORE = """
import turbohtml
from kwaudit.extract import core
assert turbohtml.parse is core.parse
"""


def run(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_page_is_parsed_without_the_rest_of_the_package():
    run(LEAN)


def test_the_package_completes_itself_when_it_is_asked_for_more():
    run(LEAN + WHOLE)


def test_a_package_that_was_imported_before_is_used_as_it_is():
    run(BEFORE)


def test_a_bad_selector_is_told_by_its_own_error():
    run(
        LEAN
        + "try:\n    page.select('[[')\nexcept core.SelectorSyntaxError:\n    pass\nelse:\n    raise AssertionError\n"
    )
