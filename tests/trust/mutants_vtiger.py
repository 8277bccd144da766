"""Faults of the Vtiger client in what real servers (8.2.0, 8.3.0, 8.4.0) were measured to punish."""

from tests.trust.mutant import mutant

_BROKEN = "contract/test_vtigerclient_broken_writes.py::test_"
_BROKEN_RUNS = "engine/test_engine_broken_writes.py::test_"
_RECORDED = "contract/test_vtigerclient_recordings_more.py::test_"

MUTANTS = (
    mutant(
        "an empty discount is sent back to Vtiger",
        "clients/vtiger/invoicing.py",
        "if text or name not in deadly}",
        "if text or name}",
        f"{_RECORDED}no_invoice_that_was_read_is_sent_back_with_a_blank_that_breaks_the_write_off",
    ),
    mutant(
        "a line's blank tax is sent back to Vtiger",
        "clients/vtiger/invoicing.py",
        "text_of(value) or _UNTAXED",
        "text_of(value)",
        f"{_RECORDED}no_invoice_that_was_read_is_sent_back_with_a_blank_that_breaks_the_write_off",
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
)
