"""Vtiger's documents as the proof reads them: invoices, and on Cloud its credit notes as well."""

from collections.abc import Collection, Iterator
from datetime import date

from sagesync_desktop.clients.vtiger.creditnotes import CreditNotes
from sagesync_desktop.clients.vtiger.papers import Reading, VtigerPapers
from sagesync_desktop.core.papers import Paper
from sagesync_desktop.core.sentence import Sentence
from sagesync_desktop.core.types import RecordId


class AllPapers:
    """Papers of both modules; the second one is asked for where it matters."""

    def __init__(self, invoices: VtigerPapers, notes: CreditNotes, reading: Reading) -> None:
        """Credit notes that do not travel are read only where one is asked for by its id."""
        self._invoices = invoices
        self._notes = notes
        self._reading = reading

    @property
    def notes(self) -> tuple[Sentence, ...]:
        """What could not be read, as sentences."""
        return tuple(self._notes.told)

    def dated(self, start: date, end: date) -> Iterator[Paper]:
        """All documents that are dated within both days."""
        yield from self._invoices.dated(start, end)
        if self._notes.is_kept_in_step and (papers := self._notes.papers(self._reading)) is not None:
            yield from papers.dated(start, end)

    def some(self, record_ids: Collection[RecordId]) -> Iterator[Paper]:
        """Those of the documents that are there, whatever their date.

        Each module is asked for its own alone: a query does not look at what an id begins with.
        """
        theirs = self._notes.among(record_ids)
        yield from self._invoices.some({*record_ids} - theirs)
        if theirs and (papers := self._notes.papers(self._reading)) is not None:
            yield from papers.some(theirs)
