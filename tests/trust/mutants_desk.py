"""Faults of the desk's answers and commands: more is offered, done or told than is so."""

from tests.trust.mutant import mutant

_CURE = "e2e/test_cli_cure.py::test_"
_DESK = "e2e/test_desk.py::test_"
_NEW = "engine/test_engine_new_items.py::test_"

MUTANTS = (
    mutant(
        "an order does not say what she agreed to",
        "app/deskcures.py",
        "        shown=mark_of(work),\n",
        "",
        f"{_CURE}what_changed_since_it_was_shown_is_not_done",
    ),
    mutant(
        "a cure that does not fit its value is offered as ready",
        "app/desk.py",
        "return not self.unfit and not self.elsewhere",
        "return not self.elsewhere",
        f"{_DESK}a_group_counts_whom_a_cure_fits",
    ),
    mutant(
        "of several that would be one record the first in the list is taken",
        "app/deskcures.py",
        "for record, count in claims.items() if count > 1)",
        "for record, count in claims.items() if count > 9)",
        f"{_DESK}of_several_that_would_be_one_record_none_is_taken_in_a_group",
    ),
    mutant(
        "putting aside comes before curing",
        "app/deskcures.py",
        "key=lambda one: (one.aside, bool(one.elsewhere))",
        "key=lambda one: (not one.aside, bool(one.elsewhere))",
        f"{_CURE}the_likely_cure_comes_first_then_what_is_done_elsewhere_then_putting_aside",
    ),
    mutant(
        "the command cures although she did not say yes",
        "cli/curing.py",
        "    if not yes and not click.confirm(",
        "    if not yes and click.confirm(",
        f"{_CURE}without_yes_it_is_shown_and_asked_and_no_means_nothing",
    ),
    mutant(
        "a group is cured record by record whoever asked",
        "cli/curing.py",
        "return self.group.orders if self.group else (self.cure.order(self.record.ref),)",
        "return (self.cure.order(self.record.ref),)",
        f"{_CURE}a_group_is_one_run",
    ),
    mutant(
        "an item is made beside the one of that name",
        "modules/invoice_cures_new.py",
        "        if known or self.bears(invoice, context) is None:\n",
        "        if self.bears(invoice, context) is None:\n",
        f"{_NEW}an_item_that_is_there_is_chosen_and_not_made_again",
    ),
    mutant(
        "an item is made although somebody made it meanwhile",
        "engine/curing.py",
        ", called=_called(run.session)",
        "",
        f"{_NEW}an_item_that_somebody_made_meanwhile_is_not_made_beside_it",
    ),
    mutant(
        "what one cure made is in the way of the next",
        "engine/curing.py",
        "if (module, side, one) not in session.made",
        "if one",
        f"{_NEW}two_invoices_of_one_run_share_the_item_that_both_need",
    ),
    mutant(
        "a new item bears no tax",
        "modules/invoice_cures_new.py",
        "return {fitting[0]: rate} if len(fitting) == 1 else None",
        "return {} if len(fitting) == 1 else None",
        f"{_NEW}the_new_item_bears_the_tax_that_the_charge_bore",
    ),
)
