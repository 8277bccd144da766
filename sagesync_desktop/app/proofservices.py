"""What a front end may ask about the proof that both ledgers agree; part of `Services`."""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sagesync_desktop.app.marks import quick
from sagesync_desktop.core.certified import Certificate
from sagesync_desktop.core.errors import RecordError, RunError, StoreBusy
from sagesync_desktop.core.period import Period
from sagesync_desktop.core.proof import Finding
from sagesync_desktop.core.proofsums import Proof
from sagesync_desktop.core.runs import RunReport
from sagesync_desktop.core.types import Trigger

if TYPE_CHECKING:
    from sagesync_desktop.app.home import Home
    from sagesync_desktop.app.proving import Take


@dataclass(frozen=True, slots=True)
class Compared:
    """A proof, and all that was found."""

    proof: Proof
    findings: tuple[Finding, ...]


log = logging.getLogger(__name__)


class ProofServices:
    """Of one company."""

    _home: "Home"

    @staticmethod
    def watched(home: "Home", report: RunReport) -> RunReport:
        """The report of a run, once what changed in certified periods is listed beside what it held back.

        Where a server goes away or another program begins a sync meanwhile, the next sync lists it.
        """
        if report.error is None and report.summary.trigger is not Trigger.PREVIEW:
            from sagesync_desktop.app.certified import watch

            try:
                with home.run_lock():
                    watch(home)
            except (RunError, RecordError, StoreBusy) as error:
                log.warning("Certified periods were not looked at: %s", error)
        return report

    def prove(self, period: Period, take: "Take | None" = None) -> Proof:
        """See `app.proving.prove`; `take` is handed each document, those that are equal included."""
        from sagesync_desktop.app.proving import prove

        with self._home.visit() as home:
            return prove(home, period, take)

    def compared(self, period: Period) -> Compared:
        """The proof with every document, those that are equal included."""
        found: list[Finding] = []
        return Compared(self.prove(period, found.append), tuple(found))

    def certify(self, proof: Proof) -> int:
        """Keep a period in which everything is explained as certified; the certificate's number."""
        from sagesync_desktop.app.certified import certify

        return certify(self._home, proof)

    @quick
    def certificates(self) -> tuple[Certificate, ...]:
        """The certified periods, oldest first."""
        return self._home.store.certificates()
