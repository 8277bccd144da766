"""The sandbox over real sockets: what each fault does and leaves applied, and a clean end."""

import json
import threading
from collections.abc import Iterable, Iterator
from typing import Any

import httpx
import pytest

from sagesync_desktop.sandbox.faults import Faults, Kind
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.server import Sandbox
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld
from tests.contract.sandbox_sage_support import customer, new_world
from tests.local_http import ask, client
from tests.patience import SECONDS

CONTACT = {"contact": {"name": "Muster Ltd", "contact_type_ids": ["CUSTOMER"]}}
BEFORE = [
    Kind.DROP_BEFORE,
    Kind.STATUS_BEFORE,
    Kind.RATE_LIMITED,
    Kind.HTML_200,
    Kind.REDIRECT,
    Kind.UNAUTHORIZED,
]
AFTER = [
    Kind.DROP_AFTER,
    Kind.STATUS_AFTER,
    Kind.TRUNCATED,
    Kind.EMPTY_BODY,
    Kind.WRONG_TYPE,
    Kind.DUPLICATE_KEYS,
]


def echo(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """A stand-in for the Vtiger app: says what it was asked."""
    body = environ["wsgi.input"].read().decode()
    reply = {"method": environ["REQUEST_METHOD"], "path": environ["PATH_INFO"], "body": body}
    start_response("200 OK", [("Content-Type", "application/json")])
    return [json.dumps(reply).encode()]


@pytest.fixture
def world() -> SageWorld:
    return new_world()[0]


@pytest.fixture
def sandbox(world: SageWorld) -> Iterator[Sandbox]:
    with Sandbox(world, vtiger_app=echo) as sandbox:
        yield sandbox


@pytest.fixture
def sage(sandbox: Sandbox) -> Iterator[httpx.Client]:
    token = sandbox.sage_world.authority.sign_in()["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    with client(base_url=sandbox.description()["sage_api_url"], headers=headers) as asking:
        yield asking


@pytest.fixture
def vtiger(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with client(base_url=sandbox.vtiger_url) as asking:
        yield asking


def post(sage: httpx.Client) -> httpx.Response | None:
    """Return the reply to a POST of a contact, or None if there was none."""
    try:
        return sage.post("/contacts", json=CONTACT)
    except (httpx.RemoteProtocolError, httpx.ReadError):
        return None


def await_request(sandbox: Sandbox, caller: threading.Thread) -> None:
    while sandbox.faults.requests.total == 0 and caller.is_alive():
        caller.join(0.01)


def made(world: SageWorld) -> int:
    return world.counts()["contacts"] - 2


def test_the_description_tells_all_that_the_program_needs(sandbox: Sandbox) -> None:
    assert list(sandbox.description()) == [
        "vtiger_url",
        "vtiger_username",
        "vtiger_access_key",
        "vtiger_ordinary_username",
        "vtiger_ordinary_access_key",
        "sage_auth_url",
        "sage_token_url",
        "sage_api_url",
        "sage_client_id",
        "sage_client_secret",
    ]


def test_links_lead_to_the_running_server(sandbox: Sandbox, sage: httpx.Client) -> None:
    (link,) = customer(sandbox.sage_world)["links"]
    assert link["href"].startswith(sandbox.sage_url)
    assert "Muster Ltd" in sage.get(link["href"]).text


def test_a_connection_serves_many_requests(sandbox: Sandbox, sage: httpx.Client) -> None:
    for _ in range(3):
        reply = sage.get("/contacts")
        assert reply.http_version == "HTTP/1.1"
        assert "connection" not in reply.headers
    with client() as other:
        other.get(sandbox.vtiger_url)
    assert post(sage) is not None


def test_bodies_of_any_method_arrive_whole(vtiger: httpx.Client) -> None:
    long = "ü" * 100_000
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        reply = vtiger.request(method, "/a%20b/ü", content=long.encode()).json()
        assert reply["method"] == method
        assert reply["body"] == long


@pytest.mark.parametrize("kind", BEFORE)
def test_faults_before_leave_nothing_applied(
    sandbox: Sandbox, sage: httpx.Client, world: SageWorld, kind: Kind
) -> None:
    sandbox.faults.add(kind)
    reply = post(sage)
    assert reply is None or reply.status_code != 201
    assert made(world) == 0


@pytest.mark.parametrize("kind", AFTER)
def test_faults_after_leave_everything_applied(
    sandbox: Sandbox, sage: httpx.Client, world: SageWorld, kind: Kind
) -> None:
    sandbox.faults.add(kind)
    post(sage)
    assert made(world) == 1


@pytest.mark.parametrize("kind", [*BEFORE, *AFTER])
def test_a_rule_applies_once_unless_told_otherwise(sandbox: Sandbox, sage: httpx.Client, kind: Kind) -> None:
    sandbox.faults.add(kind)
    post(sage)
    reply = post(sage)
    assert reply is not None
    assert (reply.status_code, reply.json()["name"]) == (201, "Muster Ltd")


@pytest.mark.parametrize("kind", [Kind.DROP_BEFORE, Kind.DROP_AFTER, Kind.TRUNCATED])
def test_these_faults_end_without_a_whole_reply(sandbox: Sandbox, sage: httpx.Client, kind: Kind) -> None:
    sandbox.faults.add(kind)
    assert post(sage) is None


@pytest.mark.parametrize(
    ("kind", "options", "status", "text"),
    [
        (Kind.STATUS_BEFORE, {"code": 503}, 503, "UnexpectedError"),
        (Kind.STATUS_AFTER, {"code": 502}, 502, "UnexpectedError"),
        (Kind.RATE_LIMITED, {"retry_after": 7}, 429, "RateLimitExceeded"),
        (Kind.HTML_200, {}, 200, "<!doctype html>"),
        (Kind.EMPTY_BODY, {}, 200, ""),
        (Kind.WRONG_TYPE, {}, 201, '"unexpected"'),
        (Kind.REDIRECT, {"to": "https://example.org/"}, 302, ""),
        (Kind.UNAUTHORIZED, {}, 401, "AuthenticationFailure"),
    ],
)
def test_what_the_client_sees(
    sandbox: Sandbox, sage: httpx.Client, kind: Kind, options: dict[str, Any], status: int, text: str
) -> None:
    sandbox.faults.add(kind, **options)
    reply = post(sage)
    assert reply is not None
    assert reply.status_code == status
    assert text in reply.text


def test_a_rate_limit_says_when_to_come_back_or_not_at_all(sandbox: Sandbox, sage: httpx.Client) -> None:
    sandbox.faults.add("rate_limited", retry_after=7)
    sandbox.faults.add("rate_limited", retry_after=None)
    replies = [post(sage), post(sage)]
    assert [reply.headers.get("Retry-After") for reply in replies if reply] == ["7", None]


def test_duplicate_keys_really_come_twice(sandbox: Sandbox, sage: httpx.Client) -> None:
    sandbox.faults.add("duplicate_keys")
    reply = post(sage)
    assert reply is not None
    pairs = json.loads(reply.text, object_pairs_hook=lambda pairs: pairs)
    assert [value for name, value in pairs if name == "id"][1] is None


def test_vtiger_says_unauthorized_in_its_own_way(sandbox: Sandbox, vtiger: httpx.Client) -> None:
    sandbox.faults.add("unauthorized", side="vtiger")
    reply = vtiger.get("/webservice.php")
    assert (reply.status_code, reply.json()["error"]["code"]) == (200, "INVALID_SESSIONID")


@pytest.mark.parametrize("kind", [Kind.TIMEOUT, Kind.TIMEOUT_AFTER])
def test_a_held_request_ends_when_it_is_released(
    sandbox: Sandbox, sage: httpx.Client, world: SageWorld, kind: Kind
) -> None:
    sandbox.faults.add(kind)
    ended = threading.Event()

    def hold() -> None:
        post(sage)
        ended.set()

    caller = threading.Thread(target=hold)
    caller.start()
    await_request(sandbox, caller)
    assert not ended.is_set()
    sandbox.faults.release()
    caller.join(SECONDS)
    assert ended.is_set()
    assert made(world) == (1 if kind is Kind.TIMEOUT_AFTER else 0)


def test_a_held_request_ends_by_itself(sandbox: Sandbox, sage: httpx.Client) -> None:
    sandbox.faults.add("timeout", hold=0.05)
    assert post(sage) is None


def test_a_position_counts_the_requests_to_one_side(
    sandbox: Sandbox, sage: httpx.Client, vtiger: httpx.Client
) -> None:
    sandbox.faults.add("status_before", side="sage", position=2, code=503)
    vtiger.get("/")
    statuses = [sage.get("/contacts").status_code for _ in range(3)]
    assert statuses == [200, 503, 200]


def test_a_position_without_a_side_counts_all_requests(
    sandbox: Sandbox, sage: httpx.Client, vtiger: httpx.Client
) -> None:
    sandbox.faults.add("status_before", position=2, code=503)
    assert [vtiger.get("/").status_code, sage.get("/contacts").status_code] == [200, 503]


def test_rules_choose_by_method_path_and_predicate(sandbox: Sandbox, sage: httpx.Client) -> None:
    sandbox.faults.add("status_before", method="POST", code=501)
    sandbox.faults.add("status_before", path="/services", code=502)
    sandbox.faults.add("status_before", match=lambda seen: "page=7" in seen.query, code=503)
    statuses = [
        sage.get("/contacts").status_code,
        sage.get("/contacts?page=7").status_code,
        sage.get("/services").status_code,
        sage.post("/contacts", json=CONTACT).status_code,
    ]
    assert statuses == [200, 503, 502, 501]


def test_a_rule_may_let_some_requests_pass_first(sandbox: Sandbox, sage: httpx.Client) -> None:
    sandbox.faults.add("status_before", method="POST", skip=1)
    replies = [post(sage), sage.get("/contacts"), post(sage), post(sage)]
    assert [reply.status_code for reply in replies if reply] == [201, 200, 500, 201]


def test_chunked_bodies_are_refused_rather_than_garbled(vtiger: httpx.Client) -> None:
    assert vtiger.post("/", content=iter([b"one", b"two"])).status_code == 411
    assert vtiger.get("/after").json()["path"] == "/after"


def test_the_practice_vtiger_is_served_with_its_own_credentials(world: SageWorld) -> None:
    vtiger_world = VtigerWorld()
    with Sandbox(world, vtiger_world) as sandbox:
        described = sandbox.description()
        asked = {"operation": "getchallenge", "username": vtiger_world.username}
        reply = ask("GET", f"{sandbox.vtiger_url}/webservice.php", params=asked)
    assert described["vtiger_access_key"] == vtiger_world.access_key
    assert reply.json()["success"] is True


def test_a_rule_may_apply_always(sandbox: Sandbox, sage: httpx.Client) -> None:
    sandbox.faults.add("status_before", times=None)
    assert [sage.get("/contacts").status_code for _ in range(3)] == [500] * 3
    sandbox.faults.clear()
    assert sage.get("/contacts").status_code == 200


def test_requests_are_counted_by_side_and_method(
    sandbox: Sandbox, sage: httpx.Client, vtiger: httpx.Client
) -> None:
    sage.get("/contacts")
    post(sage)
    vtiger.get("/webservice.php?operation=query")
    counted = sandbox.faults.requests
    assert (counted.total, counted.by_side) == (3, {"sage": 2, "vtiger": 1})
    assert counted.by_method == {("sage", "GET"): 1, ("sage", "POST"): 1, ("vtiger", "GET"): 1}
    assert [seen.path for seen in sandbox.faults.seen] == [
        "/v3.1/contacts",
        "/v3.1/contacts",
        "/webservice.php",
    ]


def test_another_process_can_steer_the_faults(sandbox: Sandbox, sage: httpx.Client) -> None:
    control = f"{sandbox.vtiger_url}/_sandbox/faults"
    rule = {"kind": "status_before", "side": "sage", "code": 503}
    assert sage.post(control, json=rule).status_code == 201
    assert sage.get("/contacts").status_code == 503
    assert sage.get(control).json() == {"total": 1, "by_side": {"sage": 1}, "by_method": {"sage GET": 1}}
    assert sage.delete(control).json()["total"] == 0


@pytest.mark.parametrize(
    "rule", [{"kind": "nonsense"}, {"side": "sage"}, {"kind": "drop_before", "x": 1}, []]
)
def test_an_unsound_rule_is_refused(sandbox: Sandbox, sage: httpx.Client, rule: object) -> None:
    assert sage.post(f"{sandbox.sage_url}/_sandbox/faults", json=rule).status_code == 400


def test_the_state_shows_what_is_there(sandbox: Sandbox, sage: httpx.Client) -> None:
    customer(sandbox.sage_world)
    assert sage.get(f"{sandbox.sage_url}/_sandbox/state").json()["sage"]["contacts"] == 3


def test_stopping_closes_open_connections_and_ends_all_threads(world: SageWorld) -> None:
    before = set(threading.enumerate())
    with Sandbox(world, vtiger_app=echo) as sandbox, client() as asking:
        asking.get(sandbox.vtiger_url)
        sandbox.stop()
        assert set(threading.enumerate()) == before
        with pytest.raises(httpx.ConnectError):
            ask("GET", sandbox.vtiger_url)


def test_stopping_releases_a_held_request(world: SageWorld) -> None:
    sandbox = Sandbox(world, vtiger_app=echo).start()
    sandbox.faults.add("timeout")
    errors: list[Exception] = []

    def hold() -> None:
        try:
            ask("GET", sandbox.vtiger_url)
        except httpx.HTTPError as error:
            errors.append(error)

    caller = threading.Thread(target=hold)
    caller.start()
    await_request(sandbox, caller)
    sandbox.stop()
    caller.join(SECONDS)
    assert len(errors) == 1


def test_a_sandbox_that_never_started_stops_too(world: SageWorld) -> None:
    sandbox = Sandbox(world)
    sandbox.stop()
    with pytest.raises(httpx.ConnectError):
        ask("GET", sandbox.sage_url)


def test_a_chosen_port_serves_sage_and_the_next_one_vtiger(world: SageWorld) -> None:
    with Sandbox(world, vtiger_app=echo) as probe:
        free = int(probe.sage_url.rpartition(":")[2])
    try:
        second = Sandbox(world, vtiger_app=echo, port=free)
    except OSError:
        pytest.skip("the port beside the free one is taken on this machine")
    second.stop()
    assert second.sage_url.endswith(f":{free}")
    assert second.vtiger_url.endswith(f":{free + 1}")


def test_many_clients_at_once_get_consistent_answers(sandbox: Sandbox, sage: httpx.Client) -> None:
    def create_five() -> None:
        for _ in range(5):
            post(sage)

    callers = [threading.Thread(target=create_five) for _ in range(4)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(SECONDS)
    ids = {row["id"] for row in sandbox.sage_world.all("contacts")}
    assert len(ids) == 2 + 20


def test_faults_work_in_front_of_any_wsgi_app() -> None:
    faults = Faults()
    faults.add("status_before", code=418)
    transport = httpx.WSGITransport(app=faults.wrap("vtiger", echo))
    with httpx.Client(transport=transport, base_url="http://sandbox") as client:
        assert [client.get("/").status_code for _ in range(2)] == [418, 200]
