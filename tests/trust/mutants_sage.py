"""Faults against what Sage demands of invoices and accounts."""

from tests.trust.mutant import mutant

_CANADA = "engine/test_engine_canada.py::test_"
_WORDS = "unit/test_sage_refusals.py::test_"
_PLANS = "engine/test_engine_plans.py::test_"
_SKIPS = "engine/test_engine_skips.py::test_"

MUTANTS = (
    mutant(
        "taxes that are mapped together are held as two",
        "modules/invoice_rules_tax.py",
        "if len(tax.charged) > 1 and tax.sage_rate(context.book) is None:",
        "if len(tax.charged) > 1:",
        f"{_CANADA}gst_and_a_province_s_own_tax_are_posted_as_one_rate",
    ),
    mutant(
        "a combined rate comes to Vtiger as its first tax",
        "core/codebook.py",
        "return {part: by_name[part] for part in parts}",
        "return {parts[0]: percentage}",
        f"{_CANADA}a_combined_rate_of_sage_comes_to_vtiger_as_both_taxes",
    ),
    mutant(
        "a rate of other parts is proposed by its sum",
        "core/taxsums.py",
        "return parts == sorted(tax.percentage for tax in taxes)",
        "return sum(parts) == sum(tax.percentage for tax in taxes)",
        "unit/test_taxsums.py::test_taxes_whose_sum_alone_is_right_are_none",
    ),
    mutant(
        "a refusal does not name the line that Sage names",
        "clients/sage/words.py",
        "return (number,) if number < len(lines) else ()",
        "return ()",
        f"{_WORDS}a_line_is_named_by_its_number_and_item",
    ),
    mutant(
        "a refusal without words leaves a hole",
        "clients/sage/words.py",
        "        if not self.message:\n",
        "        if self.message is None:\n",
        f"{_WORDS}a_refusal_without_any_words_has_no_hole",
    ),
    mutant(
        "a Canadian invoice does not say its province",
        "modules/invoice_province.py",
        'return {"tax_address_region_id": clean_text(value)}',
        "return {} if value else {}",
        f"{_CANADA}an_invoice_of_each_province_is_posted_at_its_rate",
    ),
    mutant(
        "goods are taxed where the bill goes",
        "modules/invoice_province.py",
        'for kind in ("ship", "bill"):',
        'for kind in ("bill", "ship"):',
        f"{_CANADA}the_goods_are_taxed_where_they_go",
    ),
    mutant(
        "an item's own account is not looked at",
        "modules/invoice_rules.py",
        "return sales_account(item.module, partner, book)",
        "return sales_account(item.module, None, book)",
        f"{_SKIPS}an_item_whose_own_account_was_archived_holds_its_invoices_until_it_is_shown_again",
    ),
    mutant(
        "products are sent to a plan that takes none",
        "clients/sage/offer.py",
        "_CLOSED = frozenset({ModuleId.PRODUCTS, ModuleId.SERVICES})",
        "_CLOSED = frozenset({ModuleId.SERVICES})",
        f"{_PLANS}organizations_and_contacts_travel_and_what_start_lacks_is_said_once",
    ),
    mutant(
        "a second address is sent to a plan that keeps one",
        "clients/sage/offer.py",
        "_WITHOUT = part_of(CUSTOMERS, DELIVERY) | {",
        "_WITHOUT = frozenset() | {",
        f"{_PLANS}organizations_and_contacts_travel_and_what_start_lacks_is_said_once",
    ),
    mutant(
        "what a small plan left out is forgotten after a change of plan",
        "engine/session.py",
        "decisive if self.plan.is_whole else (*decisive, self.plan.id)",
        "decisive",
        f"{_PLANS}a_larger_plan_lets_everything_travel_with_the_next_run",
    ),
    mutant(
        "a pair writes a text of any length",
        "modules/ledger.py",
        "replace(pair, max_length=kind.fields[pair.sage].most)",
        "replace(pair, max_length=None)",
        "unit/test_vocabulary.py::test_each_pair_is_of_a_declared_field_and_keeps_its_limit",
    ),
    mutant(
        "a computed field may be written",
        "clients/sage/shapes.py",
        "for field in _FIELDS if field.is_told)",
        "for field in _FIELDS if False)",
        "unit/test_sage_wire.py::test_what_sage_computes_is_never_sent",
    ),
)
