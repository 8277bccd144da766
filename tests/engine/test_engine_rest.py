"""A run's cost follows what is new in it: what is at rest is neither read nor thought over again."""

from contextlib import contextmanager

import pytest

from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.types import RecordRef
from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step

WHOLE = frozenset({"unlinked", "all_seen", "open_skips", "links", "link_ids", "revisions", "former_links"})
"""What of the store answers with as much as there is."""
A_DAY = 86_400


class Overheard:
    """A store, and what was asked of it for whole modules."""

    def __init__(self, store, asked):
        """`asked` collects (method, module)."""
        self._store, self._asked = store, asked

    def __getattr__(self, name):
        method = getattr(self._store, name)
        if name not in WHOLE:
            return method

        def overheard(module, *more):
            self._asked.add((name, module))
            return method(module, *more)

        return overheard


@contextmanager
def overheard(company):
    asked = set()
    company.wrap_store = lambda store: Overheard(store, asked)
    yield asked
    company.wrap_store = lambda store: store


@pytest.fixture
def resting(company):
    """A customer in step, and one that is held back with all that is his; a run found nothing new."""
    widget = company.product()
    sound = company.account("Sound Ltd", **PLACE)
    company.invoice(sound, line(widget), subject="Sound")
    company.held_account = company.account("Held Ltd", **{**PLACE, "bill_code": "LS1 1AA, LS2 2BB"})
    company.person(company.held_account)
    company.invoice(company.held_account, line(widget), subject="Held")
    company.finished()
    company.finished(wait=900)
    company.finished()
    return company


def edit(company, name, **fields):
    company.vtiger.edit({"id": company.in_vtiger("Accounts", accountname=name)["id"], **fields})


def test_a_run_without_news_reads_no_module_whole(resting):
    held = resting.held()
    assert len(held) == 3
    with overheard(resting) as asked:
        ran = resting.finished()
    assert (asked, ran.outcomes, resting.held()) == (set(), (), held)


def test_an_edit_of_a_linked_record_reads_no_module_whole(resting):
    edit(resting, "Sound Ltd", phone="0113 496 0001")
    with overheard(resting) as asked:
        ran = resting.finished()
        resting.finished()
    assert [one[:3] for one in ran.written] == [(ORGANIZATIONS, SAGE, "updated")]
    assert asked == set()


def test_news_of_what_a_held_record_refers_to_thinks_its_module_over(resting):
    widget = resting.in_vtiger("Products", productcode="W-1")
    resting.vtiger.edit({"id": widget["id"], "description": "A better widget"})
    with overheard(resting) as asked:
        ran = resting.finished()
    assert [one[:3] for one in ran.written] == [(PRODUCTS, SAGE, "updated")]
    assert {module for _name, module in asked} == {INVOICES}
    with overheard(resting) as asked:
        resting.finished()
    assert {module for _name, module in asked} == {INVOICES}, "the write came after it was thought over"
    with overheard(resting) as asked:
        resting.finished()
    assert asked == set()


def test_what_a_held_record_refers_to_is_remembered_though_it_was_held_among_pairs_alone(resting):
    (sold,) = [one for one in resting.vtiger.all("Invoice") if one["subject"] == "Sound"]
    other = resting.account("Other Ltd", **{**PLACE, "bill_code": "LS1 1AA, LS2 2BB"})
    resting.finished()
    resting.finished()
    resting.vtiger.edit({"id": sold["id"], "account_id": other["id"]})
    with overheard(resting) as asked:
        ran = resting.finished()
    assert asked == set()
    assert ran.rules == [("invoice.organization_missing", "INV1 · Sound")]
    resting.vtiger.edit({"id": other["id"], "bill_code": "LS1 1AA"})
    resting.finished()
    assert ("invoice.organization_missing", "vtiger", "INV1 · Sound") not in resting.held()


def test_what_is_held_is_thought_over_as_soon_as_what_it_hangs_on_has_news(resting):
    edit(resting, "Held Ltd", bill_code="LS1 1AA")
    ran = resting.finished()
    assert [one[:2] for one in ran.written] == [(ORGANIZATIONS, SAGE), (CONTACTS, SAGE), (INVOICES, SAGE)]
    assert resting.held() == []
    assert_in_step(resting)


def test_a_new_follower_of_a_record_at_rest_is_told_why_that_is_held(resting):
    resting.person(resting.held_account, "Bea", "Brook")
    resting.finished()
    told = {skip.name: skip.why.because for skip in resting.store.open_skips(CONTACTS)}
    assert "16 characters" in told["Bea Brook"]


def test_a_new_day_thinks_everything_over(resting):
    with overheard(resting) as asked:
        resting.finished(wait=A_DAY)
    assert {("unlinked", ORGANIZATIONS), ("unlinked", INVOICES), ("open_skips", CONTACTS)} <= asked


def test_a_word_about_a_pair_thinks_its_module_over(resting):
    resting.store.save_verdict(ORGANIZATIONS, "s", "11x0", Verdict.DIFFERENT, resting.clock.now())
    with overheard(resting) as asked:
        resting.finished()
    assert ("unlinked", ORGANIZATIONS) in asked


def test_a_module_alone_disturbs_the_rest_of_those_that_refer_to_it(resting):
    edit(resting, "Held Ltd", bill_code="LS1 1AA")
    resting.finished(PRODUCTS, ORGANIZATIONS)
    assert [rule for rule, *_ in resting.held()] == ["invoice.organization_missing"]
    resting.finished()
    assert resting.held() == []


def test_a_run_that_ends_early_leaves_nothing_at_rest(resting):
    edit(resting, "Held Ltd", bill_code="LS1 1AA")
    resting.faults.add(
        "status_before", side="sage", path="/contact_persons", method="POST", times=None, code=429
    )
    assert resting.sync().state == "ended early"
    resting.faults.clear()
    assert [one[:2] for one in resting.finished().written] == [(CONTACTS, SAGE), (INVOICES, SAGE)]
    assert resting.held() == []


def dies(*_arguments):
    raise PhpFatalError


def test_a_write_to_a_linked_record_on_which_vtiger_broke_off_is_sent_once_more(resting):
    address = resting.in_sage("contacts", name="Sound Ltd")["main_address"]["id"]
    resting.sage.update("addresses", address, {"city": "York"})
    sound, resting.vtiger.revise = resting.vtiger.revise, dies
    assert resting.finished().rules == [("server.rejected", "Sound Ltd")]
    resting.vtiger.revise = sound
    assert [one[:3] for one in resting.finished().written] == [(ORGANIZATIONS, VTIGER, "updated")]
    assert_in_step(resting)


def test_one_record_s_partner_revision_and_skip_are_found_alone(resting):
    store = resting.store
    ((sage_id, vtiger_id),) = store.link_ids(ORGANIZATIONS)
    assert store.partner(ORGANIZATIONS, SAGE, sage_id) == vtiger_id
    assert store.partner(ORGANIZATIONS, VTIGER, vtiger_id) == sage_id
    assert store.partner(CONTACTS, SAGE, sage_id) is None
    assert store.link_count(ORGANIZATIONS) == 1
    known = store.revisions(ORGANIZATIONS, VTIGER)
    assert {one: store.revision(ORGANIZATIONS, VTIGER, one) for one in known} == known
    assert store.revision(ORGANIZATIONS, VTIGER, "11x0") is None
    ref = RecordRef(ORGANIZATIONS, VTIGER, resting.held_account["id"])
    assert store.open_skip(ref).why.rule == "text.too_long"
