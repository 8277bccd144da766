"""Faults of an invoice's meaning: kinds of zero tax, credit notes, pennies of discounts."""

from tests.trust.mutant import mutant

_AGREEMENT = "engine/test_engine_agreement.py::test_"
_STATUSES = "unit/test_statuses.py::test_"
_KINDS = "unit/test_taxkinds.py::test_"
_LINES = "modules/test_line_kinds.py::test_"
_KEEPING = "modules/test_line_keeping.py::test_"
_ENGINE = "engine/test_engine_tax_kinds.py::test_"
_FIELDS = "modules/test_fields_invoices.py::test_"
_SUGGEST = "unit/test_suggest.py::test_"

MUTANTS = (
    mutant(
        "a credit status is posted as an invoice",
        "modules/invoice_rules_money.py",
        "is not Meaning.CREDIT:",
        "is not None:",
        f"{_AGREEMENT}an_invoice_that_says_credit_from_the_first_is_never_posted",
    ),
    mutant(
        "a credit status set later goes unsaid",
        "modules/invoice_agreement.py",
        "if credit := evaluate((credit_note,), vtiger, Side.SAGE, Context(book, sage)):",
        "if credit := evaluate((), vtiger, Side.SAGE, Context(book, sage)):",
        f"{_AGREEMENT}a_posted_invoice_whose_status_becomes_a_credit_stays_listed_until_it_is_none",
    ),
    mutant(
        "only the shipped word means a credit note",
        "modules/statuses.py",
        "credit|kreditnot|gutschrift|",
        "credit invoice|",
        f"{_STATUSES}a_status_that_says_credit_makes_an_invoice_a_credit_note",
    ),
    mutant(
        "the user's word on a status counts for less than its name",
        "modules/statuses.py",
        "    if name in map(fold, choice.travelling_statuses):\n        return Meaning.TRAVELS\n",
        "",
        f"{_STATUSES}the_users_word_on_a_status_counts_before_its_name",
    ),
    mutant(
        "a zero rate is merged with no tax",
        "modules/taxkinds.py",
        "    return kinds or tuple(at_zero(name) for name in ticked) or (NO_TAX,)",
        "    return tuple(at_zero(name) for name in ticked if name not in kinds) or (NO_TAX,)",
        f"{_KINDS}a_typed_line_bears_what_was_ticked_when_it_was_saved",
    ),
    mutant(
        "a line's own ticks are not asked",
        "modules/taxkinds.py",
        "told = Told.LINE if _tells(line, known) else Told.ITEM",
        "told = Told.ITEM",
        f"{_KINDS}a_typed_line_bears_what_was_ticked_when_it_was_saved",
    ),
    mutant(
        "one of two zero taxes is taken",
        "modules/line_taxes.py",
        "return len({book.sage_tax(key) for key in self.keys}) > 1",
        "return len({book.sage_tax(key) for key in self.keys}) > 2",
        f"{_ENGINE}two_kinds_on_one_item_are_a_question_until_one_is_left",
        "modules/test_rules.py::test_a_rule_holds_back_the_record_that_it_is_made_for",
    ),
    mutant(
        "the wire drops a tax of zero",
        "clients/vtiger/wire.py",
        "taxes = {name: amount_of(raw[name]) for name in sorted(raw) if TAX_NAME.fullmatch(name)}",
        "taxes = {name: amount_of(raw[name]) or None for name in sorted(raw) if TAX_NAME.fullmatch(name)}",
        f"{_ENGINE}each_kind_of_tax_is_posted_as_it_is_ticked[8.2.0-Cover-EXEMPT-typed]",
    ),
    mutant(
        "a kind goes by its percentage",
        "modules/suggest.py",
        "fitting = [rate for rate in rate_offer(books) if kind_of(rate) is kind]",
        "fitting = [rate for rate in rate_offer(books) if rate.percentage == tax.percentage][:1]",
        f"{_SUGGEST}a_percentage_of_zero_is_told_apart_by_its_name_in_four_languages",
    ),
    mutant(
        "no tax goes by its percentage",
        "modules/suggest.py",
        "    fitting = none or [",
        "    fitting = none or [rate for rate in rate_offer(books) if not rate.percentage][:1] or [",
        f"{_SUGGEST}no_tax_is_never_proposed_by_its_percentage_alone",
    ),
    mutant(
        "an edit of another line undoes the accountant's correction",
        "core/reconcile.py",
        "    if pair.weave is None:\n        return value",
        "    if pair.weave is not pair:\n        return value",
        f"{_ENGINE}a_correction_in_sage_stays_when_another_line_changes_in_vtiger",
    ),
    mutant(
        "another tick on the item rewrites posted lines",
        "modules/line_kinds.py",
        "if line.tax.told is Told.LINE and before.tax.told is not None:",
        "if before.tax.told is not None:",
        f"{_LINES}another_tick_on_the_item_is_no_change_of_its_posted_lines",
    ),
    mutant(
        "a correction of a kind is written to Vtiger",
        "core/reconcile.py",
        "pair.weave.unsayable(s, before.sage)",
        "pair.weave.unsayable(s, MISSING)",
        f"{_ENGINE}a_correction_in_sage_stays_and_moves_nothing_in_vtiger",
    ),
    mutant(
        "a kind that both sides changed is Sage's without a word",
        "core/reconcile.py",
        "s_moved = v_moved and _is_contested(pair, before, s, v, direction)",
        "s_moved = False",
        f"{_LINES}a_kind_that_both_changed_is_a_conflict_where_both_may_be_written",
    ),
    mutant(
        "a correction that stays is told as replaced",
        "engine/verify.py",
        "return pair.weave.displaced(sent, held, before)",
        "return bool(sent)",
        f"{_ENGINE}a_correction_that_stays_is_not_told_as_replaced",
    ),
    mutant(
        "a tax corrected in Sage is replaced without a word",
        "modules/line_kinds.py",
        "    return by_hand and _tax_sums(",
        "    return not by_hand and _tax_sums(",
        f"{_LINES}a_tax_that_somebody_changed_in_sage_is_displaced_where_the_rate_comes_to_another",
    ),
    mutant(
        "a line that was moved is another line",
        "modules/line_kinds.py",
        "for pairs in (_in_order, _strewn):",
        "for pairs in (_in_order,):",
        f"{_LINES}lines_are_the_same_by_item_and_order",
    ),
    mutant(
        "what Sage alone knows of a line is lost",
        "modules/invoice_whole.py",
        "fields = keeping_own(lines, fields, current, book, is_shipping_told=CHARGES_TAX in values)",
        "fields = dict(fields)",
        f"{_KEEPING}what_was_chosen_for_a_line_in_sage_stays_when_the_line_changes",
        "engine/test_engine_line_keeping.py::test_what_the_accountant_chose_for_a_line_stays_when_vtigers_"
        "lines_are_pushed",
    ),
    mutant(
        "a line's analysis is not sent back",
        "clients/sage/wire.py",
        "    return {**{name: _json(value) for name, value in said.items()}, **lists}",
        "    return {name: _json(value) for name, value in said.items()}",
        "unit/test_sage_wire.py::test_what_sage_alone_knows_of_a_line_is_read_where_it_says_something_and_"
        "goes_back_as_it_came",
    ),
    mutant(
        "a penny of tax moved by hand moves back",
        "modules/line_keeping.py",
        "        if sent == sum(",
        "        if sent != sum(",
        f"{_KEEPING}a_penny_of_tax_that_somebody_moved_between_two_lines_stays_moved",
    ),
    mutant(
        "the account that a line keeps is not checked",
        "modules/invoice_rules.py",
        "account_id = own or (_sales_account(",
        "account_id = (_sales_account(",
        f"{_KEEPING}the_account_that_is_checked_is_the_one_that_the_line_keeps",
    ),
    mutant(
        "the rate of shipping that charges tax is kept",
        "modules/line_keeping.py",
        "may_charge = Option.TAXED_SHIPPING in book.settings.options",
        "may_charge = True",
        f"{_KEEPING}the_kind_of_shippings_tax_stays_where_it_charges_none",
    ),
    mutant(
        "what an older version settled is taken for changed",
        "modules/line_kinds.py",
        "if line.tax.told is Told.LINE and before.tax.told is not None:",
        "if line.tax.told is Told.LINE:",
        f"{_LINES}what_an_older_version_settled_is_what_it_was",
    ),
    mutant(
        "half a penny is rounded the other way",
        "modules/exactlines.py",
        "return (penny(self.gross),)",
        "return (floor(self.gross),)",
        "unit/test_exactlines.py::test_a_net_is_only_what_sage_surely_comes_to",
        "property/test_posted_papers.py::test_the_witnesses_are_posted",
    ),
    mutant(
        "a percentage is sent as an amount",
        "modules/invoice_lines.py",
        "    if discount.percent:\n",
        "    if discount.percent is None:\n",
        f"{_FIELDS}a_percentage_off_a_line_is_sent_to_sage_as_one",
    ),
    mutant(
        "a percentage of half a penny is left to Sage",
        "modules/exactlines.py",
        "return ways.pop() if len(ways) == 1 else None",
        "return min(ways)",
        "unit/test_exactlines.py::test_a_net_is_only_what_sage_surely_comes_to",
        "property/test_posted_papers.py::test_what_is_posted_equals_the_paper_to_the_penny",
    ),
    mutant(
        "a discount over its line is sent",
        "modules/exactlines.py",
        "return 0 <= self.discount <= max(self.gross, Decimal(0))",
        "return 0 <= self.discount",
        "modules/test_rules.py::test_a_rule_holds_back_the_record_that_it_is_made_for",
    ),
    mutant(
        "a penny of tax goes to another rate",
        "modules/pennies.py",
        "names = list(dict.fromkeys(share.group for share in shares))",
        "names = [shares[0].group] if shares else []",
        "unit/test_exactlines.py::test_each_rate_gets_the_tax_of_its_own_lines",
    ),
    mutant(
        "the first choice of pennies is the only one",
        "modules/pennies.py",
        "for find in (_nearest, _searched):",
        "for find in (_nearest,):",
        "unit/test_exactlines.py::test_another_line_takes_the_penny_where_the_nearest_one_leaves_a_wrong_tax",
    ),
    mutant(
        "a kind that Vtiger cannot be told is its alteration where the item is new",
        "core/alterations.py",
        "and not is_kept(pair, target, kept, theirs):",
        "and not same(pair.kind, kept, theirs):",
        "engine/test_engine_tax_kinds.py::"
        "test_a_kind_that_vtiger_cannot_be_told_is_no_difference_though_the_item_came_in_the_same_run",
    ),
)
