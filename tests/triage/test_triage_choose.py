from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit import rules
from kwaudit.errors import UsageError
from kwaudit.model import Settings
from kwaudit.triage import chosen
from kwaudit.triage.choose import runs, severity

SELECTORS = st.sampled_from([w for r in rules.ALL for w in (r.code, r.name, r.code[:3], r.code[:4])])


def codes(**settings: object) -> set[str]:
    return {rule.code for rule in chosen(rules.ALL, Settings(**settings))}  # type: ignore[arg-type]


def test_all_rules_run_where_nothing_is_selected():
    assert chosen(rules.ALL, Settings()) is rules.ALL


def test_a_code_selects_one_rule():
    assert codes(select=("KW102",)) == {"KW102"}


def test_codes_may_be_written_small():
    assert codes(select=("kw102",)) == {"KW102"}


def test_a_prefix_selects_a_family():
    assert codes(select=("KW1",)) == {rule.code for rule in rules.ALL if rule.code.startswith("KW1")}


def test_a_name_selects_its_rule():
    assert codes(select=("density-above",)) == {"KW102"}


def test_the_common_prefix_selects_everything():
    assert codes(select=("KW",)) == {rule.code for rule in rules.ALL}


def test_extend_select_adds_to_a_selection():
    assert codes(select=("KW101",), extend_select=("KW102",)) == {"KW101", "KW102"}


def test_ignore_takes_a_family_away():
    assert not any(code.startswith("KW2") for code in codes(ignore=("KW2",)))


def test_a_code_that_is_selected_wins_over_a_prefix_that_is_ignored():
    assert "KW102" in codes(extend_select=("KW102",), ignore=("KW1",))
    assert "KW101" not in codes(extend_select=("KW102",), ignore=("KW1",))


def test_a_code_that_is_ignored_wins_over_a_prefix_that_is_selected():
    assert codes(select=("KW10",), ignore=("KW102",)) == codes(select=("KW10",)) - {"KW102"}


def test_ignore_wins_a_tie():
    assert "KW102" not in codes(select=("KW102",), ignore=("density-above",))


@pytest.mark.parametrize("field", ["select", "ignore", "extend_select"])
def test_an_unknown_rule_is_refused_with_the_nearest_name(field):
    with pytest.raises(UsageError, match=r"'desnity-above' is no rule of kwaudit \(did you mean 'density-above'\?\)"):
        codes(**{field: ("desnity-above",)})


def test_a_prefix_that_fits_no_code_is_refused():
    with pytest.raises(UsageError, match="'KW7' is no rule"):
        codes(select=("KW7",))


def test_half_a_name_is_no_selector():
    with pytest.raises(UsageError, match="'density' is no rule"):
        codes(select=("density",))


def test_the_settings_name_a_severity_by_code_prefix_or_name():
    settings = Settings(
        severities=MappingProxyType({"KW1": "note", "KW102": "warning", "title-without-keyphrase": "error"})
    )
    assert severity("KW101", "density-below", settings) == "note"
    assert severity("KW102", "density-above", settings) == "warning"
    assert severity("KW201", "title-without-keyphrase", settings) == "error"
    assert severity("KW301", "uneven-spread", settings) is None


def test_a_severity_of_off_switches_a_rule_off():
    assert "KW102" not in codes(severities={"KW102": "off"})
    assert "KW101" in codes(severities={"KW102": "off"})


def test_an_unknown_rule_among_the_severities_is_refused():
    with pytest.raises(UsageError, match="'KW777' is no rule"):
        codes(severities={"KW777": "error"})


@given(st.lists(SELECTORS), st.lists(SELECTORS), st.lists(SELECTORS))
def test_what_is_chosen_is_what_runs_in_the_order_of_the_rules(select, extend, ignore):
    settings = Settings(select=tuple(select), extend_select=tuple(extend), ignore=tuple(ignore))
    assert chosen(rules.ALL, settings) == tuple(r for r in rules.ALL if runs(r.code, r.name, settings))


@given(st.lists(SELECTORS, min_size=1))
def test_ignoring_what_is_selected_leaves_nothing(selectors):
    assert not codes(select=tuple(selectors), ignore=tuple(selectors))


@pytest.mark.parametrize(
    ("selector", "said"),
    [("KW1O2", "'KW102'"), ("kwio4", "'KW104'"), ("KW20l", "'KW201'"), ("densty-above", "'density-above'")],
)
def test_a_letter_for_a_digit_is_known_again(selector, said):
    with pytest.raises(UsageError, match=f"did you mean {said}"):
        chosen(rules.ALL, Settings(select=(selector,)))
