"""Our mark on what we make in the ledger: the Vtiger record that it came from."""

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.evidence import MatchKey, Weight
from sagesync_desktop.core.types import Fields, Record, Side

_FIELD, _PREFIX = "source_guid", "vtiger:"


def marked(record: Record, _book: Codebook) -> Fields:
    """The mark that a record gets when it is made in the ledger."""
    return {_FIELD: _PREFIX + record.id} if record.side is Side.VTIGER else {}


def _marked_id(record: Record, _book: Codebook) -> str:
    mark = record.text(_FIELD)
    return mark.removeprefix(_PREFIX) if mark.startswith(_PREFIX) else ""


def _own_id(record: Record, _book: Codebook) -> str:
    return record.id


OWN_MARK = MatchKey("own mark", _marked_id, _own_id, Weight.IDENTIFYING)
