"""Faults of identity: what links two records, what speaks against it, what is asked instead."""

from tests.trust.mutant import mutant

_CROWDS = "property/test_crowd_laws.py::test_"
_PLANNING = "unit/test_planning.py::test_"
_SURVIVORS = "engine/test_engine_survivors.py::test_"
_NAMES = "unit/test_names.py::test_"

MUTANTS = (
    mutant(
        "what may stand in for a deleted sale is posted before anybody looks",
        "engine/fetch.py",
        "        look_for_replaced(run)\n",
        "",
        f"{_SURVIVORS}a_sale_typed_anew_before_the_daily_pass_is_asked_about_in_the_next_run",
    ),
    mutant(
        "a sale is like any other of its customer and day",
        "modules/invoice_awaits.py",
        "{day.isoformat()} {total(invoice)} {currency}",
        "{day.isoformat()} {currency}",
        f"{_SURVIVORS}a_sale_of_another_day_customer_or_total_costs_no_look",
    ),
    mutant(
        "a look that is refused means that the sale is gone",
        "engine/anew.py",
        "            run.session.messages.append(str(closed))\n            continue\n",
        "            run.session.messages.append(str(closed))\n            is_gone = True\n",
        f"{_SURVIVORS}a_like_sale_that_cannot_be_opened_is_told_of_and_not_taken_for_deleted",
    ),
    mutant(
        "what an earlier release had read is not known again",
        "engine/intake.py",
        "side, titles)\n                _mark(run, side, records)\n",
        "side, titles)\n",
        f"{_SURVIVORS}a_sale_of_before_this_release_is_known_again_too",
    ),
    mutant(
        "a question is told anew with each new wording",
        "engine/hold.py",
        "bool(skip.candidates) and known.why.candidates == skip.candidates",
        "False",
        "engine/test_engine_identity.py::test_a_question_is_told_once_whatever_its_words_become",
    ),
    mutant(
        "who somebody spoke of is one of many",
        "core/matching.py",
        "self._single = {who for ids in past.verdicts for who in zip(_SIDES, ids, strict=True)}",
        "self._single: set[Who] = set()",
        f"{_CROWDS}a_crowd_is_matched_as_each_pair_by_itself",
    ),
    mutant(
        "what a check looks at parts nobody",
        "core/crowds.py",
        "return tuple(trait(record) for trait in traits)",
        "return len(traits)",
        f"{_CROWDS}a_crowd_is_matched_as_each_pair_by_itself",
    ),
    mutant(
        "equal records are weighed one by one",
        "core/matching.py",
        "return who[1] if who in self._single else self._past.mark(who)",
        "return who[1]",
        f"{_CROWDS}sixty_equal_invoices_are_weighed_once",
    ),
    mutant(
        "a number of a series is like none",
        "modules/invoice_evidence.py",
        "if series in self._series else None",
        "if series in () else None",
        f"{_CROWDS}invoices_that_are_alike_are_matched_as_each_pair_by_itself",
    ),
    mutant(
        "a placeholder person travels",
        "modules/contacts.py",
        "        return placeholder and not any(",
        "        return placeholder and any(",
        "modules/test_fields_parties_items.py::test_nobody_is_a_person_that_sage_put_on_an_address",
    ),
    mutant(
        "the main contact named like its customer travels",
        "modules/contacts.py",
        "return placeholder or (owner is not None and",
        "return placeholder and (owner is not None and",
        "modules/test_fields_parties_items.py::test_nobody_is_a_person_that_sage_put_on_an_address",
    ),
    mutant(
        "another legal form is no other company",
        "core/names.py",
        "    if ours.form and theirs.form and ours.form != theirs.form:\n        return True\n",
        "",
        f"{_NAMES}two_companies_have_other_names",
    ),
    mutant(
        "a VAT number without its country overwrites the whole one",
        "core/reconcile.py",
        "return pair.kind is Kind.TAX_NUMBER and differ_by_prefix(clean_text(s), clean_text(v))",
        "return False",
        "unit/test_reconcile.py::test_a_vat_number_that_lacks_its_country_overwrites_nothing_when_two_meet",
    ),
    mutant(
        "a number is cut before it is sent",
        "modules/invoices.py",
        'return record.text("invoice_no")\n',
        'return record.text("invoice_no")[:25]\n',
        "modules/test_fields_invoices.py::test_a_number_too_long_for_sage_holds_the_invoice_and_is_never_cut",
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
        "preserve=(_SAID.verdict, _SAID.said_at)",
        "preserve=(_SAID.said_at,)",
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
        "    return _add(run, side, Status.UPDATED, pair.vtiger, _joined(pair), met, told, mark=mark)",
        "    return _add(run, side, Status.UPDATED, pair.vtiger, _joined(pair), mark=mark)",
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
        "(Side.VTIGER, ids[1]))) not in known",
        "(Side.VTIGER, ids[1]))) in known",
        f"{_CROWDS}a_crowd_is_matched_as_each_pair_by_itself",
    ),
    mutant(
        "people are looked for after their customer was written",
        "engine/apply.py",
        "    waiting = deque(_remember_all(session, plans.pop(0)) for _ in range(len(plans)))\n"
        "    while waiting:\n"
        "        _write_all(*waiting.popleft())",
        "    while plans:\n        _write_all(*_remember_all(session, plans.pop(0)))",
        "engine/test_engine_identity.py::"
        "test_a_first_run_killed_between_customer_and_people_ends_as_one_that_was_not",
    ),
    mutant(
        "a deletion is forgotten when a question about the record has gone",
        "engine/plan.py",
        "    former = run.store.former_links(run.module)\n",
        "    former = run.store.former_links(run.module)[:0]\n",
        f"{_SURVIVORS}a_deleted_record_is_not_made_again_when_the_question_about_it_has_gone[Organizations]",
        f"{_SURVIVORS}a_survivor_that_was_a_supplier_for_a_while_is_not_made_again",
        f"{_SURVIVORS}a_survivor_back_from_the_recycle_bin_is_not_made_again",
    ),
    mutant(
        "a deletion that an old database only told of is forgotten",
        "core/partings.py",
        "if skip.why.rule == GONE}",
        "if not skip.why.rule}",
        "unit/test_planning.py::test_a_survivor_is_not_made_anew_where_it_was_deleted",
    ),
    mutant(
        "a sale deleted and typed anew between two runs is posted twice",
        "core/partings.py",
        "(*pool.unlinked[side], *_on(side, freed.values()))",
        "(*pool.unlinked[side], *_on(side, ()))",
        f"{_SURVIVORS}a_sale_deleted_and_typed_anew_is_asked_about_and_not_posted_twice",
        f"{_SURVIVORS}what_was_typed_anew_alike_in_all_is_linked_in_the_run_that_notices_the_deletion",
    ),
    mutant(
        "of a survivor that is asked about only the deletion is told",
        "core/partings.py",
        "replace(pool, considered=(pool.considered | asked) - _linked(found))",
        "replace(pool, considered=pool.considered - _linked(found) - asked)",
        f"{_SURVIVORS}a_sale_deleted_and_typed_anew_is_asked_about_and_not_posted_twice",
    ),
    mutant(
        "one that holds on to a deleted partner is no candidate",
        "core/partings.py",
        "(*pool.unlinked[side], *_on(side, kept.values()))",
        "(*pool.unlinked[side], *_on(side, ()))",
        f"{_SURVIVORS}a_deleted_sale_that_was_changed_in_sage_is_a_candidate_too",
    ),
    mutant(
        "what strong evidence has linked is overwritten unseen",
        "core/planning.py",
        "    if apart and not unreadable(pair.sage, pair.vtiger):",
        "    if False:",
        f"{_PLANNING}strong_evidence_links_what_differs_and_lets_neither_overwrite_the_other",
    ),
    mutant(
        "any word lets any likely pair be overwritten",
        "core/planning.py",
        'likely = "" if said is Verdict.SAME else',
        'likely = "" if pool.verdicts else',
        f"{_PLANNING}a_word_about_another_pair_lets_nothing_be_overwritten",
    ),
    mutant(
        "that nobody has looked at a pair is forgotten",
        "engine/keeping.py",
        "**unlooked_mark(pair.likely), ",
        "",
        "engine/test_engine_look.py::test_what_strong_evidence_links_is_linked_and_overwrites_nothing",
    ),
    mutant(
        "a likely pair is looked at once it was put aside",
        "core/planning.py",
        'pair = pair if apart else replace(pair, likely="")',
        'pair = replace(pair, likely="")',
        f"{_PLANNING}put_aside_it_still_waits_for_a_look_afterwards",
    ),
)
