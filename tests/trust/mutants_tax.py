"""Faults of an invoice's meaning: kinds of zero tax, credit notes, pennies of discounts."""

from tests.trust.mutant import mutant

_AGREEMENT = "engine/test_engine_agreement.py::test_"
_STATUSES = "unit/test_statuses.py::test_"

MUTANTS = (
    mutant(
        "a credit status is posted as an invoice",
        "modules/invoice_rules_money.py",
        "is not Meaning.CREDIT:",
        "is not None:",
        f"{_AGREEMENT}an_invoice_that_says_credit_from_the_first_is_never_posted",
    ),
    mutant(
        "a credit status set later goes unsaid",
        "modules/invoice_agreement.py",
        "if credit := evaluate((credit_note,), vtiger, Side.SAGE, Context(book, sage)):",
        "if credit := evaluate((), vtiger, Side.SAGE, Context(book, sage)):",
        f"{_AGREEMENT}a_posted_invoice_whose_status_becomes_a_credit_stays_listed_until_it_is_none",
    ),
    mutant(
        "only the shipped word means a credit note",
        "core/statuses.py",
        "credit|kreditnot|gutschrift|",
        "credit invoice|",
        f"{_STATUSES}a_status_that_says_credit_makes_an_invoice_a_credit_note",
    ),
)
