"""The smaller commands: phrases, extract, rule, config."""

import json
import tomllib

import pytest

from kwaudit import api


def test_phrases_lists_what_a_page_is_about(kwaudit):
    ran = kwaudit("phrases", "good.md")
    assert (ran.code, ran.err) == (0, "")
    assert "green tea" in ran.out


def test_phrases_finds_nothing_wrong(kwaudit):
    assert kwaudit("phrases", "bad.md").code == 0


def test_phrases_can_be_fewer(kwaudit):
    def count(*argv: str) -> int:
        return len(json.loads(kwaudit("phrases", "good.md", "-f", "json", *argv).out)["pages"][0]["phrases"])

    assert count("-n", "1") == 1 < count()


def test_collocations_rank_by_likelihood(kwaudit):
    ran = kwaudit("phrases", "good.md", "--collocations")
    assert ran.code == 0
    assert "green tea" in ran.out


def test_phrases_of_a_missing_page_fail(kwaudit):
    assert kwaudit("phrases", "gone.md").code == 2


def test_extract_shows_the_text_that_is_counted(kwaudit, here):
    (here / "page.html").write_text("<nav>Menu words</nav><main><h1>Tea</h1><p>Green tea is brewed.</p></main>")
    ran = kwaudit("extract", "page.html")
    assert (ran.code, ran.err) == (0, "")
    assert "Green tea is brewed." in ran.out


def test_a_format_of_another_command_is_refused(kwaudit):
    ran = kwaudit("extract", "good.md", "-f", "concise")
    assert ran.code == 2
    assert "there is no format 'concise'" in ran.err


def test_rule_lists_every_rule(kwaudit):
    ran = kwaudit("rule")
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()] == [rule.code for rule in api.all_rules()]


@pytest.mark.parametrize("name", ["KW102", "kw102", "density-above", "Density-Above"])
def test_rule_explains_one_by_code_or_name(kwaudit, name):
    ran = kwaudit("rule", name)
    assert ran.code == 0
    assert ran.out.startswith("KW102 density-above (error)\n\n")


def test_a_rule_with_a_slip_is_told(kwaudit):
    ran = kwaudit("rule", "density-abve")
    assert ran == (
        2,
        "",
        "kwaudit: there is no rule 'density-abve' (did you mean 'density-above'?); `kwaudit rule` lists them\n",
    )


def test_config_prints_what_is_in_force_and_where_it_is_from(kwaudit, here):
    (here / "kwaudit.toml").write_text('formula = "wdf"\n')
    ran = kwaudit("config")
    assert ran.code == 0
    assert ran.out.startswith("# settings from kwaudit.toml\n# looked for, the nearest first:\n#   kwaudit.toml\n")
    assert tomllib.loads(ran.out)["formula"] == "wdf"


def test_config_is_about_the_page_that_is_named(kwaudit, here):
    (here / "blog").mkdir()
    (here / "blog" / ".kwaudit.toml").write_text('formula = "wdf"\n')
    assert "# settings from blog/.kwaudit.toml" in kwaudit("config", "blog/post.md").out
    assert "# no settings file" in kwaudit("config").out


def test_config_of_a_file_that_is_named(kwaudit, here):
    (here / "own.toml").write_text('formula = "wdf"\n')
    assert kwaudit("config", "--config", "own.toml").out.startswith("# settings from own.toml\n\n")


def test_config_tells_what_cannot_be_used(kwaudit, here):
    (here / "kwaudit.toml").write_text('formla = "wdf"\n')
    assert kwaudit("config").err == "kwaudit: kwaudit.toml: 'formla' is no key of kwaudit (did you mean 'formula'?)\n"
