"""No test depends on the speed of the machine: every limit is the one that only a hang reaches."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from tests.patience import MILLISECONDS, SECONDS

TESTS = Path(__file__).resolve().parents[1]
WAITS = {"wait", "wait_closed", "join", "communicate", "settimeout"}
"""Methods that take a limit without a name."""
POLLS = 0.2
"""Seconds at most: a wait that is asked again and again is no limit."""


def number(node):
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, int | float) else None


def limits(call):
    """The limits of a call that are written as numbers."""
    given = [word.value for word in call.keywords if word.arg == "timeout"]
    if isinstance(call.func, ast.Attribute) and call.func.attr in WAITS:
        given += call.args[:1]
    return [number(one) for one in given if number(one) is not None]


def waits_of(text):
    """Where a file names a limit of its own: "line: seconds"."""
    if not re.search(r"timeout|wait|join|communicate", text):
        return []
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    return [f"{call.lineno}: {one}" for call in calls for one in limits(call) if one > POLLS]


def test_a_limit_is_the_common_one_or_a_poll():
    found = {str(file): waits_of(file.read_text(encoding="utf-8")) for file in TESTS.rglob("*.py")}
    assert {file: waits for file, waits in found.items() if waits} == {}, "take it from tests/patience.py"


@pytest.mark.parametrize(
    "wait", ["one.wait(5)", "run(timeout=60)", "thread.join(1.5)", "wait_closed(20_000)"]
)
def test_a_limit_of_ones_own_is_found(wait):
    assert len(waits_of(f"import one\n{wait}")) == (0 if wait.startswith("wait_") else 1)
    assert len(waits_of(f"made.{wait}")) == 1


def test_pytest_itself_is_more_patient_than_a_test():
    settings = tomllib.loads((TESTS.parent / "pyproject.toml").read_text(encoding="utf-8"))
    assert settings["tool"]["pytest"]["ini_options"]["faulthandler_timeout"] > 2 * SECONDS
    assert MILLISECONDS == 1000 * SECONDS
