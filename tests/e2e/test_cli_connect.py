import json

import pytest

from tests.cli_support import free_port
from tests.local_http import client
from tests.patience import SECONDS
from tests.worlds import set_user


def keyring_text(cli):
    file = cli.folder / "keyring.json"
    return file.read_text() if file.exists() else ""


def test_connecting_vtiger_names_version_and_user(cli, practice):
    done = cli.connect_vtiger(practice.description())
    assert done.code == 0
    assert done.out == "Connected to Vtiger 8.2.0 as admin.\n"


def test_a_refused_key_is_not_kept(cli, practice):
    refused = cli.connect_vtiger(practice.description(), key="not-the-key")
    assert refused.code == 3
    assert "refused the access key" in refused.err
    assert "not-the-key" not in keyring_text(cli)
    assert json.loads(cli("settings", "export", "-").out)["settings"]["vtiger"] is None


def test_a_user_that_would_round_amounts_is_warned_of(cli, practice):
    set_user(practice.vtiger_world, no_of_currency_decimals="0")
    done = cli.connect_vtiger(practice.description())
    assert done.code == 0
    assert "Number Of Currency Decimals" in done.err


def test_no_key_at_all_is_a_usage_error(cli, practice):
    refused = cli.connect_vtiger(practice.description(), key="")
    assert refused.code == 2


def test_a_vtiger_without_encryption_is_refused(cli, practice):
    refused = cli.connect_vtiger(practice.description(), url="http://crm.example.com")
    assert refused.code == 3
    assert "not encrypted" in refused.err


def test_nobody_at_the_address_ends_early(cli, practice):
    silent = f"http://127.0.0.1:{free_port()}"
    refused = cli.connect_vtiger(practice.description(), url=silent)
    assert refused.code == 1
    assert "cannot be reached" in refused.err


def test_connecting_sage_keeps_the_secret_in_the_keyring_alone(connected, practice):
    described = practice.description()
    exported = connected("settings", "export", "-").out
    assert json.loads(exported)["settings"]["sage"]["business_name"] == "Practice Company"
    for secret in (described["sage_client_secret"], described["vtiger_access_key"]):
        assert secret in keyring_text(connected)
        assert secret not in exported
        files = [one for one in connected.home.rglob("*") if one.is_file()]
        assert not [one for one in files if secret.encode() in one.read_bytes()]


def test_without_a_browser_the_address_stands_alone_on_a_line(cli, practice):
    described = practice.description()
    cli.point_at(described)
    where = ("--region", "gb", "--client-id", described["sage_client_id"], "--redirect-port", free_port())
    with cli.start("connect", "sage", *where, "--no-browser") as process:
        process.stdin.write(described["sage_client_secret"] + "\n")
        process.stdin.flush()
        address = process.stdout.readline().strip()
        assert address.startswith(described["sage_auth_url"] + "?")
        with client(follow_redirects=True) as browser:
            answer = browser.get(f"{address}&auto_approve=1")
        assert answer.status_code == 200
        out, err = process.communicate(timeout=SECONDS)
    assert (process.returncode, err) == (0, "")
    assert out.startswith("Connected to Sage: Practice Company")


def test_several_businesses_are_listed_for_a_choice(connected, practice):
    second = practice.sage_world.add_business("Second Company")
    refused = connected.connect_sage(practice.description())
    assert refused.code == 3
    assert f"Second Company: --business {second}" in refused.err
    chosen = connected.connect_sage(practice.description(), "--business", second)
    assert chosen.code == 0
    assert second in chosen.out


def test_an_unknown_business_is_refused(connected, practice):
    refused = connected.connect_sage(practice.description(), "--business", "nobody")
    assert refused.code == 3
    assert "nobody" in refused.err


@pytest.mark.parametrize(
    "variable", ["SAGESYNC_SAGE_AUTH_URL", "SAGESYNC_SAGE_TOKEN_URL", "SAGESYNC_SAGE_API_URL"]
)
def test_sage_addresses_must_be_encrypted_but_on_this_computer(cli, practice, variable):
    cli.point_at(practice.description())
    cli.environ[variable] = "http://sage.example.com/x"
    refused = cli.connect_sage(practice.description())
    assert refused.code == 3
    assert "not encrypted" in refused.err


def test_south_africa_is_another_product(cli):
    refused = cli("connect", "sage", "--region", "za", "--client-id", "x")
    assert refused.code == 3
    assert "different Sage product" in refused.err


def test_a_locked_keyring_says_so_before_anybody_signs_in(cli, practice):
    (cli.folder / "keyring.json").write_text("locked")
    cli.point_at(practice.description())
    refused = cli.connect_sage(practice.description())
    assert refused.code == 3
    assert "keyring is locked" in refused.err


def test_disconnecting_forgets_the_secrets_and_keeps_the_links(ready):
    assert ready("sync", "--module", "organizations").code == 0
    done = ready("disconnect")
    assert done.code == 0
    assert "The links between the records were kept." in done.out
    assert keyring_text(ready) == "{}"
    refused = ready("sync", "--json")
    assert refused.code == 3
    assert "not connected" in refused.err
    again = ready("log", "--open", "--json")
    assert again.json["open_skips"]


def test_disconnecting_one_side_leaves_the_other(connected):
    assert connected("disconnect", "sage").code == 0
    assert "vtiger-access-key" in keyring_text(connected)
    assert "sage-tokens" not in keyring_text(connected)


def test_disconnecting_works_while_sage_is_away(connected, practice):
    practice.stop()
    done = connected("disconnect", "sage")
    assert done.code == 0
    assert "could not be revoked" in done.err
    assert "sage-tokens" not in keyring_text(connected)
