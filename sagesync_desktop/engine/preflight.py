"""Phase 1: is everything there that a sync needs? Nothing is read or written before the answer is yes."""

from collections.abc import Callable
from dataclasses import replace

from sagesync_desktop.core.books import Plan, SageBooks, VtigerSetup
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.countries import Countries
from sagesync_desktop.core.errors import ModuleOff, NotConfigured, PermissionMissing, WrongBusiness
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.plans import SeenPlan, plan_seen
from sagesync_desktop.core.sentence import joined, say
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Phase, Side
from sagesync_desktop.engine.lookups import Partners
from sagesync_desktop.engine.rest import world_mark
from sagesync_desktop.engine.returns import known_returns
from sagesync_desktop.engine.session import Progress, Session
from sagesync_desktop.engine.setting import Known, keep_setup, known_setup
from sagesync_desktop.modules import in_use
from sagesync_desktop.modules.apiuser import another_currency, shut_out, unknown_decimals
from sagesync_desktop.modules.lacks import kept, limits
from sagesync_desktop.modules.needs import missing_mappings

SAFE_DECIMALS = 2
_NAMESAKES = 20
"""Records of one title that are looked at, the ones that begin with it first."""
_PLAN = "plan/sage"
"""Under which name the subscription is kept that a run has last seen."""
IDENTITIES = {side: f"identity/{side.value}" for side in Side}
"""Under which names the business and the Vtiger are kept that the links belong to."""


def preflight(session: Session, countries: Countries, *, anew: bool = False) -> None:
    """Make the codebook, or raise an Attention that says what is missing and how to mend it.

    `anew`: whatever an earlier run was told of the set-up.
    """
    _check_modules(session)
    books, setup = _read(session, None if anew else known_setup(session))
    _check_identity(session, Side.SAGE, books.business_id, lambda: session.sage.books().business_name)
    _check_identity(session, Side.VTIGER, session.vtiger_identity, lambda: session.vtiger_identity)
    _check_sight(session, setup)
    _check_user(setup, session.settings)
    missing = missing_mappings(session.settings)
    if missing:
        raise NotConfigured(
            say("No mapping for {missing}", missing=joined(", ", missing)),
            fix="Choose the accounts and taxes under Mapping, or see `sagesync-desktop mapping suggest`.",
        )
    session.plan = _plan(session)
    plan = kept(session.plan, session.sage.capabilities)
    books = replace(books, plan=plan, returns=known_returns(session))
    told = (*books.problems, *limits(books, setup, session.settings))
    session.messages += [one for one in told if one not in session.messages]
    book = Codebook(session.settings, books, setup, countries, session.settings_mark())
    book.lookup = lambda module, side, record_id: (
        seen.record if (seen := session.store.seen(module, side, record_id)) else None
    )
    book.link = session.store.link
    book.named = lambda module, side, text: tuple(
        one.id for one in session.store.find_records(module, side, text, _NAMESAKES)
    )
    book.linked = Partners(session.store)
    said = {module: session.store.verdicts(module) for module in ModuleId}
    for module, verdicts in said.items():
        book.parted |= {(module, *ids) for ids, verdict in verdicts.items() if verdict is not Verdict.SAME}
    session.book = book
    session.world = world_mark(session, said.items())
    if not session.is_recalled:
        session.store.keep_setup(books, setup)
        keep_setup(session)


def _read(session: Session, known: Known | None) -> tuple[SageBooks, VtigerSetup]:
    """What is set up in both systems, of which as much as is known is not asked."""
    session.is_recalled = known is not None
    session.report(Progress(Phase.PREFLIGHT, side=Side.SAGE))
    books = session.sage.books(essential=True) if known is None else known.books
    session.report(Progress(Phase.PREFLIGHT, side=Side.VTIGER))
    session.vtiger.recall_setup("" if known is None else known.vtiger)
    return books, session.vtiger.setup()


def _plan(session: Session) -> Plan:
    """The subscription: as read within the last day, else as it is now."""
    seen = plan_seen(session.store.cursor(_PLAN))
    if seen is not None and seen.is_good(session.clock.now()):
        return seen.plan
    found = SeenPlan(session.sage.plan(), session.clock.now())
    session.store.set_cursor(_PLAN, found.encoded())
    return found.plan


def _check_modules(session: Session) -> None:
    for module in session.request.modules:
        if not session.settings.module(module).on:
            raise ModuleOff(
                say("The module {module} is switched off, so it was not synced", module=module),
                fix=say(
                    "Switch it on under Modules, or with `sagesync-desktop modules set {name} on`.",
                    name=module.value,
                ),
            )
    if not session.specs():
        raise NotConfigured("No module is switched on", fix="Switch on at least one under Modules.")


def _check_identity(session: Session, side: Side, identity: str, name: Callable[[], str]) -> None:
    """Links belong to one business and one Vtiger; a different one would look like everything deleted.

    `name` may cost requests: a run knows its business by the id alone.
    """
    known = session.store.cursor(IDENTITIES[side])
    if not identity:
        return
    if known is None:
        session.positions[IDENTITIES[side]] = identity
    elif known != identity:
        raise WrongBusiness(
            say("This is not the {side} that the links belong to", side=side),
            say("It is {name}", name=name()),
            "Connect the former one again, or use another --home for this one.",
            side=side,
        )


def _check_sight(session: Session, setup: VtigerSetup) -> None:
    """A module that the user may not see would look as if all of its records had been deleted."""
    if setup.shuts_user_out:
        raise shut_out(setup)
    for spec in session.specs():
        if setup.fields.get(spec.id) == ():
            raise PermissionMissing(
                say(
                    "The Vtiger user {user} may not see the module {module}",
                    user=setup.user_name,
                    module=spec.id,
                ),
                fix="Give the user's role and profile access to it in Vtiger, or switch the module off here.",
                side=Side.VTIGER,
            )


def _check_user(setup: VtigerSetup, settings: Settings) -> None:
    if setup.decimals is None and setup.hides_user:
        if _writes_money(settings):
            raise unknown_decimals(setup)
    elif setup.decimals is None or setup.decimals < SAFE_DECIMALS:
        shown = say("not set") if setup.decimals is None else setup.decimals
        raise NotConfigured(
            say(
                "Vtiger would round every amount, by the currency decimals of user {user}: {decimals}",
                user=setup.user_name,
                decimals=shown,
            ),
            fix="In Vtiger, open that user's preferences and set Number Of Currency Decimals to 2 or more.",
            side=Side.VTIGER,
        )
    if _writes_money(settings) and setup.works_in_another_currency:
        raise another_currency(setup.user_name, setup.user_currency, setup.base_currency)


def _writes_money(settings: Settings) -> bool:
    """Whether any amount is written to Vtiger, where the user's decimals and currency decide its form."""
    return any(
        spec.has_money and settings.module(spec.id).direction.writes(Side.VTIGER) for spec in in_use(settings)
    )
