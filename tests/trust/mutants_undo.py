"""Faults of deeds, of the journal, of undo, and of a preview that is carried out."""

from tests.trust.mutant import mutant

_DEEDS = "contract/test_sage_client_deeds.py::test_"
_DELETES = "contract/test_vtigerclient_deletes.py::test_"
_JOURNAL = "engine/test_engine_journal.py::test_"

MUTANTS = (
    mutant(
        "a deed is sent again when its answer is lost",
        "clients/sage/api.py",
        "call = Call(method, path, Effect.WRITE, params=params or {}, json=body)",
        "call = Call(method, path, Effect.READ, params=params or {}, json=body)",
        f"{_DEEDS}a_deed_whose_answer_is_lost_is_not_sent_again_but_left_to_a_look",
    ),
    mutant(
        "the reason of a void is in the address alone",
        "clients/sage/deeds.py",
        'return self._api.act("DELETE", path, {"void_reason": given}, body)',
        'return self._api.act("DELETE", path, {"void_reason": given}, {})',
        f"{_DEEDS}an_invoice_is_made_void_with_the_reason_in_body_and_address_and_keeps_its_number",
    ),
    mutant(
        "a role that may not delete ends the run",
        "clients/sage/deeds.py",
        "            raise _role_forbids(deed, missing) from missing\n",
        "            raise missing\n",
        f"{_DEEDS}a_role_that_may_not_delete_refuses_the_record_and_does_not_end_the_run",
    ),
    mutant(
        "a delete is sent to 8.3 for an invoice",
        "clients/vtiger/writing.py",
        "                self._invoices.refuse_on_broken_server()\n",
        "",
        f"{_DELETES}an_invoice_is_not_deleted_where_that_destroys_it",
    ),
    mutant(
        "an invoice is deleted over somebody's edit",
        "clients/vtiger/writing.py",
        "                self._reader.unmoved(current)\n            try:\n"
        '                self._dialect.write("delete"',
        '            try:\n                self._dialect.write("delete"',
        f"{_DELETES}an_invoice_that_changed_since_it_was_looked_at_is_not_deleted",
    ),
    mutant(
        "the practice Sage releases a draft into locked books",
        "sandbox/sage/invoices.py",
        "    refuse_if(list(date_complaints(company, row)))\n    _move_stock",
        "    _move_stock",
        f"{_DEEDS}a_draft_whose_date_has_been_locked_meanwhile_is_not_released",
    ),
    mutant(
        "the practice Sage forgets its VAT returns",
        "sandbox/sage/render.py",
        "and not locked and not is_returned",
        "and not locked",
        f"{_DEEDS}what_is_in_a_vat_return_is_not_changed_either",
    ),
    mutant(
        "a new record leaves no row in the journal",
        "engine/apply.py",
        "        keep_written(run.session, intent, None, reply)\n",
        "",
        f"{_JOURNAL}every_record_that_a_run_made_is_in_the_journal_with_what_was_sent",
    ),
    mutant(
        "the journal keeps as before what is there now",
        "engine/journal.py",
        "            _part(before, names),\n",
        "            _part(after, names),\n",
        f"{_JOURNAL}a_price_is_kept_as_money",
    ),
    mutant(
        "of what was made only the sent fields are kept",
        "engine/journal.py",
        "return [name for name in after.fields if name not in BY_ID[intent.module].told]",
        "return intent.payload.keys()",
        f"{_JOURNAL}of_what_was_made_all_is_kept_that_people_could_change_and_nothing_that_the_server_works_out",
    ),
    mutant(
        "a write that a crash cut off gets no row",
        "engine/recover.py",
        "            keep_written(session, intent, before, current)\n",
        "            pass\n",
        f"{_JOURNAL}a_write_that_a_crash_cut_off_from_its_row_gets_it_from_the_next_run",
    ),
    mutant(
        "a write that never arrived gets a row all the same",
        "engine/journal.py",
        "return holds(now, intent.payload) and not holds(before, intent.payload)",
        "return not holds(before, intent.payload)",
        f"{_JOURNAL}of_an_update_without_an_answer_the_journal_says_whether_it_arrived",
    ),
)
