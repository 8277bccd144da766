"""Faults of the two clients and of the sign-in."""

from tests.trust.mutant import mutant
from tests.trust.mutants_vtiger import MUTANTS as VTIGER

_SAGE_WIRE = "contract/test_sage_client_wire.py::test_"
_SAGE_LISTS = "contract/test_sage_client_lists.py::test_"
_SAGE_READS = "contract/test_sage_client_reading.py::test_"
_RECOVERY = "contract/test_sage_client_recovery.py::test_"
_VTIGER_LISTS = "contract/test_vtigerclient_listing.py::test_"
_VTIGER_INVOICES = "contract/test_vtigerclient_invoices.py::test_"
_VTIGER_RECORDS = "contract/test_vtigerclient_records.py::test_"
_HTTP = "unit/test_http_client.py::test_"
_AUTH = "unit/test_sage_auth.py::test_"
_PACE = "unit/test_pace.py::test_"

MUTANTS = (
    *VTIGER,
    mutant(
        "Sage's cursor has no overlap",
        "clients/sage/api.py",
        "OVERLAP = timedelta(seconds=2)",
        "OVERLAP = timedelta(seconds=0)",
        f"{_SAGE_READS}the_cursor_is_the_server_s_clock_minus_two_seconds",
    ),
    mutant(
        "Vtiger's cursor has no overlap",
        "clients/vtiger/listing.py",
        "OVERLAP = 5\n",
        "OVERLAP = 0\n",
        f"{_VTIGER_LISTS}only_the_last_batch_has_a_position",
    ),
    mutant(
        "a write to Sage is repeated without its key",
        "clients/sage/api.py",
        'json={wrapper: {"idempotency_id": key, **body}}',
        "json={wrapper: {**body}}",
        f"{_RECOVERY}a_create_whose_answer_is_lost_is_repeated_and_makes_one_record",
    ),
    mutant(
        "a list that moved while it was read is believed",
        "clients/sage/passes.py",
        "return len(told) <= 1 and all(total is None or len(self.names) >= total for total in told)",
        "return bool(told)",
        f"{_SAGE_WIRE}a_record_on_two_pages_makes_the_listing_be_read_again",
    ),
    mutant(
        "a single page that is shorter than its list says is believed",
        "clients/sage/api.py",
        "        if not reading.is_as_long_as_told:\n",
        "        if not reading.is_one_look and not reading.is_as_long_as_told:\n",
        f"{_SAGE_LISTS}a_page_shorter_than_its_list_says_is_read_again",
    ),
    mutant(
        "a list that is as short as before is believed",
        "clients/sage/api.py",
        "        if not reading.is_as_long_as_told:\n",
        "        if not reading.is_as_long_as_told and reading.names != before:\n",
        f"{_SAGE_LISTS}a_list_that_stays_shorter_than_it_says_ends_the_run_instead_of_losing_rows",
    ),
    mutant(
        "nobody asks whether a row was deleted while a list was read",
        "clients/sage/api.py",
        "return not any(self.count(path, {trace: since}) for trace in traces)",
        "return bool(since)",
        f"{_SAGE_LISTS}no_row_hides_behind_one_that_was_deleted_while_another_was_made",
    ),
    mutant(
        "a row leaves a filtered list unseen",
        "clients/sage/passes.py",
        'return path in _TELLS_DELETIONS and params.keys() <= _LEAVES_NONE_OUT | {"from_date", "to_date"}',
        "return path in _TELLS_DELETIONS and params.keys() >= set()",
        f"{_SAGE_LISTS}no_row_hides_behind_one_that_left_the_list_otherwise",
    ),
    mutant(
        "a document leaves its period unseen",
        "clients/sage/passes.py",
        "return path in _TELLS_DELETIONS and params.keys() <= _LEAVES_NONE_OUT\n",
        "return path in _TELLS_DELETIONS and params.keys() >= set()\n",
        f"{_SAGE_LISTS}no_document_of_a_period_hides_behind_one_that_was_dated_out_of_it",
    ),
    mutant(
        "which items are inactive is not asked again while their list is read",
        "clients/sage/feeds.py",
        "return self._asked_at is None or changed is None or changed >= self._asked_at - _SAME_SECOND",
        "return self._asked_at is None",
        f"{_SAGE_LISTS}an_item_switched_off_while_its_list_was_read_is_not_taken_for_active",
    ),
    mutant(
        "a list that never settles is cut off and the cursor moved",
        "clients/sage/api.py",
        "        raise never_whole(",
        "        return\n        raise never_whole(",
        f"{_SAGE_WIRE}a_listing_that_never_settles_ends_the_run_instead_of_losing_rows",
    ),
    mutant(
        "a listing that leads in a circle goes on",
        "clients/sage/api.py",
        "            if str(address) in visited:\n                raise bad_reply(",
        "            if str(address) in visited:\n                return\n                raise bad_reply(",
        f"{_SAGE_WIRE}a_listing_that_leads_in_a_circle_is_refused",
    ),
    mutant(
        "an answer for another business is taken",
        "clients/sage/api.py",
        "if echoed and headers and not is_open and echoed != self._business_id:",
        "if not self._business_id and headers:",
        "contract/test_sage_client_books.py::test_an_answer_for_another_business_stops_everything",
    ),
    mutant(
        "deletions of others' records are taken for ours",
        "clients/sage/feeds.py",
        "return Deletions(frozenset(gone & set(linked)),",
        "return Deletions(frozenset(gone),",
        f"{_SAGE_READS}only_linked_records_are_reported_as_gone",
    ),
    mutant(
        "a record read in the second of its change counts as settled",
        "clients/sage/feeds.py",
        "            if _may_hide_an_edit(record.revision, found.served_at):",
        "            if found.served_at is None:",
        f"{_SAGE_READS}a_record_changed_in_the_second_of_reading_is_delivered_but_unsettled",
    ),
    mutant(
        "an empty reply to the sweep is believed",
        "clients/vtiger/search.py",
        "    if not present:\n        raise",
        "    if present is None:\n        raise",
        f"{_VTIGER_LISTS}an_empty_view_is_not_taken_for_deletions",
    ),
    mutant(
        "what the sweep misses is not asked for again",
        "clients/vtiger/search.py",
        "gone = missing - reader.existing(module, missing) if missing else frozenset()",
        "gone = missing",
        f"{_VTIGER_LISTS}a_record_that_a_sweep_leaves_out_is_asked_for_before_it_counts_as_deleted",
    ),
    mutant(
        "a record typed in by a person is taken for our own",
        "clients/vtiger/search.py",
        "if record is not None and not _is_typed_in(reader, record)]",
        "if record is not None]",
        f"{_VTIGER_RECORDS}a_record_entered_by_a_person_is_not_taken_for_ours",
    ),
    mutant(
        "rows of one second behind a full page are lost",
        "clients/vtiger/listing.py",
        "            while second.is_full:",
        "            while second is None:",
        f"{_VTIGER_LISTS}more_records_of_one_second_than_a_few_pages_hold_are_all_listed",
    ),
    mutant(
        "an item is changed field by field, which wipes its taxes",
        "clients/vtiger/writing.py",
        "            if self._reader.filing(module).is_item:\n",
        "            if module is None:\n",
        f"{_VTIGER_RECORDS}changing_an_item_keeps_its_taxes_and_prices",
    ),
    mutant(
        "an item that moved is overwritten",
        "clients/vtiger/writing.py",
        "raw = self._reader.unmoved(current)",
        "raw = self._reader.raw(current.module, current.id) or {}",
        f"{_VTIGER_RECORDS}an_item_that_moved_since_it_was_looked_at_is_left_alone",
    ),
    mutant(
        "a new invoice has no conversion rate",
        "clients/vtiger/invoices.py",
        'return {"currency_id": found, "conversion_rate": rate}',
        'return {"currency_id": found}',
        f"{_VTIGER_INVOICES}a_foreign_invoice_without_a_rate_gets_vtigers_own_and_never_one",
    ),
    mutant(
        "a change of an invoice's header resets its conversion rate",
        "clients/vtiger/invoices.py",
        'for name in ("currency_id", "conversion_rate") if current.text(name)}',
        'for name in ("currency_id",) if current.text(name)}',
        f"{_VTIGER_INVOICES}a_change_of_the_header_keeps_currency_rate_and_lines",
    ),
    mutant(
        "what Vtiger stored of an invoice is not compared",
        "clients/vtiger/invoices.py",
        "        if faults := [*_lost_owner(element, stored), *differences(element, stored)]:\n"
        "            self.take_back(",
        "        if faults := []:\n            self.take_back(",
        f"{_VTIGER_INVOICES}a_tax_that_the_item_lacks_is_found_out_and_the_invoice_taken_back",
    ),
    mutant(
        "a line gets the item's own tax",
        "clients/vtiger/invoicing.py",
        'element |= {name: value_text(row.get(name)) or "0" for name in named}',
        "element |= {name: value_text(row.get(name)) for name in named if row.get(name)}",
        f"{_VTIGER_INVOICES}a_line_without_tax_does_not_get_the_items_own",
    ),
    mutant(
        "an emoji is sent to a Vtiger that makes ???? of it",
        "clients/vtiger/writing.py",
        '        """Make a record; the owner is the API user where none is given."""\n'
        "        check_texts(module, fields, self._instance, self._dialect.takes_emoji)",
        '        """Make a record; the owner is the API user where none is given."""\n'
        "        check_texts(module, fields, self._instance, True)",
        f"{_VTIGER_RECORDS}an_emoji_is_refused_before_it_becomes_question_marks",
    ),
    mutant(
        "a redirect takes the token along",
        "clients/http.py",
        "follow_redirects=False",
        "follow_redirects=True",
        f"{_HTTP}a_redirect_to_another_host_is_not_followed",
    ),
    mutant(
        "a next page on another host gets the token",
        "clients/http.py",
        "if (url.scheme, url.host, url.port) != (self._base.scheme, self._base.host, self._base.port):",
        "if not url.host:",
        f"{_HTTP}an_absolute_address_on_another_host_is_refused_before_anything_is_sent",
    ),
    mutant(
        "passwords may travel in the open",
        "clients/wirefaults.py",
        'base.scheme == "http" and is_loopback(base.host)',
        'base.scheme == "http"',
        f"{_HTTP}an_address_that_would_send_secrets_in_the_open_is_refused",
    ),
    mutant(
        "a stop in the middle of a lost write forgets it",
        "clients/http.py",
        "if maybe_applied and call.effect is not Effect.READ:",
        "if maybe_applied and call.effect is Effect.READ:",
        f"{_HTTP}a_stop_while_a_lost_write_waits_for_its_repeat_keeps_the_outcome_open",
    ),
    mutant(
        "a refused sign-in is tried in every run",
        "clients/sage/auth.py",
        "if stored.refresh == self._refused:",
        "if stored is None:",
        f"{_AUTH}a_refused_refresh_asks_for_a_sign_in_and_is_not_tried_again",
    ),
    mutant(
        "a new sign-in is used before it is kept",
        "clients/sage/auth.py",
        "        self._unsaved = renewed\n        self._save_the_unsaved()\n",
        "        self._unsaved = renewed\n",
        f"{_AUTH}a_token_with_less_than_a_minute_left_is_renewed_and_saved_first",
    ),
    mutant(
        "another process's newer sign-in is overlooked",
        "clients/sage/auth.py",
        "if is_same or not self._has_time_left(stored):",
        "if stored is not None:",
        f"{_AUTH}tokens_that_another_process_renewed_are_taken_over",
    ),
    mutant(
        "a foreign callback is believed",
        "clients/sage/signin.py",
        "return hmac.compare_digest(callback.state",
        "return bool(callback.state) or hmac.compare_digest(callback.state",
        f"{_AUTH}a_callback_with_a_foreign_state_is_refused_and_its_code_not_used",
    ),
    mutant(
        "a 429 without a time is asked again after seconds",
        "core/retry.py",
        "throttled_wait: float = 60.0",
        "throttled_wait: float = 5.0",
        "unit/test_retry.py::test_a_429_that_names_no_time_is_waited_out_for_a_minute_each_time",
    ),
    mutant(
        "nothing is learnt from a 429",
        "clients/budget.py",
        "            if now >= self._paused_until:\n                self._learn(now)",
        "            if now < 0:\n                self._learn(now)",
        f"{_PACE}a_run_waits_its_server_s_minute_out_and_gets_through_with_one_refusal",
    ),
    mutant(
        "what was learnt from a 429 is forgotten with the run",
        "engine/run.py",
        "if (pace := session.sage.pace) is not None:",
        "if (pace := session.sage.pace) is None:",
        "engine/test_engine_servers.py::test_a_sage_that_wants_fewer_requests_is_waited_for_and_later_runs_keep"
        "_below_its_limit",
    ),
    mutant(
        "a truncated answer to a question ends the run",
        "clients/sage/api.py",
        'reply = self._send(Call("GET", str(address), whole=True))',
        'reply = self._send(Call("GET", str(address)))',
        f"{_SAGE_WIRE}one_truncated_answer_is_asked_for_again",
    ),
    mutant(
        "a second 401 asks the person to sign in again",
        "clients/sage/auth.py",
        "for pause in (0.0, _SECOND_THOUGHT):",
        "for pause in (0.0,):",
        f"{_AUTH}two_401_in_a_row_renew_once_more_after_a_moment_and_no_further",
    ),
)
