"""What the README's second command does for a fresh machine, and what its two commands are."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.readme_commands import README, commands
from tests.tools.set_up import installer, sentence

ROOT = Path(__file__).resolve().parents[2]
BOTH = {"apt-get": "/usr/bin/apt-get", "sudo": "/usr/bin/sudo"}


def refused(_command):
    return False


def granted(_command):
    return True


@pytest.mark.parametrize(
    ("is_root", "has", "may", "by"),
    [
        (True, BOTH, refused, ["/usr/bin/apt-get"]),
        (False, BOTH, granted, ["/usr/bin/sudo", "-n", "/usr/bin/apt-get"]),
        (False, BOTH, refused, None),
        (False, {"apt-get": "/usr/bin/apt-get"}, granted, None),
        (True, {}, granted, None),
        (False, {"sudo": "/usr/bin/sudo"}, granted, None),
    ],
    ids=["root", "sudo", "sudo with password", "no sudo", "no apt", "sudo without apt"],
)
def test_packages_are_installed_by_apt_as_root_or_by_a_sudo_that_asks_nothing(is_root, has, may, by):
    assert installer(is_root, has.get, may) == by


def test_one_line_names_what_is_missing_and_the_packages():
    told = sentence(("libEGL.so.1", "libGL.so.1"), ("libegl1", "libgl1"))
    assert "libEGL.so.1, libGL.so.1" in told
    assert told.endswith("sudo apt-get install libegl1 libgl1")
    assert "\n" not in told


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the loader of Linux is asked")
def test_without_a_library_of_qt_pytest_names_it_in_words_and_never_ends_in_an_internal_error(tmp_path):
    (tmp_path / "libEGL.so.1").write_text("no library")
    environ = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/unit/test_schedule.py"]
    ended = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    told = ended.stdout + ended.stderr
    assert "INTERNALERROR" not in told
    assert "apt-get install libegl1" in told
    assert ended.returncode == pytest.ExitCode.USAGE_ERROR


def test_the_readme_gives_two_commands_and_the_second_sets_up_before_it_tests():
    first, second = commands(README.read_text(encoding="utf-8"))
    assert first.endswith("sync --demo")
    assert second.index("-m tests.tools.set_up") < second.index("-m pytest")


def test_ci_runs_the_readmes_own_commands_and_of_its_own_only_the_engine_on_postgresql():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "tests.tools.readme_commands 1" in script
    assert "tests.tools.readme_commands 2" in script
    (own,) = [line.strip() for line in script.splitlines() if "-m pytest" in line]
    assert own.startswith("SAGESYNC_TEST_DATABASE=postgresql .venv/bin/python -m pytest ")
    assert " tests/engine/" in own
