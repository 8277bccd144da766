"""Faults of the Vtiger client in what real servers (8.2.0, 8.3.0, 8.4.0) were measured to punish."""

from tests.trust.mutant import mutant

_BROKEN = "contract/test_vtigerclient_broken_writes.py::test_"
_BROKEN_RUNS = "engine/test_engine_broken_writes.py::test_"
_VERSIONS = "contract/test_vtigerclient_versions.py::test_"
_VERSION_RUNS = "engine/test_engine_vtiger_versions.py::test_"
_PRICES = "contract/test_vtigerclient_prices.py::test_"
_USERS = "contract/test_vtigerclient_users.py::test_"
_FULL_PASS = "engine/test_engine_full_pass.py::test_"
_LISTS = "contract/test_vtigerclient_listing.py::test_"
_PAGES = "contract/test_vtigerclient_pages.py::test_"
_REHEARSAL = "contract/test_vtigerclient_rehearsal.py::test_"

MUTANTS = (
    mutant(
        "a page that records were taken out of is the last one",
        "clients/vtiger/reader.py",
        "return len(rows) >= PAGE or (len(rows) >= _HALF and not self._instance.identity.is_admin)",
        "return len(rows) >= PAGE",
        f"{_PAGES}a_page_from_which_hidden_records_were_taken_out_is_not_the_last",
    ),
    mutant(
        "what a lost create made is looked for on the first page only",
        "clients/vtiger/search.py",
        'pages = reader.pages(module, "id", *where)',
        'pages = [reader.rows(module, "id", *where, order=("id",))]',
        f"{_PAGES}a_record_of_ours_is_found_among_more_than_a_page_of_its_namesakes",
    ),
    mutant(
        "currencies behind the first page are unknown",
        "clients/vtiger/instance.py",
        "        while len(page) >= PAGE:\n",
        "        while len(page) > PAGE:\n",
        f"{_PAGES}more_currencies_than_a_page_holds_are_all_known",
    ),
    mutant(
        "a list whose newest record went is read up to no stamp at all",
        "clients/vtiger/listing.py",
        "newest = max(newest, self._reader.newest_stamp(self._module))",
        "newest = self._reader.newest_stamp(self._module)",
        f"{_PAGES}all_records_being_deleted_while_we_page_ends_the_listing_soundly",
    ),
    mutant(
        "a record that a new right shows is never taken in",
        "engine/sweep.py",
        "if seen is not None and not seen.record.deleted:",
        "if seen is None or not seen.record.deleted:",
        "engine/test_engine_deletions.py::test_a_record_that_was_hidden_from_the_beginning_is_taken_within_a_day_of_being_shown",
    ),
    mutant(
        "an empty discount is sent back to Vtiger",
        "clients/vtiger/invoicing.py",
        "if text or name not in deadly}",
        "if text or name}",
        "unit/test_vtiger_invoicing.py::test_an_empty_figure_of_the_header_is_left_out",
    ),
    mutant(
        "a line's blank tax is sent back to Vtiger",
        "clients/vtiger/invoicing.py",
        "text_of(value) or _UNTAXED",
        "text_of(value)",
        "unit/test_vtiger_invoicing.py::test_a_blank_tax_of_a_line_goes_back_as_none",
    ),
    mutant(
        "a write on which Vtiger broke off is taken for a lost answer",
        "clients/vtiger/dialects.py",
        "if reply.status == _DIED or",
        "if reply.status == 0 or",
        f"{_BROKEN_RUNS}a_line_change_on_which_vtiger_always_breaks_off_is_refused_after_the_second_time",
    ),
    mutant(
        "a write on which Vtiger breaks off is sent for ever",
        "engine/refused.py",
        "known.evidence in (_ONCE + sent, sent)",
        "known.evidence == sent",
        f"{_BROKEN_RUNS}a_line_change_on_which_vtiger_always_breaks_off_is_refused_after_the_second_time",
    ),
    mutant(
        "lines that a broken write lost stay lost",
        "clients/vtiger/invoices.py",
        "        if is_as_before(current, stored):\n",
        "        if stored.id == current.id:\n",
        f"{_BROKEN}lines_that_a_broken_change_lost_are_sent_again_and_that_is_told",
    ),
    mutant(
        "lines that a person took away are taken for torn off",
        "clients/vtiger/torn.py",
        "return not kept or abs(explained",
        "return len(kept) < len(sent) or abs(explained",
        f"{_BROKEN}lines_that_a_person_took_away_since_are_not_sent_again",
    ),
    mutant(
        "an empty count is believed",
        "clients/vtiger/wire.py",
        "    if not rows:\n        return None\n",
        "    if not rows:\n        return 0\n",
        f"{_VERSIONS}where_vtiger_counts_nothing_its_rows_are_counted",
    ),
    mutant(
        "an invoice's delete is sent to 8.3",
        "clients/vtiger/invoices.py",
        "        # Where lines are lost, a delete erases them too, and keeps the invoice (8.3.0, fact 69).\n"
        "        self.refuse_on_broken_server()\n",
        "",
        f"{_VERSIONS}an_invoice_is_never_deleted_where_that_erases_its_lines_and_keeps_it",
    ),
    mutant(
        "8.4 is taken for mended",
        "clients/vtiger/abilities.py",
        "release < _CHANGED_IN:",
        "release != _CHANGED_IN:",
        f"{_VERSIONS}lines_are_never_sent_and_nothing_of_the_invoice_is_lost",
    ),
    mutant(
        "a product's taxes pile up on 8.3",
        "clients/vtiger/writing.py",
        "self._instance.abilities.revises_products:",
        "self._instance.abilities.administrators_only and fields is None:",
        f"{_VERSIONS}changing_a_product_neither_doubles_its_taxes_nor_loses_its_prices",
    ),
    mutant(
        "a payment waits for lines that cannot travel",
        "modules/invoice_rules_vtiger.py",
        "    about=WORTH_FIELDS,\n    alone=True,\n",
        "    about=WORTH_FIELDS,\n",
        f"{_VERSION_RUNS}lines_that_change_in_sage_are_held_in_words_while_the_payment_arrives",
    ),
    mutant(
        "a price of zero is sent back and becomes a real one",
        "clients/vtiger/elements.py",
        "    element = {name: text for name, text in element.items() if not _is_no_price(name, text)}\n",
        "",
        f"{_PRICES}a_change_makes_no_price_of_zero_in_another_currency",
    ),
    mutant(
        "real prices in other currencies are left out",
        "clients/vtiger/elements.py",
        'and not Decimal(text or "0")',
        "and text != name",
        f"{_PRICES}a_change_keeps_the_prices_that_were_entered_in_other_currencies",
    ),
    mutant(
        "a user whose currency nothing tells goes on writing prices",
        "clients/vtiger/writing.py",
        "if currency and currency != base:",
        "if currency == record.id:",
        f"{_USERS}the_first_price_that_an_unknown_user_of_another_currency_writes_is_the_last",
    ),
    mutant(
        "the full pass believes the stamps",
        "core/listings.py",
        'return record.revision == self.revision and (same or "unreadable" in record.fields)',
        "return record.revision == self.revision",
        f"{_FULL_PASS}a_contact_that_a_merge_gave_to_another_organization_is_noticed_within_a_day",
    ),
    mutant(
        "the full pass believes that newer stamps are enough",
        "core/listings.py",
        'return record.revision == self.revision and (same or "unreadable" in record.fields)',
        'return record.revision >= self.revision and (same or "unreadable" in record.fields)',
        f"{_FULL_PASS}an_edit_whose_stamp_is_older_than_the_last_reading_is_noticed_within_a_day",
    ),
    mutant(
        "what a restored organization's invoices are waits for the next day",
        "engine/sweep.py",
        "if is_early and not any((parent, side) in run.session.shifted for parent in run.spec.depends_on):",
        "if is_early:",
        f"{_FULL_PASS}a_restored_organization_brings_its_invoices_back_at_once",
    ),
    mutant(
        "the hour that a clock repeats is read once",
        "clients/vtiger/listing.py",
        'Where("modifiedtime", ">=", reached_back(since))',
        'Where("modifiedtime", ">=", since)',
        f"{_LISTS}an_edit_in_the_hour_that_the_clock_repeats_is_listed",
    ),
    mutant(
        "a second of a repeated hour counts as over",
        "clients/vtiger/listing.py",
        " or self._may_come_again(record):",
        ":",
        f"{_LISTS}two_edits_an_hour_apart_that_carry_the_same_second_are_both_taken",
    ),
    mutant(
        "the last second that was read is not read again",
        "clients/vtiger/listing.py",
        'Where("modifiedtime", ">=", reached_back(since))',
        'Where("modifiedtime", ">", earlier(reached_back(since), -5))',
        f"{_LISTS}an_edit_in_the_second_of_the_last_reading_is_listed",
    ),
    mutant(
        "the connection test opens no record",
        "clients/vtiger/rehearsal.py",
        "    _open(reader, module, rows[-_TRIED:])\n",
        "",
        f"{_REHEARSAL}a_module_of_which_nothing_opens_fails_and_a_single_broken_record_does_not",
    ),
    mutant(
        "the connection test signs in and no more",
        "app/vtigercheck.py",
        "trials = client.rehearse(in_use(settings))",
        "trials = client.rehearse(())",
        "unit/test_vtigercheck.py::test_a_module_in_use_that_cannot_be_read_stops_a_sync",
    ),
    mutant(
        "a bundle is written whole",
        "clients/vtiger/torn.py",
        'text_of(more.get(f"subproduct_ids{place}")):',
        'text_of(more.get("subproduct_ids")):',
        "unit/test_vtiger_invoicing.py::test_a_bundle_on_any_line_is_never_written_whole",
    ),
    mutant(
        "an invoice without its organization is taken for made",
        "clients/vtiger/invoices.py",
        "[*_lost_owner(element, stored), *differences(element, stored)]",
        "differences(element, stored)",
        "contract/test_vtigerclient_invoices.py::test_an_invoice_for_an_organization_deleted_a_moment_ago_is_taken_back",
    ),
    mutant(
        "a user whom the version shuts out is told something else",
        "app/vtigercheck.py",
        "    if setup.shuts_user_out:\n        yield",
        "    if setup.hides_user and not setup:\n        yield",
        "unit/test_vtigercheck.py::test_a_user_whom_the_version_shuts_out_is_told_that_alone",
    ),
    mutant(
        "a user who is kept from the Users is told no setting",
        "app/vtigercheck.py",
        "    if setup.hides_user and not setup.user_currency:\n",
        "    if setup.user_currency and not setup.user_currency:\n",
        "unit/test_vtigercheck.py::test_an_ordinary_user_of_whom_nothing_tells_is_told_which_settings_count",
    ),
)
