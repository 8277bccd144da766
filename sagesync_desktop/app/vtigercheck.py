"""What is to be said of a Vtiger before anything is synced with it: its user, its version, its modules."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from sagesync_desktop.core.books import VtigerSetup
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.sentence import clause, joined, say
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.trials import ModuleTrial
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules.apiuser import shut_out, unknown_decimals

SAFE_DECIMALS = 2


@dataclass(frozen=True, slots=True)
class Caution:
    """What makes an API user unsafe, or unable to do all of a sync's work."""

    text: str
    fix: str
    stops: bool = False
    """Whether no sync starts before it is mended."""


def cautions(setup: VtigerSetup) -> Iterator[Caution]:
    """What is to be said of the signed-in user and the version of Vtiger."""
    yield from _about_rounding(setup)
    yield from _about_rights(setup)
    yield from _about_version(setup)


def _about_rounding(setup: VtigerSetup) -> Iterator[Caution]:
    if setup.shuts_user_out:
        yield _stopped_by(shut_out(setup))
    elif setup.decimals is None and setup.hides_user:
        yield _stopped_by(unknown_decimals(setup))
    elif setup.decimals is None or setup.decimals < SAFE_DECIMALS:
        shown = say("not set") if setup.decimals is None else setup.decimals
        yield Caution(
            say(
                "Vtiger rounds every amount that it shows this user (currency decimals: {shown})", shown=shown
            ),
            "Open the user's preferences in Vtiger and set Number Of Currency Decimals to 2 or more",
            stops=True,
        )
    if setup.works_in_another_currency:
        yield Caution(
            say(
                "Prices would be stored wrong: this user works in {user_currency}, Vtiger in {base_currency}",
                user_currency=setup.user_currency or say("no currency"),
                base_currency=setup.base_currency,
            ),
            "Set the user's currency to the base currency in Vtiger",
            stops=True,
        )


def _about_rights(setup: VtigerSetup) -> Iterator[Caution]:
    if not setup.is_admin and not setup.shuts_user_out:
        yield Caution(
            "This user is no administrator, and records that it may not see do not sync",
            "Give its role access to organizations, contacts, products, services and invoices",
        )
    if setup.hides_user and not setup.user_currency:
        yield Caution(
            say(
                "Vtiger does not tell in which currency {user} works, and no priced product does either",
                user=setup.user_name,
            ),
            say(
                "See in Vtiger under Settings, Users, {user} that its currency is {base}",
                user=setup.user_name,
                base=setup.base_currency,
            ),
        )


def _about_version(setup: VtigerSetup) -> Iterator[Caution]:
    if not setup.can_write_invoices:
        yield Caution(
            say(
                "Vtiger {version} takes no new invoices and no changed lines from other programs: from Sage "
                "only status, payments, dates and addresses of invoices travel",
                version=setup.version,
            ),
            "Enter new invoices and changed lines in Vtiger by hand; everything else works",
        )
    if not setup.replaces_taxes:
        yield Caution(
            say(
                "Vtiger {version} keeps a product's former tax beside a new one, so a tax that changes "
                "in Sage is held back",
                version=setup.version,
            ),
            "Tick the right tax in Vtiger by hand; everything else works",
        )


def _stopped_by(error: SageSyncError) -> Caution:
    return Caution(clause(error.title, error.explanation), error.fix, stops=True)


class Examined(Protocol):
    """A Vtiger that can be looked over."""

    def setup(self) -> VtigerSetup:
        """See `VtigerPort.setup`."""
        ...

    def rehearse(self, modules: tuple[ModuleId, ...]) -> tuple[ModuleTrial, ...]:
        """Make the calls of a sync."""
        ...


def examined(client: Examined, settings: Settings) -> Iterator[Caution]:
    """The user, the version, and each module in use, tried with the very calls that a sync makes."""
    setup = client.setup()
    yield from cautions(setup)
    if setup.shuts_user_out:
        return
    trials = client.rehearse(in_use(settings))
    yield from (_stopped_by(trial.error) for trial in trials if trial.error is not None)
    yield from _about_writing([trial for trial in trials if trial.error is None], settings, setup)


def in_use(settings: Settings) -> tuple[ModuleId, ...]:
    """The modules that are on; all of them before any has been chosen."""
    on = tuple(module for module in ModuleId if settings.module(module).on)
    return on or tuple(ModuleId)


def _about_writing(trials: list[ModuleTrial], settings: Settings, setup: VtigerSetup) -> Iterator[Caution]:
    written = [one for one in trials if settings.module(one.module).direction.writes(Side.VTIGER)]
    barred = [one.module for one in written if not (one.may_create and one.may_change)]
    if barred:
        yield Caution(
            say(
                "{user} may not create and change all records of {modules} in Vtiger",
                user=setup.user_name,
                modules=joined(", ", barred),
            ),
            "Give the user's profile in Vtiger the right to create and edit them",
        )
