"""Faults in what is paid, owed and compared after a write."""

from tests.trust.mutant import mutant

_FIELDS = "modules/test_fields_invoices.py::test_"
_ALTERED = "engine/test_engine_alterations.py::test_"
_MOVING = "engine/test_engine_moving.py::test_"
_MONEY = "engine/test_engine_money.py::test_"
_PAYMENTS = "contract/test_sage_client_payments.py::test_"

_STATES = "engine/test_engine_payment_states.py::test_"
_SETTLED = "contract/test_sage_client_settled.py::test_"

MUTANTS = (
    mutant(
        "a refund counts as a receipt",
        "clients/sage/settled.py",
        'Means.REFUND if entry.get("negative_payment") is True else Means.RECEIPT',
        "Means.RECEIPT",
        f"{_SETTLED}a_refund_leaves_an_invoice_refunded",
    ),
    mutant(
        "every allocation counts as money",
        "clients/sage/settled.py",
        "_OF_ARTEFACT.get(kind, Means.UNKNOWN)",
        "Means.RECEIPT",
        f"{_SETTLED}what_a_credit_note_settles_alone_is_credited",
    ),
    mutant(
        "another kind of settlement is no news",
        "clients/sage/settled.py",
        'return f"{raw.get(\'last_paid\')}{kinds}" if kinds else ""',
        'return ""',
        f"{_SETTLED}another_kind_of_settlement_of_the_same_amount_is_news",
    ),
    mutant(
        "an overpayment that is used up goes unnoticed",
        "clients/sage/payments.py",
        "lambda key, revision: key not in named and is_known(key, revision)",
        "is_known",
        f"{_SETTLED}an_overpayment_that_is_used_up_is_noticed_though_its_invoice_shows_nothing",
    ),
    mutant(
        "overpayments of before are never looked for",
        "clients/sage/receipts.py",
        "start = self._since if self._has_all else None",
        "start = self._since",
        f"{_SETTLED}overpayments_of_before_are_found_once_somebody_wants_to_know",
    ),
    mutant(
        "a bounced payment reopens nothing",
        "modules/invoice_money.py",
        '        wanted["status"] = word\n',
        "        pass\n",
        f"{_STATES}a_bounced_payment_reopens_the_invoice_and_the_next_one_pays_it",
    ),
    mutant(
        "what was given up is still owed in Vtiger",
        "modules/invoice_money.py",
        " - penny(less)",
        "",
        f"{_STATES}a_payment_gives_its_own_status_and_taken_back_the_invoice_is_open_again[written off]",
    ),
    mutant(
        "an invoice paid in Vtiger is told only where statuses travel",
        "modules/invoice_money.py",
        "or not _claims_more(sage, vtiger, book)\n\n\ndef _status_agrees",
        "or True\n\n\ndef _status_agrees",
        f"{_STATES}paid_in_vtiger_is_listed_though_no_status_travels",
    ),
    mutant(
        "a foreign invoice is posted at the first rate that looks alike",
        "modules/invoices.py",
        "rate = book.books.exchange_rates.get(currency_of_invoice(record, book))",
        "rate = next((r for r in book.books.exchange_rates.values() if rate_text(r) == record.amount("
        '"conversion_rate")), None)',
        f"{_FIELDS}a_foreign_invoice_is_posted_at_sages_rate_of_its_own_currency",
    ),
    mutant(
        "a refreshed balance is told as somebody's own",
        "modules/invoices.py",
        "        worked_out=True,\n",
        "",
        f"{_MONEY}a_refreshed_balance_is_not_told_as_somebodys_value",
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
        "_customers((*receipts.news(), *self._deleted(PAYMENTS, since)))",
        "_customers(receipts.news())",
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
        "if is_credit_id(sage.id) else here > paid",
        "if is_credit_id(sage.id) else here < paid",
        f"{_MONEY}a_payment_entered_in_vtiger_is_never_lowered_by_a_smaller_one_in_sage",
    ),
    mutant(
        "paid in Vtiger alone is taken for agreed",
        "modules/invoice_agreement.py",
        "    apart = _withdrawn(vtiger, book) or money_difference(sage, vtiger, book)",
        "    apart = _withdrawn(vtiger, book)",
        f"{_MONEY}paid_in_vtiger_alone_is_listed_until_sage_is_paid_as_well",
    ),
    mutant(
        "void in Sage alone is taken for agreed",
        "modules/invoice_agreement.py",
        "if is_void(sage):\n        return money_difference(sage, vtiger, book)",
        "if is_void(sage):\n        return None",
        f"{_MONEY}void_in_sage_and_not_cancelled_in_vtiger_is_listed",
    ),
    mutant(
        "a balance that stayed behind stays there",
        "modules/invoice_money.py",
        '        wanted["balance"] = owed(sage, vtiger)',
        "        pass",
        f"{_MONEY}a_balance_that_stayed_behind_is_refreshed",
    ),
    mutant(
        "a balance that Vtiger does not keep is sent for ever",
        "modules/invoice_money.py",
        " and not by_itself and is_due",
        " and not by_itself",
        "modules/test_invoice_money.py::test_a_balance_that_stayed_behind_is_written_once",
    ),
    mutant(
        "Received goes without its balance",
        "modules/invoice_money.py",
        "        wanted |= figures\n",
        "        pass\n",
        "modules/test_invoice_money.py::test_received_and_balance_go_together",
    ),
    mutant(
        "only what was sent is compared after a write",
        "core/alterations.py",
        "            meant = before[pair.name]",
        "            continue",
        f"{_ALTERED}what_vtiger_changes_unasked_is_told_and_goes_no_further",
        f"{_ALTERED}what_sage_changes_unasked_is_told_and_goes_no_further",
    ),
    mutant(
        "what a server made of a new record is taken for agreed",
        "engine/apply.py",
        "    marks = alterations(run, views, reply.side, None, sent or {})",
        "    marks = alterations(run, views, reply.side, None, {})",
        f"{_ALTERED}a_new_record_that_a_server_keeps_otherwise_is_told",
    ),
    mutant(
        "what a server altered is told once and then forgotten",
        "core/alterations.py",
        "    if pair.link is None or _MARK not in pair.link.base:",
        "    if pair.link is not None:",
        f"{_ALTERED}what_vtiger_changes_unasked_is_told_and_goes_no_further",
    ),
    mutant(
        "what a server altered is told although it was put right",
        "core/alterations.py",
        "return stayed and not is_kept(pair, side, kept, theirs)",
        "return True",
        f"{_ALTERED}what_was_altered_is_told_until_somebody_puts_it_right",
    ),
    mutant(
        "what Sage's books made of a write is lost",
        "engine/apply.py",
        "keep, was = write.keep | pending | moved, write.pair.vtiger",
        "keep, was = write.keep | pending, write.pair.vtiger",
        f"{_ALTERED}what_sages_books_make_of_a_write_is_carried_over",
    ),
    mutant(
        "another customer brings his addresses to an invoice",
        "modules/invoice_whole.py",
        "if name in fields]\n    others",
        "if name not in fields]\n    others",
        f"{_ALTERED}another_customer_on_an_invoice_leaves_its_addresses_alone",
    ),
    mutant(
        "an edit in the second of our last write is overwritten",
        "engine/apply.py",
        '    if current.fields.get("unreadable"):\n        return True\n',
        '    if current.fields.get("unreadable") or current.revision == seen.revision:\n'
        '        return "unreadable" in current.fields\n',
        f"{_MOVING}an_edit_before_our_write_in_the_second_of_the_last_one_is_not_overwritten",
    ),
    mutant(
        "an edit of our own new record is taken for the server's doing",
        "engine/intake.py",
        "return is_altered or mapped_differs(run, made, listed)",
        "return is_altered",
        f"{_MOVING}an_edit_in_the_second_in_which_we_made_the_record_comes_with_the_next_run",
    ),
    mutant(
        "a balance that lines overtook in their own write is not sent again",
        "core/alterations.py",
        "if not is_kept(spec.field(name), target, after[name], sent[name])",
        "if not after",
        "engine/test_engine_money.py::"
        "test_an_invoice_changed_and_voided_between_two_runs_owes_nothing_in_vtiger",
    ),
)
