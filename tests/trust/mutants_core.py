"""Faults of the decisions: merging, matching, rules, money, schedule."""

from tests.trust.mutant import mutant

_RECONCILE = "unit/test_reconcile.py::test_"
_GUARDS = "unit/test_guards.py::test_"
_MONEY = "unit/test_totals.py::test_"
_SCHEDULE = "unit/test_schedule.py::test_"
_RULES = "modules/test_rules.py::test_"

MUTANTS = (
    mutant(
        "the owner of a field loses",
        "core/reconcile.py",
        "else _to(pair.owner.other)",
        "else _to(pair.owner)",
        f"{_RECONCILE}a_field_of_sage_is_won_by_sage",
    ),
    mutant(
        "a conflict is decided for the person",
        "core/reconcile.py",
        "return _Move.CLASH if pair.owner is None else",
        "return _Move.TO_SAGE if pair.owner is None else",
        f"{_RECONCILE}a_field_without_owner_is_a_conflict_that_shows_all_three_values",
    ),
    mutant(
        "what is missing counts as empty",
        "core/reconcile.py",
        "if s is MISSING or v is MISSING or same(pair.kind, s, v):",
        "if same(pair.kind, s, v):",
        f"{_RECONCILE}a_value_without_counterpart_is_left_alone",
    ),
    mutant(
        "a one-way module writes to its source",
        "core/reconcile.py",
        "return direction.writes(target) and pair.direction.writes(target) and not pair.create_only",
        "return pair.direction.writes(target) and not pair.create_only",
        f"{_RECONCILE}a_one_way_module_says_what_it_would_have_written",
    ),
    mutant(
        "at the first meeting a blank wipes a filled field",
        "core/reconcile.py",
        "target = Side.SAGE if s_blank else Side.VTIGER",
        "target = Side.VTIGER if s_blank else Side.SAGE",
        f"{_RECONCILE}at_the_first_meeting_a_filled_field_fills_a_blank_one",
    ),
    mutant(
        "a deletion beats an edit",
        "core/reconcile.py",
        "            return DeletedAndEdited(gone)",
        "            return Forget(gone)",
        f"{_RECONCILE}deleted_here_and_edited_there_is_shown",
    ),
    mutant(
        "a demanded field is emptied",
        "core/reconcile.py",
        "if is_blank(value) and side in spec.field(name).required_by:",
        "if value is spec:",
        f"{_RECONCILE}a_field_that_the_other_side_demands_is_never_emptied_there",
    ),
    mutant(
        "a field that was held back counts as agreed",
        "core/mapping.py",
        "        if pair.name in held:",
        "        if pair.name in ():",
        "property/test_reconcile_laws.py::test_a_base_remembers_both_sides_except_where_a_field_was_held",
    ),
    mutant(
        "a record whose partner was deleted is made again",
        "core/newcomers.py",
        "    if survives:\n",
        "    if not record.id:\n",
        "engine/test_engine_deletions.py::"
        "test_deleted_in_sage_is_left_alone_in_vtiger_said_once_and_never_made_again",
    ),
    mutant(
        "a refused write is sent again and again",
        "core/refusals.py",
        "standing.why.rule.startswith(_REFUSALS) and",
        "not standing.rule and",
        "engine/test_engine_skips.py::test_a_refused_create_is_not_sent_again_until_its_content_changes",
    ),
    mutant(
        "a balance that a write makes anew is said to stay behind",
        "core/planning.py",
        "if name not in remade(spec, allowed.get(target.other, ()))",
        "if name not in remade(spec, allowed.get(target, ()))",
        "unit/test_planning.py::test_what_follows_from_a_write_is_not_said_to_stay_behind",
    ),
    mutant(
        "any number of deletions may pass",
        "core/guards.py",
        "if len(gone) > plan.linked_count * limits.max_deleted_share:",
        "if len(gone) > plan.linked_count:",
        f"{_GUARDS}a_quarter_of_deletions_may_pass_and_one_more_may_not",
    ),
    mutant(
        "any number of blankings may pass",
        "core/guards.py",
        "if len(blanked) > plan.linked_count * limits.max_blanked_share:",
        "if len(blanked) > plan.linked_count:",
        f"{_GUARDS}a_quarter_of_blankings_may_pass_and_one_more_may_not",
    ),
    mutant(
        "pennies are rounded half to even",
        "core/values.py",
        "return amount.quantize(PENNY, rounding=ROUND_HALF_UP)",
        'return amount.quantize(PENNY, rounding="ROUND_HALF_EVEN")',
        "unit/test_values.py::test_pennies_round_half_up",
    ),
    mutant(
        "the rounding is not spread over the lines' tax",
        "modules/pennies.py",
        "shared = apportion(total, [exact[n] for n in group.places])",
        "shared = tuple(floor(exact[n]) for n in group.places)",
        f"{_MONEY}three_taxes_of_a_third_of_a_penny_make_one_penny",
    ),
    mutant(
        "a total beyond rounding is posted",
        "modules/totals.py",
        "    if not _explains(invoice, lines):",
        "    if not lines:",
        f"{_MONEY}a_total_beyond_rounding_is_told_with_both_figures",
    ),
    mutant(
        "a discount may become negative",
        "modules/exactlines.py",
        "if net not in found and 0 <= net <= whole and whole - net <= self.gross:",
        "if net not in found:",
        f"{_MONEY}a_discount_below_half_a_penny_never_becomes_a_negative_one",
    ),
    mutant(
        "a void invoice is changed like any other",
        "modules/invoice_rules.py",
        "CLOSED = {Standing.PAID, Standing.PART_PAID, Standing.VOID}",
        "CLOSED = {Standing.PAID, Standing.PART_PAID}",
        f"{_RULES}a_rule_holds_back_the_record_that_it_is_made_for",
    ),
    mutant(
        "a void in Sage is not told to Vtiger",
        "modules/statuses.py",
        'Standing.VOID: "Cancel"',
        '"VOIDED": "Cancel"',
        "engine/test_engine_invoices.py::"
        "test_a_void_in_sage_cancels_the_invoice_in_vtiger_and_nothing_is_made_anew",
    ),
    mutant(
        "an invoice in group tax mode is posted",
        "modules/invoice_rules.py",
        'invoice.text("hdnTaxType").casefold() == "group"',
        'invoice.text("hdnTaxType") == ""',
        f"{_RULES}a_rule_holds_back_the_record_that_it_is_made_for",
    ),
    mutant(
        "the schedule starts a second run beside the first",
        "core/schedule.py",
        "return Tick.BUSY if is_running else Tick.RUN",
        "return Tick.RUN",
        f"{_SCHEDULE}a_run_that_falls_due_during_another_is_told_apart",
    ),
    mutant(
        "the schedule makes up for the runs that a sleep swallowed",
        "core/schedule.py",
        "return max(present, last_start.astimezone(UTC) + interval)",
        "return last_start.astimezone(UTC) + interval",
        f"{_SCHEDULE}a_clock_that_was_set_forward_means_one_run",
        f"{_SCHEDULE}a_run_that_would_fall_into_quiet_hours_waits_for_their_end",
        f"{_SCHEDULE}nothing_runs_in_quiet_hours_over_midnight",
    ),
    mutant(
        "a write that may stand is sent twice",
        "core/retry.py",
        "if failure.effect is Effect.WRITE and doubtful:",
        "if failure.effect is Effect.READ and doubtful:",
        "unit/test_retry.py::test_a_plain_write_that_may_stand_is_never_sent_twice",
    ),
    mutant(
        "a secret shows itself",
        "core/secret.py",
        '    def __repr__(self) -> str:\n        return "***"',
        "    def __repr__(self) -> str:\n        return self._value",
        "unit/test_sage_auth.py::test_secrets_never_show_in_a_representation",
    ),
    mutant(
        "a formula travels into the spreadsheet",
        "core/csvsafe.py",
        "if is_risky else cell",
        "if not is_risky and is_risky else cell",
        "unit/test_csvsafe.py::test_a_name_that_looks_like_a_formula_gets_an_apostrophe",
    ),
    mutant(
        "a one-way module overrides the price that Sage changed",
        "core/reconcile.py",
        "return _Move.STAY if _is_for_the_books(pair, direction) else _both_moved(pair, direction)",
        "return _both_moved(pair, direction)",
        f"{_RECONCILE}a_module_to_sage_does_not_override_a_price_that_sage_changed_as_well",
    ),
    mutant(
        "what a pair in conflict holds alike is not agreed",
        "core/planning.py",
        "keep = frozenset(one.name for one in spec.fields if not same(",
        "keep = frozenset(one.name for one in spec.fields if same or not same(",
        "unit/test_planning.py::test_a_conflict_freezes_the_pair_names_the_fields_and_settles_what_is_alike",
    ),
    mutant(
        "one value for a whole small module is no accident",
        "core/guards.py",
        "pair.kind is not Kind.MONEY or resettled or",
        "resettled or",
        f"{_GUARDS}a_dozen_texts_that_all_change_are_a_slip_whatever_they_become",
    ),
    mutant(
        "a changed mapping may move every price",
        "core/guards.py",
        "pair.kind is not Kind.MONEY or resettled or",
        "pair.kind is not Kind.MONEY or",
        f"{_GUARDS}a_dozen_prices_that_follow_a_changed_mapping_are_asked_about",
    ),
)
