"""Faults in what is paid, owed and compared after a write."""

from tests.trust.mutant import mutant

_FIELDS = "modules/test_fields_invoices.py::test_"
_PAYMENTS = "contract/test_sage_client_payments.py::test_"

MUTANTS = (
    mutant(
        "a foreign invoice is posted at the first rate that looks alike",
        "modules/invoices.py",
        "rate = book.books.exchange_rates.get(vtiger_currency(record, book))",
        "rate = next((r for r in book.books.exchange_rates.values() if rate_text(r) == record.amount("
        '"conversion_rate")), None)',
        f"{_FIELDS}a_foreign_invoice_is_posted_at_sages_rate_of_its_own_currency",
    ),
    mutant(
        "Sage's payments are not asked for",
        "clients/sage/payments.py",
        "        if changed is not None:\n",
        "        if changed is None:\n",
        f"{_PAYMENTS}a_payment_brings_its_invoice_and_no_other",
    ),
    mutant(
        "deleted payments are not asked for",
        "clients/sage/payments.py",
        "for row in (*changed, *deleted) if",
        "for row in changed if",
        f"{_PAYMENTS}a_deleted_payment_brings_the_invoice_that_is_owed_again",
    ),
    mutant(
        "an invoice's stamp alone tells whether it is known",
        "clients/sage/wire.py",
        "        stamps.append(MONEY.join(",
        "        MONEY.join(stamps + (",
        f"{_PAYMENTS}a_payment_taken_off_its_invoice_brings_it",
    ),
)
