"""The Cloud dialect of the practice Vtiger, as Vtiger documents it; needs no recordings."""

import http.client
from base64 import b64encode
from collections.abc import Iterator
from threading import Thread

import pytest
from werkzeug.serving import make_server

from sagesync_desktop.sandbox.vtiger import create_app
from tests.contract.vtiger_practice import Practice


@pytest.fixture
def practice() -> Practice:
    return Practice("cloud")


@pytest.fixture
def port(practice: Practice) -> Iterator[int]:
    server = make_server("127.0.0.1", 0, create_app(practice.world), threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def test_me_tells_who_the_key_belongs_to(practice: Practice) -> None:
    answer = practice.cloud("GET", "me").json
    assert answer is not None
    assert answer["result"]["user_name"] == practice.world.username


def test_a_wrong_key_is_refused(practice: Practice) -> None:
    response = practice.client.get("/restapi/v1/vtiger/default/me", auth=("admin", "wrong"))
    assert response.status_code == 401


def test_records_are_written_and_read(practice: Practice) -> None:
    element = {"lastname": "Lovelace", "assigned_user_id": practice.owner}
    made = practice.cloud("POST", "create", elementType="Contacts", element=element).json
    assert made is not None
    read = practice.cloud("GET", "retrieve", id=made["result"]["id"]).json
    assert read is not None
    assert read["result"]["lastname"] == "Lovelace"


def test_its_ids_are_not_those_of_open_source(practice: Practice) -> None:
    answer = practice.cloud("GET", "describe", elementType="Accounts").json
    assert answer is not None
    assert answer["result"]["idPrefix"] == practice.account.partition("x")[0] != "11"


def test_a_refusal_carries_its_message_in_the_status_line_and_in_the_body(
    practice: Practice, port: int
) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    key = b64encode(f"{practice.world.username}:{practice.world.access_key}".encode()).decode()
    connection.request(
        "GET", "/restapi/v1/vtiger/default/retrieve?id=abc", headers={"Authorization": f"Basic {key}"}
    )
    response = connection.getresponse()
    body = response.read()
    connection.close()
    assert (response.status, response.reason) == (400, "Permission to perform the operation is denied for id")
    assert b'"ACCESS_DENIED"' in body


def test_every_answer_tells_what_is_left_of_the_limits(practice: Practice) -> None:
    headers = practice.cloud("GET", "me").headers
    assert (headers["X-FloodControl-MinuteLimit"], headers["X-FloodControl-Remaining"]) == ("60", "59")
    assert (headers["X-RateLimit-DailyLimit"], headers["X-RateLimit-Remaining"]) == ("7200", "7199")
    assert int(headers["X-FloodControl-Reset"]) - int(practice.clock().timestamp()) <= 60


def test_beyond_the_minute_limit_it_answers_429_until_the_minute_is_over() -> None:
    practice = Practice("cloud", minute_limit=2)
    statuses = [practice.cloud("GET", "me").status_code for _ in range(3)]
    practice.clock.move(60)
    assert [*statuses, practice.cloud("GET", "me").status_code] == [200, 200, 429, 200]


def test_sync_gives_changes_and_deletions_since_a_second(practice: Practice) -> None:
    start = int(practice.clock().timestamp())
    practice.clock.move(10)
    kept = practice.create("Contacts", lastname="Kept")["id"]
    gone = practice.create("Contacts", lastname="Gone")["id"]
    practice.world.delete(gone)
    answer = practice.cloud(
        "GET", "sync", modifiedTime=str(start), elementType="Contacts", syncType="application"
    ).json
    assert answer is not None
    assert [record["id"] for record in answer["result"]["updated"]] == [kept]
    assert answer["result"]["deleted"] == [gone]
    assert (answer["result"]["more"], answer["result"]["lastModifiedTime"]) == (False, start + 10)


def test_the_open_source_path_does_not_exist(practice: Practice) -> None:
    assert practice.client.get("/webservice.php?operation=getchallenge&username=admin").status_code == 404
