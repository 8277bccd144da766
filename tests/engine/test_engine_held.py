"""What is kept beside a held record and a read one for the desk: whom it is for, its date, its title."""

import pytest

from sagesync_desktop.store import models
from tests.engine.company import INVOICES, ORGANIZATIONS, SAGE, VTIGER
from tests.engine.entries import PLACE, line

_HELD, _SEEN = models.OpenSkip, models.Seen


@pytest.fixture
def waiting(company):
    """A company in which an invoice waits for its product, which has no description."""
    account = company.account("Alpha Ltd", **PLACE)
    sample = company.product("Sample", "S-1", description="")
    company.invoice(account, line(sample), subject="Samples")
    company.finished()
    return company


def invoice(company):
    (held,) = company.store.open_skips(INVOICES)
    return held


def test_a_held_invoice_names_its_customer_and_its_date(waiting):
    held = invoice(waiting)
    assert held.customer == "Alpha Ltd"
    assert held.dated is not None


def test_what_an_earlier_release_did_not_keep_of_a_held_record_the_next_run_keeps(waiting):
    before = invoice(waiting)
    gone = {_HELD.customer: None, _HELD.dated: None, _HELD.awaits_id: None, _HELD.awaits_module: None}
    waiting.store.connection.execute(_HELD.update(gone))
    logged = len(waiting.finished().of("skipped"))
    assert (invoice(waiting), logged) == (before, 0)


@pytest.mark.parametrize("side", [SAGE, VTIGER])
def test_what_was_read_and_what_was_written_is_found_by_its_title(waiting, side):
    (found,) = waiting.store.find_records(ORGANIZATIONS, side, "ALPHA", 5)
    assert found.side is side


def test_what_an_earlier_release_read_without_a_title_is_named_by_the_next_run(waiting):
    waiting.clock.advance(60)
    waiting.account("Newer Ltd", **PLACE)  # the newest record of all is read, and named, in each run
    waiting.finished()
    waiting.finished()
    waiting.store.connection.execute(_SEEN.update({_SEEN.title_folded: None}))
    waiting.finished()
    for side in (SAGE, VTIGER):
        assert waiting.store.untitled(ORGANIZATIONS, side) == ()
        assert waiting.store.find_records(ORGANIZATIONS, side, "alpha", 5)
