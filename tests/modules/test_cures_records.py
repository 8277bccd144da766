"""Organizations, contacts, products and services; and values that the other side does not know."""

import pytest

from sagesync_desktop.core.asking import asked_of, stopping
from sagesync_desktop.core.books import VtigerField
from sagesync_desktop.core.cures import MADE, Edit, Elsewhere, Make, Unfit
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.types import RecordRef, Side
from sagesync_desktop.modules import BY_ID
from tests.builders import (
    CONTACTS,
    MAPPINGS,
    ORGANIZATIONS,
    PRODUCTS,
    SERVICES,
    D,
    books,
    but,
    codebook,
    customer,
    in_sage,
    in_vtiger,
    invoice,
    organization,
    product,
    sage_product,
    settings,
    setup,
    trading_book,
)
from tests.modules.cures import chosen, cure_of, edit_of, held, is_offered, told, work_of

SAGE, VTIGER = Side
UNMAPPABLE = "value.unmappable"


def person(**fields):
    return in_vtiger(CONTACTS, "12x1", **{"firstname": "Ada", "lastname": "Aldous", **fields})


def rule_of(module, id):
    return next(one for one in BY_ID[module].rules if one.id == id)


# -- contacts


def test_a_contact_without_organization_is_given_one():
    work = work_of(person(), "contact.no_organization", "organization", value="11x1")
    assert edit_of(work) == {"account_id": "11x1"}
    assert told(work) == [("Organization Name", None, "Acme Ltd")]
    rule = rule_of(CONTACTS, "contact.no_organization")
    assert rule.check(person(), held())
    assert rule.check(but(person(), **edit_of(work)), held()) is None


def test_an_organization_that_nobody_has_read_is_refused():
    with pytest.raises(Unfit, match="there is no record 11x9 here"):
        work_of(person(), "contact.no_organization", "organization", value="11x9")


def called(*ids):
    return lambda _module, _side, title: ids if title == "Ada Aldous" else ()


def test_the_one_organization_of_the_contacts_own_name_is_proposed():
    cure = cure_of(CONTACTS, "contact.no_organization", "organization")
    assert cure.needs(person(), held(called=called("11x7"))).suggestion == "11x7"
    assert cure.needs(person(), held(called=called("11x7", "11x8"))).suggestion == ""


def test_somebody_who_buys_for_herself_gets_an_organization_with_her_own_address():
    work = work_of(
        person(email="ada@x.example", mailingcity="Leeds", mailingzip="LS1"),
        "contact.no_organization",
        "own_organization",
    )
    assert work.effects == (
        Make(
            ORGANIZATIONS,
            VTIGER,
            {
                "accountname": "Ada Aldous",
                "email1": "ada@x.example",
                "bill_city": "Leeds",
                "bill_code": "LS1",
            },
        ),
        Edit(CONTACTS, VTIGER, "12x1", {"account_id": MADE}),
    )
    assert work.warning


def test_no_second_organization_of_the_same_name_is_made():
    with pytest.raises(Unfit, match="There is an organization called “Ada Aldous” already"):
        work_of(person(), "contact.no_organization", "own_organization", held(called=called("11x7")))


def test_a_contact_waits_for_its_organization_and_is_its_customers():
    spec, rule = BY_ID[CONTACTS], rule_of(CONTACTS, "contact.organization_missing")
    book = codebook(organization(), customer())
    assert rule.awaits(person(account_id="11x1"), held(book)) == RecordRef(ORGANIZATIONS, VTIGER, "11x1")
    assert spec.whose(person(account_id="11x1"), book) == "Acme Ltd"
    theirs = in_sage(CONTACTS, "c1", name="Ada", contact_id="s1")
    assert rule.awaits(theirs, held(book)) == RecordRef(ORGANIZATIONS, SAGE, "s1")
    assert spec.whose(theirs, book) == "Acme Ltd"


def test_another_organization_is_offered_only_where_nobody_has_the_contacts_own():
    lost, waiting = person(account_id="11x9"), person(account_id="11x1")
    context = held(codebook(organization()), rule="contact.organization_missing")
    assert is_offered(lost, "contact.organization_missing", "organization", context)
    assert not is_offered(waiting, "contact.organization_missing", "organization", context)


# -- items


@pytest.mark.parametrize(("module", "name"), [(PRODUCTS, "productname"), (SERVICES, "servicename")])
def test_an_item_without_description_uses_its_name(module, name):
    item = in_vtiger(module, "14x1", **{name: "Widget", "description": ""})
    work = work_of(item, "item.no_description", "use_name")
    assert edit_of(work) == {"description": "Widget"}
    assert told(work) == [("Description", None, "Widget")]
    rule = rule_of(module, "item.no_description")
    assert rule.check(item, held())
    assert rule.check(but(item, **edit_of(work)), held()) is None


def test_a_name_that_is_too_long_for_sage_cannot_be_used():
    with pytest.raises(Unfit, match="Its name has 256 characters; Sage takes 255"):
        work_of(product(productname="n" * 256, description=""), "item.no_description", "use_name")
    assert edit_of(work_of(product(productname="n" * 255), "item.no_description", "use_name"))


def test_a_description_can_be_typed_instead():
    work = work_of(product(description=""), "item.no_description", "describe", value="Best widget")
    assert edit_of(work) == {"description": "Best widget"}


def test_an_item_without_even_a_name_is_not_offered_it():
    assert not is_offered(product(productname="", description=""), "item.no_description", "use_name")


def test_one_with_a_name_may_travel_while_names_stand_in_and_one_without_is_held_as_ever():
    way = settings().with_option(Option.DESCRIPTION_FROM_NAME, on=True)
    rule, context = rule_of(PRODUCTS, "item.no_description"), held(trading_book(chosen=way))
    assert rule.check(product(description=""), context) is None
    assert rule.check(product(productname=" ", description=""), context)


def test_another_account_is_chosen_for_the_purpose_that_lost_its_own():
    lost = settings(mappings=MAPPINGS.with_account("product_purchase", "a-gone"))
    context = held(trading_book(chosen=lost), rule="account.unusable")
    assert rule_of(PRODUCTS, "account.unusable").check(product(), context)
    work = work_of(product(), "account.unusable", "choose_account", context)
    after = chosen(work, lost)
    assert after.mappings.accounts["product_purchase"] == "a-cost"
    assert rule_of(PRODUCTS, "account.unusable").check(product(), held(trading_book(chosen=after))) is None


def test_a_tax_that_vtiger_cannot_take_is_set_back_in_sage():
    theirs = sage_product(sales_tax_rate_id="GB_LOWER")
    context = held(
        trading_book(vtiger=setup(version="8.3.0", replaces_taxes=False)), partner=product(), base={}
    )
    work = work_of(theirs, "product.tax_stays", "keep_vtiger", context)
    assert edit_of(work) == {"sales_tax_rate_id": "GB_STANDARD"}
    assert told(work) == [("Tax", "Lower", "Standard")]
    assert work.warning


# -- what is out of use

REJECTED = "server.rejected"


def test_an_item_that_rests_in_sage_is_made_active_again_for_the_invoice_that_needs_it():
    resting = sage_product(active=False)
    context = held(trading_book(resting), rule=REJECTED)
    work = work_of(invoice(), REJECTED, "make_active", context)
    assert work.effects == (Edit(PRODUCTS, SAGE, "p1", {"active": True}),)
    assert told(work) == [("A fine widget", "inactive", "active")]
    assert not is_offered(invoice(), REJECTED, "make_active", held(rule=REJECTED))


def test_the_item_itself_is_made_active_again():
    context = held(rule=REJECTED, partner=sage_product(active=False), base={})
    assert work_of(product(), REJECTED, "make_active", context).effects == (
        Edit(PRODUCTS, SAGE, "p1", {"active": True}),
    )


@pytest.mark.parametrize("record", [invoice(), person(account_id="11x1")], ids=["invoice", "contact"])
def test_a_customer_is_made_active_by_hand_because_sage_lets_no_program_do_it(record):
    context = held(trading_book(customer(is_active=False)), rule=REJECTED)
    (effect,) = work_of(record, REJECTED, "make_active", context).effects
    assert isinstance(effect, Elsewhere)
    assert "“Acme Ltd” is inactive in Sage" in effect.why


# -- values without counterpart


def still_asked(record, book):
    spec = BY_ID[record.module]
    skip = stopping(spec, record, book) or asked_of(spec, record, book)
    return skip.because if skip else None


def test_a_country_that_is_not_clear_is_chosen_and_the_nearest_is_proposed():
    book = trading_book()
    odd = organization(bill_country="Frannce")
    context = held(book, rule=UNMAPPABLE)
    need = cure_of(ORGANIZATIONS, UNMAPPABLE, "country").needs(odd, context)
    assert (need.label, need.suggestion) == ("Billing Country", "FR")
    work = work_of(odd, UNMAPPABLE, "country", context)
    assert edit_of(work) == {"bill_country": "France"}
    assert told(work) == [("Billing Country", "Frannce", "France")]
    assert still_asked(odd, book)
    assert still_asked(but(odd, **edit_of(work)), book) is None


def test_a_country_that_is_like_none_is_chosen_without_a_proposal():
    need = cure_of(ORGANIZATIONS, UNMAPPABLE, "country").needs(organization(bill_country="Narnia"), held())
    assert need.suggestion == ""
    assert [one.label for one in need.choices][:2] == ["Canada", "France"]


def test_a_province_is_chosen_by_its_name_and_written_by_its_code():
    odd = organization(bill_country="Canada", bill_state="Ontaryo")
    work = work_of(odd, UNMAPPABLE, "province")
    assert edit_of(work) == {"bill_state": "ON"}
    assert still_asked(but(odd, **edit_of(work)), trading_book()) is None


def with_currency_field():
    field = VtigerField("cf_900", "Currency", "string")
    return trading_book(vtiger=setup(fields={ORGANIZATIONS: (field,)}))


def test_a_currency_that_is_not_clear_is_chosen_among_those_in_use():
    odd, book = organization(cf_900="$"), with_currency_field()
    context = held(book, rule=UNMAPPABLE)
    need = cure_of(ORGANIZATIONS, UNMAPPABLE, "currency").needs(odd, context)
    assert [one.id for one in need.choices] == ["EUR", "GBP", "USD"]
    work = work_of(odd, UNMAPPABLE, "currency", context, "USD")
    assert edit_of(work) == {"cf_900": "USD"}
    assert "for good" in work.warning
    assert still_asked(odd, book)
    assert still_asked(but(odd, **edit_of(work)), book) is None


def test_a_price_with_fractions_of_a_penny_is_rounded_with_a_word_about_it():
    odd, book = product(unit_price=D("1.255")), trading_book()
    work = work_of(odd, UNMAPPABLE, "whole_pennies")
    assert edit_of(work) == {"unit_price": D("1.26")}
    assert work.warning == "One would cost 1.26 instead of 1.255"
    assert still_asked(odd, book)
    assert still_asked(but(odd, **edit_of(work)), book) is None


@pytest.mark.parametrize("given", ["1.255", "-1", "a pound"])
def test_a_price_that_is_none_in_whole_pennies_is_refused(given):
    with pytest.raises(Unfit):
        work_of(product(unit_price=D("1.255")), UNMAPPABLE, "whole_pennies", value=given)


def test_a_price_in_another_currency_is_not_to_be_rounded():
    odd = product(currency_code="EUR", unit_price=D("10.00"))
    assert not is_offered(odd, UNMAPPABLE, "whole_pennies")


def test_a_price_with_tax_that_no_net_price_makes_becomes_a_net_price():
    odd, book = sage_product(sales_price=D("9.99"), sales_price_includes_tax=True), trading_book()
    work = work_of(odd, UNMAPPABLE, "net_price")
    assert edit_of(work) == {"sales_price": D("8.33"), "sales_price_includes_tax": False}
    assert work.warning == "With its tax that is 10.00"
    assert still_asked(odd, book)
    assert still_asked(but(odd, **edit_of(work)), book) is None


def test_such_a_price_is_mended_in_sage_whichever_of_the_two_is_held():
    odd = sage_product(sales_price=D("9.99"), sales_price_includes_tax=True)
    work = work_of(product(), UNMAPPABLE, "net_price", held(rule=UNMAPPABLE, partner=odd, base={}))
    (effect,) = work.effects
    assert (effect.side, effect.record_id, effect.fields["sales_price"]) == (SAGE, "p1", D("8.33"))


def test_a_first_line_that_is_too_long_for_a_name_gets_a_shorter_one_above_it():
    long = sage_product(description=f"{'Very ' * 25}long\nMore of it")
    work = work_of(long, UNMAPPABLE, "short_name", value="Long thing")
    assert edit_of(work) == {"description": f"Long thing\n{'Very ' * 25}long\nMore of it"}
    assert still_asked(long, trading_book())
    assert still_asked(but(long, **edit_of(work)), trading_book()) is None


def test_what_is_clear_has_no_cure():
    for id in ("country", "province", "currency"):
        assert not is_offered(organization(), UNMAPPABLE, id)
    for id in ("whole_pennies", "net_price", "short_name"):
        assert not is_offered(product(), UNMAPPABLE, id)
    assert books().multi_currency
