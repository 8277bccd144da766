"""Companies for the engine's tests; each test gets its own worlds, servers and database."""

import pytest
from company import Company


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
