"""Faults of what the window says and asks: more than happened, less than is known, or by the wrong key."""

from tests.trust.mutant import mutant

_LOG = "store/test_store_logreader.py::test_"
_RESULTS = "gui/test_results.py::test_"
_WINDOW = "gui/test_main_window.py::test_"
_SKIPPED = "gui/test_skipped.py::test_"

MUTANTS = (
    mutant(
        "a preview counts as the last sync",
        "store/logqueries.py",
        "_NEWEST_RUNS.where(_RUN.trigger != Trigger.PREVIEW).limit(1)",
        "_NEWEST_RUNS.limit(1)",
        f"{_LOG}a_preview_is_no_sync",
    ),
    mutant(
        "the chart counts what a preview listed",
        "store/logreader.py",
        "        counts.subtract(dict(self._connection.rows(logqueries.PREVIEWED, span)))\n",
        "",
        f"{_LOG}what_a_preview_lists_is_not_counted_and_not_in_the_whole_log",
    ),
    mutant(
        "the whole log lists what a preview listed",
        "store/logqueries.py",
        "        conditions.append(_OUTCOME.run.not_in(_PREVIEWS))\n",
        "        pass\n",
        f"{_LOG}what_a_preview_lists_is_not_counted_and_not_in_the_whole_log",
    ),
    mutant(
        "a record's history tells what a preview listed",
        "store/logqueries.py",
        " & _OUTCOME.run.not_in(_PREVIEWS)",
        "",
        f"{_LOG}what_a_preview_lists_is_not_counted_and_not_in_the_whole_log",
    ),
    mutant(
        "a preview says what it did instead of what would be",
        "gui/words/results.py",
        "    if run.state is RunState.PREVIEW:\n",
        "    if run.state is RunState.RUNNING:\n",
        f"{_RESULTS}a_preview_tells_what_would_be",
    ),
    mutant(
        "a preview that failed is told as a sync that did",
        "gui/control/controller.py",
        "if error is not None and not (request and request.preview):",
        "if error is not None:",
        "gui/test_controller.py::test_a_failed_preview_is_told_by_who_asked_for_it_alone",
    ),
    mutant(
        "the list of runs counts what a preview would have done",
        "gui/log/runs_model.py",
        'return "" if run.state is RunState.PREVIEW else phrases',
        "return phrases",
        "gui/test_log_runs_model.py::test_a_preview_has_no_counts_since_it_wrote_nothing",
    ),
    mutant(
        "an early end reads that both sides agree",
        "gui/words/results.py",
        "    if run.state is RunState.FINISHED and run.trigger in WHOLE and held is not None:\n",
        "    if run.trigger in WHOLE and held is not None:\n",
        f"{_RESULTS}nothing_but_a_finished_sync_ever_says_so",
    ),
    mutant(
        "a sync of one record speaks for both sides",
        "gui/words/results.py",
        "    if run.state is RunState.FINISHED and run.trigger in WHOLE and held is not None:\n",
        "    if run.state is RunState.FINISHED and held is not None:\n",
        f"{_RESULTS}a_part_does_not_speak_for_the_whole",
    ),
    mutant(
        "an early end shows its counts alone",
        "gui/words/results.py",
        'return _tr("{state}: {result}").format(state=named, result=said) if said else named',
        "return said or named",
        f"{_RESULTS}a_run_that_ended_early_says_so_before_its_counts",
    ),
    mutant(
        "a run that goes on shows the sync before it as the last",
        "gui/words/results.py",
        "    if run.state is RunState.RUNNING and is_running:\n",
        "    if is_running is None:\n",
        f"{_RESULTS}the_header_says_nothing_of_the_sync_that_is_going_on",
    ),
    mutant(
        "nothing is held up after a sync that ended early",
        "gui/words/results.py",
        "    if last is not None and last.state is RunState.FINISHED:\n",
        "    if last is not None and last.state != RUNNING:\n",
        f"{_RESULTS}that_nothing_is_held_up_is_said_after_a_finished_sync_alone",
    ),
    mutant(
        "nothing is held back while a sync runs",
        "gui/log/skipped.py",
        "        if asked.is_running:\n",
        "        if asked is None:\n",
        f"{_SKIPPED}an_empty_list_claims_nothing_while_a_sync_runs",
    ),
    mutant(
        "what stays by choice counts as held back",
        "gui/words/results.py",
        "return tuple(group for group in groups if group.rule not in BY_CHOICE)",
        "return tuple(groups)",
        f"{_SKIPPED}what_stays_by_choice_is_not_counted_as_held_back",
    ),
    mutant(
        "a cure stays English in a German window",
        "gui/log/skipped.py",
        'self.tr("What to do: {0}").format(spoken(group.fix))',
        'self.tr("What to do: {0}").format(str(group.fix))',
        f"{_SKIPPED}the_cure_speaks_the_window_s_language",
    ),
    mutant(
        "a lamp says connected though nobody asked",
        "gui/control/connections.py",
        "        return replace(found, state=Condition.UNASKED)\n",
        "        return found\n",
        f"{_RESULTS}what_is_stored_is_no_answer",
    ),
    mutant(
        "a refused sign-in leaves its lamp as it was",
        "gui/control/connections.py",
        "not isinstance(error, RunError | Attention):",
        "not isinstance(error, RunError):",
        f"{_RESULTS}a_refused_sign_in_wants_a_person",
    ),
    mutant(
        "a lamp forgets since when its server is silent",
        "gui/control/connections.py",
        "return replace(answer, at=before.at) if goes_on and before is not None else answer",
        "return answer",
        f"{_RESULTS}a_trouble_keeps_its_beginning_until_the_server_answers",
    ),
    mutant(
        "the countdown goes on while a sign-in is refused",
        "gui/control/controller.py",
        "return self._sync_error is not None and stops_syncing(self._sync_error)",
        "return False",
        f"{_WINDOW}the_countdown_waits_for_the_person_while_the_sign_in_is_refused",
    ),
    mutant(
        "a silent server is not named",
        "gui/frame/progress.py",
        "        self._silent += 1\n",
        "        self._silent += 0\n",
        f"{_WINDOW}a_silent_server_is_named_in_the_progress_with_its_seconds",
    ),
    mutant(
        "Enter lets the guard through",
        "gui/frame/dialogs.py",
        "        self.agreed.setAutoDefault(False)\n"
        "        self.refused.setDefault(True)\n"
        "        self.refused.setFocus(",
        "        self.agreed.setDefault(True)\n        self.agreed.setFocus(",
        f"{_WINDOW}enter_and_escape_leave_all_as_it_is",
    ),
    mutant(
        "Enter disconnects and restores",
        "gui/frame/dialogs.py",
        "        box.setDefaultButton(refused)\n",
        "        box.setDefaultButton(agreed)\n",
        f"{_WINDOW}enter_never_means_the_dangerous_answer_of_a_question",
    ),
    mutant(
        "the guard shows another list than it counted",
        "gui/frame/dialogs.py",
        "    counted = error.counted if isinstance(error, GuardTripped) else ()\n",
        "    counted = error.counted[:20] if isinstance(error, GuardTripped) else ()\n",
        f"{_WINDOW}the_guard_is_passed_only_by_a_clear_yes",
    ),
    mutant(
        "a failed sync of one record does not say why",
        "gui/log/record_tab.py",
        '            self._tell("bad", spoken(error.title), told(error))\n',
        "            return\n",
        "gui/test_record_tab.py::test_a_sync_of_the_record_that_fails_says_why_in_its_tab",
    ),
    mutant(
        "a change is called saved before it is",
        "gui/settings/page.py",
        "        self.saved.hide()\n        self._controller",
        "        self.saved.show()\n        self._controller",
        "gui/test_settings_page.py::test_saved_is_said_once_the_change_is_stored_and_not_before",
    ),
    mutant(
        "a first run proposes to post the old books",
        "modules/firstdate.py",
        "return max(year, books_begin) if books_begin is not None else year",
        "return books_begin or year",
        "unit/test_first_date.py::test_the_later_of_new_year_and_the_accounts_beginning_is_proposed",
    ),
    mutant(
        "an invoice of before the first date is posted",
        "modules/invoice_rules.py",
        "    if day and chosen and day < chosen:\n",
        "    if day and chosen and day < day:\n",
        "modules/test_rules.py::test_a_rule_holds_back_the_record_that_it_is_made_for",
    ),
    mutant(
        "the command line forgets the first date with the next change",
        "cli/switching.py",
        "        if first == ALL:\n",
        "        if first is None or first == ALL:\n",
        "e2e/test_cli_modules.py::test_the_first_date_is_set_kept_and_lifted",
    ),
)
