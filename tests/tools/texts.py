"""Every text that the window may show, found in the source: (context, text, whether it counts something)."""

import ast
import builtins
from functools import cache
from pathlib import Path

from sagesync_desktop.core import errors
from sagesync_desktop.core.rules import KNOWN_REASONS
from sagesync_desktop.core.sentence import Sentence
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.words.ruletitles import TITLES
from sagesync_desktop.gui.words.speech import CONTEXT
from sagesync_desktop.modules import ALL
from sagesync_desktop.modules.fieldpairs import sage_label
from sagesync_desktop.modules.invoice_rules import CLOSED
from sagesync_desktop.modules.places import PLACES
from sagesync_desktop.modules.suggest import PURPOSE_BY_ID, TaxKind
from sagesync_desktop.modules.tables import ledger_offer

PACKAGE = Path(__file__).resolve().parents[2] / "sagesync_desktop"
INNER = ("core", "modules", "engine", "clients", "store", "app", "gui")
"""Folders whose sentences reach the window through `spoken`; cli and sandbox stay English."""
WITHOUT_QT = ("gui/mapping/problems.py", "modules/fieldpairs.py")
ENGLISH = ("app/checkup.py", "app/diagnostics.py")
"""What the command line and support read, whatever the user's language."""
SINGLE = ("paths.py",)

_ERROR = (0, 1, 2, "title", "explanation", "fix")
ERRORS = {name for name, kind in vars(errors).items() if isinstance(kind, type)} - set(vars(builtins))
CALLS = {
    **dict.fromkeys(ERRORS - {"Side"}, _ERROR),
    "kind": _ERROR,
    "say": (0,),
    "term": (0,),
    "paragraph": (0, 1, 2, 3),
    "clause": (0, 1, 2, 3),
    "explained": (0, 1),
    "joined": (1,),
    "known_skip": (1, 2),
    "Skip": (1, 2),
    "skip_rule": ("fix",),
    "Caution": (0, 1),
    "ConnectionHealth": (2, 3),
    "Suggestion": (2, 5),
    "_no_account": (1,),
    "_no_tax_found": (1, 2),
    "Flaw": (2,),
    "Fault": (1, 2),
    "_Rule": (0,),
    "_tripped": (1,),
    "_locked": (0,),
    "_unusable": (1, 2),
    "_unmappable": (2,),
    "_ask": (1,),
    "bad_reply": (1,),
    "corrupt": (1,),
    "demand": (3,),
    "lost_answer": (0,),
    "not_allowed": (1,),
    "refuse": (1,),
    "Place": ("note",),
    "Way": (1, 2),
    "Standin": (1,),
}
"""Functions and classes -> which of their arguments are sentences for people."""
NAMED = {"because", "cure", "explanation", "fix", "reason", "sentence", "text", "title", "why", "advice"}
"""Variables that hold such sentences."""
TABLES = {
    "ADVICE", "_CURES", "_OTHER", "_LABELS", "_PART_LABELS", "_UNUSABLE", "_WORDS", "_OTHER_PRODUCT",
    "_REFERENCE_CURE", "_STOCK", "_AREAS", "_WITHDRAWN", "_TOLD", "IN_THE_WINDOW",
}  # fmt: skip
"""Constants of modules that hold such sentences, in their values."""


def every_text():
    """All texts; a text may stand in several contexts."""
    return {text for text in (*window_texts(), *inner_texts()) if text[1].strip()}


@cache
def trees():
    """Path below the package -> the file's syntax tree."""
    files = [file for folder in INNER for file in sorted((PACKAGE / folder).rglob("*.py"))]
    files += [PACKAGE / name for name in SINGLE if (PACKAGE / name).exists()]
    named = {file.relative_to(PACKAGE).as_posix(): file for file in files}
    return {
        name: ast.parse(file.read_text(encoding="utf-8"))
        for name, file in named.items()
        if name not in ENGLISH
    }


# -- the window's own texts, through tr() and translate()


def window_texts():
    """What stands in `self.tr`, `translate` and the files' own `_tr`."""
    for name, tree in trees().items():
        if name.startswith("gui/"):
            own = _own_context(tree)
            for context, call in _calls_in_classes(tree):
                yield from _translated(call, context, own)
    yield from (("RuleTitles", title, False) for title in TITLES.values())
    for words in (spec.words for spec in ALL):
        yield "Phrases", words.title, False
        yield from (("ModulesPage", text, False) for text in (words.about, words.briefly))


def _own_context(tree):
    """The context of a file's `_tr`, which is a literal in its body."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            return next(one.value for one in ast.walk(node) if _is_text(one) and one is not _docstring(node))
    return ""


def _calls_in_classes(node, context=""):
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield context, child
        yield from _calls_in_classes(child, child.name if isinstance(child, ast.ClassDef) else context)


def _translated(call, context, own):
    name = called(call)
    if name == "tr" and call.args and _is_text(call.args[0]):
        yield context, call.args[0].value, len(call.args) > 2
    elif name == "_tr" and call.args and _is_text(call.args[0]):
        yield own, call.args[0].value, False
    elif name == "translate" and len(call.args) > 1 and all(map(_is_text, call.args[:2])):
        yield call.args[0].value, call.args[1].value, False


# -- sentences of the inner parts, through spoken()


def inner_texts():
    """What core, modules, engine, clients, store and desk say, all in one context."""
    counted = {*plurals(), *plurals().values()}
    yield from ((CONTEXT, text, False) for text in {*_said(), *_table_words()} - counted)
    yield from ((CONTEXT, many, True) for many in plurals())


@cache
def plurals():
    """Template with `%n` -> its English singular."""
    found = {}
    for tree in trees().values():
        known = _constants(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) == "counted":
                one, many = (next(iter(_texts(argument, known))) for argument in node.args[:2])
                found[many] = one
    return found


def _said():
    for name, tree in trees().items():
        known, is_window = _constants(tree), name.startswith("gui/") and name not in WITHOUT_QT
        for node in ast.walk(tree):
            for part in _sentence_parts(node, is_window=is_window):
                yield from _texts(part, known)


def _sentence_parts(node, *, is_window):
    """The expressions below a node that are sentences for people; the window says its own by tr()."""
    if isinstance(node, ast.Call):
        yield from sentences_of(node)
    elif is_window:
        return
    elif isinstance(node, ast.Return | ast.Yield) and node.value is not None:
        yield from (one for one in ast.walk(node.value) if _is_text(one) and _is_sentence(one.value))
    elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        names = {target.id for target in targets if isinstance(target, ast.Name)}
        if names & NAMED:
            yield node.value
        if names & TABLES:
            yield from node.value.values if isinstance(node.value, ast.Dict) else [node.value]


def sentences_of(call):
    """The arguments of a call that are sentences for people; `self.say` of a page is another thing."""
    if isinstance(call.func, ast.Attribute) and not call.func.attr.startswith("_"):
        return
    for place in CALLS.get(called(call), ()):
        if isinstance(place, int) and place < len(call.args):
            yield call.args[place]
        yield from (one.value for one in call.keywords if one.arg == place)


def called(call):
    """The last name of what is called."""
    return ast.unparse(call.func).rpartition(".")[2]


def _texts(node, known):
    """Literals in an expression: itself, either branch, each part; names of constants are looked up."""
    if _is_text(node):
        yield node.value
    elif isinstance(node, ast.Name) and node.id in known:
        yield from _texts(known[node.id], {})
    for child in _branches(node):
        yield from _texts(child, known)


def _branches(node):
    match node:
        case ast.IfExp():
            return [node.body, node.orelse]
        case ast.BoolOp():
            return node.values
        case ast.Tuple() | ast.List():
            return node.elts
    return []


@cache
def _all_constants():
    return {name: value for tree in trees().values() for name, value in _own_constants(tree).items()}


def _constants(tree):
    """Constants that a file may use: its own, and those that it imports by name."""
    imported = {
        alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    others = {name: value for name, value in _all_constants().items() if name in imported}
    return {**others, **_own_constants(tree)}


def _own_constants(tree):
    return {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id.isupper()
    }


def _table_words():
    """Words that stand in tables and reach a sentence by `term`."""
    for spec in ALL:
        yield from (text for rule in spec.rules for text in (rule.meaning, rule.fix))
        yield from (cure.label for rule in spec.rules for cure in rule.cures)
        yield from (cure.label for cures in (*spec.cures.values(), spec.everywhere) for cure in cures)
        yield from (text for pair in spec.fields for text in (pair.label, pair.locked, pair.shorten))
        yield from (one.id for one in (*spec.match_keys, *spec.contradictions))
        yield from (word for name in ledger_offer(spec.id) for word in _words(sage_label(name)))
        yield from (word for pair in spec.fields for word in _words(sage_label(pair.sage)))
    yield from (text for reason in KNOWN_REASONS.values() for text in (reason.meaning, reason.fix))
    yield from (name.replace("_", " ") for spec in ALL for name in spec.accounts)
    for purpose in PURPOSE_BY_ID.values():
        yield purpose.title
        yield from (name.replace("_", " ") for name in (purpose.id, *purpose.defaults))
    yield from (kind.value for kind in TaxKind)
    yield from (place.name for place in PLACES)
    yield from (module.value.lower() for module in ModuleId)
    yield from (status.replace("_", " ").lower() for status in CLOSED)
    yield from ("product", "service", "sales", "expenses", "compound", "deducted", "taxes")


def _words(sentence):
    """The terms that a sentence is put together from."""
    if not sentence.values:
        yield sentence.template
    for value in sentence.values.values():
        if isinstance(value, Sentence):
            yield from _words(value)


def _docstring(node):
    first = node.body[0]
    return first.value if isinstance(first, ast.Expr) else None


def _is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_sentence(text):
    """Whether a literal that is returned looks like words for people, not like a key, a pattern or SQL."""
    return " " in text.strip() and text[:1].isalpha() and not text.startswith(("SELECT", "select", "INSERT"))
