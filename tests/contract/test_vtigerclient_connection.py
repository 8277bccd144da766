"""Signing in, lost sessions, wrong addresses and broken answers."""

import json
import logging
from collections.abc import Callable, Iterator
from urllib.parse import parse_qsl

import httpx
import pytest

from sagesync_desktop.clients.vtiger.address import tidy_address
from sagesync_desktop.clients.vtiger.client import VtigerClient, open_vtiger
from sagesync_desktop.core.errors import (
    BadReply,
    BudgetSpent,
    NotConfigured,
    OutcomeUnknown,
    PermissionMissing,
    RejectedByServer,
    ServerFault,
    SignInNeeded,
)
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import VtigerConnection
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import FILINGS
from tests.contract.vtigerclient_support import KEY, Practice, nothing_known, open_client, practice
from tests.manual_clock import ManualClock

ORG = ModuleId.ORGANIZATIONS
SITE = "https://crm.example.com"
Answer = httpx.Response
Handler = Callable[[dict[str, str]], Answer]


@pytest.fixture(params=["8.2.0", "cloud"])
def vtiger(request: pytest.FixtureRequest) -> Iterator[Practice]:
    with practice(request.param) as running:
        yield running


def good(result: object) -> Answer:
    return Answer(200, json={"success": True, "result": result})


def bad(code: str | int, message: str = "no") -> Answer:
    return Answer(200, json={"success": False, "error": {"code": code, "message": message}})


class Scripted:
    """A server whose answers, after the login, are given one by one; counts what it was asked."""

    def __init__(self, *answers: Answer, logins: tuple[Answer, ...] = ()) -> None:
        self.answers = list(answers)
        self.logins = list(logins)
        self.asked: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> Answer:
        params = dict(
            parse_qsl(request.url.query.decode() or request.content.decode(), keep_blank_values=True)
        )
        self.asked.append(params)
        match params["operation"]:
            case "getchallenge":
                return good({"token": f"token{len(self.asked)}"})
            case "login":
                session = {"sessionName": f"s{len(self.asked)}", "userId": "19x1", "vtigerVersion": "8.2.0"}
                return self.logins.pop(0) if self.logins else good(session)
        if params.get("query") == "select * from Currency;":
            return good([])
        return self.answers.pop(0)

    @property
    def operations(self) -> list[str]:
        return [params["operation"] for params in self.asked]


def client_of(
    server: Scripted | Callable[[httpx.Request], Answer], dialect: str = "webservice"
) -> VtigerClient:
    connection = VtigerConnection(SITE, "admin", dialect)
    return open_vtiger(
        connection, Secret("the key"), ManualClock(), FILINGS, transport=httpx.MockTransport(server)
    )


ROW = {"id": "11x2", "accountname": "Alpha", "modifiedtime": "2026-11-22 12:00:00"}


@pytest.mark.parametrize(
    ("typed", "site"),
    [
        ("crm.example.com", "https://crm.example.com"),
        (" https://crm.example.com/ ", "https://crm.example.com"),
        ("https://crm.example.com/index.php", "https://crm.example.com"),
        (
            "https://crm.example.com/vtiger/index.php?module=Home&view=DashBoard",
            "https://crm.example.com/vtiger",
        ),
        ("https://crm.example.com/vtiger/webservice.php", "https://crm.example.com/vtiger"),
        ("https://x.od2.vtiger.com/restapi/v1/vtiger/default", "https://x.od2.vtiger.com"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("localhost:8080", "http://localhost:8080"),
    ],
)
def test_an_address_is_taken_as_people_type_it(typed: str, site: str) -> None:
    assert tidy_address(typed) == site


@pytest.mark.parametrize(
    "typed", ["", "http://crm.example.com", "ftp://crm.example.com", "https://a:b@crm.example.com"]
)
def test_an_address_that_cannot_be_used_is_refused(typed: str) -> None:
    with pytest.raises(NotConfigured):
        tidy_address(typed)


def test_a_wrong_key_is_told(vtiger: Practice) -> None:
    with (
        open_client(vtiger.url, vtiger.clock, key="wrong") as client,
        pytest.raises(SignInNeeded, match="access key"),
    ):
        client.setup()


def test_a_wrong_user_is_told() -> None:
    with (
        practice() as vtiger,
        open_client(vtiger.url, vtiger.clock, username="nobody") as client,
        pytest.raises(SignInNeeded, match='no user named "nobody"'),
    ):
        client.setup()


def test_an_address_without_a_vtiger_is_told() -> None:
    page = httpx.MockTransport(lambda _: Answer(200, html="<html>Welcome</html>"))
    with pytest.raises(NotConfigured, match="no Vtiger at this address"):
        open_vtiger(VtigerConnection(SITE, "admin"), Secret("k"), ManualClock(), FILINGS, transport=page)


def test_a_login_refused_because_of_another_challenge_is_tried_once_more() -> None:
    server = Scripted(good([]), logins=(bad("INVALID_AUTH_TOKEN"),))
    assert client_of(server).look(ORG, "11x2") is None
    assert server.operations[:4] == ["getchallenge", "login", "getchallenge", "login"]


def test_a_key_refused_twice_is_wrong_and_not_tried_again() -> None:
    server = Scripted(logins=(bad("INVALID_USER_CREDENTIALS"), bad("INVALID_USER_CREDENTIALS")))
    with pytest.raises(SignInNeeded):
        client_of(server).look(ORG, "11x2")
    assert server.operations.count("login") == 2


@pytest.mark.parametrize(
    "code", ["INVALID_SESSIONID", "AUTHENTICATION_REQUIRED", "SESSION_EXPIRED", "SESSION_LEFT_IDLE"]
)
def test_a_lost_session_is_renewed_once_for_a_read(code: str) -> None:
    server = Scripted(bad(code), good([ROW]))
    found = client_of(server).look(ORG, "11x2")
    assert found is not None
    assert server.operations.count("login") == 2


def test_a_session_lost_twice_in_a_row_ends_the_run_and_is_no_word_about_the_record() -> None:
    server = Scripted(bad("INVALID_SESSIONID"), bad("INVALID_SESSIONID"))
    with pytest.raises(ServerFault, match="does not keep the sign-in"):
        client_of(server).look(ORG, "11x2")
    assert server.operations.count("login") == 2


def test_a_session_lost_before_a_write_leads_to_one_record() -> None:
    with practice() as vtiger:
        vtiger.account("First")
        vtiger.world.sessions.end_all()
        vtiger.account("Second")
        assert [shown["accountname"] for shown in vtiger.world.all("Accounts")] == ["First", "Second"]


def test_the_session_and_the_key_are_never_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Scripted(good([ROW]))
    client_of(server).look(ORG, "11x2")
    session = server.asked[-1]["sessionName"]
    ours = [r.getMessage() for r in caplog.records if not r.name.startswith("werkzeug")]
    assert ours
    assert [
        text for text in ours if "the key" in text or session + "'" in text or "sessionName" in text
    ] == []


def test_an_empty_status_500_on_a_read_is_a_fault_of_the_server() -> None:
    server = Scripted(*[Answer(500, html="")] * 4)
    with pytest.raises(ServerFault):
        client_of(server).look(ORG, "11x2")


def test_an_empty_status_500_on_a_write_leaves_its_outcome_open_and_is_not_repeated() -> None:
    server = Scripted(Answer(500, html=""))
    with pytest.raises(OutcomeUnknown):
        client_of(server).create(ORG, {"accountname": "Alpha"}, KEY)
    assert server.operations.count("create") == 1


@pytest.mark.parametrize(
    "answer", [Answer(200, text="{"), Answer(200, html="<p>oops"), good(None), good({"id": ""})]
)
def test_an_unreadable_answer_to_a_write_leaves_its_outcome_open(answer: Answer) -> None:
    with pytest.raises(OutcomeUnknown):
        client_of(Scripted(answer)).create(ORG, {"accountname": "Alpha"}, KEY)


def test_a_broken_line_during_a_write_leaves_its_outcome_open() -> None:
    scripted = Scripted()

    def server(request: httpx.Request) -> Answer:
        if b"operation=create" in request.content:
            raise httpx.ReadError("gone", request=request)
        return scripted(request)

    with pytest.raises(OutcomeUnknown):
        client_of(server).create(ORG, {"accountname": "Alpha"}, KEY)


def test_warnings_of_php_before_the_answer_are_overlooked_and_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    text = "Warning: Undefined array key {x} in a.php\n" + json.dumps({"success": True, "result": [ROW]})
    found = client_of(Scripted(Answer(200, text=text))).look(ORG, "11x2")
    assert found is not None
    assert "printed 42 bytes of warnings" in caplog.text


def test_a_page_instead_of_an_answer_is_a_bad_reply() -> None:
    with pytest.raises(BadReply):
        client_of(Scripted(Answer(200, html="<html>maintenance</html>"))).look(ORG, "11x2")


def test_a_module_that_the_user_may_not_read_is_named() -> None:
    with pytest.raises(PermissionMissing, match="Organizations"):
        list(client_of(Scripted(bad("ACCESS_DENIED"))).changes(ORG, "2026-01-01 00:00:00", nothing_known))


def test_an_empty_value_is_never_searched_for() -> None:
    server = Scripted(good([]))
    client_of(server).find_created(
        ModuleId.CONTACTS, {"lastname": "A", "email": "", "account_id": ""}, ManualClock().now()
    )
    assert "''" not in server.asked[-1]["query"]


def test_the_clouds_message_in_the_status_line_is_told() -> None:
    def server(request: httpx.Request) -> Answer:
        if request.url.path.endswith("/me"):
            return good({"id": "1x1"})
        return Answer(400, extensions={"reason_phrase": b"Value too strange"})

    with pytest.raises(RejectedByServer, match="Value too strange"):
        client_of(server, "cloud").create(ORG, {"accountname": "Alpha"}, KEY)


def test_a_spent_daily_allowance_of_the_cloud_ends_the_run() -> None:
    with practice("cloud", daily_limit=4) as vtiger:
        for _ in range(3):
            vtiger.client.look(ORG, "3x1")
        with pytest.raises(BudgetSpent):
            vtiger.client.look(ORG, "3x1")


def test_flood_control_of_the_cloud_makes_the_client_wait_instead_of_failing() -> None:
    with practice("cloud", minute_limit=10) as vtiger:
        for _ in range(30):
            vtiger.client.look(ORG, "3x1")
        assert vtiger.clock.waits
        assert max(vtiger.clock.waits) <= 60


def test_the_requests_are_counted_by_method(vtiger: Practice) -> None:
    vtiger.client.look(ORG, "3x1")
    assert vtiger.client.requests["GET"] >= 1


def test_a_server_that_sends_us_on_is_told_with_its_target() -> None:
    moved = httpx.MockTransport(lambda _: Answer(301, headers={"Location": "https://www.example.com/crm"}))
    with pytest.raises(BadReply, match=r"https://www\.example\.com/crm"):
        open_vtiger(VtigerConnection(SITE, "admin"), Secret("k"), ManualClock(), FILINGS, transport=moved)


def test_a_host_of_the_cloud_is_asked_for_the_clouds_dialect_first() -> None:
    asked: list[str] = []

    def server(request: httpx.Request) -> Answer:
        asked.append(request.url.path)
        return Answer(401, headers={"WWW-Authenticate": 'Basic realm="Vtiger"'})

    connection = VtigerConnection("https://acme.od2.vtiger.com", "ann@example.com")
    client = open_vtiger(
        connection, Secret("k"), ManualClock(), FILINGS, transport=httpx.MockTransport(server)
    )
    assert asked == ["/restapi/v1/vtiger/default/me"]
    assert client.requests == {"GET": 1}


def test_the_key_is_not_sent_while_looking_for_the_dialect() -> None:
    sent: list[str] = []

    def server(request: httpx.Request) -> Answer:
        sent.append(request.headers.get("Authorization", ""))
        return Answer(401, headers={"WWW-Authenticate": "Basic"})

    transport = httpx.MockTransport(server)
    open_vtiger(VtigerConnection(SITE, "a"), Secret("k"), ManualClock(), FILINGS, transport=transport)
    assert sent == [""]


def test_a_record_that_a_sweep_missed_is_not_gone_while_it_can_be_asked_for() -> None:
    server = Scripted(good([{"id": "11x3"}]), good([{"id": "11x2"}]))
    assert client_of(server).deletions(ORG, None, ["11x2", "11x3", "11x4"]).gone == {"11x4"}
    assert "('11x2','11x4')" in server.asked[-1]["query"]


def test_a_sweep_that_fails_half_way_reports_nothing() -> None:
    page = [{"id": f"11x{number}"} for number in range(2, 102)]
    server = Scripted(good(page), *[Answer(500, html="")] * 4)
    with pytest.raises(ServerFault):
        client_of(server).deletions(ORG, None, ["11x500"])
