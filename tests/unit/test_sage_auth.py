"""Sage's sign-in: address, callback, refusals, rotation, and what never shows."""

import json
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from sagesync_desktop.clients.sage.auth import SageAuth
from sagesync_desktop.clients.sage.regions import Endpoints, region
from sagesync_desktop.clients.sage.signin import SignIn, parse_callback
from sagesync_desktop.clients.sage.tokens import SageApp, TokenEndpoint, Tokens
from sagesync_desktop.core.errors import KeyringLocked, SignInNeeded, TimedOut
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.modules.places import PLACES
from tests.manual_clock import ManualClock

APP = SageApp("guid/guid", Secret("app-secret"))
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Kept:
    """A token store in memory that notes what happens in which order."""

    def __init__(self, tokens=None):
        self.tokens = tokens
        self.notes = []
        self.locked = False
        self.mutex = threading.Lock()

    def load(self):
        assert self.locked
        return self.tokens

    def save(self, tokens):
        assert self.locked
        self.notes.append(f"saved {tokens.access.reveal()}")
        self.tokens = tokens

    @contextmanager
    def lock(self):
        with self.mutex:
            self.locked = True
            try:
                yield
            finally:
                self.locked = False


def tokens(generation, seconds=300):
    return Tokens(
        Secret(f"a{generation}"),
        Secret(f"r{generation}"),
        NOW + timedelta(seconds=seconds),
        NOW + timedelta(days=31),
    )


class Server:
    """Sage's token endpoint: hands out a new pair for the newest refresh token only."""

    def __init__(self, generation=1):
        self.generation = generation
        self.forms = []
        self.before = []

    def __call__(self, request):
        self.forms.append({name: values[0] for name, values in parse_qs(request.content.decode()).items()})
        if self.before and (fault := self.before.pop(0)) is not None:
            raise fault
        form = self.forms[-1]
        if form.get("grant_type") == "refresh_token" and form["refresh_token"] != f"r{self.generation}":
            return httpx.Response(400, json={"error": "invalid_grant", "error_description": "used"})
        if request.url.path == "/revoke":
            return httpx.Response(200, json={"success": "ok"})
        self.generation += 1
        return httpx.Response(
            200,
            json={
                "access_token": f"a{self.generation}",
                "refresh_token": f"r{self.generation}",
                "expires_in": 300,
                "refresh_token_expires_in": 2678400,
                "requested_by_id": "u1",
                "token_type": "bearer",
            },
        )


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def endpoint(clock, server):
    made = TokenEndpoint(APP, Endpoints(), clock=clock, transport=httpx.MockTransport(server))
    yield made
    made.close()


def drive(auth, *statuses, body=b""):
    """Run one request through the auth flow; returns the Authorization headers that were sent."""
    request = httpx.Request("GET", "https://api.accounting.sage.com/v3.1/contacts")
    flow = auth.sync_auth_flow(request)
    sent = [next(flow).headers["Authorization"]]
    for status in statuses:
        try:
            sent.append(flow.send(httpx.Response(status, content=body)).headers["Authorization"])
        except StopIteration:
            break
    return sent


# -- the address


def query_of(attempt):
    return {name: values[0] for name, values in parse_qs(urlsplit(attempt.address).query).items()}


def test_the_address_names_country_filter_callback_and_challenge(endpoint):
    query = query_of(SignIn(APP, region("ie"), endpoint))
    assert query["response_type"] == "code"
    assert query["country"] == "ie"
    assert query["filter"] == "apiv3.1"
    assert query["redirect_uri"] == "http://127.0.0.1:8765/callback"
    assert query["client_id"] == "guid/guid"
    assert query["code_challenge_method"] == "S256"
    assert 43 <= len(query["code_challenge"]) <= 128


def test_two_attempts_share_neither_state_nor_challenge(endpoint):
    first, second = (query_of(SignIn(APP, region("gb"), endpoint)) for _ in range(2))
    assert first["state"] != second["state"]
    assert first["code_challenge"] != second["code_challenge"]


def test_only_the_three_countries_that_sage_serves_are_marked_as_served():
    assert [entry.key for entry in PLACES if entry.served] == ["gb", "ie", "ca"]


def test_every_region_that_is_not_served_says_why():
    assert all(entry.note for entry in PLACES if not entry.served)


# -- the callback


def answer_for(attempt, **query):
    return (
        f"http://127.0.0.1:8765/callback?{httpx.QueryParams({'state': query_of(attempt)['state'], **query})}"
    )


def test_a_good_callback_becomes_tokens_with_the_verifier_of_this_attempt(endpoint, server):
    attempt = SignIn(APP, region("gb"), endpoint)
    got = attempt.finish(parse_callback(answer_for(attempt, code="GB/12/abc", country="GB")))
    assert (got.access.reveal(), got.user_id, got.refresh_expires_at) == (
        "a2",
        "u1",
        NOW + timedelta(days=31),
    )
    form = server.forms[0]
    assert form["code"] == "GB/12/abc"
    assert form["client_secret"] == "app-secret"
    assert form["redirect_uri"] == APP.redirect_uri
    assert len(form["code_verifier"]) >= 43


def test_a_callback_with_a_foreign_state_is_refused_and_its_code_not_used(endpoint, server):
    attempt = SignIn(APP, region("gb"), endpoint)
    with pytest.raises(SignInNeeded, match="does not belong"):
        attempt.finish(parse_callback("http://127.0.0.1:8765/callback?code=x&state=other"))
    assert server.forms == []


@pytest.mark.parametrize(
    "error",
    [
        "access_denied", "invalid_request", "invalid_scope", "server_error", "temporarily_unavailable",
        "unauthorized_client", "unsupported_response_type", "Invalid request",
    ],
)  # fmt: skip
def test_every_refusal_on_the_callback_is_told_with_a_cure(endpoint, error):
    attempt = SignIn(APP, region("gb"), endpoint)
    with pytest.raises(SignInNeeded) as caught:
        attempt.finish(parse_callback(answer_for(attempt, error=error, reason="Email already in use")))
    assert caught.value.fix
    assert "Email already in use" in caught.value.explanation


def test_a_pasted_address_may_be_the_query_alone():
    got = parse_callback(" ?code=GB%2F1&state=s&country=GB\n")
    assert (got.code.reveal(), got.state, got.country) == ("GB/1", "s", "GB")


def test_a_refused_code_is_told_in_words(endpoint, server):
    server.generation = 0
    transport = httpx.MockTransport(lambda _: httpx.Response(400, json={"error": "invalid_client"}))
    strict = TokenEndpoint(APP, Endpoints(), clock=ManualClock(), transport=transport)
    with pytest.raises(SignInNeeded, match="secret is wrong"):
        strict.exchange("code", "v" * 43)
    strict.close()


# -- tokens on requests


def test_a_fresh_token_is_used_as_it_is(endpoint, clock, server):
    assert drive(SageAuth(Kept(tokens(1)), endpoint, clock), 200) == ["Bearer a1"]
    assert server.forms == []


def test_a_token_with_less_than_a_minute_left_is_renewed_and_saved_first(endpoint, clock):
    store = Kept(tokens(1, seconds=59))
    assert drive(SageAuth(store, endpoint, clock), 200) == ["Bearer a2"]
    assert store.notes == ["saved a2"]


def test_a_401_renews_and_sends_again(endpoint, clock):
    assert drive(SageAuth(Kept(tokens(1)), endpoint, clock), 401, 200) == ["Bearer a1", "Bearer a2"]


def test_two_401_in_a_row_renew_once_more_after_a_moment_and_no_further(endpoint, clock):
    sent = drive(SageAuth(Kept(tokens(1)), endpoint, clock), 401, 401, 401)
    assert sent == ["Bearer a1", "Bearer a2", "Bearer a3"]
    assert clock.waits == [0, 2]


def test_a_401_about_the_subscription_costs_no_refresh(endpoint, clock, server):
    body = json.dumps(
        [{"$dataCode": "AuthorizationFailure", "$message": "No active subscription. (MSE)"}]
    ).encode()
    assert drive(SageAuth(Kept(tokens(1)), endpoint, clock), 401, body=body) == ["Bearer a1"]
    assert server.forms == []


def test_tokens_that_another_process_renewed_are_taken_over(endpoint, clock, server):
    store = Kept(tokens(1))
    auth = SageAuth(store, endpoint, clock)
    drive(auth, 200)
    store.tokens = tokens(7)
    assert drive(auth, 401, 200) == ["Bearer a1", "Bearer a7"]
    assert server.forms == []


def test_a_lost_answer_of_a_refresh_is_asked_for_once_more(endpoint, clock, server):
    server.before = [httpx.ReadTimeout("told"), None]
    assert drive(SageAuth(Kept(tokens(1, seconds=0)), endpoint, clock), 200) == ["Bearer a2"]
    assert [form["refresh_token"] for form in server.forms] == ["r1", "r1"]


def test_a_refresh_lost_twice_ends_the_run_and_keeps_the_sign_in(endpoint, clock, server):
    server.before = [httpx.ReadTimeout("told"), httpx.ReadTimeout("told")]
    with pytest.raises(TimedOut):
        drive(SageAuth(Kept(tokens(1, seconds=0)), endpoint, clock))


def test_a_refused_refresh_asks_for_a_sign_in_and_is_not_tried_again(endpoint, clock, server):
    server.generation = 9
    auth = SageAuth(Kept(tokens(1, seconds=0)), endpoint, clock)
    for _ in range(3):
        with pytest.raises(SignInNeeded):
            drive(auth)
    assert len(server.forms) == 1


def test_a_new_sign_in_after_a_refused_refresh_is_used(endpoint, clock, server):
    store, server.generation = Kept(tokens(1, seconds=0)), 9
    auth = SageAuth(store, endpoint, clock)
    with pytest.raises(SignInNeeded):
        drive(auth)
    store.tokens = tokens(9)
    assert drive(auth, 200) == ["Bearer a9"]


def test_without_stored_tokens_a_sign_in_is_asked_for(endpoint, clock):
    with pytest.raises(SignInNeeded, match="Nobody is signed in"):
        drive(SageAuth(Kept(), endpoint, clock))


def test_a_pair_that_the_keyring_would_not_take_is_saved_later_rather_than_lost(endpoint, clock, server):
    class Locked(Kept):
        refusals = 1

        def save(self, new):
            if self.refusals:
                self.refusals -= 1
                raise KeyringLocked("The keyring is locked")
            super().save(new)

    store = Locked(tokens(1, seconds=0))
    auth = SageAuth(store, endpoint, clock)
    with pytest.raises(KeyringLocked):
        drive(auth)
    assert drive(auth, 200) == ["Bearer a2"]
    assert len(server.forms) == 1


def test_two_clients_that_meet_an_expired_token_together_refresh_it_once(endpoint, clock, server):
    store = Kept(tokens(1, seconds=0))
    sent = []
    threads = [
        threading.Thread(target=lambda: sent.append(drive(SageAuth(store, endpoint, clock), 200)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sent == [["Bearer a2"]] * 4
    assert len(server.forms) == 1


def test_disconnecting_revokes_the_refresh_token(endpoint, clock, server):
    SageAuth(Kept(tokens(1)), endpoint, clock).disconnect()
    assert server.forms[0]["token"] == "r1"


def test_secrets_never_show_in_a_representation():
    shown = repr(tokens(1)) + repr(APP) + str(APP.client_secret) + f"{tokens(1)}"
    assert not [secret for secret in ("'a1'", "r1", "app-secret") if secret in shown]
    assert "***" in shown
