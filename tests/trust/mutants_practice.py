"""Faults that make the practice servers kinder than what was measured of Vtiger and specified of Sage."""

from tests.trust.mutant import mutant

_WRITES = "contract/test_vtiger_invoice_writes.py::test_"
_ITEMS = "contract/test_vtiger_item_writes.py::test_"
_VERSIONS = "contract/test_vtiger_versions.py::test_"
_BIN = "contract/test_vtiger_recycle_bin.py::test_"
_USERS = "contract/test_vtiger_users_and_texts.py::test_"
_HERE = "sandbox/vtiger/"
_SAGE = "sandbox/sage/"
_SAGE_LINES = "contract/test_sandbox_sage_invoices.py::test_"
_SAGE_WRITES = "contract/test_sandbox_sage_writes.py::test_"

MUTANTS = (
    mutant(
        "the practice Vtiger takes an empty overall discount",
        f"{_HERE}invoices.py",
        '        operand(element.get("hdnDiscountAmount"))\n',
        '        element.get("hdnDiscountAmount")\n',
        f"{_WRITES}some_empty_values_kill_an_update_before_it_changes_anything",
    ),
    mutant(
        "the practice Vtiger takes empty shipping",
        f"{_HERE}charges.py",
        '    return operand("" if value is None else value)\n',
        "    return to_float(value)\n",
        f"{_WRITES}some_empty_values_kill_an_update_before_it_changes_anything",
    ),
    mutant(
        "the practice Vtiger takes an empty tax that is linked to the item",
        f"{_HERE}invoice_lines.py",
        "            operand(element.get(name))\n",
        "            element.get(name)\n",
        f"{_WRITES}an_empty_line_tax_of_a_linked_tax_kills_an_update_that_loses_the_lines_from_there_on",
    ),
    mutant(
        "the practice Vtiger takes an overall discount off by 0",
        f"{_HERE}invoices.py",
        "    if to_float(amount):\n",
        "    if amount is not None:\n",
        f"{_WRITES}an_overall_discount_cannot_be_taken_off_with_0",
    ),
    mutant(
        "the practice Vtiger gives every line a number of its own",
        f"{_HERE}state.py",
        "        while self.next_line > 1 and self.next_line - 1 not in self.line_owners:\n",
        "        while False:\n",
        f"{_WRITES}a_freed_line_id_is_given_to_another_invoice",
    ),
    mutant(
        "the practice Vtiger returns stock once on an update",
        f"{_HERE}invoices.py",
        "    stock.put_back(state, row, 2)\n",
        "    stock.put_back(state, row)\n",
        f"{_WRITES}an_echo_moves_stock_up_and_a_cancelled_invoice_gives_its_stock_back",
    ),
    mutant(
        "the practice Vtiger 8.3.0 counts",
        f"{_HERE}query.py",
        '    return [{"count": str(number)}] if state.traits.counts else []\n',
        '    return [{"count": str(number)}]\n',
        f"{_VERSIONS}a_count_answers_an_empty_list_with_success",
    ),
    mutant(
        "the practice Vtiger 8.3.0 keeps the lines of an invoice that it deletes",
        f"{_HERE}records.py",
        "        drop_lines(state, row)\n        if not",
        "        if not",
        f"{_VERSIONS}a_delete_of_an_invoice_erases_its_lines_and_does_not_delete_it",
    ),
    mutant(
        "the practice Vtiger 8.3.0 forgets a tax that an update left out",
        f"{_HERE}items.py",
        '    if state.traits.wipes_item_links or schema.name == "Services":\n',
        '    if verb == "update" or state.traits.wipes_item_links or schema.name == "Services":\n',
        f"{_ITEMS}a_replaced_tax_stays_beside_the_new_one",
    ),
    mutant(
        "the practice Vtiger 8.3.0 shows its modules to everybody",
        f"{_HERE}state.py",
        "        hidden = schema.number_field and self.traits.hides_modules_from_users\n",
        "        hidden = False\n",
        f"{_VERSIONS}an_ordinary_user_of_830_sees_no_business_module",
    ),
    mutant(
        "a deleted account stamps the invoices that it leaves",
        f"{_HERE}records.py",
        '    if schema.name == "Accounts":\n        _unlink',
        '    for each in state.tables["Invoice"].rows.values():\n'
        '        each.values["modifiedtime"] = state.stamp()\n'
        '    if schema.name == "Accounts":\n        _unlink',
        f"{_BIN}a_deleted_account_leaves_invoices_and_contacts_whose_times_do_not_move",
    ),
    mutant(
        "an ordinary user may read the own record",
        f"{_HERE}state.py",
        '        return schema.name != "Users" and not hidden\n',
        "        return not hidden\n",
        f"{_USERS}users_are_closed_to_an_ordinary_user_the_own_record_included",
    ),
    mutant(
        "the practice Sage takes a discount over its line",
        f"{_SAGE}arithmetic.py",
        "    if ZERO < worked.discount <= worked.quantity * worked.unit_price:\n",
        "    if ZERO < worked.discount:\n",
        f"{_SAGE_LINES}a_line_is_refused_under_sages_own_name_for_lines",
    ),
    mutant(
        "the practice Sage takes a VAT number with blanks",
        f"{_SAGE}tax_numbers.py",
        "re.fullmatch(form, number, ",
        're.fullmatch(form, number.replace(" ", ""), ',
        f"{_SAGE_WRITES}a_contact_is_refused_for_one_bad_field",
    ),
    mutant(
        "the practice Sage puts nobody on a delivery address",
        f"{_SAGE}contacts.py",
        '    new_person(company, {**STAND_IN, "address_id": place["id"]})\n',
        "",
        f"{_SAGE_WRITES}every_address_of_a_contact_has_a_person_and_only_one_is_main",
    ),
    mutant(
        "a payment moves the practice Sage's invoice",
        f"{_SAGE}settling.py",
        "    if company.switches.bump_paid_invoice:\n",
        "    if company.switches:\n",
        f"{_SAGE_LINES}payments_and_credits_leave_the_stamp_alone",
    ),
)
