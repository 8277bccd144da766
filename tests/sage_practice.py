"""A practice Sage on a real port of this computer, and a client signed in to it, for contract tests."""

import threading
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal

import httpx
from werkzeug.serving import WSGIRequestHandler, make_server

from sagesync_desktop.clients.sage.auth import SageAuth
from sagesync_desktop.clients.sage.client import SageClient
from sagesync_desktop.clients.sage.regions import Endpoints
from sagesync_desktop.clients.sage.tokens import SageApp, TokenEndpoint, Tokens
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import FILINGS
from sagesync_desktop.sandbox.sage.app import create_app
from sagesync_desktop.sandbox.sage.world import SageWorld
from tests.local_http import TRUST
from tests.manual_clock import ManualClock


class MemoryStore:
    """Tokens in memory behind a lock, as the keyring's store keeps them."""

    def __init__(self, tokens=None):
        self.tokens = tokens
        self.saves = 0
        self._mutex = threading.RLock()

    def load(self):
        return self.tokens

    def save(self, tokens):
        self.tokens = tokens
        self.saves += 1

    @contextmanager
    def lock(self):
        with self._mutex:
            yield


class Faults(httpx.BaseTransport):
    """The real network, in which single requests can be lost: before they are sent, or after they arrived."""

    def __init__(self):
        self._network = httpx.HTTPTransport(trust_env=False)
        self.sent = []
        self.urls = []
        self.plan = []
        """Functions (request, send) -> response, used up in order by the requests that they match."""

    def handle_request(self, request):
        self.sent.append((request.method, request.url.path, request.read()))
        self.urls.append(request.url)
        for entry in list(self.plan):
            matches, act = entry
            if matches(request):
                self.plan.remove(entry)
                return act(request, self._network.handle_request)
        return self._network.handle_request(request)

    def lose_answer(self, method, path):
        """The next such request arrives and is applied, but its answer is lost."""

        def act(request, send):
            response = send(request)
            response.read()
            response.close()
            raise httpx.ReadTimeout("lost", request=request)

        self.plan.append((_matcher(method, path), act))

    def answer(self, method, path, status, **options):
        """The next such request gets this answer and never arrives."""
        self.plan.append((_matcher(method, path), lambda *_: httpx.Response(status, **options)))

    def before(self, method, path, action):
        """Something happens just before the next such request arrives."""

        def act(request, send):
            action()
            return send(request)

        self.plan.append((_matcher(method, path), act))

    def paths(self, method="GET"):
        return [path.removeprefix("/v3.1/") for verb, path, _ in self.sent if verb == method]

    def close(self):
        self._network.close()


def _matcher(method, path):
    return lambda request: request.method == method and request.url.path.endswith(path)


class _Quiet(WSGIRequestHandler):
    def log(self, type, message, *args):
        pass

    def send_response(self, code, message=None):
        """Without a Date of its own: the app's Date is the world's clock, and two Dates are none."""
        self.send_response_only(code, message)


class Practice:
    """One world behind one port, its clock, and clients of it; close() ends all of them."""

    def __init__(self, **switches):
        self.clock = ManualClock()
        self.world = SageWorld("gb", self.clock.now, **switches)
        self._server = make_server(
            "127.0.0.1", 0, create_app(self.world), threaded=True, request_handler=_Quiet
        )
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()
        self.faults = Faults()
        self.store = MemoryStore(self.signed_in())
        self._opened = []
        # The books were opened in this very second; move on, so that reading is not the same second.
        self.clock.advance(60)

    @property
    def endpoints(self):
        return Endpoints(
            f"{self.url}/oauth2/auth/central", f"{self.url}/token", f"{self.url}/revoke", f"{self.url}/v3.1"
        )

    @property
    def app(self):
        authority = self.world.authority
        return SageApp(authority.client_id, Secret(authority.client_secret))

    def signed_in(self):
        pair = self.world.authority.sign_in()
        now = self.clock.now()
        return Tokens(
            Secret(pair["access_token"]),
            Secret(pair["refresh_token"]),
            now + timedelta(seconds=pair["expires_in"]),
            now + timedelta(seconds=pair["refresh_token_expires_in"]),
        )

    def endpoint(self):
        endpoint = TokenEndpoint(self.app, self.endpoints, clock=self.clock, trust=TRUST)
        self._opened.append(endpoint)
        return endpoint

    def client(self, business=None, store=None, **choices):
        auth = SageAuth(store or self.store, self.endpoint(), self.clock)
        client = SageClient(
            self.endpoints.api,
            business or self.world.lead,
            auth,
            FILINGS,
            clock=self.clock,
            trust=TRUST,
            transport=self.faults,
            **choices,
        )
        self._opened.append(client)
        return client

    def customer(self, name="Muster Ltd", **facts):
        return self.world.create("contacts", {"name": name, "contact_type_ids": ["CUSTOMER"], **facts})

    def account(self, scope):
        accounts = self.client().books().ledger_accounts
        return next(account.id for account in accounts if scope in account.scopes)

    def product(self, description="Widget", **facts):
        return self.world.create(
            "products",
            {
                "description": description,
                "sales_ledger_account_id": self.account("sales"),
                "purchase_ledger_account_id": self.account("expenses"),
                **facts,
            },
        )

    def close(self):
        for opened in self._opened:
            opened.close()
        self.faults.close()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def nothing_known(_record_id, _revision):
    return False


def read(client, module, since=None, is_known=nothing_known):
    """A whole listing: (records by id, position, unsettled ids)."""
    batches = list(client.changes(module, since, is_known))
    records = {record.id: record for batch in batches for record in batch.records}
    unsettled = frozenset().union(*(batch.unsettled for batch in batches))
    return records, batches[-1].position, unsettled


ALL_MODULES = tuple(ModuleId)
KEY = "0123456789abcdef0123456789abcdef"
OTHER_KEY = "fedcba9876543210fedcba9876543210"


def organization(client, key=KEY, **facts):
    fields = {"name": "Muster Ltd", "contact_type_ids": ("CUSTOMER",), **facts}
    return client.create(ModuleId.ORGANIZATIONS, fields, key)


def item_fields(practice, **facts):
    return {
        "description": "Widget",
        "item_code": "W1",
        "sales_ledger_account_id": practice.account("sales"),
        "purchase_ledger_account_id": practice.account("expenses"),
        **facts,
    }


def invoice_fields(practice, contact, **facts):
    line = {
        "description": "Widget",
        "ledger_account_id": practice.account("sales"),
        "quantity": Decimal(2),
        "unit_price": Decimal("10.00"),
        "discount_amount": Decimal(0),
        "tax_rate_id": "GB_STANDARD",
        "tax_amount": Decimal("4.00"),
        "product_id": None,
        "service_id": None,
    }
    return {
        "contact_id": contact.id,
        "date": date(2026, 11, 20),
        "due_date": date(2026, 12, 20),
        "reference": "INV7",
        "main_address.address_line_1": "1 High St",
        "main_address.country_id": "GB",
        "lines": (line,),
        **facts,
    }
