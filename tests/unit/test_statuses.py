import pytest

from sagesync_desktop.core.settings import InvoiceChoice
from sagesync_desktop.modules.statuses import (
    Meaning,
    StatusMeaning,
    meaning_of,
    proposed_meaning,
    status_meanings,
    with_travel,
)

SHIPPED = ("AutoCreated", "Created", "Cancel", "Approved", "Sent", "Credit Invoice", "Paid")
"""Vtiger's own list (8.2.0, measured, fact 40)."""


@pytest.mark.parametrize(
    "status",
    [
        *("Credit Invoice", "credit note", "CREDIT-NOTE", "Creditnote sent", "Gutschrift", "Kreditnote"),
        *("Avoir", "Facture d'avoir", "Note de crédit", "Nota de crédito", "Abono", "Factura rectificativa"),
    ],
)
def test_a_status_that_says_credit_makes_an_invoice_a_credit_note(status):
    assert meaning_of(status, InvoiceChoice()) is Meaning.CREDIT
    assert proposed_meaning(status) is Meaning.CREDIT


@pytest.mark.parametrize("status", ["Created", "Sent", "Paid", "", "Savoir-faire", "Abonnement", "Approved"])
def test_other_statuses_travel(status):
    assert meaning_of(status, InvoiceChoice()) is Meaning.TRAVELS
    assert proposed_meaning(status) is Meaning.TRAVELS


@pytest.mark.parametrize(
    "status",
    ["Cancel", "Cancelled", "Void", "Draft", "Storniert", "Annulée", "Anulada", "Entwurf", "Borrador"],
)
def test_statuses_of_documents_that_are_none_are_proposed_to_stay(status):
    assert proposed_meaning(status) is Meaning.NEVER


def test_what_never_travels_is_what_the_user_said_and_not_what_a_name_says():
    assert meaning_of("Draft", InvoiceChoice()) is Meaning.TRAVELS
    assert meaning_of("DRAFT", InvoiceChoice(ineligible_statuses=("Draft",))) is Meaning.NEVER
    assert meaning_of("Cancel", InvoiceChoice(ineligible_statuses=())) is Meaning.TRAVELS


def test_the_users_word_on_a_status_counts_before_its_name():
    assert meaning_of("On credit", InvoiceChoice(travelling_statuses=("on credit",))) is Meaning.TRAVELS
    assert meaning_of("CN", InvoiceChoice(credit_statuses=("CN",))) is Meaning.CREDIT
    both = InvoiceChoice(ineligible_statuses=("Credit Invoice",))
    assert meaning_of("Credit Invoice", both) is Meaning.NEVER


def test_vtigers_list_is_told_with_meanings_and_proposals():
    found = {one.status: one for one in status_meanings(SHIPPED, InvoiceChoice(ineligible_statuses=()))}
    assert tuple(found) == SHIPPED
    assert found["Cancel"] == StatusMeaning("Cancel", Meaning.TRAVELS, Meaning.NEVER)
    assert found["Credit Invoice"] == StatusMeaning("Credit Invoice", Meaning.CREDIT, Meaning.CREDIT)


@pytest.mark.parametrize("status", ["Sent", "Cancel", "Credit Invoice", "Gutschrift", "Draft"])
def test_a_ticked_status_travels_and_one_without_its_tick_does_not(status):
    ticked = with_travel(InvoiceChoice(), status, travels=True)
    assert meaning_of(status, ticked) is Meaning.TRAVELS
    assert meaning_of(status, with_travel(ticked, status, travels=False)) is not Meaning.TRAVELS


def test_a_credit_note_that_loses_its_tick_again_is_one_again():
    ticked = with_travel(InvoiceChoice(), "Credit Invoice", travels=True)
    assert (
        meaning_of("Credit Invoice", with_travel(ticked, "Credit Invoice", travels=False)) is Meaning.CREDIT
    )


def test_a_tick_leaves_the_other_statuses_alone():
    before = InvoiceChoice(ineligible_statuses=("Cancel", "Draft"), credit_statuses=("Return",))
    after = with_travel(before, "Draft", travels=True)
    assert (after.ineligible_statuses, after.credit_statuses) == (("Cancel",), ("Return",))
