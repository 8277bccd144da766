"""The pictures of modules, mapping and settings: complete, incomplete and not connected."""

from dataclasses import replace
from pathlib import Path

from sagesync_desktop.app.views import Samples
from sagesync_desktop.core.errors import Offline
from sagesync_desktop.core.settings import ModuleChoice, Settings
from sagesync_desktop.core.types import Direction, ModuleId
from tests.gui.mapping_offers import COMPLETE, offer
from tests.gui.scenes_shell import window

VALUES = {"name": "Brightwater Ltd", "email": "info@brightwater.example", "phone": "0117 496 0000"}


def _page(stage, page, **changes):
    stage.services.replies["offer"] = offer()
    stage.services.replies["samples"] = Samples(ModuleId.ORGANIZATIONS, VALUES, VALUES)
    stage.services.replies["folder"] = Path("/home/pat/SageSync")
    stage.services.replies["settings"] = replace(stage.services.replies["settings"], **changes)
    made = window(stage, page)
    stage.show(made)
    if page == "mapping":
        stage.until(lambda: made.pages["mapping"].modules)
    return made


def modules(stage):
    """All modules on."""
    return _page(stage, "modules")


def modules_without_items(stage):
    """Products and services are off, so invoices are not offered."""
    return _page(stage, "modules", modules={ModuleId.ORGANIZATIONS: ModuleChoice(True, Direction.TO_SAGE)})


def mapping_incomplete(stage):
    """Nothing mapped yet: what is missing is marked where it is."""
    made = _page(stage, "mapping")
    made.pages["mapping"].tabs.setCurrentIndex(1)
    return made


def mapping_accounts(stage):
    """Suggested accounts, not taken over yet."""
    return _page(stage, "mapping")


def mapping_currencies(stage):
    """Rates that agree, differ, and are missing."""
    made = _page(stage, "mapping", mappings=COMPLETE)
    made.pages["mapping"].tabs.setCurrentIndex(2)
    return made


def mapping_fields(stage):
    """The field pairs of organizations."""
    made = _page(stage, "mapping", mappings=COMPLETE)
    made.pages["mapping"].tabs.setCurrentIndex(3)
    return made


def mapping_statuses(stage):
    """Which status Vtiger gets; one of them is no longer in its list."""
    mappings = replace(COMPLETE, statuses={"UNPAID": "Sent", "PART_PAID": "Part paid"})
    made = _page(stage, "mapping", mappings=mappings)
    page = made.pages["mapping"]
    page.tabs.setCurrentWidget(page.modules[ModuleId.INVOICES])
    page.modules[ModuleId.INVOICES].open_statuses.click()
    return made


def mapping_offline(stage):
    """The offer cannot be read."""
    stage.services.replies["offer"] = Offline(
        "Sage cannot be reached", fix="Check the network, then try again."
    )
    return window(stage, "mapping")


def settings(stage):
    """Both sides connected."""
    return _page(stage, "settings")


def settings_unconnected(stage):
    """Nothing connected yet."""
    stage.services.replies["settings"] = Settings(appearance=stage.look)
    stage.services.replies["folder"] = Path("/home/pat/SageSync")
    return window(stage, "settings")


SCENES = {
    "modules": modules,
    "modules-without-items": modules_without_items,
    "mapping-incomplete": mapping_incomplete,
    "mapping-accounts": mapping_accounts,
    "mapping-currencies": mapping_currencies,
    "mapping-fields": mapping_fields,
    "mapping-statuses": mapping_statuses,
    "mapping-offline": mapping_offline,
    "settings": settings,
    "settings-unconnected": settings_unconnected,
}
