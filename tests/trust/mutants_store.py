"""Faults of what is kept on disk: the database, and the practice company beside it."""

from tests.trust.mutant import mutant

_LAYOUTS = "store/test_store_layouts.py::test_"
_HELD = "store/test_store_held.py::test_"
_JOURNAL = "store/test_store_journal.py::test_"
_NOTES = "store/test_store_notes.py::test_"

MUTANTS = (
    mutant(
        "every file is checked by the first layout",
        "store/identity.py",
        "missing = columns_of(layout) - found",
        "missing = columns_of(min(layout, 1)) - found",
        f"{_LAYOUTS}the_window_says_damage_of_a_file_with_a_hole_and_never_no_such_table",
    ),
    mutant(
        "every file is checked by the newest layout",
        "store/layouts.py",
        ".difference(*_ADDED[layout - 1 :])",
        "",
        f"{_LAYOUTS}the_language_is_read_from_an_older_layout_and_not_from_a_file_with_a_hole",
    ),
    mutant(
        "a pair that a deletion parted forgets what it agreed on",
        "store/links.py",
        "            self.connection.execute(_REMEMBER, _key(link))\n",
        "",
        "engine/test_engine_returns.py::"
        "test_a_quantity_that_sage_changed_while_its_twin_lay_in_the_recycle_bin_travels_after_the_return",
    ),
    mutant(
        "a practice company of before its newest module is thrown away",
        "sandbox/vtiger/snapshot.py",
        "        if name not in found:\n",
        "        if not found:\n",
        "contract/test_practice_company.py::test_a_company_kept_before_a_vtiger_module_was_played_comes_back_with_it_empty",
    ),
    mutant(
        "a practice company that starts afresh keeps the old links",
        "app/practice.py",
        "if damages or not had_company:",
        "if damages and not had_company:",
        "contract/test_practice_afresh.py::test_a_company_that_cannot_be_read_takes_its_database_along",
    ),
    mutant(
        "what was not kept of a held record is never kept",
        "engine/hold.py",
        "if known is None or news or not _is_kept(known, opened):",
        "if known is None or news:",
        "engine/test_engine_held.py::"
        "test_what_an_earlier_release_did_not_keep_of_a_held_record_the_next_run_keeps",
    ),
    mutant(
        "records without a title stay so",
        "engine/fetch.py",
        "        keep_titles(run)\n",
        "",
        "engine/test_engine_held.py::"
        "test_what_an_earlier_release_read_without_a_title_is_named_by_the_next_run",
    ),
    mutant(
        "a record is found by the title that it had before",
        "store/seen.py",
        "Case(None, [(_SEEN.fields == EXCLUDED.fields, _SEEN.title_folded)])",
        "_SEEN.title_folded",
        f"{_HELD}content_that_changed_without_a_title_waits_for_one",
    ),
    mutant(
        "who waits at second hand is behind the wrong reason",
        "store/held.py",
        "if found.awaits not in awaited:",
        "if found:",
        f"{_HELD}records_that_wait_are_counted_under_the_reason_at_the_end_of_what_they_wait_for",
    ),
    mutant(
        "who waits needs her as well",
        "store/heldqueries.py",
        "return ~_WAITS & _HELD.rule.not_in(",
        "return _HELD.rule.not_in(",
        f"{_HELD}a_filter_lets_through_what_it_says",
    ),
    mutant(
        "what was read stays read whatever it says",
        "store/skips.py",
        "_SAYS_THE_SAME = (_HELD.rule == EXCLUDED.rule) & (_HELD.because == EXCLUDED.because)",
        "_SAYS_THE_SAME = _HELD.rule == EXCLUDED.rule",
        f"{_JOURNAL}what_was_read_is_unread_once_it_says_something_else",
    ),
    mutant(
        "the journal of a run that still runs is pruned",
        "store/retention.py",
        " & _WRITTEN.run.not_in(_RUNNING)",
        "",
        f"{_JOURNAL}the_journal_is_pruned_with_the_log_but_not_of_a_run_that_still_runs",
    ),
    mutant(
        "set-up that another release kept stops the program",
        "store/kept.py",
        "except (KeyError, ValueError, BadSettings):",
        "except KeyError:",
        f"{_JOURNAL}what_another_release_kept_otherwise_is_not_known",
    ),
    mutant(
        "a preview ends what was noted",
        "store/notes.py",
        "if before.has_notes and not before.is_preview and",
        "if before.has_notes and",
        f"{_NOTES}what_a_preview_would_note_is_no_note_of_the_record_and_ends_none",
    ),
    mutant(
        "a note that was read is unread each time it is said",
        "store/notes.py",
        "int(Noted.READ if (outcome.rule, storable(outcome.because)) in was_read else Noted.UNREAD)",
        "int(Noted.UNREAD)",
        f"{_NOTES}a_note_that_was_read_stays_read_while_it_says_the_same",
    ),
    mutant(
        "a skip counts as a note",
        "store/notes.py",
        "return bool(outcome.rule) and outcome.status in SYNCED",
        "return bool(outcome.rule)",
        f"{_NOTES}a_record_in_step_with_a_reason_beside_it_has_a_note",
    ),
    mutant(
        "an old log's notes all stand",
        "store/notes.py",
        ' & ~_has_a_newer_line("sage_id") & ~_has_a_newer_line("vtiger_id")',
        "",
        f"{_NOTES}a_log_of_before_notes_tells_what_each_records_newest_line_says",
    ),
    mutant(
        "what is no whole number of pennies is added up as floats",
        "store/sqlite.py",
        "fn.decimal_sum(amounts).filter(~are_pennies)",
        "fn.SUM(amounts).filter(~are_pennies)",
        "store/test_store_logreader.py::test_money_of_any_size_and_form_adds_up_exactly",
    ),
    mutant(
        "what a sync replaced is noted no longer once the record travels again",
        "store/notes.py",
        "        & _OUTCOME.rule.not_in(sorted(HAPPENED))\n",
        "",
        f"{_NOTES}what_a_sync_replaced_stays_noted_until_it_is_read_and_is_news_each_time",
    ),
    mutant(
        "a line for one side ends the note for the other",
        "store/notes.py",
        '        & (_OUTCOME.run < slot("run_id"))  # one run may write to both sides\n',
        "",
        f"{_NOTES}a_run_that_writes_to_both_sides_ends_no_note_of_its_own",
    ),
    mutant(
        "a record's history reads the whole log",
        "store/models.py",
        "Outcome.add_index(Outcome.sage_id, Outcome.module)\n",
        "",
        "engine/test_engine_queries.py::test_no_query_reads_a_large_table_from_end_to_end",
    ),
    mutant(
        "what old lines counted is counted when they are gone",
        "store/retention.py",
        "            connection.execute(statement, these)\n",
        "            pass\n",
        "store/test_store_logpages.py::test_what_is_added_up_is_what_is_left_after_old_lines_went",
    ),
    mutant(
        "a page by time ends with a run that does not fill it",
        "store/logpages.py",
        "        missing -= n if found else n - offset\n",
        "        missing -= n\n",
        "store/test_store_logpages.py::test_every_page_and_count_is_what_the_lines_themselves_give",
    ),
    mutant(
        "what a write came to is committed although the program was killed",
        "store/intents.py",
        "        except Exception:\n            self.commit()",
        "        except BaseException:\n            self.commit()",
        "store/test_store_turns.py::test_killed_before_the_commit_the_note_of_the_answered_write_is_there",
    ),
)
