"""Faults in what is made in Sage because an invoice waits for it."""

from tests.trust.mutant import mutant

_TESTS = "engine/test_engine_create_missing.py::test_"

MUTANTS = (
    mutant(
        "what no invoice needs is made in Sage against its direction",
        "core/newcomers.py",
        "    is_wanted = RecordRef(spec.id, record.side, record.id) in book.wanted\n",
        "    is_wanted = bool(book.wanted)\n",
        f"{_TESTS}what_the_invoice_needs_is_made_and_nothing_else",
    ),
    mutant(
        "a customer is made for an invoice that is held back",
        "engine/demand.py",
        "        if evaluate(rules, record, Side.SAGE, Context(run.book)) is None:\n",
        "        if rules:\n",
        f"{_TESTS}nothing_is_made_for_an_invoice_that_is_held_for_another_reason",
    ),
    mutant(
        "what an invoice needs is made while the way is off",
        "engine/demand.py",
        "    if Option.CREATE_MISSING not in session.settings.options:\n        return frozenset()\n",
        "",
        f"{_TESTS}what_the_invoice_needs_is_made_and_nothing_else",
    ),
    mutant(
        "the items of an invoice are not made with its customer",
        "modules/invoice_awaits.py",
        "    return (*owner, *(RecordRef(item.module, item.side, item.id) for item in items))",
        "    return owner",
        f"{_TESTS}what_the_invoice_needs_is_made_and_nothing_else",
    ),
)
