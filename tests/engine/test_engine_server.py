"""A company whose database is on a server: met, edited, killed, lost and found again."""

import pytest

from sagesync_desktop.core.types import ModuleId
from tests.engine.edits import EDITS, counted, settle
from tests.engine.entries import fill_sage, fill_vtiger
from tests.engine.in_step import assert_in_step
from tests.engine.test_engine_killed import killed_at


@pytest.fixture
def company(make_company, server, tmp_path):
    made = make_company(place=server.address(tmp_path))
    fill_vtiger(made)
    fill_sage(made)
    return made


def test_killed_and_edited_and_lost_it_ends_in_step_like_one_with_a_file(company):
    assert killed_at(company, 60, store=True)
    company.restart()
    settle(company)
    act, there, _back = EDITS["organization in Vtiger"]
    act(company, there)
    settle(company)
    links = {module: sorted(company.store.link_ids(module)) for module in ModuleId}
    company.lose_database()
    settle(company)
    assert {module: sorted(company.store.link_ids(module)) for module in ModuleId} == links
    assert set(counted(company).values()) == {(2, 2)}
    assert company.held() == []
    assert_in_step(company)
