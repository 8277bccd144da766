"""Mutants of credit notes: their signs, their own feed, and what nobody may take for an invoice."""

from tests.trust.mutant import mutant

_ENGINE = "engine/test_engine_credits.py::test_"
_CLIENT = "contract/test_sage_client_credits.py::test_"
_PRACTICE = "contract/test_sandbox_sage_credit_notes.py::test_"

MUTANTS = (
    mutant(
        "a credit note's quantities keep their sign on the way to Sage",
        "clients/sage/credits.py",
        '_LINE_FIGURES = frozenset({"quantity", ',
        "_LINE_FIGURES = frozenset({",
        f"{_CLIENT}a_document_of_negative_amounts_is_posted_as_a_credit_note_of_positive_ones",
    ),
    mutant(
        "a credit note's discount keeps its sign",
        "clients/sage/credits.py",
        '"quantity", "discount_amount", ',
        '"quantity", ',
        f"{_CLIENT}a_discount_keeps_its_meaning_when_the_signs_are_turned",
    ),
    mutant(
        "credit notes are listed though nobody switched them on",
        "clients/sage/client.py",
        "self._credit_shelf if credit_notes else None",
        "self._credit_shelf",
        f"{_CLIENT}while_they_are_left_alone_nothing_is_asked_about_them",
    ),
    mutant(
        "credit notes switched on later are read from where the invoices stand",
        "clients/sage/payments.py",
        "yield from self._changed(readings[-1], before.credited, receipts)",
        "yield from self._changed(readings[-1], before.changed, receipts)",
        f"{_CLIENT}the_first_listing_after_they_are_switched_on_shows_all_of_them",
    ),
    mutant(
        "a known credit note is looked for among the invoices",
        "clients/sage/client.py",
        "is_credit = module is ModuleId.INVOICES and is_credit_id(record_id)",
        "is_credit = False",
        f"{_CLIENT}the_id_alone_leads_to_looking_changing_and_making_void",
    ),
    mutant(
        "deleted credit notes are not asked for",
        "clients/sage/client.py",
        "        if not credited:\n            return told\n",
        "        return told\n",
        f"{_CLIENT}a_deleted_draft_is_told_by_its_own_feed",
    ),
    mutant(
        "a plan without credit notes ends the run",
        "clients/sage/client.py",
        "            if shelf is not self._credit_shelf:\n                raise\n",
        "            raise\n",
        f"{_CLIENT}a_plan_that_opens_none_to_programs_holds_the_credit_note_alone",
    ),
    mutant(
        "a negative document is posted as an invoice",
        "modules/invoices.py",
        "kind: Fields = {CREDIT_MARK: True} if is_credit(record, book) else {}",
        "kind: Fields = {}",
        f"{_ENGINE}the_credit_note_is_linked_under_its_own_id_and_bears_vtigers_number",
    ),
    mutant(
        "credit notes travel while their way is off",
        "modules/credits.py",
        "return Option.CREDIT_NOTES in book.settings.options",
        "return True",
        f"{_ENGINE}while_the_way_is_off_a_credit_note_is_held_as_before",
    ),
    mutant(
        "a credit note is taken for the invoice that it names",
        "modules/invoice_evidence.py",
        'return f"{_GIVES_BACK}{key}" if gives_back else key',
        "return key",
        f"{_ENGINE}a_credit_note_that_names_its_invoice_is_not_taken_for_it",
    ),
    mutant(
        "a posted invoice becomes a credit note without a question",
        "modules/invoice_rules_credit.py",
        "    if now is before or not is_asked or is_over:",
        "    if now is before or not is_asked or is_over or now:",
        f"{_ENGINE}a_posted_invoice_that_becomes_a_credit_note_is_a_question",
    ),
    mutant(
        "what is paid is taken back all the same",
        "modules/invoice_cures_credit.py",
        "    if isinstance(how, Kept):\n",
        "    if isinstance(how, Kept) and not how.because:\n",
        f"{_ENGINE}what_is_paid_is_not_taken_back",
    ),
    mutant(
        "Sage's credit notes come to Vtiger unasked",
        "modules/invoice_rules_credit.py",
        "    if credits_travel(context.book) and context.book.settings.invoices.credit_notes_to_vtiger:",
        "    if credits_travel(context.book):",
        f"{_ENGINE}a_credit_note_that_was_made_in_sage_stays_there_and_is_told",
    ),
    mutant(
        "a paid credit note loses the status that makes it one",
        "modules/invoices.py",
        "    if is_credit(record, book):\n        return MISSING\n",
        "",
        f"{_ENGINE}used_up_it_keeps_the_status_that_makes_it_one",
    ),
    mutant(
        "what is written to a turned invoice is not turned back",
        "clients/vtiger/turning.py",
        "return turned(fields) if current.fields.get(TURNED) is True else fields",
        "return fields",
        f"{_ENGINE}lines_changed_in_sage_are_written_to_it_above_nothing",
    ),
    mutant(
        "a changed choice of statuses reads nothing again",
        "clients/vtiger/turning.py",
        "        if not statuses or self._means_credit is None:",
        "        if statuses or self._means_credit is None:",
        f"{_ENGINE}a_status_that_comes_to_mean_credit_makes_its_invoices_be_read_again",
    ),
    mutant(
        "what was paid out in Vtiger is raised to what Sage knows of",
        "modules/invoice_money.py",
        "here < paid if is_credit_id(sage.id) else",
        "here > paid if is_credit_id(sage.id) else",
        f"{_ENGINE}what_somebody_paid_out_in_vtiger_beyond_what_sage_knows_stays_and_is_listed",
    ),
    mutant(
        "an amount off a returned line fits no line",
        "modules/exactlines.py",
        "        if self.gives_back:\n            return self._turned.has_fitting_discount\n",
        "",
        f"{_ENGINE}an_amount_off_a_returned_line_stays_an_amount_off_it",
    ),
    mutant(
        "a credit note is offered for an invoice that does not name it",
        "modules/invoice_credit_use.py",
        "bool(paper.names & other.numbers and other.names & paper.numbers)",
        "bool(paper.names & other.numbers)",
        f"{_ENGINE}where_only_one_of_them_names_the_other_nothing_is_offered",
    ),
    mutant(
        "more of a credit is used than the invoice asks for",
        "modules/invoice_credit_use.py",
        "return min(-outstanding(self.credit), outstanding(self.invoice))",
        "return -outstanding(self.credit)",
        f"{_ENGINE}once_she_says_so_the_credit_is_set_against_the_invoice",
    ),
    mutant(
        "the practice Sage allocates what does not add up",
        "sandbox/sage/allocations.py",
        '        yield Complaint("The allocated amounts must add up to zero.", "allocated_artefacts")\n',
        "        pass\n",
        f"{_PRACTICE}an_allocation_adds_up_to_nothing_within_what_is_open",
    ),
)
