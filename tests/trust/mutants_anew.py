"""Faults in correcting what a closed period holds: another amount, twice, or come back to Vtiger."""

from tests.trust.mutant import mutant

_ENGINE = "engine/test_engine_credit_anew.py::test_"
_PURE = "modules/test_cures_anew.py::test_"
_CURE = "modules/invoice_cures_anew.py"
_EFFECTS = "engine/effects.py"

MUTANTS = (
    mutant(
        "a line's discount is given back with the wrong sign",
        _CURE,
        '_TURNED = frozenset({"quantity", "discount_amount", "tax_amount"})\n',
        '_TURNED = frozenset({"quantity", "tax_amount"})\n',
        f"{_PURE}all_of_the_old_invoice_is_given_back_and_the_rest_follows",
    ),
    mutant(
        "the carriage is not given back",
        _CURE,
        '            fields["shipping_net_amount"] = -shipping\n',
        '            fields["shipping_net_amount"] = shipping * 0\n',
        f"{_ENGINE}the_old_one_is_credited_to_the_penny_and_the_new_one_posted",
    ),
    mutant(
        "a credit note is made beside the one that is there",
        _CURE,
        "        if not known:\n",
        "        if known or not known:\n",
        f"{_ENGINE}credited_by_hand_already_it_is_not_credited_again",
    ),
    mutant(
        "a credit note of another amount is as good",
        _CURE,
        "(one for one in known if stated(one, self.context.book) == comes_to)",
        "(one for one in known)",
        f"{_ENGINE}what_is_credited_in_part_is_left_to_her",
    ),
    mutant(
        "what cannot be invoiced anew is credited all the same",
        _CURE,
        "        if held is not None:\n",
        "        if held is None:\n            return\n        if not held.because:\n",
        f"{_ENGINE}what_could_not_be_invoiced_anew_is_not_credited",
    ),
    mutant(
        "a paid invoice is credited, and its payment forgotten",
        _CURE,
        '        if paid := penny(old.amount("total_paid")):\n',
        '        if paid := penny(old.amount("total_paid")) * 0:\n',
        f"{_ENGINE}a_paid_one_says_what_to_do_with_the_payment_and_posts_nothing",
    ),
    mutant(
        "the old invoice comes to Vtiger as a new one",
        _CURE,
        "                for one in (old.id, credit_id)\n",
        "                for one in (credit_id,)\n",
        f"{_ENGINE}nothing_of_it_comes_back_and_the_credit_is_offered_for_the_old_invoice",
    ),
    mutant(
        "another amount of what was made is not looked at",
        _EFFECTS,
        "        if wanted is not None and (apart := other_money(run, made, wanted)) is not None:\n",
        "        if wanted is None and (apart := other_money(run, made, wanted)) is not None:\n",
        f"{_ENGINE}a_credit_note_of_another_amount_is_told_and_nothing_else_is_done",
    ),
    mutant(
        "words are kept one by one",
        _EFFECTS,
        "            with self.run.store.transaction() if are_words else nullcontext():\n",
        "            with nullcontext():\n",
        f"{_ENGINE}killed_between_its_words_it_is_corrected_once",
    ),
    mutant(
        "a cure posts into a return that nobody has read of",
        _EFFECTS,
        "        learn_returns(run.session, [day])\n",
        "        str(day)\n",
        f"{_ENGINE}a_return_that_was_made_since_is_read_before_anything_is_credited",
    ),
    mutant(
        "what undo lets go still bars what follows",
        "engine/undoing.py",
        "            freed.add(ref)\n",
        "            freed.clear()\n",
        f"{_ENGINE}undo_makes_both_void_and_joins_the_old_pair_again",
    ),
    mutant(
        "undo takes up the old invoice while the new one stays",
        "engine/takeback.py",
        "        return _still_replaced(run, rows, freed)\n",
        '        return ""\n',
        f"{_ENGINE}undo_brings_nothing_to_vtiger_a_second_time_while_the_new_invoice_stays",
    ),
)
