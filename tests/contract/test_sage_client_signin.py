"""Signing in to the practice Sage with a scripted browser, and living with its tokens."""

import threading
import time
from dataclasses import replace
from datetime import timedelta

import pytest

from sagesync_desktop.clients.sage.auth import SageAuth
from sagesync_desktop.clients.sage.regions import region
from sagesync_desktop.clients.sage.signin import sign_in
from sagesync_desktop.clients.sage.tokens import TokenEndpoint
from sagesync_desktop.core import errors
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.types import ModuleId
from tests.local_http import client
from tests.sage_practice import MemoryStore, Practice, nothing_known, read


@pytest.fixture
def practice():
    made = Practice()
    yield made
    made.close()


class RunningTime:
    """The world's date, but seconds that pass: the callback server waits for a browser."""

    def __init__(self, practice):
        self.now = practice.clock.now
        self.monotonic = time.monotonic

    def wait(self, seconds):
        raise AssertionError(f"nothing here should wait {seconds} s")


def free_port():
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def signed_in_by_browser(practice, *, country="gb", choice="auto_approve=1"):
    """Run the whole round trip; the browser is an httpx client that follows redirects in a thread."""
    app = replace(practice.app, redirect_port=free_port())
    chosen = replace(region(country), endpoints=practice.endpoints)
    browsers = []

    def browse(address):
        def follow():
            with client(follow_redirects=True) as browser:
                browser.get(f"{address}&{choice}")

        browsers.append(threading.Thread(target=follow))
        browsers[0].start()

    endpoint = TokenEndpoint(app, practice.endpoints, clock=practice.clock)
    try:
        return sign_in(
            app, chosen, endpoint, open_browser=browse, clock=RunningTime(practice), stop=threading.Event()
        )
    finally:
        for browser in browsers:
            browser.join()
        endpoint.close()


def test_a_sign_in_by_browser_ends_with_tokens_that_work(practice):
    tokens = signed_in_by_browser(practice)
    client = practice.client(store=MemoryStore(tokens))
    assert client.list_businesses()[0].name == "Practice Company"
    assert tokens.refresh_expires_at - practice.clock.now() == timedelta(days=31)


def test_a_declined_sign_in_says_so(practice):
    with pytest.raises(errors.SignInNeeded, match="declined"):
        signed_in_by_browser(practice, choice="decision=deny")


def test_the_wrong_country_is_told_with_its_cure(practice):
    with pytest.raises(errors.SignInNeeded, match="country of your business"):
        signed_in_by_browser(practice, country="ca")


def test_a_token_that_ends_in_the_middle_of_a_listing_is_renewed_and_the_listing_goes_on(practice):
    ids = {practice.customer(f"Customer {number}")["id"] for number in range(201)}
    practice.clock.advance(60)
    client = practice.client()
    listing = client.changes(ModuleId.ORGANIZATIONS, None, nothing_known)
    first = next(listing)
    practice.clock.advance(600)
    rest = [record.id for batch in listing for record in batch.records]
    assert {record.id for record in first.records} | set(rest) == ids
    assert practice.store.saves == 1


def test_a_token_that_sage_forgot_is_renewed_after_its_401(practice):
    practice.store.tokens = replace(practice.store.tokens, access=Secret("forgotten"))
    records, _, _ = read(practice.client(), ModuleId.PRODUCTS)
    assert records == {}
    assert practice.store.saves == 1


def test_two_clients_that_share_a_store_do_not_break_each_other_s_chain(practice):
    first, second = practice.client(), practice.client()
    practice.clock.advance(600)
    threads = [threading.Thread(target=client.list_businesses) for client in (first, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    practice.clock.advance(600)
    assert first.list_businesses() == second.list_businesses()
    assert practice.store.saves == 2


def test_a_sign_in_elsewhere_with_the_same_app_asks_for_a_new_one(practice):
    client = practice.client()
    practice.world.authority.sign_in()
    practice.clock.advance(600)
    with pytest.raises(errors.SignInNeeded, match="no longer accepts"):
        client.list_businesses()


def test_disconnecting_ends_the_chain_at_sage(practice):
    SageAuth(practice.store, practice.endpoint(), practice.clock).disconnect()
    practice.clock.advance(600)
    with pytest.raises(errors.SignInNeeded):
        practice.client().list_businesses()


def test_an_inactive_subscription_stops_the_sync_without_burning_a_refresh(practice):
    practice.world.subscription_active = False
    client = practice.client()
    with pytest.raises(errors.PermissionMissing, match="subscription"):
        list(client.changes(ModuleId.PRODUCTS, None, nothing_known))
    assert practice.store.saves == 0


def test_a_limit_of_requests_a_minute_is_waited_out(practice):
    practice.world.requests_per_minute = 2
    client = practice.client()
    for _ in range(3):
        list(client.changes(ModuleId.PRODUCTS, None, nothing_known))
    assert sum(practice.clock.waits) > 0


def test_a_stop_between_two_pages_ends_the_listing(practice):
    for number in range(201):
        practice.customer(f"Customer {number}")
    listing = practice.client().changes(ModuleId.ORGANIZATIONS, None, nothing_known)
    next(listing)
    practice.clock.stopped = True
    with pytest.raises(errors.Cancelled):
        next(listing)
