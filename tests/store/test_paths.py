"""Where the program's files go."""

import os
from pathlib import Path

import pytest

from sagesync_desktop.paths import Paths


def _all(paths):
    return [paths.data, paths.logs, paths.backups, paths.database, paths.run_lock, paths.refresh_lock]


@pytest.mark.parametrize("by_argument", [True, False])
def test_a_home_moves_everything(tmp_path, by_argument):
    home = tmp_path / "home"
    paths = Paths.find(home, {}) if by_argument else Paths.find(None, {"SAGESYNC_HOME": str(home)})
    assert all(path.is_relative_to(home) for path in _all(paths))


def test_the_argument_comes_before_the_variable(tmp_path):
    assert Paths.find(tmp_path / "a", {"SAGESYNC_HOME": str(tmp_path / "b")}).data == tmp_path / "a"


@pytest.mark.parametrize("environ", [{}, {"SAGESYNC_HOME": "  "}])
def test_without_a_home_the_system_says_where(environ):
    paths = Paths.find(None, environ)
    assert "SageSync Desktop" in str(paths.data)
    assert "SageSync Desktop" in str(paths.logs)


def test_a_relative_home_stays_where_it_was_meant_when_the_program_moves(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert Paths.find(Path("here"), {}).database == tmp_path / "here" / "sagesync.db"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such folder modes")
def test_new_folders_are_private_and_old_ones_keep_their_mode(tmp_path):
    (tmp_path / "home").mkdir(mode=0o755)
    (tmp_path / "home").chmod(0o755)
    paths = Paths.find(tmp_path / "home", {})
    paths.create()
    paths.create()
    modes = [folder.stat().st_mode & 0o777 for folder in (paths.data, paths.logs, paths.backups)]
    assert modes == [0o755, 0o700, 0o700]
