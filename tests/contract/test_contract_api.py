"""The public face: what `import kwaudit` gives, and what it costs."""

import subprocess
import sys

import pytest

import kwaudit
from kwaudit import api
from kwaudit.errors import SettingsError, UsageError
from kwaudit.model import Settings, Target

PUBLIC = ["__version__", "all_rules", "audit", "audit_text", "load_settings", "render"]
PAGE = "<title>Green tea</title><main><h1>Green tea</h1><p>Green tea is brewed. Drink green tea.</p></main>"


def test_the_public_names_are_these():
    assert kwaudit.__all__ == PUBLIC == dir(kwaudit)


def test_every_public_name_is_there_and_documented():
    for name in PUBLIC[1:]:
        assert getattr(kwaudit, name) is getattr(api, name)
        assert getattr(kwaudit, name).__doc__


def test_another_name_is_refused():
    with pytest.raises(AttributeError, match="has no attribute 'audits'"):
        kwaudit.audits  # noqa: B018


def test_importing_costs_nothing():
    code = "import sys, kwaudit; sys.exit('kwaudit.api' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_text_is_audited():
    report = kwaudit.audit_text(PAGE, Settings(targets=(Target("green tea"),)), name="tea.html")
    (page,) = report.pages
    assert (page.name, page.measures[0].count.exact) == ("tea.html", 3)


def test_targets_are_given_as_on_the_command_line(tmp_path):
    page = kwaudit.audit_text(PAGE, targets=["green tea=1-2%", "tea"]).pages[0]
    assert [(one.target.phrase, one.count.exact, one.verdict) for one in page.measures] == [
        ("green tea", 3, "above"),
        ("tea", 3, "unbanded"),
    ]
    assert kwaudit.audit_text(PAGE, targets="green tea").pages[0].measures[0].count.exact == 3
    (tmp_path / "tea.html").write_text(PAGE, "utf-8")
    audited = kwaudit.audit([str(tmp_path)], Settings(targets=(Target("pot"),)), targets=["green tea"]).pages[0]
    assert [one.target.phrase for one in audited.measures] == ["green tea", "pot"]
    with pytest.raises(SettingsError, match="no density"):
        kwaudit.audit_text(PAGE, targets=["tea=much"])


def test_parsed_pages_are_audited_as_their_text_is():
    import turbohtml
    from bs4 import BeautifulSoup

    settings = Settings(targets=(Target("green tea"),))
    plain = kwaudit.audit_text(PAGE, settings).pages[0]
    for parsed in (BeautifulSoup(PAGE, "html.parser"), turbohtml.parse(PAGE)):
        page = kwaudit.audit_text(parsed, settings).pages[0]
        assert (page.words, page.measures[0].count) == (plain.words, plain.measures[0].count)


def test_markdown_is_audited_when_it_is_called_so():
    page = kwaudit.audit_text("# Green tea\n\nA pot.\n", kind="markdown").pages[0]
    assert (page.title, page.words) == ("Green tea", 4)


def test_settings_that_cannot_be_used_are_raised_before_anything_is_read(tmp_path):
    with pytest.raises(UsageError, match="KW999"):
        kwaudit.audit([str(tmp_path)], Settings(select=("KW999",)))


def test_a_report_is_drawn_in_any_format():
    report = kwaudit.audit_text(PAGE)
    assert [kwaudit.render(report, name)[-1] for name in api.format_names()] == ["\n"] * len(api.format_names())


def test_rules_come_by_code():
    codes = [rule.code for rule in kwaudit.all_rules()]
    assert codes == sorted(codes)
    assert len(codes) > 20
