"""Faults in what is paid, owed and compared after a write."""

from tests.trust.mutant import mutant

_FIELDS = "modules/test_fields_invoices.py::test_"
_MONEY = "engine/test_engine_money.py::test_"
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
    mutant(
        "the status before a payment is not restored",
        "modules/invoice_money.py",
        '        wanted["status"] = former\n',
        "        pass\n",
        f"{_MONEY}a_payment_taken_back_in_sage_is_taken_back_in_vtiger_with_the_status_before",
    ),
    mutant(
        "the status before a payment is forgotten",
        "modules/invoice_money.py",
        "    return {_FORMER: (now, former)} if former and former != word else {}",
        "    return {}",
        f"{_MONEY}a_payment_taken_back_in_sage_is_taken_back_in_vtiger_with_the_status_before",
    ),
    mutant(
        "a status that somebody changed since is overwritten by the one before",
        "modules/invoice_money.py",
        'return former if vtiger.text("invoicestatus") == agreed(base, "status").sage else ""',
        "return former",
        f"{_MONEY}a_status_changed_meanwhile_is_respected",
    ),
    mutant(
        "what was received in Vtiger is lowered to what Sage knows of",
        "modules/invoice_money.py",
        "    return here > _paid(sage) and here !=",
        "    return here < _paid(sage) and here !=",
        f"{_MONEY}a_payment_entered_in_vtiger_is_never_lowered_by_a_smaller_one_in_sage",
    ),
    mutant(
        "paid in Vtiger alone is taken for agreed",
        "modules/invoice_agreement.py",
        "    return _withdrawn(vtiger, book) or money_difference(sage, vtiger, book)",
        "    return _withdrawn(vtiger, book)",
        f"{_MONEY}paid_in_vtiger_alone_is_listed_until_sage_is_paid_as_well",
    ),
    mutant(
        "void in Sage alone is taken for agreed",
        "modules/invoice_agreement.py",
        '"VOID":\n        return money_difference(sage, vtiger, book)',
        '"VOID":\n        return None',
        f"{_MONEY}void_in_sage_and_not_cancelled_in_vtiger_is_listed",
    ),
    mutant(
        "a balance that stayed behind stays there",
        "modules/invoice_money.py",
        '        wanted["balance"] = _owed(vtiger)',
        "        pass",
        f"{_MONEY}a_balance_that_stayed_behind_is_refreshed",
    ),
    mutant(
        "a balance that Vtiger does not keep is sent for ever",
        "modules/invoice_money.py",
        " and base.get(_RESTORED) != _owed(vtiger)",
        "",
        "modules/test_invoice_money.py::test_a_balance_that_stayed_behind_is_written_once",
    ),
    mutant(
        "Received goes without its balance",
        "modules/invoice_money.py",
        "        wanted |= figures\n",
        "        pass\n",
        "modules/test_invoice_money.py::test_received_and_balance_go_together",
    ),
)
