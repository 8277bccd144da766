"""Faults of the sync run and of its database."""

from tests.trust.mutant import mutant

_SERVERS = "engine/test_engine_servers.py::test_"
_LOST = "engine/test_engine_lost_answers.py::test_"
_MOVING = "engine/test_engine_moving.py::test_"
_GUARDS = "engine/test_engine_guards.py::test_"
_DELETED = "engine/test_engine_deletions.py::test_"
_SETUP = "engine/test_engine_setup_recalled.py::test_"
_REST = "engine/test_engine_rest.py::test_"
_SKIPS = "engine/test_engine_skips.py::test_"
_MODULES = "engine/test_engine_modules.py::test_"
_KILLED = "engine/test_engine_killed.py::test_"
_CAN = "engine/test_engine_capabilities.py::test_"

MUTANTS = (
    mutant(
        "the base is what we sent, not what the server made of it",
        "engine/keeping.py",
        "base = settled_base(run.spec, sage, vtiger, known, keep)",
        "base = settled_base(run.spec, vtiger, vtiger, known, keep)",
        f"{_SERVERS}edits_do_not_take_along_what_the_server_had_added_by_itself",
    ),
    mutant(
        "the cursor is moved before what was read is kept",
        "engine/fetch.py",
        "    for batch in run.session.port(side).changes(run.module, since, is_known):\n        keep(",
        "    batches = tuple(run.session.port(side).changes(run.module, since, is_known))\n"
        '    run.store.set_cursor(cursor_name(run.module, side, "changes"), batches[-1].position)\n'
        "    for batch in batches:\n        keep(",
        f"{_KILLED}killed_before_what_was_read_was_kept_it_is_read_again",
    ),
    mutant(
        "what is still owed is forgotten when it is listed again",
        "engine/intake.py",
        "owing = changed or (old is not None and old.pending)",
        "owing = changed",
        f"{_SKIPS}what_a_run_that_ended_early_still_owes_travels_though_it_is_listed_unchanged",
    ),
    mutant(
        "the guard is skipped",
        "engine/run.py",
        "if not session.request.go_on:",
        "if session.request.go_on:",
        f"{_GUARDS}too_many_deletions_trip_the_guard_and_go_on_works_once",
    ),
    mutant(
        "another company is not noticed",
        "engine/preflight.py",
        "elif known != identity:",
        "elif not known:",
        f"{_GUARDS}another_business_is_refused_before_anything_is_read_or_written",
    ),
    mutant(
        "changed settings are not thought about",
        "engine/run.py",
        "if known is not None and known != mark:",
        "if known is None:",
        f"{_SKIPS}a_mapping_that_was_added_lets_the_invoices_travel_without_reading_them_again",
    ),
    mutant(
        "a write is not noted before it is sent",
        "engine/apply.py",
        "    return run.store.add_intent(Intent(",
        "    return (Intent(",
        f"{_LOST}an_edit_in_sage_before_the_recovery_is_kept",
    ),
    mutant(
        "the note of a write is cleared before the link is kept",
        "engine/apply.py",
        "    with run.store.concluded():\n        run.store.clear_intent(intent.id)\n"
        "        run.store.save_seen([seen_after(run, reply)]",
        "    run.store.clear_intent(intent.id)\n    with run.store.concluded():\n"
        "        run.store.save_seen([seen_after(run, reply)]",
        f"{_KILLED}killed_before_a_new_invoice_was_linked_and_changed_by_a_person_it_stays_one_invoice",
    ),
    mutant(
        "the revision is not looked at before a write",
        "engine/apply.py",
        "if _moved(run, seen, current):",
        "if current.deleted:",
        f"{_MOVING}a_product_changed_in_sage_between_reading_and_writing_is_left_for_the_next_run",
    ),
    mutant(
        "a record deleted before the write is written all the same",
        "engine/apply.py",
        "    if current is None:\n        run.store.save_seen([Seen(replace(seen, deleted=True)",
        "    current = current or seen\n    if current is None:\n"
        "        run.store.save_seen([Seen(replace(seen, deleted=True)",
        f"{_MOVING}a_record_deleted_between_reading_and_writing_is_said_and_not_made_again",
    ),
    mutant(
        "what was written is not read once more for its second's sake",
        "engine/keeping.py",
        "settled=is_listed",
        "settled=True",
        f"{_MOVING}an_edit_in_the_second_of_our_own_write_comes_with_the_next_run",
    ),
    mutant(
        "one record's refusal ends the run",
        "engine/refused.py",
        "    except RecordError as refusal:\n        hold(",
        "    except ZeroDivisionError as refusal:\n        hold(",
        f"{_SKIPS}one_bad_record_stops_only_itself",
    ),
    mutant(
        "a recovery repeats the write under a new key",
        "engine/recover.py",
        "return port.create(intent.module, intent.payload, intent.idempotency_key)",
        "return port.create(intent.module, intent.payload, session.new_key())",
        f"{_LOST}a_create_in_sage_that_is_answered_with_nonsense_ends_the_run_and_is_not_doubled[Contacts]",
        f"{_KILLED}killed_twice_in_a_row_and_then_left_alone",
    ),
    mutant(
        "a recovery repeats a write whose key has run out",
        "engine/recover.py",
        "return session.clock.now() - intent.made_at >= session.key_life(intent.side)",
        "return False",
        f"{_LOST}after_the_servers_memory_of_keys_has_run_out_the_record_is_looked_for_first[Contacts-drop_after]",
        f"{_LOST}a_create_in_vtiger_whose_answer_is_lost_is_neither_lost_nor_doubled",
    ),
    mutant(
        "a ledger without keys is sent a lost write again",
        "engine/session.py",
        "return self.sage.capabilities.key_life if side is Side.SAGE else timedelta(0)",
        "return timedelta(days=6) if side is Side.SAGE else timedelta(0)",
        f"{_CAN}a_ledger_that_takes_no_keys_is_looked_into_before_a_lost_write_is_repeated",
    ),
    mutant(
        "a ledger without a feed of deletions is listed every hour",
        "engine/sweep.py",
        "if side is Side.SAGE and run.session.sage.capabilities.deletion_feed else",
        "if side is Side.SAGE else",
        f"{_CAN}a_ledger_without_a_feed_of_deletions_is_asked_for_them_once_a_day",
    ),
    mutant(
        "a recovery does not find what the lost write made",
        "engine/recover.py",
        "return completed(session, intent, found[0]) if len(found) == 1 else None",
        "return None",
        f"{_KILLED}killed_before_a_new_invoice_was_linked_and_changed_by_a_person_it_stays_one_invoice",
    ),
    mutant(
        "a recovered record's own edit counts as agreed",
        "engine/recover.py",
        "base=rebased(run.spec, link.base, made.side, view)",
        "base=link.base",
        f"{_LOST}an_edit_in_vtiger_before_the_recovery_travels",
        f"{_LOST}a_new_record_in_vtiger_that_was_edited_before_the_recovery_is_linked_with_its_edit",
    ),
    mutant(
        "an unreadable view counts as deleted",
        "engine/sweep.py",
        "    except PermissionMissing as refused:\n        if not go_on:",
        "    except PermissionMissing as refused:\n        if refused is None:",
        f"{_DELETED}an_emptied_vtiger_is_refused_until_a_person_says_go_on",
    ),
    mutant(
        "a side that shows nothing any more is believed",
        "engine/sweep.py",
        "if len(answer.gone) == len(held) > 1 and not go_on and",
        "if not held and",
        f"{_DELETED}an_emptied_sage_is_refused_until_a_person_says_go_on",
    ),
    mutant(
        "what a preview read is settled",
        "engine/preview.py",
        "        case Create(target, source):\n",
        "        case Create(target, source):\n"
        "            run.store.settle(run.module, source.side, source.id)\n",
        "engine/test_engine_practice.py::"
        "test_a_preview_writes_nothing_moves_no_cursor_and_counts_as_the_run_after_it",
        f"{_MODULES}new_records_of_every_module_travel_both_ways_and_then_nothing_more",
    ),
    mutant(
        "a held record is not listed",
        "engine/hold.py",
        "            store.save_skip(opened)\n",
        "",
        f"{_SKIPS}a_cured_record_travels_with_the_next_run_and_its_dependants_too",
    ),
    mutant(
        "a total that differs is not said",
        "modules/invoice_agreement.py",
        "return None if told is None else Skip(",
        "return Skip(",
        "engine/test_engine_invoices.py::test_payments_in_sage_flow_back_as_received_and_status_and_leave_"
        "the_lines_alone",
    ),
    mutant(
        "a failed group of changes is committed",
        "store/connection.py",
        "block.__exit__(type(error), error, error.__traceback__)",
        "block.__exit__(None, None, None)",
        "store/test_store_transactions.py::test_an_exception_leaves_the_old_state",
    ),
    mutant(
        "statements of one answer see different moments on a server",
        "store/postgresql.py",
        '("REPEATABLE READ, READ ONLY",)',
        '("READ COMMITTED, READ ONLY",)',
        "store/test_store_snapshots.py::test_an_answer_is_that_of_before_a_commit_or_of_after_it",
    ),
    mutant(
        "what is held back is told from two moments",
        "store/logreader.py",
        "        with self.connection.snapshot():\n            totals",
        "        if self.connection:\n            totals",
        "store/test_store_snapshots.py::test_an_answer_is_that_of_before_a_commit_or_of_after_it",
    ),
    mutant(
        "a second link for one record replaces the first",
        "store/links.py",
        "_LINK.insert(slots(_LINK)).on_conflict_ignore()",
        "_LINK.insert(slots(_LINK)).on_conflict_replace()",
        "store/test_store_port.py::test_a_second_link_for_either_id_is_refused",
    ),
    mutant(
        "unsettled records count as known",
        "store/seen.py",
        "(_SEEN.settled == _YES) & (_SEEN.deleted == _NO)",
        "(_SEEN.deleted == _NO)",
        "store/test_store_port.py::test_revisions_leave_out_deleted_and_unsettled_records",
    ),
    mutant(
        "what one side's change replaced on the other is not said",
        "engine/outcomes.py",
        "    if lost is not None:",
        "    if lost is session:",
        f"{_MODULES}what_the_owners_value_replaced_is_said",
    ),
    mutant(
        "totals that differ after a write are not listed",
        "engine/apply.py",
        "    if skip is not None:\n        hold(run, pair.vtiger, Side.SAGE, skip)",
        "    if skip is None:\n        return",
        "engine/test_engine_agreement.py::"
        "test_lines_that_sage_changed_travel_and_what_still_differs_then_stays_listed",
    ),
    mutant(
        "a module with news is left at rest",
        "engine/rest.py",
        "    if not _has_news(session, run.module):\n",
        "    if run.module not in session.stirred:\n",
        f"{_REST}what_is_held_is_thought_over_as_soon_as_what_it_hangs_on_has_news",
    ),
    mutant(
        "what refers to a module that was synced alone is left at rest",
        "engine/rest.py",
        "if run.module in parents(spec.id) else None\n",
        "if run.module is spec.id else None\n",
        f"{_REST}a_module_alone_disturbs_the_rest_of_those_that_refer_to_it",
    ),
    mutant(
        "what was written and is held all the same is left at rest",
        "engine/apply.py",
        "            run.session.unsettled.add(run.module)\n",
        "            pass\n",
        f"{_REST}a_write_to_a_linked_record_on_which_vtiger_broke_off_is_sent_once_more",
    ),
    mutant(
        "a person's word about a pair is not heard",
        "engine/rest.py",
        "_plain((book.mark, book.books, book.setup, verdicts, __version__, day))",
        "_plain((book.mark, book.books, book.setup, __version__, day))",
        f"{_REST}a_word_about_a_pair_thinks_its_module_over",
    ),
    mutant(
        "a set-up of yesterday is gone by",
        "engine/setting.py",
        "not timedelta(0) <= session.clock.now() - told_at < _GOOD_FOR",
        "session.clock.now() < told_at",
        f"{_SETUP}after_an_hour_the_set_up_is_read_anew",
    ),
    mutant(
        "a record is made by a set-up of old",
        "engine/setting.py",
        "        case Create() | Pay():\n            return True\n",
        "        case Create() | Pay():\n            return False\n",
        f"{_SETUP}a_new_invoice_is_made_by_a_set_up_of_now",
    ),
    mutant(
        "what is held for the set-up is judged by one of old",
        "engine/setting.py",
        "    return is_plain and store.held_rules() <= FREE_OF_SETUP\n",
        "    return is_plain\n",
        f"{_SETUP}what_is_held_for_what_is_set_up_is_judged_by_a_set_up_of_now",
    ),
    mutant(
        "a stamp counts as past as soon as it was seen twice",
        "engine/intake.py",
        "is_past = since is not None and now - since >= _A_SECOND_IS_OVER\n",
        "is_past = since is not None\n",
        f"{_SETUP}an_edit_in_the_second_of_the_stamp_is_seen_however_many_runs_came_within_it",
    ),
)
