"""What a front end may ask about the proof that both ledgers agree; part of `Services`."""

from typing import TYPE_CHECKING

from sagesync_desktop.core.proofsums import Proof

if TYPE_CHECKING:
    from sagesync_desktop.app.home import Home
    from sagesync_desktop.app.proving import Period, Take


class ProofServices:
    """Of one company."""

    _home: "Home"

    def prove(self, period: "Period", take: "Take | None" = None) -> Proof:
        """See `app.proving.prove`; `take` is handed each document, those that are equal included."""
        from sagesync_desktop.app.proving import prove

        with self._home.visit() as home:
            return prove(home, period, take)
