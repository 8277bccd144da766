import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from sagesync_desktop.app.resources import SHARED, find
from tests.patience import SECONDS

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QSettings
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.main_window import MainWindow
from sagesync_desktop.app.resources import resource
from sagesync_desktop.gui.look.theme import apply_theme
app = QApplication([])
apply_theme(app)
controller = Controller(None, None)
window = MainWindow(controller, None, QSettings("window.ini", QSettings.Format.IniFormat))
window.show()
window.help.show("welcome")
print(resource("help"), window.help.window.windowTitle())
window.help.close()
window.is_leaving = True
window.close()
"""


def made(folder):
    folder.mkdir(parents=True)
    (folder / "palette.json").write_text("{}", encoding="utf-8")
    return folder


@pytest.fixture
def places(tmp_path):
    """Bundle, package and prefix; nothing is in them."""
    return tmp_path / "bundle", tmp_path / "checkout" / "package", tmp_path / "prefix"


def test_a_bundle_uses_its_own_resources(places):
    bundle, package, prefix = places
    own = made(bundle / "resources")
    made(package.parent / "resources")
    made(prefix / SHARED)
    assert find(package, prefix, bundle) == own


def test_a_checkout_uses_what_lies_beside_the_package(places):
    _, package, prefix = places
    beside = made(package.parent / "resources")
    made(prefix / SHARED)
    assert find(package, prefix) == beside


def test_an_installed_wheel_uses_the_environments_share(places):
    _, package, prefix = places
    (package.parent / "resources").mkdir(parents=True)  # somebody else's folder of that name
    shared = made(prefix / SHARED)
    assert find(package, prefix) == shared


def test_where_there_are_none_the_places_are_named(places):
    bundle, package, prefix = places
    with pytest.raises(FileNotFoundError, match="share"):
        find(package, prefix, bundle)


@pytest.mark.skipif("SAGESYNC_SLOW_TESTS" not in os.environ, reason="set SAGESYNC_SLOW_TESTS=1")
def test_an_installed_wheel_opens_its_window_from_another_folder(tmp_path):
    wheels, home = tmp_path / "wheels", tmp_path / "env"
    pip = [sys.executable, "-m", "pip", "-q"]
    source = tmp_path / "source"  # a build in the checkout would leave its folder there
    left_out = shutil.ignore_patterns(".*", "build", "dist", "tests", "*.egg-info", "__pycache__")
    shutil.copytree(ROOT, source, ignore=left_out)
    subprocess.run([*pip, "wheel", "--no-deps", "-w", wheels, source], check=True, timeout=SECONDS)
    venv.create(home, with_pip=True)
    python = next(home.glob("bin/python")) if sys.platform != "win32" else home / "Scripts" / "python.exe"
    (wheel,) = wheels.glob("*.whl")
    subprocess.run([python, "-m", "pip", "-q", "install", "--no-deps", wheel], check=True, timeout=SECONDS)
    # The libraries of this environment, by plain path: as a .pth of theirs would bring this checkout along.
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": sysconfig.get_path("purelib")}
    ended = subprocess.run(
        [python, "-c", PROGRAM],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    )
    assert ended.stdout.strip() == f"{home / SHARED / 'help'} SageSync Help: Welcome"
