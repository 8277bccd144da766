"""Faults of identity: what links two records, what speaks against it, what is asked instead."""

from tests.trust.mutant import mutant

_MATCHING = "unit/test_matching.py::test_"
_NAMES = "unit/test_names.py::test_"

MUTANTS = (
    mutant(
        "of several candidates the first is taken",
        "core/matching.py",
        "and choices[Side.SAGE, one.sage.id] == choices[Side.VTIGER, one.vtiger.id] == 1",
        "and one.sage.id and one.vtiger.id == min(c.vtiger.id for c in free)",
        f"{_MATCHING}two_candidates_are_a_question_and_not_a_link",
        f"{_MATCHING}a_second_candidate_by_name_alone_is_a_question_too",
    ),
    mutant(
        "what contradicts is not heard",
        "core/matching.py",
        "free = [one for one in likenesses if not one.against]",
        "free = list(likenesses)",
        f"{_MATCHING}what_contradicts_makes_a_question_of_a_sure_pair_and_is_named",
    ),
    mutant(
        "a weak key links",
        "core/matching.py",
        "if one.weights & {least, Weight.IDENTIFYING}",
        "if one.weights",
        f"{_MATCHING}the_name_alone_is_a_question",
    ),
    mutant(
        "what is only alike is made a second time",
        "core/matching.py",
        "        for one in self.likenesses():",
        "        for one in self.likenesses(frozenset()):",
        f"{_MATCHING}the_same_name_under_another_code_is_a_question",
    ),
    mutant(
        "what a person took apart is linked again",
        "core/matching.py",
        "return self._verdicts.get((sage.id, vtiger.id), Verdict.SAME) is Verdict.SAME",
        "return bool(sage.id and vtiger.id)",
        f"{_MATCHING}what_a_person_took_apart_is_neither_linked_nor_asked_about_again",
    ),
    mutant(
        "a legal form is no part of a name",
        "core/names.py",
        'return f"{name.core} {name.form}".strip()',
        "return name.core",
        f"{_NAMES}two_companies_have_other_names",
        f"{_MATCHING}a_legal_form_is_part_of_a_name",
    ),
    mutant(
        "another legal form is no other company",
        "core/names.py",
        "return ours.core != theirs.core or bool(ours.form and theirs.form and ours.form != theirs.form)",
        "return ours.core != theirs.core",
        f"{_NAMES}two_companies_have_other_names",
    ),
    mutant(
        "a number that Vtiger made up is evidence",
        "core/evidence.py",
        "[name for name in chosen if name != made_up] if chosen",
        "list(chosen) if chosen",
        f"{_MATCHING}a_made_up_number_that_was_chosen_in_the_mapping_proves_nothing_either",
    ),
    mutant(
        "a number is cut before it is compared",
        "modules/invoice_evidence.py",
        'return record.text("reference" if record.side is Side.SAGE else "invoice_no")',
        'return record.text("reference" if record.side is Side.SAGE else "invoice_no")[:25]',
        f"{_MATCHING}a_number_is_compared_whole_however_long",
    ),
    mutant(
        "a number is cut before it is sent",
        "modules/invoices.py",
        'return record.text("invoice_no")\n',
        'return record.text("invoice_no")[:REFERENCE_LENGTH]\n',
        "modules/test_fields_invoices.py::test_a_number_too_long_for_sage_holds_the_invoice_and_is_never_cut",
    ),
    mutant(
        "the lines of an invoice do not matter",
        "modules/invoice_evidence.py",
        "Weight.STRONG, _have_same_lines)",
        "Weight.STRONG)",
        f"{_MATCHING}without_the_same_lines_it_is_a_question",
    ),
    mutant(
        "a fee of the next month is the same invoice",
        "modules/invoice_evidence.py",
        "return (left.year, left.month) == (right.year, right.month) or",
        "return left != right or",
        f"{_MATCHING}the_same_subject_total_and_lines_in_another_month_is_another_invoice",
    ),
    mutant(
        "an invoice without a shared number has no candidate",
        "modules/invoice_evidence.py",
        '    _key("customer, date and total", _date_and_total, Weight.WEAK),\n',
        "",
        f"{_MATCHING}without_the_same_lines_it_is_a_question",
    ),
    mutant(
        "what was taken apart is made anew on both sides",
        "core/newcomers.py",
        "    skip = skip or parted(",
        "    skip = skip and parted(",
        "engine/test_engine_identity.py::test_what_a_person_took_apart_is_neither_linked_nor_made_again",
    ),
    mutant(
        "a pair that was let go is linked against a person's word",
        "engine/plan.py",
        "        if verdicts.get((link.sage_id, link.vtiger_id), Verdict.SAME) is not Verdict.SAME:",
        "        if verdicts is session:",
        "engine/test_engine_identity.py::"
        "test_an_unlinked_pair_that_was_let_go_before_is_not_linked_by_memory",
    ),
    mutant(
        "a former word about a pair outlives the last",
        "store/verdicts.py",
        "    verdict = excluded.verdict, said_at",
        "    said_at",
        "store/test_store_port.py::test_the_last_word_about_a_pair_counts_and_belongs_to_its_module",
    ),
    mutant(
        "a first meeting is called an edit",
        "core/meeting.py",
        "for one in clashes if one.base is MISSING]",
        "for one in clashes if one is MISSING]",
        "unit/test_meeting.py::test_two_that_never_agreed_are_different_and_were_not_changed",
    ),
    mutant(
        "what linking would overwrite is not said",
        "core/meeting.py",
        '    return clause(linked, joined("; ", [*told, *more])) if told else linked',
        "    return linked",
        "unit/test_meeting.py::test_what_linking_would_overwrite_is_said_with_both_values",
    ),
    mutant(
        "a preview does not say by what two were linked",
        "engine/preview.py",
        "    _add(session, spec, side, Status.UPDATED, pair.vtiger, _joined(pair), met, told)",
        "    _add(session, spec, side, Status.UPDATED, pair.vtiger, _joined(pair))",
        "engine/test_engine_identity.py::test_what_linking_overwrites_is_said_before_and_after_it_is_done",
    ),
    mutant(
        "a made-up number that is taken keeps a record back",
        "engine/apply.py",
        "        if pair.made_up and pair.name in values",
        "        if pair.moved and pair.name in values",
        "engine/test_engine_identity.py::"
        "test_an_account_number_that_sage_gave_to_somebody_else_keeps_nobody_back",
    ),
    mutant(
        "a question is forgotten with what it was asked for",
        "core/matching.py",
        "            if sage and vtiger and ids not in known and self._may_be_one(sage, vtiger):",
        "            if sage and vtiger and ids in known and self._may_be_one(sage, vtiger):",
        "engine/test_engine_identity.py::test_a_question_outlives_our_own_write_of_what_it_was_asked_for",
    ),
    mutant(
        "people are looked for after their customer was written",
        "engine/apply.py",
        "    waiting = deque(_remember_all(session, plans.pop(0)) for _ in range(len(plans)))\n"
        "    while waiting:\n"
        "        _write_all(session, *waiting.popleft())",
        "    while plans:\n        _write_all(session, *_remember_all(session, plans.pop(0)))",
        "engine/test_engine_identity.py::"
        "test_a_first_run_killed_between_customer_and_people_ends_as_one_that_was_not",
    ),
)
