"""Each measured fact on Vtiger is held by a test that exists, or a reason says why it need not be."""

import ast
from pathlib import Path

from tests.contract.vtiger_facts import HELD, NOT_OURS

FACTS = 84


def test_no_fact_is_left_out_or_named_twice() -> None:
    assert sorted([*HELD, *NOT_OURS]) == list(range(1, FACTS + 1))


def test_every_fact_names_tests_that_exist() -> None:
    named = {name for tests in HELD.values() for name in tests}
    assert all(HELD.values())
    assert named <= _tests_of({name.partition("::")[0] for name in named})


def _tests_of(modules: set[str]) -> set[str]:
    folder = Path(__file__).parent
    return {
        f"{module}::{each.name}"
        for module in modules
        for each in ast.parse((folder / f"{module}.py").read_text(encoding="utf-8")).body
        if isinstance(each, ast.FunctionDef)
    }
