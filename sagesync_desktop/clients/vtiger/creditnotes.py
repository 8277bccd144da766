"""Cloud's module CreditNotes: documents of their own, read as invoices of amounts below nothing.

That the module exists is documented, its fields are not (Cloud sheet, section 3): what stands for number,
date and status is told by how the module describes itself. Where that leaves it open the module is left
alone, and that is said. Nothing is ever written to it.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from sagesync_desktop.clients.jsontext import JsonObject, as_object
from sagesync_desktop.clients.vtiger.dialects import Dialect
from sagesync_desktop.clients.vtiger.instance import Instance
from sagesync_desktop.clients.vtiger.listing import Listing
from sagesync_desktop.clients.vtiger.papers import Layout, Reading, VtigerPapers
from sagesync_desktop.clients.vtiger.reader import Reader
from sagesync_desktop.clients.vtiger.search import sweep
from sagesync_desktop.clients.vtiger.turning import TURNED, turned
from sagesync_desktop.clients.vtiger.wire import text_of
from sagesync_desktop.core.books import VtigerField
from sagesync_desktop.core.errors import PermissionMissing, RejectedByServer
from sagesync_desktop.core.ports import Batch, Clock, Deletions
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import ModuleId, Record, RecordId, Side

TABLE = "CreditNotes"
_INVOICES = ModuleId.INVOICES
_DEMANDED = ("subject", "account_id", "hdnGrandTotal", "hdnTaxType")
_PARTED = "\t"
"""Joins the position of the invoices to that of the credit notes; neither holds it."""

Listed = Callable[[str | None], Iterator[Batch]]
IsKnown = Callable[[RecordId, str], bool]


def names_of(fields: Collection[VtigerField]) -> Mapping[str, str] | None:
    """Field of the module -> the invoice's field that it stands for; None where that is not certain."""
    held = {one.name for one in fields}
    dates = [one.name for one in fields if one.kind == "date"]
    dates = dates if len(dates) == 1 else [name for name in dates if "credit" in name]
    numbers = [one.name for one in fields if one.name.endswith("_no") and not one.editable]
    statuses = [one.name for one in fields if one.name.endswith("status") and one.choices]
    if not held.issuperset(_DEMANDED) or len(dates) != 1 or len(numbers) != 1 or len(statuses) > 1:
        return None
    return {dates[0]: "invoicedate", numbers[0]: "invoice_no", **dict.fromkeys(statuses, "invoicestatus")}


class _NotesReader(Reader):
    """Decodes what the module shows under the names that an invoice's fields have."""

    def __init__(self, dialect: Dialect, instance: Instance, names: Mapping[str, str]) -> None:
        super().__init__(dialect, instance)
        self._names = names

    def record(self, module: ModuleId, raw: JsonObject, *, complete: bool = True) -> Record:
        """A credit note in canonical form, with its signs turned."""
        named = {self._names.get(name, name): value for name, value in raw.items()}
        found = super().record(module, named, complete=complete)
        return replace(found, fields={**turned(found.fields), TURNED: True})


class CreditNotes:
    """The module of one instance, asked for when it is needed first."""

    def __init__(self, dialect: Dialect, instance: Instance, clock: Clock, *, wanted: bool) -> None:
        """`wanted`: whether credit notes are kept in step; only Cloud has the module."""
        self._dialect = dialect
        self._invoices = instance
        self._clock = clock
        self._wanted = wanted and dialect.is_cloud
        self.told: list[Sentence] = []
        """Why the module is left alone though it is there."""

    @cached_property
    def _instance(self) -> Instance:
        filing = replace(self._invoices.filings[_INVOICES], table=TABLE)
        return self._invoices.filed({**self._invoices.filings, _INVOICES: filing})

    @property
    def is_kept_in_step(self) -> bool:
        """Whether the module's documents travel."""
        return self._wanted

    @cached_property
    def _names(self) -> "Mapping[str, str] | None":
        """The module's layout; None where there is no module, or none that is certain."""
        if not self._dialect.is_cloud:
            return None
        try:
            names = names_of(self._instance.fields(_INVOICES))
        except PermissionMissing:
            return None
        if names is None:
            self.told.append(
                say("Vtiger's module {module} is not built as expected; it is left alone", module=TABLE)
            )
        return names

    @cached_property
    def _reader(self) -> "_NotesReader | None":
        if not self._wanted or self._names is None:
            return None
        return _NotesReader(self._dialect, self._instance, self._names)

    @cached_property
    def _prefix(self) -> str:
        described = self._dialect.read("describe", elementType=TABLE)
        return f"{text_of(as_object(described, Side.VTIGER).get('idPrefix'))}x"

    def among(self, record_ids: Collection[RecordId]) -> frozenset[RecordId]:
        """Those of some documents that are the module's, whether they travel or not."""
        if not record_ids or self._names is None:
            return frozenset()
        return frozenset(one for one in record_ids if one.startswith(self._prefix))

    def papers(self, reading: Reading) -> VtigerPapers | None:
        """The module's documents as the proof reads them; None where it cannot be read."""
        if self._names is None:
            return None
        reader, layout = Reader(self._dialect, self._instance), Layout(self._names, are_credits=True)
        return VtigerPapers(self._dialect, self._instance, reader, reading, layout)

    def own(self, record_id: RecordId) -> bool:
        """Whether a record is one of the module's."""
        return self._reader is not None and record_id.startswith(self._prefix)

    def changes(self, since: str | None, invoices: Listed, is_known: IsKnown) -> Iterator[Batch]:
        """The batches of the invoices, then those of the module, with one position for both."""
        before, _, noted = (since or "").partition(_PARTED)
        reader = self._reader
        if reader is None:
            yield from invoices(before or None)
            return
        position: str | None = None
        for batch in invoices(before or None):
            position = batch.position or position
            yield replace(batch, position=None)
        for batch in Listing(reader, self._clock, _INVOICES, is_known).changes(noted or None):
            told = f"{position}{_PARTED}{batch.position}" if position and batch.position else None
            yield replace(batch, position=told, total=None)

    def look(self, record_id: RecordId) -> Record | None:
        """One of the module's records as it is now; None when it is gone."""
        return None if self._reader is None else self._reader.look(_INVOICES, record_id)

    def swept(self, linked: Collection[RecordId], invoices: Deletions) -> Deletions:
        """What is gone of either."""
        theirs = [one for one in linked if self.own(one)]
        if self._reader is None or not theirs:
            return invoices
        found = sweep(self._reader, _INVOICES, theirs)
        return Deletions(invoices.gone | found.gone, invoices.position, {**invoices.shown, **found.shown})


def never_written() -> RejectedByServer:
    """The error for a change of Sage's that would have to be written to one of them."""
    return RejectedByServer(
        say("Vtiger's {module} are not written by this program", module=TABLE),
        "What their fields do when a program writes them is not documented",
        "Make the change in Vtiger by hand, or undo it in Sage",
        side=Side.VTIGER,
        code="CREDIT_NOTES_READ_ONLY",
    )
