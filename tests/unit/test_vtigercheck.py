"""What is said of a Vtiger before anything is synced with it."""

from sagesync_desktop.app.vtigercheck import examined
from sagesync_desktop.core.errors import PermissionMissing
from sagesync_desktop.core.settings import ModuleChoice, Settings
from sagesync_desktop.core.trials import ModuleTrial
from sagesync_desktop.core.types import Direction, ModuleId, Side
from tests.builders import settings, setup

ORG, SER = ModuleId.ORGANIZATIONS, ModuleId.SERVICES
CLOSED = PermissionMissing("The Vtiger user may not read Services", fix="Give access", side=Side.VTIGER)


class Vtiger:
    """Answers a set-up and trials, and remembers which modules were tried."""

    def __init__(self, *trials, **changes):
        self.trials, self.found = {one.module: one for one in trials}, setup(**changes)
        self.tried = ()

    def setup(self):
        return self.found

    def rehearse(self, modules):
        self.tried = tuple(modules)
        return tuple(self.trials.get(module, ModuleTrial(module)) for module in modules)


def said(vtiger, chosen=None):
    return [(one.text, one.stops) for one in examined(vtiger, chosen or settings())]


def test_of_a_sound_vtiger_nothing_is_said():
    assert said(Vtiger()) == []


def test_a_module_in_use_that_cannot_be_read_stops_a_sync():
    assert said(Vtiger(ModuleTrial(SER, error=CLOSED))) == [("The Vtiger user may not read Services", True)]


def test_only_modules_in_use_are_tried_and_all_before_any_was_chosen():
    chosen = Settings(modules={ORG: ModuleChoice(on=True), SER: ModuleChoice(on=False)})
    vtiger = Vtiger(ModuleTrial(SER, error=CLOSED))
    assert said(vtiger, chosen) == []
    assert ORG in vtiger.tried
    assert SER not in vtiger.tried
    assert said(vtiger, Settings(modules={module: ModuleChoice(on=False) for module in ModuleId})) != []
    assert vtiger.tried == tuple(ModuleId)


def test_what_may_not_be_written_is_said_where_the_module_writes():
    vtiger = Vtiger(ModuleTrial(ORG, may_change=False), ModuleTrial(SER, may_create=False))
    ((text, stops),) = said(vtiger)
    assert (text, stops) == (
        "admin may not create and change all records of Organizations, Services in Vtiger",
        False,
    )
    one_way = Settings(modules={ORG: ModuleChoice(on=True, direction=Direction.TO_SAGE)})
    assert said(Vtiger(ModuleTrial(ORG, may_change=False)), one_way) == []


def test_a_user_whom_the_version_shuts_out_is_told_that_alone():
    vtiger = Vtiger(version="8.3.0", is_admin=False, shuts_user_out=True)
    ((text, stops),) = said(vtiger)
    assert text.startswith("Vtiger 8.3.0 shows its records to administrators only, and admin is none")
    assert (stops, vtiger.tried) == (True, ())


def test_what_a_version_cannot_do_is_said_and_stops_nothing():
    found = said(Vtiger(version="8.4.0", can_write_invoices=False, replaces_taxes=False))
    assert [stops for _text, stops in found] == [False, False]
    assert "takes no new invoices" in found[0][0]
    assert "former tax beside a new one" in found[1][0]


def test_an_ordinary_user_of_whom_nothing_tells_is_told_which_settings_count():
    hidden = {"is_admin": False, "hides_user": True}
    unknown = said(Vtiger(decimals=None, user_currency="", **hidden))
    assert [stops for _text, stops in unknown] == [True, False, False]
    assert "to how many decimals" in unknown[0][0]
    assert "in which currency" in unknown[2][0]
    assert [stops for _text, stops in said(Vtiger(decimals=2, **hidden))] == [False]
