"""The practice Vtiger over HTTP in its open-source dialect; needs no recordings."""

import hashlib

import pytest

from tests.contract.vtiger_practice import Practice
from tests.worlds import set_user


@pytest.fixture
def practice() -> Practice:
    return Practice()


def test_a_newer_challenge_replaces_the_one_before(practice: Practice) -> None:
    first = practice.get(operation="getchallenge", username="admin")["result"]["token"]
    practice.get(operation="getchallenge", username="admin")
    key = hashlib.md5((first + practice.world.access_key).encode()).hexdigest()
    answer = practice.post(operation="login", username="admin", accessKey=key)
    assert answer["error"]["code"] == "INVALID_USER_CREDENTIALS"


def test_a_challenge_lasts_300_seconds(practice: Practice) -> None:
    token = practice.get(operation="getchallenge", username="admin")["result"]["token"]
    practice.clock.move(301)
    key = hashlib.md5((token + practice.world.access_key).encode()).hexdigest()
    answer = practice.post(operation="login", username="admin", accessKey=key)
    assert answer["error"]["code"] == "INVALID_AUTH_TOKEN"


def test_an_inactive_user_cannot_log_in(practice: Practice) -> None:
    set_user(practice.world, status="Inactive")
    token = practice.get(operation="getchallenge", username="admin")["result"]["token"]
    key = hashlib.md5((token + practice.world.access_key).encode()).hexdigest()
    answer = practice.post(operation="login", username="admin", accessKey=key)
    assert answer["error"]["code"] == "INVALID_USER_CREDENTIALS"


def test_a_session_that_php_cleaned_up_is_invalid(practice: Practice) -> None:
    practice.world.sessions.end_all()
    assert practice.get(operation="listtypes")["error"]["code"] == "INVALID_SESSIONID"


@pytest.mark.parametrize("version", ["8.2.0", "8.3.0"])
@pytest.mark.parametrize("operation", ["sync", "logout", "retrieve_inventory", "frobnicate"])
def test_operations_that_die_on_php_8_answer_500_and_nothing(version: str, operation: str) -> None:
    verb = "POST" if operation == "logout" else "GET"
    response = Practice(version).raw(verb, operation=operation, modifiedTime="1", elementType="Accounts")
    assert (response.status_code, response.text, response.mimetype) == (500, "", "text/html")


def test_the_cloud_path_of_an_open_source_server_is_a_page_with_status_200(practice: Practice) -> None:
    response = practice.client.get("/restapi/v1/vtiger/default/me")
    assert (response.status_code, response.mimetype) == (200, "text/html")


def test_a_parameter_zero_counts_as_missing(practice: Practice) -> None:
    assert practice.get(operation="retrieve", id="0")["error"]["message"].endswith("denied for id")


def test_a_keyset_pager_sees_every_record_once(practice: Practice) -> None:
    made = [practice.create("Contacts", lastname=f"Person {index}")["id"] for index in range(250)]
    seen: list[str] = []
    last = "12x0"
    while True:
        text = f"select lastname from Contacts where id > '{last}' order by id limit 0,100;"
        page = [row["id"] for row in practice.get(operation="query", query=text)["result"]]
        if not page:
            break
        seen += page
        last = page[-1]
    assert seen == made


def test_a_change_moves_a_record_behind_a_time_window(practice: Practice) -> None:
    made = [practice.create("Contacts", lastname=f"Person {index}")["id"] for index in range(3)]
    practice.clock.move(60)
    practice.world.revise({"id": made[0], "phone": "1"})
    window = "modifiedtime >= '2026-03-02 09:00:30'"
    text = f"select id from Contacts where {window} order by modifiedtime,id limit 0,100;"
    assert practice.get(operation="query", query=text)["result"] == [{"id": made[0]}]


def test_a_query_does_not_see_the_recycle_bin_until_the_record_is_restored(practice: Practice) -> None:
    text = "select id from Accounts;"
    practice.world.delete(practice.account)
    assert practice.get(operation="query", query=text)["result"] == []
    practice.world.restore(practice.account)
    assert practice.get(operation="query", query=text)["result"] == [{"id": practice.account}]


def test_and_and_or_are_taken_from_left_to_right(practice: Practice) -> None:
    for name, phone in (("A", "1"), ("B", "2"), ("C", "1")):
        practice.create("Contacts", lastname=name, phone=phone)
    text = "select lastname from Contacts where lastname = 'A' or lastname = 'B' and phone = '1';"
    assert [row["lastname"] for row in practice.get(operation="query", query=text)["result"]] == ["A"]


def test_open_in_vtiger_shows_the_record(practice: Practice) -> None:
    practice.world.revise({"id": practice.account, "bill_city": "Bath & Wells"})
    number = practice.account.partition("x")[2]
    page = practice.client.get(f"/index.php?module=Accounts&view=Detail&record={number}")
    assert "Bath &amp; Wells" in page.text
    assert "Ada Ltd" in page.text


def test_open_in_vtiger_says_when_the_record_is_gone(practice: Practice) -> None:
    practice.world.delete(practice.account)
    number = practice.account.partition("x")[2]
    page = practice.client.get(f"/index.php?module=Accounts&view=Detail&record={number}")
    assert page.status_code == 404


def test_a_second_user_without_admin_rights_may_not_query_users(practice: Practice) -> None:
    set_user(practice.world, is_admin=False)
    answer = practice.get(operation="query", query="select id from Users;")
    assert answer["error"]["code"] == "ACCESS_DENIED"


def test_a_custom_field_appears_in_describe_and_holds_what_is_written(practice: Practice) -> None:
    name = practice.world.add_custom_field("Accounts", "Sage id")
    fields = practice.get(operation="describe", elementType="Accounts")["result"]["fields"]
    assert [field["name"] for field in fields if field["label"] == "Sage id"] == [name]
    practice.post(operation="revise", element={"id": practice.account, name: "abc"})
    assert practice.get(operation="retrieve", id=practice.account)["result"][name] == "abc"


def test_a_sweep_of_ids_finds_those_that_are_left(practice: Practice) -> None:
    made = [practice.create("Contacts", lastname=f"Person {index}")["id"] for index in range(4)]
    practice.world.delete(made[1])
    listed = ",".join(f"'{each}'" for each in reversed(made))
    text = f"select id from Contacts where id in ({listed});"
    assert [row["id"] for row in practice.get(operation="query", query=text)["result"]] == [
        made[0],
        made[2],
        made[3],
    ]


def test_ordering_a_settings_module_by_an_unknown_column_is_refused(practice: Practice) -> None:
    answer = practice.get(operation="query", query="select * from Currency order by nosuch;")
    assert answer["error"]["code"] == "ACCESS_DENIED"


BROKEN = (
    "",
    ";",
    "select",
    "select id from",
    "select id from Accounts where id in ();",
    "select count( from Accounts;",
    "select id from Accounts order accountname;",
    "select id from Accounts limit x;",
    "select 'a from Accounts;",
)


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_query_is_refused_in_the_envelope(practice: Practice, text: str) -> None:
    answer = practice.get(operation="query", query=text)
    assert answer["error"]["code"] == ("QUERY_SYNTAX_ERROR" if text else "ACCESS_DENIED")


@pytest.mark.parametrize("number", ["nan", "1e999", "9" * 40, "-", [], {}, None, True, "1,234.56"])
def test_a_strange_number_is_stored_as_some_number(practice: Practice, number: object) -> None:
    answer = practice.post(operation="revise", element={"id": practice.account, "annual_revenue": number})
    assert answer["success"]
    float(answer["result"]["annual_revenue"])
