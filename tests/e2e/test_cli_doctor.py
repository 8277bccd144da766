import pytest

from sagesync_desktop.sandbox.vtiger.state import TRAITS, State
from tests.worlds import set_user


def findings(done):
    return {(one["part"], one["state"]): one for one in done.json["findings"]}


def test_a_healthy_home_is_told_so(ready):
    done = ready("doctor", "--json")
    assert done.code == 0
    assert done.json["ok"]
    assert {part for part, state in findings(done) if state == "ok"} == {
        "Database", "Keyring", "Vtiger", "Sage", "Currencies", "Modules", "Mapping",
    }  # fmt: skip


def test_an_empty_home_lists_all_that_is_missing(cli):
    done = cli("doctor", "--json")
    assert done.code == 3
    found = findings(done)
    for part in ("Vtiger", "Sage", "Modules"):
        assert found[part, "wrong"]["fix"]


def test_one_side_that_is_away_does_not_hide_the_other(ready, practice):
    practice.faults.add("status_before", side="vtiger", times=None, code=503)
    done = ready("doctor", "--json")
    assert done.code == 3
    assert ("Vtiger", "wrong") in findings(done)
    assert ("Sage", "ok") in findings(done)


def test_a_user_who_rounds_amounts_is_wrong(ready, practice):
    set_user(practice.vtiger_world, no_of_currency_decimals="0")
    done = ready("doctor")
    assert done.code == 3
    assert "Number Of Currency Decimals" in done.out


def test_a_user_without_all_rights_is_only_noted(ready, practice):
    set_user(practice.vtiger_world, is_admin=False)
    done = ready("doctor", "--json")
    assert done.code == 0
    assert "no administrator" in findings(done)["Vtiger rights", "note"]["text"]


def test_different_base_currencies_are_wrong_while_invoices_are_on(ready, practice):
    practice.vtiger_world.state.currencies[0].code = "CHF"
    done = ready("doctor", "--json")
    assert done.code == 3
    found = findings(done)["Currencies", "wrong"]
    assert found["text"] == "Vtiger's base currency is CHF, Sage's is GBP: every invoice is skipped"
    assert found["fix"]


def test_without_invoices_different_base_currencies_are_only_noted(ready, practice):
    practice.vtiger_world.state.currencies[0].code = "CHF"
    assert ready("modules", "set", "Invoices", "off").code == 0
    done = ready("doctor", "--json")
    assert ("Currencies", "note") in findings(done)


def test_a_sage_user_who_may_not_write_is_wrong(ready, practice):
    practice.sage_world.role_allows_writing = False
    assert ("Sage rights", "wrong") in findings(ready("doctor", "--json"))


def test_what_a_small_plan_of_sage_lacks_is_noted_one_by_one(ready, practice):
    practice.sage_world.plan = "START"
    done = ready("doctor", "--json")
    assert done.code == 0
    told = " ".join(one["text"] for one in done.json["findings"] if one["part"] == "Sage plan")
    for word in ("products or services", "one address", "in GBP alone"):
        assert word in told


def test_a_locked_keyring_is_wrong_and_the_database_is_still_checked(ready):
    (ready.folder / "keyring.json").write_text("locked")
    done = ready("doctor", "--json")
    assert done.code == 3
    assert ("Keyring", "wrong") in findings(done)
    assert ("Database", "ok") in findings(done)


def test_a_damaged_database_is_wrong_and_the_keyring_is_still_checked(ready):
    (ready.home / "sagesync.db").write_bytes(b"no database" * 1000)
    done = ready("doctor", "--json")
    assert done.code == 3
    assert ("Database", "wrong") in findings(done)
    assert ("Keyring", "ok") in findings(done)


def test_a_tax_without_rate_is_noted(ready):
    assert "Eco levy" in findings(ready("doctor", "--json"))["Mapping", "note"]["text"]


def close_services(monkeypatch):
    may_see = State.may_see

    def closed(state, user, schema):
        return schema.name != "Services" and may_see(state, user, schema)

    monkeypatch.setattr(State, "may_see", closed)


def test_a_module_that_a_sync_could_not_read_is_wrong_and_named(ready, monkeypatch):
    close_services(monkeypatch)
    done = ready("doctor", "--json")
    assert done.code == 3
    assert "Services" in findings(done)["Vtiger rights", "wrong"]["text"]
    assert ready("modules", "set", "Services", "off").code == 0
    assert ready("doctor").code == 0


def test_a_module_that_cannot_be_read_is_told_when_vtiger_is_connected(cli, practice, monkeypatch):
    close_services(monkeypatch)
    done = cli.connect_vtiger(practice.description())
    assert "Warning: The Vtiger user may not read Services" in done.err


@pytest.mark.parametrize(("is_admin", "code"), [(True, 0), (False, 3)])
def test_on_8_3_only_an_administrator_is_well(ready, practice, is_admin, code):
    practice.vtiger_world.state.traits = TRAITS["8.3.0"]
    set_user(practice.vtiger_world, is_admin=is_admin)
    done = ready("doctor", "--json")
    assert done.code == code
    told = " ".join(one["text"] for one in done.json["findings"] if one["part"] == "Vtiger rights")
    assert ("administrators only" in told) is not is_admin
    if is_admin:
        assert "takes no new invoices" in told
