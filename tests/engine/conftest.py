"""Companies for the engine's tests; each test gets its own worlds, servers and database."""

import pytest
from company import Company, fill_sage, fill_vtiger
from in_step import assert_in_step


@pytest.fixture
def make_company(tmp_path):
    opened = []

    def make(**options):
        folder = tmp_path / str(len(opened))
        folder.mkdir()
        opened.append(Company(folder, **options))
        return opened[-1]

    yield make
    for company in opened:
        company.close()


@pytest.fixture
def company(make_company):
    return make_company()


@pytest.fixture
def filled(company):
    """One record of each module on either side, none of them on both."""
    fill_vtiger(company)
    fill_sage(company)
    return company


@pytest.fixture
def synced(filled):
    """The same after the first sync and the one that settles it."""
    filled.finished()
    filled.finished()
    assert_in_step(filled)
    return filled
