"""Faults against what Sage demands of invoices and accounts."""

from tests.trust.mutant import mutant

_SKIPS = "engine/test_engine_skips.py::test_"

MUTANTS = (
    mutant(
        "an item's own account is not looked at",
        "modules/invoice_rules.py",
        "account_id = sales_account(module, partner, book)",
        "account_id = sales_account(module, None, book)",
        f"{_SKIPS}an_item_whose_own_account_was_archived_holds_its_invoices_until_it_is_shown_again",
    ),
)
