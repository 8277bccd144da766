"""The README names only what is there."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "README.md").read_text(encoding="utf-8")


def names_of_tests():
    for path in (ROOT / "tests").rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                yield node.name


def test_every_test_that_the_readme_names_is_there():
    assert set(re.findall(r"`(test_\w+)`", PAGE)) <= set(names_of_tests())


def test_every_promise_has_its_test_or_its_measurement():
    rows = re.findall(r"^\| P(\d+) \| .* \| (.*) \|$", PAGE, re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, 15))
    assert [number for number, held_by in rows if "test" not in held_by] == []


def test_every_file_that_the_readme_names_is_there():
    page = re.sub(r"^### Add a module$.*?^### ", "", PAGE, flags=re.MULTILINE | re.DOTALL)
    named = re.findall(r"(?:`|\()((?:sagesync_desktop|resources|tests|\.ci)/[\w./-]*\w)", page)
    assert [name for name in named if not (ROOT / name).exists()] == []
