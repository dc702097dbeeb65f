"""The action's steps, run by bash as a runner runs them."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}
BASH = shutil.which("bash")
HEAD = '---\nkwaudit:\n  targets: ["green tea=1-10%"]\n---\n'
GOOD = (
    f"{HEAD}# Green tea\n\nGreen tea is brewed below the boil. A pot needs two minutes, and a second pot needs three.\n"
)
BAD = f"{HEAD}# Green tea\n\nGreen tea, green tea and green tea: green tea is green tea.\n"

pytestmark = pytest.mark.skipif(not BASH, reason="bash is not installed")


class Runner:
    """A runner's folder, files and variables."""

    def __init__(self, folder: Path) -> None:
        self.work, self.temp = folder / "work", folder / "temp"
        self.work.mkdir()
        self.temp.mkdir()
        self.files = {name: folder / name.lower() for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_PATH")}
        for file in self.files.values():
            file.touch()

    def step(self, name, inputs=None, outputs=None, path=None):
        """Run one step with the defaults of the action's inputs, and those that are given."""
        given = {key: one.get("default", "") for key, one in ACTION["inputs"].items()} | (inputs or {})
        known = {f"inputs.{key}": value for key, value in given.items()}
        known |= {f"steps.audit.outputs.{key}": value for key, value in (outputs or {}).items()}
        known |= {"github.action_path": str(ROOT)}
        own = {
            key: re.sub(r"\$\{\{ (.*?) \}\}", lambda found: known[found[1]], str(value))
            for key, value in STEPS[name]["env"].items()
        }
        script = self.temp / "step.sh"
        script.write_text(STEPS[name]["run"], encoding="utf-8")
        path = path or os.path.dirname(sys.executable)
        environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("GIT", "KWAUDIT", "PYTHON"))},
            **{key: str(value) for key, value in self.files.items()},
            **own,
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_ACTIONS": "true",
            "CI": "true",
            "PATH": f"{path}{os.pathsep}{os.environ['PATH']}",
        }
        return subprocess.run(
            [BASH, "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            cwd=self.work, env=environment, capture_output=True, text=True, check=False, encoding="utf-8",
        )  # fmt: skip

    @property
    def outputs(self):
        return dict(line.split("=", 1) for line in self.files["GITHUB_OUTPUT"].read_text().splitlines())


@pytest.fixture
def runner(tmp_path):
    return Runner(tmp_path)


def test_no_script_holds_an_expression():
    for step in STEPS.values():
        assert "${{" not in step.get("run", "")


def test_every_output_comes_from_a_step():
    for name, output in ACTION["outputs"].items():
        assert output["value"] == f"${{{{ steps.audit.outputs.{name} }}}}"


def test_findings_are_annotated_counted_and_fail_at_the_end(runner):
    (runner.work / "bad.md").write_text(BAD)
    done = runner.step("Audit")
    assert done.returncode == 0, done.stderr
    assert "::error file=bad.md," in done.stdout
    outputs = runner.outputs
    assert (outputs["exit-code"], outputs["pages"]) == ("1", "1")
    assert int(outputs["errors"]) > 0
    assert set(outputs) == set(ACTION["outputs"])
    assert runner.files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8").startswith("## kwaudit: ")
    assert json.loads(Path(outputs["report"]).read_text(encoding="utf-8"))["schema"] == 1
    assert json.loads(Path(outputs["sarif"]).read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert runner.step("Verdict", outputs=outputs).returncode == 1


def test_a_good_page_passes(runner):
    (runner.work / "good.md").write_text(GOOD)
    runner.step("Audit")
    assert runner.step("Verdict", outputs=runner.outputs).returncode == 0


def test_what_is_missing_fails_and_is_still_reported(runner):
    (runner.work / "good.md").write_text(GOOD)
    done = runner.step("Audit", {"paths": "good.md\n\n  gone.md\n"})
    assert done.returncode == 0
    assert runner.outputs["exit-code"] == "2"
    assert "  gone.md" in done.stderr
    assert runner.step("Verdict", outputs=runner.outputs).returncode == 2


@pytest.mark.parametrize(
    "name", ["$(touch hacked).md", "`touch hacked`.md", "a; touch hacked.md", '" && touch hacked #.md', "-o.md"]
)
def test_inputs_are_never_run(runner, name):
    (runner.work / name).write_text(GOOD)
    runner.step("Audit", {"paths": name})
    assert runner.outputs["pages"] == "1"
    assert not (runner.work / "hacked").exists()


def test_more_options_come_a_line_each(runner):
    (runner.work / "good.md").write_text(GOOD)
    runner.step("Audit", {"args": "--fail-on=note\r\n--target=black tea=1%\n", "summary": "false"})
    assert runner.outputs["exit-code"] == "1"
    assert runner.files["GITHUB_STEP_SUMMARY"].read_text() == ""


def test_a_slip_is_told_without_a_report(runner):
    (runner.work / "good.md").write_text(GOOD)
    done = runner.step("Audit", {"args": "--formula=wrds"})
    assert "did you mean 'words'" in done.stderr
    assert runner.outputs == {"exit-code": "2"}


def test_only_what_has_changed(runner):
    if not shutil.which("git"):
        pytest.skip("git is not installed")

    def git(*argv):
        subprocess.run(["git", "-c", "user.email=a@b", "-c", "user.name=n", *argv], cwd=runner.work, check=True)

    (runner.work / "bad.md").write_text(BAD)
    git("init", "-q")
    git("add", "-A")
    git("commit", "-q", "-m", "first")
    runner.step("Audit", {"diff": "HEAD"})
    assert (runner.outputs["exit-code"], runner.outputs["pages"]) == ("0", "0")
    (runner.work / "bad.md").write_text(BAD + "\nAnother line.\n")
    runner.step("Audit", {"diff": "HEAD"})
    assert (runner.outputs["exit-code"], runner.outputs["pages"]) == ("0", "1")


def test_the_action_installs_itself(runner, tmp_path):
    probe = subprocess.run(
        [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "--dest", str(tmp_path / "probe"), "hatchling"],
        capture_output=True, check=False,
    )  # fmt: skip
    if probe.returncode:
        pytest.skip("no package index within reach: what the action installs was not tested")
    done = runner.step("Install", {"python": sys.executable, "package": str(ROOT)})
    assert done.returncode == 0, done.stderr
    (runner.work / "good.md").write_text(GOOD)
    added = runner.files["GITHUB_PATH"].read_text().strip()
    assert runner.step("Audit", path=added).returncode == 0
    assert runner.outputs["exit-code"] == "0"
