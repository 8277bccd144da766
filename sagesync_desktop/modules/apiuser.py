"""Words about the user as whom this program works in Vtiger."""

from sagesync_desktop.core.books import VtigerSetup
from sagesync_desktop.core.errors import NotConfigured, PermissionMissing
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Side


def shut_out(setup: VtigerSetup) -> PermissionMissing:
    """The error for an ordinary user of a version that serves administrators only (8.3.0, measured)."""
    return PermissionMissing(
        say(
            "Vtiger {version} shows its records to administrators only, and {user} is none",
            version=setup.version,
            user=setup.user_name,
        ),
        "Its interface hides every business module from ordinary users, whatever their profile allows",
        say(
            "Tick Admin for {user} in Vtiger under Settings, Users, or update Vtiger to 8.4",
            user=setup.user_name,
        ),
        side=Side.VTIGER,
    )


def unknown_decimals(setup: VtigerSetup) -> NotConfigured:
    """The error for an ordinary user whose rounding nothing in Vtiger tells."""
    return NotConfigured(
        say("Vtiger does not tell to how many decimals it rounds what {user} writes", user=setup.user_name),
        "An ordinary user may not read its own settings, and there is no invoice whose display would tell",
        say(
            "As an administrator, see in Vtiger under Settings, Users, {user} that Number Of Currency "
            "Decimals is 2 or more; then enter any one invoice in Vtiger, or tick Admin for {user}",
            user=setup.user_name,
        ),
        side=Side.VTIGER,
    )


def another_currency(user: str, currency: str, base: str) -> NotConfigured:
    """The error for a user whose own currency Vtiger makes the base currency's prices of."""
    return NotConfigured(
        say("Vtiger would store wrong prices: user {user} works in {currency}", user=user, currency=currency),
        say("Vtiger's base currency is {currency}", currency=base),
        "Set that user's currency to the base currency in Vtiger.",
        side=Side.VTIGER,
    )
