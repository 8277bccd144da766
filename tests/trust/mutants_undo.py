"""Faults of deeds, of the journal, of undo, and of a preview that is carried out."""

from tests.trust.mutant import mutant

_DEEDS = "contract/test_sage_client_deeds.py::test_"
_DELETES = "contract/test_vtigerclient_deletes.py::test_"
_JOURNAL = "engine/test_engine_journal.py::test_"
_POSTING = "engine/test_engine_posting.py::test_"
_UNDO = "engine/test_engine_undo.py::test_"
_UNDO_EDITS = "engine/test_engine_undo_edits.py::test_"
_UNDO_MADE = "engine/test_engine_undo_made.py::test_"
_UNDO_KILLED = "engine/test_engine_undo_killed.py::test_"

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
        "            raise role_forbids(_what(deed), missing) from missing\n",
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
        "                self._reader.unmoved(current)\n            if self._reader.has_business",
        "            if self._reader.has_business",
        f"{_DELETES}an_invoice_that_changed_since_it_was_looked_at_is_not_deleted",
    ),
    mutant(
        "the practice Sage releases a draft into locked books",
        "sandbox/sage/invoices.py",
        "    refuse_if(list(date_complaints(company, row)))\n    move_stock",
        "    move_stock",
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
    mutant(
        "an undone pair is not left alone",
        "engine/putback.py",
        "        run.store.save_aside(aside)\n",
        "",
        f"{_UNDO}what_a_sync_changed_is_put_back_and_stays_so[organization in Vtiger]",
    ),
    mutant(
        "a pair left alone comes back only when both of its records change",
        "engine/plan.py",
        "return [one for one in left if one is not None and one.kind is AsideKind.LEFT]",
        "return [one for one in left if one is not None and one.kind is AsideKind.NEVER]",
        f"{_UNDO}an_undone_pair_comes_back_when_one_of_its_records_changes[organization in Vtiger]",
    ),
    mutant(
        "what was put back passes for somebody's change",
        "engine/putback.py",
        "    run.store.save_link(replace(link, base=conceded(run.spec, link.base, kept)))\n",
        "    run.store.save_link(replace(link, base=conceded(run.spec, link.base, {})))\n    del kept\n",
        f"{_UNDO}after_an_undo_the_corrected_value_travels_whoever_owns_the_field",
    ),
    mutant(
        "the undo of an undo leaves the pair alone",
        "core/undo.py",
        "return any(one.undone_by == row.run and one.id < row.id for one in history)",
        "return any(one.undone_by == row.run and one.id > row.id for one in history)",
        f"{_UNDO}an_undo_is_undone_in_its_turn[organization in Vtiger]",
    ),
    mutant(
        "an undo takes somebody's later edit back as well",
        "core/undo.py",
        "    free = [name for name in owed if alike(now.fields.get(name, MISSING), after[name])]\n",
        "    free = list(owed)\n",
        f"{_UNDO_EDITS}what_somebody_has_changed_since_stays_and_is_named",
    ),
    mutant(
        "a document is put back by halves",
        "core/undo.py",
        "if edited and (not free or spec.filing.is_document):",
        "if edited and not free:",
        f"{_UNDO_EDITS}a_document_that_somebody_changed_is_not_put_back_by_halves",
    ),
    mutant(
        "a new record that somebody has changed is deleted",
        "core/undo.py",
        "    if edited := _edited(spec, asked.history, now):\n",
        "    if (edited := _edited(spec, asked.history, now)) and not edited:\n",
        f"{_UNDO_MADE}a_new_record_that_somebody_has_changed_since_is_not_deleted",
    ),
    mutant(
        "a record is deleted under others that refer to it",
        "core/undo.py",
        "    if asked.referring and found is Deed.DELETE:\n",
        "    if asked.referring and found is Deed.VOID:\n",
        f"{_UNDO_MADE}a_new_record_that_somebody_else_has_put_to_use_stays",
    ),
    mutant(
        "an undo does not look at the record again before it writes",
        "engine/undoing.py",
        "    current = port.look(run.module, step.ref.id)\n",
        "    current = asked.now\n",
        f"{_UNDO_EDITS}an_edit_between_the_plan_and_the_write_stays",
    ),
    mutant(
        "an undo does another thing than was shown",
        "engine/undoing.py",
        "is_other = order.agreed is not None and mark_of(step) not in order.agreed",
        "is_other = order.agreed is not None and not order.agreed",
        f"{_UNDO_EDITS}what_was_shown_and_changed_meanwhile_is_left_alone",
    ),
    mutant(
        "the note of an undo passes for that of a sync",
        "engine/recover.py",
        "        if intent.undoes:\n",
        "        if intent.undoes and intent.partner_id is None:\n",
        f"{_UNDO_KILLED}killed_and_never_undone_again_the_record_in_hand_is_finished_and_left_alone[changes-write]",
    ),
    mutant(
        "an undo that never left counts as done",
        "engine/undoing.py",
        "return holds(current, intent.payload) and not holds(before, intent.payload)",
        "return True",
        f"{_UNDO_KILLED}killed_at_any_step_the_next_undo_ends_as_if_nothing_had_happened"
        "[changes-add_intent done-undone again]",
    ),
    mutant(
        "an undone row stays open in the journal",
        "engine/putback.py",
        "        run.store.set_undone(row.id, run.session.run)\n",
        "        pass\n",
        f"{_UNDO}a_second_undo_of_a_run_says_that_it_was_undone",
    ),
    mutant(
        "a paid invoice is made void",
        "modules/unmaking.py",
        'if paid := penny(record.amount("total_paid")):',
        'if (paid := penny(record.amount("total_paid"))) and not paid:',
        f"{_UNDO_MADE}a_paid_invoice_stays_and_the_credit_note_is_offered",
    ),
    mutant(
        "a previewed write counts as the same over another value",
        "engine/posting.py",
        "    return {name: old.get(name, MISSING) for name in values}\n",
        "    return {name: MISSING for name in values if old is None}\n",
        f"{_POSTING}a_write_over_another_value_than_was_shown_is_another_write",
    ),
    mutant(
        "a preview is carried out under other settings",
        "engine/posting.py",
        '"settings": run.book.mark})',
        '"settings": ""})',
        f"{_POSTING}changed_settings_make_it_another_plan",
    ),
    mutant(
        "what is new since a preview is written along",
        "engine/posting.py",
        "    if line is not None and line not in agreed.without:\n",
        "    if line is None or line not in agreed.without:\n",
        f"{_POSTING}what_is_new_since_the_preview_is_left_to_the_next_sync_and_said",
    ),
    mutant(
        "what was unticked is written all the same",
        "engine/posting.py",
        "    if line is not None and line not in agreed.without:\n",
        "    if line is not None:\n",
        f"{_POSTING}a_line_that_is_unticked_is_left_out_and_travels_with_the_next_sync",
    ),
    mutant(
        "the side that was left out counts as agreed",
        "engine/posting.py",
        "return replace(step, writes=writes, keep=step.keep | rest)",
        "return replace(step, writes=writes)",
        f"{_POSTING}of_a_pair_that_travels_both_ways_one_side_can_be_left_out",
    ),
    mutant(
        "the side that was left out is forgotten",
        "engine/posting.py",
        "session.store.save_seen([replace(seen, pending=True)])",
        "session.store.save_seen([replace(seen, pending=False)])",
        f"{_POSTING}of_a_pair_that_travels_both_ways_one_side_can_be_left_out",
    ),
    mutant(
        "the money of a change counts whole",
        "engine/preview.py",
        "    former = run.spec.totals(before, run.book) if before is not None else None\n",
        "    former = None\n",
        f"{_POSTING}the_money_that_would_land_in_sage_is_the_money_that_lands",
    ),
    mutant(
        "an organization is deleted with its deals",
        "clients/vtiger/reader.py",
        '                if rows_of(self._dialect.read("query", query=text)):\n',
        '                if not rows_of(self._dialect.read("query", query=text)) and not text:\n',
        f"{_DELETES}a_record_with_deals_or_orders_is_not_deleted",
    ),
)
