"""Tests look at the product from outside: none touches a private name of it."""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
FILES = sorted(TESTS.rglob("*.py"))
NOT_OURS = {("sys", "_current_frames"), ("os", "_exit"), ("self._mock", "_on_request"), ("model", "_meta")}
"""Names of others, which have no public way: Python's own, what `responses` answers, what Peewee declares."""
BY_NAME = {"getattr", "setattr", "hasattr", "delattr"}


def is_private(name):
    return name.startswith("_") and not name.startswith("__") and name.isidentifier()


def own(tree):
    """The private names that a file's own classes define, by a method or by setting them."""
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for node in (inner for one in classes for inner in ast.walk(one)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            if ast.unparse(node.value) == "self":
                yield node.attr
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def named(call):
    """The private name that `getattr` and its like, or a patch, are given as a string."""
    function = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return [part for text in texts for part in text.split(".") if function in BY_NAME and is_private(part)]


def touched(source):
    """What a test file touches that is private and not its own, with the line."""
    tree = ast.parse(source)
    mine = {("self", name) for name in own(tree)} | NOT_OURS
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and is_private(node.attr):
            if (ast.unparse(node.value), node.attr) not in mine:
                yield f"line {node.lineno}: {ast.unparse(node)}"
        elif isinstance(node, ast.ImportFrom):
            yield from (f"line {node.lineno}: {one.name}" for one in node.names if is_private(one.name))
        elif isinstance(node, ast.Call):
            yield from (f"line {node.lineno}: {name}" for name in named(node))


def test_tests_touch_no_private_name_of_the_product():
    found = [
        f"{path.relative_to(TESTS)} {one}"
        for path in FILES
        for one in touched(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "from sagesync_desktop.core.rules import _hidden",
        "from tests.builders import _NAMES",
        "window.header._tick()",
        "desk._home.store.runs()",
        "class Forgetful(Reader):\n    def rows(self):\n        return self._dialect",
        "monkeypatch.setattr(syncing, '_run', broken)",
        "monkeypatch.setattr('sagesync_desktop.cli.syncing._run', broken)",
        "getattr(page, '_rows')",
        "store._connection = broken",
    ],
)
def test_a_private_name_is_found(source):
    assert len(list(touched(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "class Fake:\n    def fill(self):\n        self._rows = []\n        return self._rows",
        "class Fake:\n    def _take(self):\n        return self._take()",
        "page.__class__",
        "os._exit(9)",
        "setattr(page, 'rows', [])",
    ],
)
def test_what_is_a_tests_own_may_be_used(source):
    assert list(touched(source)) == []
