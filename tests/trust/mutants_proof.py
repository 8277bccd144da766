"""Faults in what moves documents, which the proof must find; and faults in the proof itself."""

from tests.trust.mutant import mutant

_AFTER_A_SYNC = "e2e/test_cli_reconcile.py::test_after_a_sync_every_difference_has_a_name"
_COMMAND = "e2e/test_cli_reconcile.py::test_"
_CERTIFICATE = "e2e/test_cli_certificate.py::test_"
_PROOF = "unit/test_proof.py::test_"
_NOTES = "contract/test_vtigerclient_note_papers.py::test_"

MUTANTS = (
    mutant(
        "a penny goes from the tax to the net",
        "modules/pennies.py",
        "            return Rounded(nets, taxes)",
        "            return Rounded((*(net + PENNY for net in nets[:1]), *nets[1:]), "
        "(*(tax - PENNY for tax in taxes[:1]), *taxes[1:]))",
        _AFTER_A_SYNC,
    ),
    mutant(
        "the lines that are sent bear a penny of tax more than was worked out",
        "modules/invoice_lines.py",
        '        "tax_amount": line.tax.amount,',
        '        "tax_amount": line.tax.amount and line.tax.amount + Decimal("0.01"),',
        _AFTER_A_SYNC,
    ),
    mutant(
        "shipping goes to Sage a penny dearer",
        "modules/invoices.py",
        '    fields: dict[str, Value] = {"shipping_net_amount": parse_decimal(value) or Decimal("0.00")}',
        '    fields: dict[str, Value] = {"shipping_net_amount": (parse_decimal(value) or Decimal(0)) + '
        'Decimal("0.01")}',
        _AFTER_A_SYNC,
    ),
    mutant(
        "lines that are read from Sage reach Vtiger with a penny more a piece",
        "modules/invoice_lines.py",
        '        "listprice": line.unit_price,',
        '        "listprice": line.unit_price + Decimal("0.01"),',
        _AFTER_A_SYNC,
    ),
    mutant(
        "any hold explains any difference",
        "app/proving.py",
        "        if not self._has_moved(vtiger, sage):\n            return None\n",
        "",
        f"{_COMMAND}a_hold_explains_no_difference_that_was_there_when_both_last_agreed",
    ),
    mutant(
        "a penny of a document passes for rounding under any rate",
        "core/proof.py",
        "    return abs(apart.net) < _PENNY * lines and abs(apart.tax) < _PENNY + slack",
        "    return abs(apart.net) < _PENNY * lines",
        f"{_PROOF}a_penny_of_tax_under_another_rate_is_different",
    ),
    mutant(
        "pennies here make up for pennies there",
        "core/proofsums.py",
        "    return max(abs(apart.net), abs(apart.tax), abs(apart.gross))",
        "    return apart.gross",
        f"{_PROOF}what_is_too_much_here_does_not_make_up_for_too_little_there",
    ),
    mutant(
        "what is explained is counted twice in a month",
        "core/proofsums.py",
        "by_month[month] = by_month.get(month, NOTHING) + one.sum",
        "by_month[month] = by_month.get(month, NOTHING) + one.sum + one.sum",
        f"{_PROOF}explained_and_unexplained_are_the_difference_in_every_row",
    ),
    mutant(
        "one of two documents with one number is taken",
        "core/pairing.py",
        "found[key] = None if key in found else paper.id",
        "found[key] = paper.id",
        f"{_PROOF}a_number_that_two_documents_bear_pairs_none",
    ),
    mutant(
        "a gross that agrees is enough",
        "core/proof.py",
        "is_whole = vtiger.is_own_form and not apart.gross",
        "is_whole = not apart.gross",
        f"{_PROOF}a_penny_anywhere_is_different",
    ),
    mutant(
        "a document that Sage's list shows twice counts twice",
        "core/pairing.py",
        "self.waiting.update((paper.id, paper) for paper in papers)",
        "self.waiting.update((str(place), paper) for place, paper in enumerate(papers))",
        f"{_PROOF}a_document_that_a_list_shows_twice_counts_once_as_it_was_last",
    ),
    mutant(
        "a period is certified whatever was found",
        "cli/reconciling.py",
        "number = services.certify(proof) if proof.is_whole else None",
        "number = services.certify(proof)",
        f"{_CERTIFICATE}what_is_not_explained_is_printed_and_certifies_nothing",
    ),
    mutant(
        "a note on a document in a certified period raises an alarm",
        "core/certified.py",
        "    if before is not None and before.figures == now.figures:\n",
        "    if before is not None and before.stamp == now.stamp:\n",
        f"{_CERTIFICATE}a_payment_is_no_change_that_a_certificate_vouches_against",
    ),
    mutant(
        "a sync lets go of what is only listed",
        "engine/plan.py",
        "if skip.why.rule not in LISTED_ONLY)",
        "if skip.why.rule)",
        f"{_CERTIFICATE}a_document_that_is_changed_in_vtiger_raises_an_alarm_once",
    ),
    mutant(
        "a credit note of the cloud counts as an invoice",
        "clients/vtiger/papers.py",
        "        turned = self._layout.are_credits or (is_credit and gross > 0)\n",
        "        turned = not self._layout.are_credits and is_credit and gross > 0\n",
        f"{_NOTES}credit_notes_are_among_the_papers_of_their_period_with_their_signs_turned",
    ),
    mutant(
        "a linked credit note is looked for among the invoices",
        "clients/vtiger/allpapers.py",
        "        theirs = self._notes.among(record_ids)\n",
        "        theirs = self._notes.among(())\n",
        f"{_NOTES}one_that_is_asked_for_by_its_id_is_found_and_no_invoice_of_its_number",
    ),
    mutant(
        "a credit note is no more once credit notes do not travel",
        "clients/vtiger/creditnotes.py",
        "        if not record_ids or self._names is None:\n",
        "        if not record_ids or self._reader is None:\n",
        f"{_NOTES}one_that_is_linked_is_found_though_credit_notes_do_not_travel_any_more",
    ),
    mutant(
        "a partner of the period that no list showed counts as dated elsewhere",
        "app/proving.py",
        "            if partner is not None and self._period.covers(partner.day):\n",
        "            if partner is not None and not self._period.covers(partner.day):\n",
        "engine/test_engine_noted_proof.py::test_"
        "a_linked_credit_note_is_no_deleted_one_once_credit_notes_do_not_travel",
    ),
)
