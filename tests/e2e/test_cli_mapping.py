def chosen(cli, kind):
    return {one["key"]: one["id"] for one in cli("mapping", "show", "--json").json[kind]}


def pair(cli, module, name):
    fields = cli("mapping", "show", "--json").json["fields"][module]
    return next((one for one in fields if one["name"] == name), None)


def account_id(cli, purpose):
    found = cli("mapping", "suggest", "--json").json["suggestions"]
    return next(one["id"] for one in found if one["key"] == purpose)


def test_suggestions_carry_reasons_and_save_nothing(connected):
    shown = connected("mapping", "suggest", "--json").json
    found = {one["key"]: one for one in shown["suggestions"]}
    assert found["tax1"]["id"] == "GB_STANDARD"
    assert found["none"]["id"] == "GB_NO_TAX"
    assert found["tax1@0"]["id"] == "GB_ZERO"
    assert found["tax3"]["id"] is None
    assert all(one["reason"] for one in found.values())
    assert not shown["accepted"]
    assert not any(chosen(connected, "accounts").values())


def test_accepted_suggestions_are_all_that_a_sync_needs(connected):
    connected("modules", "set", "Invoices", "on")
    done = connected("mapping", "suggest", "--accept")
    assert done.code == 0
    assert "Nothing that a sync needs is missing." in done.out
    assert chosen(connected, "taxes")["tax1"] == "GB_STANDARD"


def test_without_a_module_on_the_suggestions_say_so(connected):
    for module in ("Organizations", "Products", "Services", "Invoices"):
        connected("modules", "set", module, "off")
    done = connected("mapping", "suggest")
    assert "No module is on, so a sync would do nothing" in done.out
    assert "Nothing that a sync needs is missing." not in done.out


def test_an_account_is_chosen_by_nominal_code_name_or_id(connected):
    wanted = account_id(connected, "service_sales")
    for spelling in ("4010", "sales - services", wanted):
        assert connected("mapping", "set", "account", "product_sales", spelling).code == 0
        assert chosen(connected, "accounts")["product_sales"] == wanted
        connected("mapping", "set", "account", "product_sales", "4000")


def test_an_unknown_account_is_refused_with_the_offer(connected):
    refused = connected("mapping", "set", "account", "product_sales", "9999")
    assert refused.code == 2
    assert "Sales - Products (4000)" in refused.err
    assert "Cost of Sales" not in refused.err


def test_a_tax_is_mapped_by_its_label(connected):
    assert connected("mapping", "set", "tax", "VAT", "GB_LOWER").code == 0
    assert connected("mapping", "set", "tax", "none", "exempt").code == 0
    assert connected("mapping", "set", "tax", "VAT at 0", "GB_ZERO").code == 0
    taxes = chosen(connected, "taxes")
    assert (taxes["tax1"], taxes["none"], taxes["tax1@0"]) == ("GB_LOWER", "GB_EXEMPT", "GB_ZERO")


def test_an_unknown_rate_is_refused_with_the_offer(connected):
    refused = connected("mapping", "set", "tax", "VAT", "GB_LUXURY")
    assert refused.code == 2
    assert "GB_STANDARD" in refused.err


def test_a_field_changes_direction_and_comes_back(connected):
    assert (
        connected("mapping", "set", "field", "organizations", "Description", "--direction", "to_sage").code
        == 0
    )
    assert pair(connected, "Organizations", "notes")["direction"] == "to_sage"
    assert connected("mapping", "set", "field", "organizations", "notes", "--reset").code == 0
    assert pair(connected, "Organizations", "notes")["direction"] == "both"


def test_a_field_gets_an_owner_and_asks_again(connected):
    assert pair(connected, "Products", "description")["owner"] is None
    done = connected("mapping", "set", "field", "products", "Description", "--owner", "sage")
    assert done.code == 0
    assert pair(connected, "Products", "description")["owner"] == "sage"
    assert connected("mapping", "set", "field", "products", "description", "--reset").code == 0
    assert pair(connected, "Products", "description")["owner"] is None


def test_a_custom_field_is_found_by_its_label(connected, practice):
    name = practice.vtiger_world.add_custom_field("Accounts", "Company Number")
    done = connected("mapping", "set", "field", "Organizations", "company number", "--sage", "tax_number")
    assert done.code == 0
    assert (
        pair(connected, "Organizations", name)["sage"],
        pair(connected, "Organizations", name)["row"],
    ) == (
        "tax_number",
        0,
    )
    connected("mapping", "set", "field", "Organizations", name, "--reset")
    assert pair(connected, "Organizations", name) is None


def test_an_unknown_field_is_refused_with_the_closest(connected):
    refused = connected("mapping", "set", "field", "Organizations", "Websit", "--sage", "notes")
    assert refused.code == 2
    assert "Website" in refused.err


def test_an_unknown_sage_field_is_refused_with_the_offer(connected):
    refused = connected("mapping", "set", "field", "Organizations", "Website", "--sage", "homepage")
    assert refused.code == 2
    assert "tax_number" in refused.err


def test_a_locked_pair_says_why_it_stays_off(connected):
    refused = connected("mapping", "set", "field", "Products", "supplier", "--direction", "both")
    assert refused.code == 2
    assert "Vendors are not synced" in refused.err


def test_showing_works_before_anything_is_connected(cli):
    shown = cli("mapping", "show")
    assert shown.code == 0
    assert "Names cannot be shown" in shown.err
    assert "main_address.city" in shown.out


def test_suggesting_needs_both_connections(cli):
    refused = cli("mapping", "suggest")
    assert refused.code == 3
    assert "not connected" in refused.err


def test_a_translated_pair_cannot_be_moved_to_another_field(connected):
    refused = connected("mapping", "set", "field", "Products", "sales_account", "--sage", "notes")
    assert refused.code == 2
    assert "translated on the way" in refused.err


def test_the_status_of_a_standing_is_chosen_by_vtigers_own_words_and_comes_back(connected):
    def table():
        rows = connected("mapping", "show", "--json").json["statuses"]
        return {row["standing"]: (row["vtiger"], row["default"]) for row in rows}

    assert table()["paid"] == table()["overpaid"] == ("Paid", "Paid")
    assert table()["reopened"] == ("", "")
    assert connected("mapping", "set", "status", "overpaid", "approved").code == 0
    assert connected("mapping", "set", "status", "part-paid", "Sent").code == 0
    assert table()["overpaid"] == ("Approved", "Paid")
    assert table()["part-paid"] == ("Sent", "")
    assert connected("mapping", "set", "status", "overpaid", "default").code == 0
    assert connected("mapping", "set", "status", "paid", "unchanged").code == 0
    assert table()["paid"] == ("", "Paid")
    assert table()["overpaid"] == ("", "")


def test_a_status_that_vtiger_does_not_have_is_refused_with_its_list(connected):
    refused = connected("mapping", "set", "status", "paid", "Settled")
    assert refused.code == 2
    assert "Vtiger's invoices have no status Settled" in refused.err
    assert "Approved" in refused.err


def test_what_sage_alone_knows_is_offered_while_that_way_is_on_and_goes_to_vtiger_alone(connected):
    asked = ("mapping", "set", "field", "Organizations", "Website", "--sage", "credit_limit")
    refused = connected(*asked)
    assert refused.code == 2
    assert "credit_limit" not in refused.err.partition("Choose one of")[2]
    assert connected("options", "set", "crm_truth", "on").code == 0
    assert connected(*asked, "--direction", "both").code == 0
    made = pair(connected, "Organizations", "website")
    assert (made["sage"], made["direction"]) == ("credit_limit", "to_vtiger")
    assert connected("options", "set", "crm_truth", "off").code == 0
    assert pair(connected, "Organizations", "website") is None
    assert connected("options", "set", "crm_truth", "on").code == 0
    assert pair(connected, "Organizations", "website") == made
