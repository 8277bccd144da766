"""Each rule with a record that trips it, a neighbour that does not, and what people read."""

import re

import pytest

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import KNOWN_REASONS, evaluate
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules import ALL, BY_ID
from tests.builders import (
    CONTACTS,
    INVOICES,
    PRODUCTS,
    D,
    books,
    codebook,
    customer,
    invoice,
    line,
    organization,
    product,
    sage_invoice,
    sage_line,
    sage_product,
    trading_book,
)
from tests.modules import rule_cases, rule_cases_invoices
from tests.modules.rule_cases import PENDING, person, service

SAGE, VTIGER = Side
CASES = (*rule_cases.CASES, *rule_cases_invoices.CASES)


def rule_of(case):
    return next(rule for rule in BY_ID[case.module].rules if rule.id == case.rule)


def reason(case, record, partner, book):
    target = record.side.other
    rule = rule_of(case)
    assert target in rule.to, "the case asks the rule for a side that it does not speak of"
    return rule.check(record, Context(book or trading_book(), partner))


def test_every_rule_of_every_module_and_side_has_a_case():
    declared = {(spec.id, rule.id, side) for spec in ALL for rule in spec.rules for side in rule.to}
    covered = {(case.module, case.rule, case.trips.side.other) for case in CASES}
    assert declared == covered


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_rule_holds_back_the_record_that_it_is_made_for(case):
    said = reason(case, case.trips, case.partner, case.book)
    assert said is not None
    assert case.says in said


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_rule_lets_a_similar_record_pass(case):
    assert reason(case, case.passes, case.passing_partner, case.passing_book or case.book) is None


CODE_WORDS = re.compile(
    r"\b\w+_\w+\b"  # field and status names of either API
    r"|\bhdn\w+|\btxt\w+"
    r"|\b\d+x\d+\b"  # Vtiger ids
    r"|\btax\d\b|\bNone\b|\bE\+\d"
    r"|[{}<>\[\]]"
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_rules_sentence_and_cure_are_for_people(case):
    said, rule = reason(case, case.trips, case.partner, case.book), rule_of(case)
    for text in (said, rule.fix, rule.meaning):
        assert not CODE_WORDS.search(text), text
        assert text[0].isupper()
    assert not said.endswith(".")
    assert rule.fix.endswith(".")
    assert len(rule.fix.split()) >= 4


@pytest.mark.parametrize("known", KNOWN_REASONS.values(), ids=lambda known: known.id)
def test_a_known_reason_and_its_cure_are_for_people(known):
    for text in (known.meaning, known.fix):
        assert not CODE_WORDS.search(text), text
        assert text[0].isupper()
    assert known.fix.endswith(".")
    assert len(known.fix.split()) >= 4


def test_a_rule_that_stands_in_several_modules_keeps_one_id_and_one_meaning():
    meanings = {}
    for spec in ALL:
        for rule in spec.rules:
            meanings.setdefault(rule.id, set()).add(rule.meaning)
        assert len({rule.id for rule in spec.rules}) == len(spec.rules)
    assert all(len(found) == 1 for found in meanings.values()), meanings


def test_a_sound_invoice_passes_every_rule_both_ways():
    book, rules = trading_book(), BY_ID[INVOICES].rules
    assert evaluate(rules, invoice(), SAGE, Context(book)) is None
    assert evaluate(rules, sage_invoice(), VTIGER, Context(book)) is None


@pytest.mark.parametrize(
    "record",
    [organization(), customer(), person(VTIGER), person(SAGE), product(), sage_product(), service()],
    ids=lambda record: f"{record.module.value}-{record.side.value}",
)
def test_a_sound_record_passes_every_rule(record):
    context = Context(trading_book())
    assert evaluate(BY_ID[record.module].rules, record, record.side.other, context) is None


def test_a_skip_carries_rule_sentence_and_cure():
    skip = evaluate(BY_ID[INVOICES].rules, invoice(invoicedate=""), SAGE, Context(trading_book()))
    assert (skip.rule, skip.because) == ("invoice.no_date", "It has no invoice date")
    assert skip.fix == "Enter the invoice date in Vtiger."


def test_rules_of_the_other_direction_are_not_asked():
    assert (
        evaluate(BY_ID[INVOICES].rules, sage_invoice(hdnTaxType="group"), VTIGER, Context(trading_book()))
        is None
    )


@pytest.mark.parametrize("applying", [False, True])
def test_a_parent_that_is_still_to_come_counts_only_while_planning(applying):
    rule = next(rule for rule in BY_ID[CONTACTS].rules if rule.id == "contact.organization_missing")
    said = rule.check(person(VTIGER), Context(PENDING, applying=applying))
    assert (said is not None) is applying


def test_an_account_that_is_mapped_but_gone_is_told_without_its_id():
    spec = BY_ID[PRODUCTS]
    book = codebook(sage=books(ledger_accounts=()))
    skip = evaluate(spec.rules, product(), SAGE, Context(book))
    assert skip.rule == "account.unusable"
    assert "a-sales" not in skip.because


def test_a_tax_on_a_date_is_compared_with_that_dates_percentage():
    rule = next(rule for rule in BY_ID[INVOICES].rules if rule.id == "invoice.tax_not_in_sage")
    old = invoice(invoicedate="2010-06-01", lines=[line(tax1=D("17.5"))])
    assert rule.check(old, Context(trading_book())) is None


@pytest.mark.parametrize(("travelling", "is_asked"), [({"lines"}, True), ({"received", "status"}, False)])
def test_a_rule_about_the_figures_does_not_hold_up_a_payment(travelling, is_asked):
    taxed = sage_invoice(lines=[sage_line(tax_rate_id="GB_LOWER")])
    context = Context(trading_book(), invoice(), fields=frozenset(travelling))
    skip = evaluate(BY_ID[INVOICES].rules, taxed, VTIGER, context)
    assert (skip is not None) is is_asked


def test_nameless_people_and_sages_invoices_are_told_apart_by_name():
    nameless = BY_ID[CONTACTS].title(person(SAGE, name="", email="bob@beta.example"))
    assert nameless == "(no name, bob@beta.example)"
    title = BY_ID[INVOICES].title(sage_invoice(displayed_as="SI-7", invoice_number="7", reference="Job 7"))
    assert title == "SI-7 · Job 7"


def test_what_several_rules_look_at_is_read_once_of_each_record():
    asked, context = [], Context(codebook())

    def read(record):
        asked.append(record.id)
        return record.id.upper()

    for record in (invoice("7x1"), invoice("7x2")):
        assert [context.once(read, record) for _rule in range(3)] == [record.id.upper()] * 3
    assert asked == ["7x1", "7x2"]
