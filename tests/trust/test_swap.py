"""Faults put into living functions: what each change reaches, and which ones are left to a new import."""

import importlib.util
import sys

import pytest

from tests.trust.swap import Living, NotWithinFunctions, is_within_functions

SOUND = """
import functools

BOUND = 4
TABLE = [lambda one: one + 1, lambda one: one + 2]

def twice(text):
    @functools.wraps(text)
    def wrapped(one, more=0):
        return text(text(one)) + more
    return wrapped

@twice
def raised(one):
    return one + 1

def small(ones, most=9):
    return [one for one in ones if one < BOUND]

class Till:
    rate = 2

    @property
    def due(self):
        return self.rate * 10

    def later(self):
        return lambda: self.rate + 1

SQUARES = [one * one for one in range(3)]
"""
NUMBERS = iter(range(1000))


@pytest.fixture
def held(tmp_path):
    """The sound module, imported, and what puts changes into it."""
    name = f"sound_{next(NUMBERS)}"
    path = tmp_path / f"{name}.py"
    path.write_text(SOUND)
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    living = Living(str(tmp_path))

    def changed(old, new):
        living.put(str(path), SOUND, SOUND.replace(old, new))
        return module

    yield changed
    del sys.modules[name]


def test_a_function_that_somebody_else_wraps_does_what_the_fault_says(held):
    assert held("return one + 1\n\ndef small", "return one + 5\n\ndef small").raised(1) == 11


def test_a_closure_that_was_made_at_the_import_changes_and_so_do_those_to_come(held):
    module = held("text(text(one))", "text(one)")
    assert module.raised(1) == 2
    assert module.twice(lambda one: one * 3)(1) == 3


def test_a_filter_within_a_function_changes(held):
    assert held("if one < BOUND", "if one <= BOUND").small([3, 4, 5]) == [3, 4]


def test_methods_and_properties_change_for_objects_that_live(held):
    module = held("no such text", "")
    till, later = module.Till(), module.Till().later
    held("self.rate * 10", "self.rate * 11")
    held("self.rate + 1", "self.rate + 7")
    assert (till.due, later()()) == (22, 9)


def test_of_two_functions_on_one_line_the_right_one_changes(held):
    assert [add(1) for add in held("one + 2]", "one + 9]").TABLE] == [2, 10]


def test_a_fault_that_moves_all_lines_below_reaches_its_own_function_alone(held):
    module = held("return self.rate * 10", "more = 5\n\n\n        return self.rate * 10 + more")
    assert (module.Till().due, module.Till().later()()) == (25, 3)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("BOUND = 4", "BOUND = 5"),
        ("rate = 2", "rate = 3"),
        ("most=9", "most=8"),
        ("@twice\n", ""),
        ("    @property\n", ""),
        ("def small(", "def little("),
        ("[one * one for", "[one + one for"),
        ("return one + 1", "return one +"),
    ],
)
def test_what_a_module_or_class_does_as_it_is_made_needs_a_new_import(held, old, new):
    before = held("no such text", "")
    assert before.raised(1) == 3
    with pytest.raises(NotWithinFunctions):
        held(old, new)
    assert before.raised(1) == 3


def test_it_is_known_beforehand_what_needs_a_new_import():
    assert not is_within_functions("sound.py", SOUND, SOUND.replace("BOUND = 4", "BOUND = 5"))
    assert is_within_functions("sound.py", SOUND, SOUND.replace("text(text(one))", "text(one)"))


def test_a_file_that_nobody_holds_is_left_to_those_who_import_it(held, tmp_path):
    module = held("no such text", "")
    Living(str(tmp_path)).put(str(tmp_path / "another.py"), SOUND, SOUND.replace("one + 1", "one + 5"))
    assert module.raised(1) == 3
