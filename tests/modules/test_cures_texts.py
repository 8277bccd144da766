"""Texts that do not fit, are missing, are taken or were refused: what is suggested, written and said."""

import pytest

from sagesync_desktop.core.checking import check
from sagesync_desktop.core.cures import Unfit
from sagesync_desktop.core.mapping import creation_values, shared
from sagesync_desktop.core.settings import FieldChoice, ModuleChoice
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules import BY_ID
from tests.builders import (
    CONTACTS,
    INVOICES,
    ORGANIZATIONS,
    PRODUCTS,
    SERVICES,
    D,
    but,
    customer,
    in_sage,
    in_vtiger,
    invoice,
    organization,
    product,
    sage_product,
    settings,
    trading_book,
)
from tests.modules.cures import cure_of, edit_of, held, is_offered, work_of

SAGE, VTIGER = Side
TOO_LONG, NOT_STORABLE, EMPTY = "text.too_long", "text.not_storable", "record.mandatory_empty"
CLASH, REJECTED, UNREADABLE = "reference.clash", "server.rejected", "record.unreadable"


def need_of(record, rule, id, context=None):
    return cure_of(record.module, rule, id).needs(record, context or held(rule=rule))


def still_held(record):
    """What the planner would say of the record as it is now."""
    spec, book = BY_ID[record.module], trading_book()
    values = creation_values(spec, shared(record, spec, book), record.side.other)
    skip = check(spec, record, None, record.side.other, values, book)
    return skip.rule if skip else None


# -- too long

LONG = " ".join(["padded"] * 40)
"""279 characters."""


def test_a_long_text_is_cut_at_a_word_and_what_is_lost_is_said():
    item = product(description=LONG)
    need = need_of(item, TOO_LONG, "shorten")
    assert (need.label, need.most, need.suggestion) == ("Description", 255, LONG[:251])
    work = work_of(item, TOO_LONG, "shorten")
    assert edit_of(work) == {"description": LONG[:251]}
    assert work.warning == "This would be lost: “padded padded padded padded”"
    assert still_held(item) == TOO_LONG
    assert still_held(but(item, **edit_of(work))) is None


def test_a_text_that_is_still_too_long_is_refused_with_both_figures():
    with pytest.raises(Unfit, match="Description has 279 characters; 255 is the most"):
        work_of(product(description=LONG), TOO_LONG, "shorten", value=LONG)


def test_a_persons_name_gives_up_middle_names_and_is_written_as_first_and_last_name():
    person = in_vtiger(
        CONTACTS,
        "12x1",
        firstname="Maria-Magdalena Theodora von",
        lastname="Hohenstein-Brackenbury",
        account_id="11x1",
    )
    work = work_of(person, TOO_LONG, "shorten")
    assert edit_of(work) == {
        "firstname": "Maria-Magdalena T. von",
        "lastname": "Hohenstein-Brackenbury",
    }
    assert work.warning == "This would be lost: “Theodora”"
    assert still_held(but(person, **edit_of(work))) is None


def test_lines_of_a_street_are_cut_each_for_itself_and_judged_by_the_line():
    long = organization(bill_street=f"{'Long ' * 12}Road\nUnit 7")
    need = need_of(long, TOO_LONG, "shorten")
    assert need.most is None
    assert max(map(len, need.suggestion.splitlines())) <= 50
    work = work_of(long, TOO_LONG, "shorten")
    assert still_held(but(long, **edit_of(work))) is None
    with pytest.raises(Unfit, match="A line of Billing Street has 64 characters; 50 is the most"):
        work_of(long, TOO_LONG, "shorten", value=f"{'Long ' * 12}Road\nUnit 7")


def test_a_number_that_vtiger_gives_by_itself_cannot_be_shortened():
    assert not is_offered(invoice(invoice_no="I" * 30), TOO_LONG, "shorten")


def test_a_limit_of_a_field_that_was_moved_still_counts():
    moved = settings().with_module(
        ORGANIZATIONS, ModuleChoice(on=True, fields=(FieldChoice("notes", vtiger="cf_853"),))
    )
    context = held(trading_book(chosen=moved), rule=TOO_LONG)
    work = work_of(organization(cf_853="padded " * 700), TOO_LONG, "shorten", context)
    assert list(edit_of(work)) == ["cf_853"]


# -- not to be stored


def test_what_vtiger_left_of_an_emoji_is_left_out():
    item = product(description="A fine ???? widget")
    work = work_of(item, NOT_STORABLE, "without_emoji")
    assert edit_of(work) == {"description": "A fine widget"}
    assert still_held(item) == NOT_STORABLE
    assert still_held(but(item, **edit_of(work))) is None


def test_an_emoji_in_sage_is_left_out_there():
    work = work_of(sage_product(description="A fine \U0001f600 widget"), NOT_STORABLE, "without_emoji")
    assert edit_of(work) == {"description": "A fine widget"}
    assert {one.side for one in work.shown} == {SAGE}


def test_a_text_that_vtiger_would_cut_is_cut_in_sage():
    because = 'Vtiger keeps 20 characters of it and it has 24: "Director of all things"'
    person = in_sage(CONTACTS, "c1", name="Ada Aldous", job_title="Director of all the things")
    context = held(rule=NOT_STORABLE, because=because)
    assert edit_of(work_of(person, NOT_STORABLE, "without_emoji", context)) == {
        "job_title": "Director of all the"
    }


# -- empty


@pytest.mark.parametrize(
    ("email", "name"),
    [("ada.aldous@acme.example", "Ada Aldous"), ("stores@acme.example", "Stores"), ("a2z@x.example", "A Z")],
)
def test_a_person_without_name_is_proposed_the_one_in_her_address(email, name):
    person = in_sage(CONTACTS, "c1", name="", email=email, contact_id="s1")
    assert need_of(person, EMPTY, "fill").suggestion == name
    work = work_of(person, EMPTY, "fill")
    assert edit_of(work) == {"name": name}
    rule = next(one for one in BY_ID[CONTACTS].rules if one.id == EMPTY)
    assert rule.check(person, held())
    assert rule.check(but(person, **edit_of(work)), held()) is None


def test_a_person_without_name_or_address_has_to_be_named_by_somebody():
    person = in_sage(CONTACTS, "c1", name="", contact_id="s1")
    with pytest.raises(Unfit, match="Nothing was given"):
        work_of(person, EMPTY, "fill")
    assert edit_of(work_of(person, EMPTY, "fill", value="Ada")) == {"name": "Ada"}


def test_what_was_emptied_is_proposed_as_the_partner_has_it():
    emptied = organization(accountname="")
    context = held(rule=EMPTY, partner=customer(), base={})
    assert edit_of(work_of(emptied, EMPTY, "fill", context)) == {"accountname": "Acme Ltd"}


def test_an_item_without_description_is_proposed_its_name():
    assert edit_of(work_of(product(description=""), EMPTY, "fill")) == {"description": "Widget"}


# -- taken


@pytest.mark.parametrize(("code", "next"), [("W-1", "W-2"), ("HIRE", "HIRE-2"), ("X-9", "X-10")])
def test_a_code_that_is_taken_gets_the_next_number(code, next):
    assert edit_of(work_of(product(productcode=code), CLASH, "another")) == {"productcode": next}


def test_a_code_at_its_longest_stays_within_the_limit():
    (code,) = edit_of(work_of(product(productcode="C" * 30), CLASH, "another")).values()
    assert code == "C" * 28 + "-2"


@pytest.mark.parametrize(("city", "name"), [("Leeds", "Acme Ltd (Leeds)"), ("", "Acme Ltd-2")])
def test_a_name_that_vtiger_has_already_gets_its_town_behind_it(city, name):
    because = "Vtiger already has a record with this name. Duplicate(s) detected!"
    context = held(rule=CLASH, because=because)
    work = work_of(customer(main_address__city=city), CLASH, "another", context)
    assert edit_of(work) == {"name": name}


def test_the_same_code_again_is_refused():
    with pytest.raises(Unfit, match="“W-1” is what it says already"):
        work_of(product(), CLASH, "another", value="W-1")


@pytest.mark.parametrize(
    "record", [organization(), in_vtiger(SERVICES, "26x1", service_no="SER1"), invoice()]
)
def test_a_number_that_vtiger_gives_is_nobodys_to_change(record):
    assert not is_offered(record, CLASH, "another")


# -- refused


@pytest.mark.parametrize(
    ("because", "field"),
    [
        ("Sage refused it. Postal code (billing address) is longer than 10 characters", "bill_code"),
        ("Sage refused it. Email (main contact person): is not an email", "email1"),
        ("Sage refused it. Street (shipping address) is missing", "ship_street"),
        ("Sage refused it. Name is missing", "accountname"),
    ],
)
def test_the_field_that_sage_names_is_corrected_in_vtiger(because, field):
    record = organization(email1="ada", ship_street="x", ship_code="12345678901")
    work = work_of(record, REJECTED, "correct", held(rule=REJECTED, because=because), "New")
    assert list(edit_of(work)) == [field]


def test_the_field_that_vtiger_names_is_corrected_in_sage():
    context = held(rule=REJECTED, because='Vtiger needs a value for "Primary Phone"')
    work = work_of(customer(), REJECTED, "correct", context, "01234 567")
    assert edit_of(work) == {"main_contact_person.telephone": "01234 567"}


@pytest.mark.parametrize("because", ["Sage gives no reason", "Credit limit is missing", "of it"])
def test_a_complaint_that_names_no_field_of_ours_has_no_cure(because):
    assert not is_offered(organization(), REJECTED, "correct", held(rule=REJECTED, because=because))


# -- what is no amount or date


def test_an_amount_that_is_none_is_entered_again_where_it_stands():
    odd = in_vtiger(PRODUCTS, "14x1", productname="Widget", description="W", purchase_cost="ten")
    assert edit_of(work_of(odd, UNREADABLE, "retype", value="10.00")) == {"purchase_cost": D("10.00")}
    with pytest.raises(Unfit, match="is no number"):
        work_of(odd, UNREADABLE, "retype", value="ten")


def test_a_date_of_the_partner_that_is_none_is_entered_again_over_there():
    theirs = in_sage(INVOICES, "i1", due_date="tomorrow")
    context = held(rule=UNREADABLE, partner=theirs, base={})
    (effect,) = work_of(invoice(), UNREADABLE, "retype", context, "2024-07-01").effects
    assert (effect.side, effect.record_id, list(effect.fields)) == (SAGE, "i1", ["due_date"])


def test_a_record_that_its_server_cannot_open_has_no_value_to_be_entered():
    assert not is_offered(product(unreadable="broken"), UNREADABLE, "retype")
