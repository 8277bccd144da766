"""Who may import whom, as DESIGN.md's table says, and how large a file or a function may grow."""

import ast
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from vulture import Vulture

PACKAGE = Path(__file__).resolve().parents[1] / "sagesync_desktop"
FILES = sorted(PACKAGE.rglob("*.py"))
NAMES = [path.relative_to(PACKAGE).as_posix() for path in FILES]

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60


@dataclass(frozen=True)
class Layer:
    """What a folder may import besides itself and the standard library."""

    ours: frozenset[str] = frozenset()
    libraries: frozenset[str] = frozenset()
    barred: frozenset[str] = field(default=frozenset())
    """Modules of the standard library that are out of bounds."""


def layer(ours="", libraries="", barred=""):
    return Layer(frozenset(ours.split()), frozenset(libraries.split()), frozenset(barred.split()))


IMPURE = "os time random socket sqlite3 threading pathlib subprocess shutil tempfile asyncio http urllib ssl"
LAYERS = {
    "core": layer(barred=IMPURE),
    "modules": layer("core", barred=IMPURE),
    "engine": layer("core modules", barred="sqlite3 socket http urllib ssl"),
    "clients": layer("core modules.apiuser modules.ledger modules.places", "httpx authlib", barred="sqlite3"),
    "store": layer("core", "peewee playhouse psycopg keyring", barred="socket http"),
    "app": layer(
        "core modules engine clients store sandbox paths",
        "PySide6 filelock httpx pycountry rapidfuzz truststore",
    ),
    "gui": layer("app core modules paths", "PySide6 shiboken6", barred="sqlite3 socket http ssl"),
    "cli": layer("app core modules paths", "click rich", barred="sqlite3 socket http ssl"),
    "sandbox": layer("", "flask werkzeug"),
}
"""The files at the top (__main__, paths) may import all others: in __main__ alone the front ends meet."""


@dataclass(frozen=True)
class Import:
    """One imported module and where it stands."""

    module: str
    line: int
    relative: bool = False

    @property
    def root(self):
        return self.module.split(".")[0]

    @property
    def ours(self):
        """The folder or file of ours that is imported; "" for others' modules."""
        parts = self.module.split(".")
        return parts[1] if parts[0] == PACKAGE.name and len(parts) > 1 else ""

    def within(self, place):
        """Whether it is a folder of ours or lies in it."""
        return f"{self.module}.".startswith(f"{PACKAGE.name}.{place}.")


def imports(tree):
    """Every import of a file, also those inside functions and under TYPE_CHECKING."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (Import(name.name, node.lineno) for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            yield Import(node.module or "", node.lineno, relative=True)
        elif isinstance(node, ast.ImportFrom) and node.module == PACKAGE.name:
            yield from (Import(f"{node.module}.{name.name}", node.lineno) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield Import(node.module or "", node.lineno)


def breaches(name, source):
    """The imports of a file that its layer forbids."""
    home = name.split("/")[0] if "/" in name else ""
    rule = LAYERS.get(home)
    for found in imports(ast.parse(source)):
        if found.relative:
            yield f"line {found.line}: relative import"
        elif rule is not None and not _allowed(found, home, rule):
            yield f"line {found.line}: {home} imports {found.module}"
        elif found.root == "requests" or (found.root == "PySide6" and home not in {"gui", "app"}):
            yield f"line {found.line}: {found.root} outside its place"


def _allowed(found, home, rule):
    if found.root == PACKAGE.name:
        return found.ours in {home, "__version__"} or any(found.within(one) for one in rule.ours)
    return found.root in rule.libraries or (
        found.root in sys.stdlib_module_names and found.root not in rule.barred
    )


def modules(ours, source):
    """The modules that a file imports: of `ours` the files themselves, not the packages that they lie in."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            parts = (f"{node.module}.{one.name}" for one in node.names)
            yield from (part if part in ours else node.module for part in parts)


def circles(graph):
    """The sets of modules that reach each other by their imports (Tarjan's strongly connected components)."""
    order, lowest, path, found = {}, {}, [], []

    def visit(one):
        order[one] = lowest[one] = len(order)
        path.append(one)
        for other in graph[one]:
            if other not in order:
                visit(other)
            if other in path:
                lowest[one] = min(lowest[one], lowest[other])
        if lowest[one] == order[one]:
            place = path.index(one)
            found.append(sorted(path[place:]))
            del path[place:]

    for one in sorted(graph):
        if one not in order:
            visit(one)
    return [circle for circle in found if len(circle) > 1]


def functions(tree):
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_every_folder_has_its_place_in_the_table():
    folders = {name.split("/")[0] for name in NAMES if "/" in name}
    assert folders <= set(LAYERS)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_imports_only_what_its_layer_may(name):
    assert list(breaches(name, (PACKAGE / name).read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith(("core/", "engine/"))])
def test_core_and_engine_name_no_single_module(name):
    tree = ast.parse((PACKAGE / name).read_text(encoding="utf-8"))
    named = (one for one in ast.walk(tree) if isinstance(one, ast.Attribute) and one.attr.isupper())
    assert [one.lineno for one in named if ast.unparse(one.value) == "ModuleId"] == []


PROOF = (
    "core/certified.py", "core/pairing.py", "core/papers.py", "core/period.py", "core/proof.py",
    "core/proofpaper.py",
    "core/proofsums.py", "core/proofwords.py", "core/taxwords.py", "clients/sage/papers.py",
    "clients/vtiger/papers.py", "app/certificate.py", "app/certified.py", "app/proving.py",
)  # fmt: skip
"""What proves that both ledgers agree."""
OF_THE_SYNC = (
    "core.mapping", "core.reconcile", "core.codebook", "core.lines", "core.values", "core.specs", "engine",
    "modules.document", "modules.totals", "modules.pennies", "modules.exactlines", "modules.pairs",
    "modules.prices", "modules.taxkinds", "clients.sage.wire", "clients.sage.feeds", "clients.sage.shapes",
    "clients.vtiger.invoicing", "clients.vtiger.elements",
)  # fmt: skip
"""What moves documents; whatever of `modules` begins with "invoice" or "line" likewise."""


@pytest.mark.parametrize("name", PROOF)
def test_the_proof_has_a_code_path_of_its_own(name):
    """A fault in what moves a document must not be in what proves that it arrived."""
    found = imports(ast.parse((PACKAGE / name).read_text(encoding="utf-8")))
    shared = ("modules.invoice", "modules.line")
    wrong = [
        one.module
        for one in found
        if any(one.within(place) for place in OF_THE_SYNC)
        or one.module.startswith(tuple(f"{PACKAGE.name}.{start}" for start in shared))
    ]
    assert wrong == []


def test_no_modules_import_each_other_in_a_circle():
    """Not within functions and not for type checkers alone either: what two share belongs into a third."""
    names = {_dotted(path): path.read_text(encoding="utf-8") for path in FILES}
    graph = {name: {one for one in modules(names, text) if one in names} for name, text in names.items()}
    assert circles(graph) == []


def _dotted(path):
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_a_circle_is_found():
    graph = {"a": ["b"], "b": ["c", "d"], "c": ["b"], "d": ["e"], "e": [], "f": ["a"]}
    assert circles(graph) == [["b", "c"]]
    assert circles({"a": ["b"], "b": ["c"], "c": ["a"]}) == [["a", "b", "c"]]
    assert circles({"a": ["b", "c"], "b": ["c"], "c": []}) == []


def test_nothing_lies_about_unused():
    """At 80 % vulture names what nothing in the whole program uses: imports, variables, dead ends."""
    searched = Vulture()
    searched.scavenge([str(PACKAGE)])
    assert [str(one) for one in searched.get_unused_code(min_confidence=80)] == []


def test_no_line_asks_ruff_to_look_away():
    """What is different in a file is said once in pyproject.toml, with its reason."""
    assert [str(path) for path in FILES if "# noqa" in path.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_file_fits_on_a_few_screens(name):
    lines = (PACKAGE / name).read_text(encoding="utf-8").count("\n")
    assert lines <= MAX_FILE_LINES


@pytest.mark.parametrize("name", NAMES)
def test_no_function_is_endless(name):
    tree = ast.parse((PACKAGE / name).read_text(encoding="utf-8"))
    assert [f.name for f in functions(tree) if f.end_lineno - f.lineno + 1 > MAX_FUNCTION_LINES] == []


def test_most_functions_are_short():
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in FILES)
    lengths = sorted(one.end_lineno - one.lineno + 1 for tree in trees for one in functions(tree))
    assert lengths[len(lengths) // 2] <= 10
    assert lengths[len(lengths) * 9 // 10] < 35


def test_the_allowed_table_says_no_where_it_must():
    forbidden = {
        "core/a.py": ["import os", "from sagesync_desktop.store import x", "import httpx", "import os.path"],
        "modules/a.py": ["from sagesync_desktop.engine import x", "import threading"],
        "engine/a.py": ["from sagesync_desktop.clients.http import x", "import PySide6", "import sqlite3"],
        "clients/a.py": [
            "from sagesync_desktop import store",
            "from sagesync_desktop.gui import x",
            "from sagesync_desktop.modules import x",
            "from sagesync_desktop.modules.ledger_of import x",
        ],
        "store/a.py": ["from sagesync_desktop.engine.run import x", "import httpx"],
        "gui/a.py": ["from sagesync_desktop.engine import x", "import peewee", "from . import b"],
        "gui/frame/a.py": ["from sagesync_desktop.store import x", "from sagesync_desktop.cli import x"],
        "app/a.py": ["from sagesync_desktop.gui.look import x", "from sagesync_desktop.cli import x"],
        "sandbox/a.py": ["from sagesync_desktop.core.types import Side", "import httpx"],
        "__main__.py": ["import PySide6"],
        "cli/a.py": [
            "import requests",
            "import PySide6.QtCore",
            "from .b import c",
            "from sagesync_desktop.gui.words import x",
            "from sagesync_desktop.engine.session import x",
            "from sagesync_desktop.clients.sage import x",
            "from sagesync_desktop import store",
            "from sagesync_desktop.sandbox.server import x",
            "import httpx",
        ],
        "app/home.py": ["import requests"],
    }
    missed = [
        (name, source)
        for name, sources in forbidden.items()
        for source in sources
        if not list(breaches(name, f"def f():\n    {source}\n"))
    ]
    assert missed == []


def test_the_allowed_table_says_yes_where_it_may():
    allowed = {
        "core/a.py": ["import re", "from sagesync_desktop.core import types"],
        "gui/control/a.py": ["from sagesync_desktop.app.services import Services"],
        "cli/a.py": [
            "import rich.table",
            "from sagesync_desktop import __version__",
            "from sagesync_desktop.app.services import x",
            "from sagesync_desktop.modules import ALL",
            "from sagesync_desktop.paths import Paths",
        ],
        "app/home.py": ["import os", "from sagesync_desktop.store import x", "import PySide6"],
        "clients/sage/a.py": [
            "from sagesync_desktop.clients.http import x",
            "from sagesync_desktop.modules.ledger import x",
            "import ssl",
        ],
    }
    assert [s for n, sources in allowed.items() for s in sources if list(breaches(n, s))] == []
