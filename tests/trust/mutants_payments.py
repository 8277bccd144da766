"""Faults in entering payments: too much, twice, without looking, or again after they were taken back."""

from tests.trust.mutant import mutant

_ENGINE = "engine/test_engine_payments.py::test_"
_PURE = "modules/test_invoice_payments.py::test_"
_PAYMENTS = "modules/invoice_payments.py"
_PAYING = "engine/paying.py"

MUTANTS = (
    mutant(
        "more is paid than is owed",
        _PAYMENTS,
        "    if more > owed:\n",
        "    if more > owed and not more:\n",
        f"{_ENGINE}what_is_not_plain_is_asked_about_and_nothing_is_written",
    ),
    mutant(
        "a fraction of a penny is rounded and paid",
        _PAYMENTS,
        "    if raw != penny(raw):\n",
        "    if raw is None:\n",
        f"{_PURE}an_amount_with_three_decimals_is_no_amount_of_sages",
    ),
    mutant(
        "a number that is too long for a payment's reference is sent all the same",
        _PAYMENTS,
        "    return _too_long(claim)\n",
        "    return None\n",
        f"{_PURE}a_number_too_long_for_a_reference_is_asked_about_and_never_cut",
    ),
    mutant(
        "a payment's reference is cut without a word",
        "clients/sage/cashier.py",
        'body["reference"] = reference\n',
        'body["reference"] = reference[:25]\n',
        "contract/test_sage_client_cashier.py::test_a_reference_goes_whole_or_the_payment_does_not_go",
    ),
    mutant(
        "the reason of a void is cut without a word",
        "clients/sage/deeds.py",
        'given = reason or say("Made void in SageSync Desktop")\n',
        'given = (reason or say("Made void in SageSync Desktop"))[:200]\n',
        "contract/test_sage_client_deeds.py::test_a_reason_goes_whole_or_the_invoice_stays_as_it_is",
    ),
    mutant(
        "a payment that bounced is entered again",
        _PAYMENTS,
        "    is_old = _has_fallen(base, sage) or base.get(_TAKEN_BACK) == said\n",
        "    is_old = False\n",
        f"{_ENGINE}a_payment_that_bounced_is_not_entered_again_until_somebody_says_so",
    ),
    mutant(
        "what was said of a bounced payment is forgotten after a run",
        _PAYMENTS,
        "    is_old = _has_fallen(base, sage) or base.get(_TAKEN_BACK) == said\n",
        "    is_old = _has_fallen(base, sage)\n",
        f"{_PURE}money_taken_back_in_sage_is_not_paid_again_while_vtiger_says_the_same",
    ),
    mutant(
        "payments are entered while the way is off",
        _PAYMENTS,
        "    if not is_on or skip.rule",
        "    if skip.rule",
        f"{_PURE}another_difference_or_a_way_that_is_off_pays_nothing",
    ),
    mutant(
        "money goes to an account in another currency",
        _PAYMENTS,
        "    if (account.currency or base) != currency:\n",
        "    if not currency:\n",
        f"{_ENGINE}an_invoice_is_not_paid_on_a_bank_account_in_another_currency",
    ),
    mutant(
        "a payment is dated on the last locked day",
        _PAYMENTS,
        "day <= locked:",
        "day < locked:",
        f"{_ENGINE}a_day_in_a_locked_period_is_not_used",
    ),
    mutant(
        "Sage's invoice is not looked at before it is paid",
        _PAYING,
        "        current = _as_planned(run, pair.sage)\n",
        "        current = pair.sage\n",
        f"{_ENGINE}a_payment_that_comes_to_sage_during_the_run_stops_ours",
    ),
    mutant(
        "Vtiger's invoice is not looked at before it is paid",
        _PAYING,
        "        _as_planned(run, pair.vtiger)\n",
        "",
        f"{_ENGINE}a_claim_that_is_taken_back_during_the_run_is_not_paid",
    ),
    mutant(
        "a lost payment is asked for under another key",
        _PAYING,
        "sage.pay(current, intent.payload, intent.idempotency_key)\n    except RecordError as error:",
        "sage.pay(current, intent.payload, run.session.new_key())\n    except RecordError as error:",
        f"{_ENGINE}a_lost_payment_is_asked_for_under_its_own_key",
    ),
    mutant(
        "a lost payment is asked for though nobody claims it any more",
        _PAYING,
        "    return seen is not None and now is not None and content_mark(now) == content_mark(seen.record)",
        "    return seen is not None and now is not None",
        f"{_ENGINE}a_lost_payment_that_nobody_claims_any_more_is_not_asked_for_again",
    ),
    mutant(
        "a payment in the preview is entered though it was unticked",
        "engine/posting.py",
        "            case Create() | Pay() if wanted:\n",
        "            case Create() | Pay() if wanted or isinstance(step, Pay):\n",
        f"{_ENGINE}a_payment_that_was_unticked_in_the_preview_is_left",
    ),
    mutant(
        "an undone payment parts the two invoices",
        "engine/putback.py",
        "_KEEP_LINK = (Verb.UPDATE, Verb.UNPAY)",
        "_KEEP_LINK = (Verb.UPDATE,)",
        f"{_ENGINE}a_payment_is_undone_by_deleting_it_and_stays_undone",
    ),
    mutant(
        "what was paid is not carried over to Vtiger in the same run",
        "engine/run.py",
        "        self._carry_payments_over(session)\n",
        "",
        f"{_ENGINE}an_invoice_marked_as_paid_is_paid_in_sage_and_both_agree_in_the_same_run",
    ),
    mutant(
        "payments for all invoices at once are no accident",
        "core/guards.py",
        "        _guard_payments(plan, limits, resettled=resettled)\n",
        "",
        "unit/test_guards.py::test_a_quarter_of_payments_may_pass_and_one_more_may_not",
    ),
)
