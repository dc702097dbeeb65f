"""The two readers of a command line agree, and typer answers in any doubt."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kwaudit.cli import plain, surface
from kwaudit.cli.choices import NO_SETTING
from kwaudit.cli.commands import COMMANDS, load
from kwaudit.cli.words import OPTIONS
from kwaudit.config.keys import KEYS

VALUE = st.text(st.sampled_from("ab1%.,= *é"), min_size=1, max_size=6)


def typed(name: str, argv: list[str]) -> object:
    return surface.read(load(name).COMMAND, argv, "kwaudit")


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    argv = draw(st.lists(VALUE, min_size=1, max_size=3))
    for option in draw(st.lists(st.sampled_from(list(OPTIONS.values())), max_size=6)):
        flag = draw(st.sampled_from(option.flags))
        value = str(draw(st.integers(0, 99))) if option.kind == "number" else draw(VALUE)
        if option.kind == "switch":
            words = [flag]
        elif flag.startswith("--") and draw(st.booleans()):
            words = [f"{flag}={value}"]
        else:
            words = [flag, value]
        at = draw(st.sampled_from([0, len(argv)]))
        argv[at:at] = words
    return argv


@given(lines())
@example(["--diff", "1"])
def test_what_is_read_plainly_is_what_typer_reads(argv):
    module = load("check")
    read = plain.read(module.COMMAND, argv)
    if read is not None:
        assert read == surface.read(module.COMMAND, argv, "kwaudit")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_takes_options_that_exist_and_both_readers_take_them(name):
    command = load(name).COMMAND
    argv = ["x"]
    for option in map(OPTIONS.__getitem__, command.options):
        argv += [option.flags[-1]] if option.kind == "switch" else [option.flags[-1], "1"]
    read = plain.read(command, argv)
    assert read == typed(name, argv)
    assert set(read) == {command.argument, *command.options}


def test_every_option_that_is_no_key_of_a_settings_file_is_known_as_such():
    assert {name for name in OPTIONS if name not in KEYS} == set(OPTIONS) & NO_SETTING


def test_every_key_of_a_settings_file_that_is_no_table_is_an_option():
    tables = {"severities", "roles", "synonyms", "function-words"}
    assert set(KEYS) - set(OPTIONS) == tables


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["--help", "x"],
        ["-h"],
        ["x", "--"],
        ["x", "--fromat", "json"],
        ["x", "-f"],
        ["x", "-f", "-q"],
        ["x", "--format="],
        ["x", "-qf", "json"],
        ["x", "-fjson"],
        ["x", "--quiet=yes"],
        ["x", "-n", "many"],
        ["x", "-n", "-1"],
        ["x", "-n", "²"],
    ],
)
def test_in_doubt_typer_is_asked(argv):
    assert plain.read(load("check").COMMAND, argv) is None


def test_a_second_word_for_a_command_that_takes_one_is_a_doubt():
    assert plain.read(load("rule").COMMAND, ["KW101", "KW102"]) is None


def test_the_forms_that_only_typer_reads_work(kwaudit):
    assert kwaudit("-qfjson", "good.md") == kwaudit("-q", "-f", "json", "good.md")
    assert kwaudit("-f", "json", "--", "good.md") == kwaudit("-f", "json", "good.md")


def test_help_is_for_the_implied_command_and_names_the_others(kwaudit):
    ran = kwaudit("--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Usage: kwaudit [OPTIONS]")
    for word in (*(set(COMMANDS) - {"check"}), "--fail-on", "Exit codes"):
        assert word in ran.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_under_its_name(kwaudit, name):
    ran = kwaudit(name, "-h")
    assert ran.code == 0
    assert ran.out.startswith(f"Usage: kwaudit {name} [OPTIONS]")


def test_nothing_at_all_shows_the_help_and_fails(kwaudit):
    ran = kwaudit()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Usage: kwaudit [OPTIONS]")


def test_an_unknown_option_is_told_in_typers_words(kwaudit):
    ran = kwaudit("good.md", "--fromat", "json")
    assert (ran.code, ran.out) == (2, "")
    assert "No such option: --fromat" in ran.err
    assert "--format" in ran.err


def test_options_without_an_input_are_refused(kwaudit):
    ran = kwaudit("-f", "json")
    assert ran.code == 2
    assert "Missing argument" in ran.err


def test_a_command_with_a_slip_is_told(kwaudit):
    ran = kwaudit("phrses", "good.md")
    assert ran == (2, "", "kwaudit: phrses: no such file, folder or command (did you mean 'phrases'?)\n")


def test_a_file_with_the_name_of_nearly_a_command_is_a_file(kwaudit, here):
    (here / "chek").write_text("<!doctype html><p>Green tea.</p>")
    assert kwaudit("chek", "-f", "concise").code == 0


def test_a_word_that_is_near_nothing_is_an_input(kwaudit):
    assert kwaudit("zzzzzz").err == "kwaudit: zzzzzz: no such file or folder\n"
