"""Records of both sides that meet, and what matching makes of them."""

from sagesync_desktop.core.matching import match
from sagesync_desktop.core.settings import ModuleChoice
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules import BY_ID
from tests.builders import (
    codebook,
    organization,
    settings,
)

SAGE, VTIGER = Side
EMAIL = "main_contact_person.email"
PHONE = "main_contact_person.telephone"
POSTCODE = "main_address.postal_code"


def meeting(module, *records, book=None, verdicts=None, **past):
    sides = {side: [one for one in records if one.side is side] for side in Side}
    return match(BY_ID[module], book or codebook(), sides[SAGE], sides[VTIGER], verdicts, **past)


def pairs(*args, **options):
    return {(one.sage.id, one.vtiger.id, one.key) for one in meeting(*args, **options).pairs}


def asked(*args, **options):
    """Ids of the records that are asked about; none of the others is held."""
    found = meeting(*args, **options)
    assert found.pairs == ()
    return {record_id for _side, record_id in found.doubts}


def with_fields(module, *fields):
    """Code tables of somebody who mapped these fields."""
    return codebook(chosen=settings().with_module(module, ModuleChoice(on=True, fields=fields)))


def elsewhere(id="11x1", **fields):
    """An organization of another name in another place."""
    return organization(id, **{"accountname": "Zed", "bill_code": "Z1", "account_no": "Z9", **fields})
