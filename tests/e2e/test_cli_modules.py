import json


def test_everything_is_off_at_first(cli):
    shown = cli("modules", "show", "--json").json
    assert {name: one["on"] for name, one in shown.items()} == dict.fromkeys(
        ["Organizations", "Contacts", "Products", "Services", "Invoices"], False
    )
    assert not shown["Invoices"]["offered"]


def test_switching_invoices_on_says_what_comes_along(cli):
    done = cli("modules", "set", "invoices", "on", "--direction", "to_sage", "--from", "2026-04-01")
    assert done.code == 0
    assert "Organizations, Products and Services" in done.err
    shown = cli("modules", "show", "--json").json
    assert all(one["on"] for one in shown.values())
    assert shown["Invoices"]["start_date"] == "2026-04-01"


def test_the_first_date_is_set_kept_and_lifted(cli):
    said = cli("modules", "set", "Invoices", "on", "--from", "2026-04-01")
    assert ", from 2026-04-01 on.\n" in said.out
    cli("modules", "set", "Invoices", "on", "--direction", "to_sage")
    assert "from 2026-04-01 on" in cli("modules").out
    cli("modules", "set", "Invoices", "on", "--from", "all")
    assert "whatever their date" in cli("modules").out


def test_a_first_date_that_is_none_is_a_usage_error(cli):
    refused = cli("modules", "set", "Invoices", "on", "--from", "1st of April")
    assert refused.code == 2
    assert "such as 2026-04-01" in refused.err
    refused = cli("modules", "set", "Products", "on", "--from", "all")
    assert refused.code == 2
    assert "Invoices module alone" in refused.err


def test_switching_services_off_takes_invoices_off(cli):
    cli("modules", "set", "Invoices", "on")
    done = cli("modules", "set", "Services", "off")
    assert "Invoices were switched off as well" in done.err
    assert "not offered while Services are off" in cli("modules").out


def test_contacts_cannot_be_switched(cli):
    refused = cli("modules", "set", "Contacts", "on")
    assert refused.code == 2
    assert "no switch of their own" in refused.err


def test_an_unknown_module_is_a_usage_error_that_names_all(cli):
    refused = cli("modules", "set", "Vendors", "on")
    assert refused.code == 2
    assert "Organizations, Contacts, Products, Services, Invoices" in refused.err


def test_directions_are_told_in_words(cli):
    cli("modules", "set", "Products", "on", "--direction", "to_vtiger")
    assert "Sage to Vtiger" in cli("modules", "show").out


def test_settings_travel_between_homes(cli):
    cli("modules", "set", "Products", "on", "--direction", "to_vtiger")
    file = cli.folder / "company.json"
    assert cli("settings", "export", file).code == 0
    other = ("--home", cli.folder / "other")
    assert cli(*other, "settings", "import", file).code == 0
    assert cli(*other, "modules", "show", "--json").json["Products"]["direction"] == "to_vtiger"


def test_a_broken_settings_file_is_refused_and_changes_nothing(cli):
    cli("modules", "set", "Products", "on")
    file = cli.folder / "broken.json"
    document = json.loads(cli("settings", "export", "-").out)
    document["settings"]["modules"]["Products"]["direction"] = "sideways"
    file.write_text(json.dumps(document))
    refused = cli("settings", "import", file)
    assert refused.code == 2
    assert "modules.Products.direction" in refused.err
    assert cli("modules", "show", "--json").json["Products"]["direction"] == "both"


def test_a_settings_file_that_is_not_there_is_refused(cli):
    assert cli("settings", "import", cli.folder / "nothing.json").code == 2


def test_how_invoices_are_posted_is_set_and_shown(cli):
    cli(
        "modules",
        "set",
        "Invoices",
        "on",
        "--post",
        "draft",
        "--leave-status",
        "Cancel",
        "--leave-status",
        "Created",
    )
    shown = cli("modules").out
    assert "posted as drafts" in shown
    assert "all but Cancel, Created" in shown


def test_what_statuses_mean_is_set_and_shown(cli):
    words = ("--credit-status", "CN issued", "--send-status", "On credit", "--leave-status", "Draft")
    cli("modules", "set", "Invoices", "on", *words)
    shown = cli("modules").out
    assert "all but Draft; credit notes: CN issued; invoices: On credit" in shown
    cli("modules", "set", "Invoices", "on")
    assert "credit notes: CN issued" in cli("modules").out


def test_whether_sages_credit_notes_come_to_vtiger_is_set_and_shown(cli):
    cli("modules", "set", "Invoices", "on", "--sage-credit-notes", "come")
    assert "credit notes made in Sage come to Vtiger" in cli("modules").out
    cli("modules", "set", "Invoices", "on", "--sage-credit-notes", "stay")
    assert "credit notes made in Sage" not in cli("modules").out
    assert cli("modules", "set", "Products", "on", "--sage-credit-notes", "come").code == 2


def test_posting_is_refused_for_other_modules(cli):
    refused = cli("modules", "set", "Products", "on", "--post", "draft")
    assert refused.code == 2
    assert "Invoices module alone" in refused.err


def test_a_refused_sync_says_why_and_shows_no_empty_table(cli):
    refused = cli("sync")
    assert refused.code == 3
    assert "Direction" not in refused.out
    assert refused.err.strip()
