"""One sync from start to summary: the nine phases in order, and what each way of ending means."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from sagesync_desktop.core.clock import moment_in
from sagesync_desktop.core.countries import Countries
from sagesync_desktop.core.errors import Attention, RunError, SageSyncError, StoreError
from sagesync_desktop.core.guards import guard
from sagesync_desktop.core.looking import SETTINGS_MARK
from sagesync_desktop.core.pace import pace_of
from sagesync_desktop.core.planning import ModulePlan
from sagesync_desktop.core.ports import Clock, SagePort, StorePort, VtigerPort
from sagesync_desktop.core.runs import RunReport as RunReport
from sagesync_desktop.core.runs import UndoOrder
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import Phase, RunState, Side, Trigger
from sagesync_desktop.engine.apply import apply
from sagesync_desktop.engine.attaching import Wanted, attach_files, wanted_files
from sagesync_desktop.engine.curing import cure, told, wishes_kept
from sagesync_desktop.engine.fetch import close, fetch
from sagesync_desktop.engine.looking import keep_as_seen, keep_as_shown, look_is_due
from sagesync_desktop.engine.plan import make_plan
from sagesync_desktop.engine.posting import keep_half_done, posted
from sagesync_desktop.engine.preflight import IDENTITIES, preflight
from sagesync_desktop.engine.preview import show
from sagesync_desktop.engine.recover import recover
from sagesync_desktop.engine.rest import disturb_all, settle_down, start_over
from sagesync_desktop.engine.returns import plan_heeding_returns
from sagesync_desktop.engine.session import Progress, RunRequest, Session
from sagesync_desktop.engine.setting import forget_setup, hangs_on_setup
from sagesync_desktop.engine.summing import add_up
from sagesync_desktop.engine.undoing import undo

_PACE = "pace/sage"
"""Under which name is kept what was learnt of Sage's limit of requests."""

_CALM = "run/calm"
"""Under which name `Session.calm_since` is kept for the next run."""


def _no_progress(_progress: Progress) -> None:
    """Nobody watches."""


def _keep_nothing(_change: Callable[[Settings], Settings]) -> None:
    """The settings are nobody's but this engine's."""


def _new_key() -> str:
    return uuid.uuid4().hex


@dataclass(slots=True)
class Engine:
    """Runs syncs over two ports and a store; one run at a time (the caller holds the run's lock)."""

    sage: SagePort
    vtiger: VtigerPort
    store: StorePort
    settings: Settings
    countries: Countries
    clock: Clock
    vtiger_identity: str = ""
    """What tells this Vtiger from another one: its address."""
    report: Callable[[Progress], None] = _no_progress
    is_cancelled: Callable[[], bool] = lambda: False
    new_key: Callable[[], str] = _new_key
    keep_choice: Callable[[Callable[[Settings], Settings]], Settings | None] = _keep_nothing
    """Keeps a change of the settings that a cure made; see `Session`."""

    def run(self, request: RunRequest) -> RunReport:
        """Sync (or preview) once; expected errors end up in the report, StoreError and bugs are raised."""
        trigger = Trigger.PREVIEW if request.preview else request.trigger
        session = self._session(request, self.store.begin_run(trigger, self.clock.now()))
        error: SageSyncError | None = None
        state = RunState.INTERRUPTED
        try:
            with wishes_kept(session):
                self._phases(session)
            state = RunState.PREVIEW if request.preview else RunState.FINISHED
        except Attention as attention:
            error, state = attention, RunState.NEEDS_ATTENTION
        except StoreError:
            state = RunState.NEEDS_ATTENTION
            raise
        except (RunError, SageSyncError) as ended:
            error, state = ended, RunState.ENDED_EARLY
        finally:
            self._end(session, state, error)
        ends = told(session, error), tuple(session.landed), tuple(session.undone), session.tripped
        return RunReport(self.store.run_summary(session.run), error, *ends)

    def _session(self, request: RunRequest, run: int) -> Session:
        return Session(
            self.sage,
            self.vtiger,
            self.store,
            self.settings,
            self.clock,
            self.vtiger_identity,
            request,
            run,
            self.report,
            self.is_cancelled,
            self.new_key,
            self.keep_choice,
        )

    def _phases(self, session: Session) -> None:
        _begin(session)
        session.look_is_due = look_is_due(session)
        session.report(Progress(Phase.PREFLIGHT))
        preflight(session, self.countries)
        if not session.request.preview:
            recover(session)
        fetch(session)
        add_up(session)
        if session.request.undo is not None:
            self._undo(session, session.request.undo)
            return
        if not session.request.preview:
            cure(session)
        _rethink_after_changed_settings(session)
        files = wanted_files(session)
        plans = self._plans(session)
        if session.request.preview:
            show(session, plans)
            keep_as_shown(session)
            return
        if session.request.posts is not None:
            plans = posted(session, plans, session.request.posts)
        if not session.request.go_on:
            guard(plans, session.settings.limits, resettled=session.resettled)
        _pin_identities(session)
        keep_as_seen(session, self.settings)
        self._write(session, plans, files)

    def _write(self, session: Session, plans: list[ModulePlan], files: tuple[Wanted, ...]) -> None:
        apply(session, plans)
        self._carry_payments_over(session)
        session.report(Progress(Phase.VERIFY))
        close(session)
        keep_half_done(session)
        settle_down(session)
        _move_cursors(session)
        if session.request.posts is None:
            attach_files(session, files)

    def _plans(self, session: Session) -> list[ModulePlan]:
        """Made anew over a set-up of now where they hang on one that an earlier run was told."""
        plans = plan_heeding_returns(session)
        if session.is_recalled and hangs_on_setup(session, plans):
            preflight(session, self.countries, anew=True)
            start_over(session)
            add_up(session)
            plans = plan_heeding_returns(session)
        return plans

    def _carry_payments_over(self, session: Session) -> None:
        """What was paid in the ledger just now is owed to Vtiger: a plan of its own carries it over.

        Of a preview that is carried out nothing else is written: the next sync does that.
        """
        while session.paid and session.request.posts is None:
            session.paid = 0
            apply(session, make_plan(session))

    def _undo(self, session: Session, order: UndoOrder) -> None:
        """What was read meanwhile stays owed to the next sync, whose business it is."""
        disturb_all(session)
        undo(session, order)
        if not session.request.preview:
            _move_cursors(session)

    def _end(self, session: Session, state: RunState, error: SageSyncError | None) -> None:
        messages = [*session.messages, *session.vtiger.told, *([str(error)] if error else [])]
        requests = {
            (side, method): count
            for side in Side
            for method, count in session.port(side).requests.items()
            if count
        }
        now = self.clock.now()
        forget_setup(session, error)
        looked = session.written or session.shifted or session.touched or session.request.undo
        is_calm = session.is_calm and state is RunState.FINISHED and not looked
        since = (session.calm_since if is_calm else None) or now
        self.store.set_cursor(_CALM, since.isoformat())
        self.store.end_run(session.run, state, now, messages, requests)
        if (pace := session.sage.pace) is not None:
            self.store.set_cursor(_PACE, pace.encoded())
        self.store.prune(now - timedelta(days=self.settings.limits.log_days))


def _move_cursors(session: Session) -> None:
    with session.store.transaction():
        for name, position in session.positions.items():
            session.store.set_cursor(name, position)


def _begin(session: Session) -> None:
    """A run that is killed leaves no time: what it held may have been read or written a moment ago."""
    _keep_pace(session)
    since = session.store.cursor(_CALM)
    if since is not None:
        session.calm_since = moment_in(since)
        session.store.set_cursor(_CALM, None)


def _keep_pace(session: Session) -> None:
    """Sage's limit of requests is remembered from run to run, and waiting for it is shown."""

    def tell_wait(seconds: float) -> None:
        session.report(Progress(Phase.WAIT, None, Side.SAGE, round(seconds)))

    session.sage.keep_pace(pace_of(session.store.cursor(_PACE), session.clock.now()), tell_wait)


def _pin_identities(session: Session) -> None:
    """Links are made from here on, and they belong to this business and this Vtiger, however the run ends."""
    with session.store.transaction():
        for name in IDENTITIES.values():
            if name in session.positions:
                session.store.set_cursor(name, session.positions[name])


def _rethink_after_changed_settings(session: Session) -> None:
    """A changed mapping or setting makes every record worth another look, without re-reading."""
    mark = session.settings_mark()
    known = session.store.cursor(SETTINGS_MARK)
    if known is not None and known != mark:
        session.resettled = True
        for run in session.modules():
            session.store.mark_all_pending(run.module)
    disturb_all(session)
    if not session.request.modules:
        session.positions[SETTINGS_MARK] = mark
