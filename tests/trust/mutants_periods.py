"""Faults in heeding tax returns: not asked, asked too often, or taken for open where nobody told."""

from tests.trust.mutant import mutant

_ENGINE = "engine/test_engine_closed_periods.py::test_"
_PURE = "unit/test_returns.py::test_"
_HEADER = "modules/test_cures_invoice_header.py::test_"
_CLIENT = "contract/test_sage_client_books.py::test_"
_RETURNS = "engine/returns.py"
_WORTH = "core/returns.py"

MUTANTS = (
    mutant(
        "the plan that was made before the returns were read is carried out",
        _RETURNS,
        "        plans = make_plan(session)\n",
        "        plans = list(plans)\n",
        f"{_ENGINE}a_preview_says_the_same_as_the_sync_and_writes_nothing",
    ),
    mutant(
        "what was read of returns is forgotten after the run",
        _RETURNS,
        "    session.store.set_cursor(_RETURNS, seen.encoded())\n",
        "    seen.encoded()\n",
        f"{_ENGINE}a_preview_says_the_same_as_the_sync_and_writes_nothing",
    ),
    mutant(
        "returns that nobody may read count as none without a word",
        _RETURNS,
        "    if seen is not None and not seen.is_told:\n",
        "    if seen is None:\n",
        f"{_ENGINE}who_may_not_read_returns_is_told_which_days_nobody_checked",
    ),
    mutant(
        "an invoice is moved into a return",
        _RETURNS,
        "if dated(pair.vtiger) != dated(pair.sage) else None\n",
        "if dated(pair.sage) is None else None\n",
        f"{_ENGINE}a_linked_invoice_is_not_moved_into_a_return",
    ),
    mutant(
        "an invoice of this month asks for returns",
        _WORTH,
        "    return day < (now.date() if is_odd else now.date().replace(day=1))\n",
        "    return day <= now.date()\n",
        f"{_ENGINE}an_invoice_of_this_month_costs_no_request",
    ),
    mutant(
        "no return ever ends within a month",
        _WORTH,
        "    return (one.end + timedelta(days=1)).day == 1\n",
        "    return one.end.day > 0\n",
        f"{_PURE}returns_are_asked_for_only_where_one_may_hold_the_day",
    ),
    mutant(
        "returns that nobody may read any more are forgotten",
        _RETURNS,
        "known if told is None else told",
        "told or ()",
        f"{_ENGINE}what_is_not_told_any_more_stays_held",
    ),
    mutant(
        "a return that was taken back holds for ever",
        _RETURNS,
        "        was = _read(session, was)\n",
        "        was = replace(was)\n",
        f"{_ENGINE}what_a_return_held_travels_once_it_was_taken_back",
    ),
    mutant(
        "the last day of a return counts as open",
        "core/books.py",
        "if one.start <= day <= one.end), None)\n",
        "if one.start <= day < one.end), None)\n",
        f"{_HEADER}no_day_of_a_tax_return_does_as_date",
    ),
    mutant(
        "a day inside a return is proposed as the first open one",
        "modules/invoice_cures_header.py",
        "    lock = context.book.books.closed_up_to\n",
        "    lock = context.book.books.lock_date\n",
        f"{_HEADER}a_new_invoice_leaves_a_tax_return_for_the_day_behind_it",
    ),
    mutant(
        "what may not be read is taken for nothing",
        "clients/sage/books.py",
        "    except (PermissionMissing, RecordGone):\n        return None\n",
        "    except (PermissionMissing, RecordGone):\n        return ()\n",
        f"{_CLIENT}no_returns_are_another_thing_than_returns_that_nobody_may_read",
    ),
    mutant(
        "what a return has closed meanwhile is sent all the same",
        "engine/apply.py",
        "    if content_mark(current) == content_mark(pair.on(side)):\n",
        "    if content_mark(current) != content_mark(pair.on(side)):\n",
        f"{_ENGINE}what_a_return_has_closed_since_is_not_sent_but_held",
    ),
    mutant(
        "the returns are not looked for that close what is changed",
        _RETURNS,
        "    seen = learn_returns(session, [*days, *dates])\n",
        "    seen = learn_returns(session, days)\n",
        f"{_ENGINE}what_a_return_has_closed_since_is_not_sent_but_held",
    ),
    mutant(
        "what was closed stays held when it is open again",
        _RETURNS,
        "    if was is not None and (now is None or now < was):\n",
        "    if was is not None and now is not None and now > was:\n",
        f"{_ENGINE}what_was_closed_travels_once_it_is_open_again",
    ),
    mutant(
        "a draft is released into a return",
        "engine/effects.py",
        "        if effect.deed is Deed.RELEASE:\n",
        "        if effect.deed is Deed.VOID:\n",
        f"{_ENGINE}a_draft_is_not_released_into_a_return",
    ),
)
