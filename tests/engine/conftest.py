"""Companies for the engine's tests; each test gets its own worlds, servers and database."""

from copy import deepcopy

import pytest

from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld
from tests.engine.company import Company
from tests.engine.entries import fill_sage, fill_vtiger
from tests.engine.in_step import assert_in_step
from tests.engine.places import ON_SERVER
from tests.manual_clock import ManualClock


@pytest.fixture(scope="session")
def new_place(request):
    """Where the company of a folder is to keep its database."""
    if not ON_SERVER:
        return lambda folder: folder / "sync.sqlite"
    return request.getfixturevalue("server").address


@pytest.fixture
def make_company(tmp_path, new_place, request):
    opened, over_http = [], request.node.get_closest_marker("over_http") is not None

    def make(**options):
        folder = tmp_path / str(len(opened))
        folder.mkdir()
        opened.append(Company(folder, **{"place": new_place(folder), "over_http": over_http} | options))
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


@pytest.fixture(scope="session")
def kept(tmp_path_factory, new_place):
    """The filled company after the first sync and the one that settles it, as dumps to start from."""
    folder = tmp_path_factory.mktemp("kept")
    company = Company(folder, place=new_place(folder))
    fill_vtiger(company)
    fill_sage(company)
    company.finished()
    company.finished()
    assert_in_step(company)
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


@pytest.fixture
def synced(make_company, kept):
    moment, sage, vtiger, database = kept
    clock = ManualClock()
    clock.moment = moment
    worlds = SageWorld.load(sage, clock.now), VtigerWorld.load(deepcopy(vtiger), clock.now)
    return make_company(clock=clock, worlds=worlds, database=database)
