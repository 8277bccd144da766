"""The README's worked example, followed step by step in a copy of the program: a sixth module syncs."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TREES = ("sagesync_desktop", "resources", "tests")


def example():
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.search(r"^### Add a module$(.*?)^### ", page, re.MULTILINE | re.DOTALL).group(1)


def new_files(section):
    """(file, text) of each block of code, named in the sentence above it."""
    return re.findall(r"`([\w./]+\.py)`[^`]*?```python\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)


def new_lines(section):
    """(file, line above, new line) of each row of the table."""
    return re.findall(r"^\| `([^`]+)` \| `([^`]+)` \| `([^`]+)` \|$", section, re.MULTILINE)


@pytest.fixture(scope="module")
def extended(tmp_path_factory):
    """A copy of the program with the example's steps taken."""
    copy = tmp_path_factory.mktemp("extended")
    for tree in TREES:
        shutil.copytree(ROOT / tree, copy / tree)  # with what is compiled already
    shutil.copy(ROOT / "pyproject.toml", copy)
    for name, text in new_files(example()):
        (copy / name).write_text(text, encoding="utf-8")
    for name, above, new in new_lines(example()):
        text = (copy / name).read_text(encoding="utf-8")
        assert text.count(f"{above}\n") == 1, (name, above)
        (copy / name).write_text(text.replace(f"{above}\n", f"{above}\n{new}\n"), encoding="utf-8")
    return copy


def check(copy, *command):
    environ = {**os.environ, "PYTHONPATH": str(copy), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=copy, env=environ, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_module_is_one_new_file_with_its_test_and_three_lines():
    assert [name for name, _ in new_files(example())] == [
        "sagesync_desktop/modules/vendors.py",
        "tests/engine/test_vendors.py",
    ]
    assert len(new_lines(example())) == 3


def test_its_own_test_passes_and_the_layers_and_the_window_are_as_sound_as_before(extended):
    tests = ("tests/engine/test_vendors.py", "tests/test_layers.py", "tests/gui/test_modules_page.py")
    check(extended, "pytest", "-q", "-p", "no:cacheprovider", *tests)


def test_it_is_clean(extended):
    added = sorted({name for name, *_ in new_files(example()) + new_lines(example())})
    check(extended, "ruff", "check", "--no-cache", "--fix", *added)
    check(extended, "ruff", "format", "--no-cache", "--check", *[name for name, _ in new_files(example())])
