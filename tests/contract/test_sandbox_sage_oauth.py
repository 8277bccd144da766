"""The practice Sage's sign-in: the traps that cost a user his login."""

import base64
import hashlib
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from flask.testing import FlaskClient

from sagesync_desktop.sandbox.sage.app import create_app
from sagesync_desktop.sandbox.sage.world import SageWorld
from tests.contract.sandbox_sage_support import SignedIn, StandingClock, new_world

CALLBACK = "http://127.0.0.1:8765/callback"
VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


class Browser:
    """A person's browser and an app's token calls, for one world."""

    def __init__(self, world: SageWorld) -> None:
        self.world = world
        self.http: FlaskClient = create_app(world).test_client()
        self.client = {
            "client_id": world.authority.client_id,
            "client_secret": world.authority.client_secret,
        }

    def request(self, **changes: str) -> dict[str, str]:
        base = {
            "response_type": "code",
            "client_id": self.client["client_id"],
            "redirect_uri": CALLBACK,
            "state": "a b&c",
            "country": "gb",
            "filter": "apiv3.1",
        }
        return base | changes

    def answer(self, **changes: str) -> dict[str, str]:
        reply = self.http.get("/oauth2/auth/central", query_string=self.request(auto_approve="1", **changes))
        assert reply.status_code == 302
        assert reply.location.startswith(CALLBACK)
        return dict(parse_qsl(urlsplit(reply.location).query))

    def exchange(self, code: str, /, **changes: str) -> tuple[int, dict[str, Any]]:
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK, **self.client}
        return self.token(form | changes)

    def refresh(self, token: str, **changes: str) -> tuple[int, dict[str, Any]]:
        return self.token({"grant_type": "refresh_token", "refresh_token": token, **self.client} | changes)

    def token(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        reply = self.http.post("/token", data=form)
        return reply.status_code, reply.json

    def signed_in(self) -> dict[str, Any]:
        return self.exchange(self.answer()["code"])[1]


@pytest.fixture
def clocked() -> tuple[Browser, StandingClock]:
    world, clock = new_world()
    return Browser(world), clock


@pytest.fixture
def browser(clocked: tuple[Browser, StandingClock]) -> Browser:
    return clocked[0]


def test_the_client_id_contains_a_slash(browser: Browser) -> None:
    assert "/" in browser.client["client_id"]


def test_the_callback_carries_code_country_and_the_very_state(browser: Browser) -> None:
    answer = browser.answer()
    assert (answer["country"], answer["state"], answer["code"][:3]) == ("GB", "a b&c", "GB/")


def test_without_auto_approve_a_person_is_asked(browser: Browser) -> None:
    reply = browser.http.get("/oauth2/auth/central", query_string=browser.request())
    assert reply.status_code == 200
    assert "Approve" in reply.text
    assert "Deny" in reply.text


@pytest.mark.parametrize(("decision", "member"), [("approve", "code"), ("deny", "error")])
def test_the_buttons_answer_the_app(browser: Browser, decision: str, member: str) -> None:
    reply = browser.http.post("/oauth2/auth/central", data=browser.request(decision=decision))
    assert member in dict(parse_qsl(urlsplit(reply.location).query))


def test_denying_says_access_denied_and_keeps_the_state(browser: Browser) -> None:
    reply = browser.http.post("/oauth2/auth/central", data=browser.request(decision="deny"))
    assert dict(parse_qsl(urlsplit(reply.location).query)) == {"error": "access_denied", "state": "a b&c"}


@pytest.mark.parametrize("uri", ["http://evil.example/cb", "ftp://127.0.0.1/cb", "sagesync://cb", ""])
def test_a_callback_that_sage_would_not_register_gets_no_redirect(browser: Browser, uri: str) -> None:
    reply = browser.http.get("/oauth2/auth/central", query_string=browser.request(redirect_uri=uri))
    assert reply.status_code == 400


@pytest.mark.parametrize("uri", ["http://localhost:1/x", "https://example.org/cb"])
def test_loopback_and_https_callbacks_are_permitted(browser: Browser, uri: str) -> None:
    reply = browser.http.get("/oauth2/auth/central", query_string=browser.request(redirect_uri=uri))
    assert reply.status_code == 200


def test_an_unknown_app_gets_no_redirect(browser: Browser) -> None:
    reply = browser.http.get("/oauth2/auth/central", query_string=browser.request(client_id="else/where"))
    assert reply.status_code == 400


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"scope": "everything"}, "invalid_scope"),
        ({"country": "us"}, "invalid_request"),
        ({"country": "ie"}, "Invalid request"),
        ({"code_challenge": "short"}, "invalid_request"),
    ],
)
def test_a_faulty_request_is_refused_on_the_callback(
    browser: Browser, change: dict[str, str], error: str
) -> None:
    assert browser.answer(**change)["error"] == error


def test_a_code_gives_a_pair_with_sages_lifetimes(browser: Browser) -> None:
    status, pair = browser.exchange(browser.answer()["code"])
    lifetimes = (pair["expires_in"], pair["refresh_token_expires_in"], pair["token_type"])
    assert (status, *lifetimes) == (200, 300, 2678400, "bearer")


def test_a_code_works_once(browser: Browser) -> None:
    code = browser.answer()["code"]
    browser.exchange(code)
    status, reply = browser.exchange(code)
    assert (status, reply["error"]) == (400, "invalid_grant")


@pytest.mark.parametrize(("seconds", "status"), [(59, 200), (60, 400)])
def test_a_code_lives_for_sixty_seconds(
    clocked: tuple[Browser, StandingClock], seconds: int, status: int
) -> None:
    browser, clock = clocked
    code = browser.answer()["code"]
    clock.advance(seconds=seconds)
    assert browser.exchange(code)[0] == status


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"redirect_uri": "http://127.0.0.1:8765/other"}, "invalid_grant"),
        ({"client_secret": ""}, "invalid_request"),
        ({"client_secret": "wrong"}, "invalid_client"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"code": "GB/unknown"}, "invalid_grant"),
    ],
)
def test_a_faulty_exchange_is_a_400_with_sages_two_members(
    browser: Browser, change: dict[str, str], error: str
) -> None:
    status, reply = browser.exchange(browser.answer()["code"], **change)
    assert (status, reply["error"], set(reply)) == (400, error, {"error", "error_description"})


@pytest.mark.parametrize(("verifier", "status"), [(VERIFIER, 200), ("w" * 64, 400), ("", 400)])
def test_the_verifier_must_match_the_s256_challenge(browser: Browser, verifier: str, status: int) -> None:
    code = browser.answer(code_challenge=CHALLENGE, code_challenge_method="S256")["code"]
    assert browser.exchange(code, code_verifier=verifier)[0] == status


def test_client_id_and_secret_may_come_by_http_basic(browser: Browser) -> None:
    form = {"grant_type": "authorization_code", "code": browser.answer()["code"], "redirect_uri": CALLBACK}
    auth = (browser.client["client_id"], browser.client["client_secret"])
    assert browser.http.post("/token", data=form, auth=auth).status_code == 200


def test_a_refresh_token_works_once(browser: Browser) -> None:
    first = browser.signed_in()["refresh_token"]
    assert browser.refresh(first)[0] == 200
    assert browser.refresh(first)[1]["error"] == "invalid_grant"


def test_only_the_newest_refresh_token_is_honoured(browser: Browser) -> None:
    older = browser.signed_in()["refresh_token"]
    newer = browser.signed_in()["refresh_token"]
    assert (browser.refresh(older)[0], browser.refresh(newer)[0]) == (400, 200)


@pytest.mark.parametrize(("days", "status"), [(30, 200), (31, 400)])
def test_a_refresh_token_lives_for_31_days(
    clocked: tuple[Browser, StandingClock], days: int, status: int
) -> None:
    browser, clock = clocked
    token = browser.signed_in()["refresh_token"]
    clock.advance(days=days)
    assert browser.refresh(token)[0] == status


def test_revoking_kills_the_refresh_token_and_leaves_the_access_token(browser: Browser) -> None:
    pair = browser.signed_in()
    reply = browser.http.post("/revoke", data={"token": pair["refresh_token"], **browser.client})
    user = browser.http.get("/v3.1/user", headers={"Authorization": f"Bearer {pair['access_token']}"})
    assert (reply.json, user.status_code) == ({"success": "ok"}, 200)
    assert browser.refresh(pair["refresh_token"])[0] == 400


@pytest.mark.parametrize(("seconds", "status"), [(299, 200), (300, 401)])
def test_an_access_token_lives_for_five_minutes(
    clocked: tuple[Browser, StandingClock], seconds: int, status: int
) -> None:
    browser, clock = clocked
    headers = {"Authorization": f"Bearer {browser.signed_in()['access_token']}"}
    clock.advance(seconds=seconds)
    assert browser.http.get("/v3.1/user", headers=headers).status_code == status


def test_a_missing_token_is_a_401_in_sages_form(browser: Browser) -> None:
    reply = browser.http.get("/v3.1/contacts")
    assert reply.status_code == 401
    assert set(reply.json[0]) == {"$severity", "$dataCode", "$message", "$source"}


def test_a_readonly_token_reads_but_does_not_write() -> None:
    world, _ = new_world()
    caller = SignedIn(world, scope="readonly")
    refused = caller.post("contacts", {"name": "A", "contact_type_ids": ["CUSTOMER"]})
    assert (caller.get("contacts").status_code, refused.status_code) == (200, 403)
    assert refused.json[0]["$dataCode"] == "MultiUserAccessDenied"
